"""Dates written out: "the 12th", "12 March", "Friday the 12th", "12.3.", "3/4", "2026-03-12"."""

from datetime import date, timedelta
from re import Match

from after_interview.dates_in_words import day_in_words
from after_interview.phrases.almanac import Said, add_months, next_date, next_day_of_month
from after_interview.phrases.spans import Span
from after_interview.phrases.vocabulary import day_number, month_number, pattern, weekday_number
from after_interview.working_days import WEEKDAYS

Words = Match[str]
LEAP_YEAR = 2024
RECENT = timedelta(days=92)
DATED = r"(?:{weekday}(?:,| -)? ?)?(?:the )?"


def dated(words: Words, said: Said) -> Span | None:
    """A day and its month, perhaps with weekday and year; "3-5 March" is a span."""
    groups = words.groupdict()
    numbers = [day_number(groups[name]) for name in ("day", "spelled", "day2") if groups.get(name)]
    year = int(groups["year"]) if groups.get("year") else None
    first = make_day(said, year, month_number(groups["month"]), numbers[0], groups.get("weekday"))
    if first is None or len(numbers) == 1:
        return first and checked(said, first, groups.get("weekday"))
    last = make_date(first.year, first.month, numbers[1])
    return checked(said, first, groups.get("weekday"), last) if last and last >= first else None


def make_date(year: int, month: int, day: int) -> date | None:
    """The date, or None for one that does not exist."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def make_day(said: Said, year: int | None, month: int, day: int, weekday: str | None) -> date | None:
    """The date meant; without a year the next after the base day, or a recent one that alone fits the weekday."""
    if year:
        return make_date(year, month, day)
    ahead = next_date(said, month, day)
    if ahead is None or weekday is None or ahead.weekday() == weekday_number(weekday):
        return ahead
    behind = next(
        (d for y in (said.base.year, said.base.year - 1) if (d := make_date(y, month, day)) and d <= said.base), None
    )
    recent = behind and said.base - behind <= RECENT and behind.weekday() == weekday_number(weekday)
    return behind if recent else ahead


def checked(said: Said, first: date, weekday: str | None, last: date | None = None) -> Span:
    """The span, with a warning where the date is not the weekday that was said or was over already (rule R3)."""
    if weekday and first.weekday() != weekday_number(weekday):
        name = WEEKDAYS[weekday_number(weekday)]
        return Span(
            first, last or first, f"{day_in_words(first, said.base)} is not a {name}. Check which of the two was meant."
        )
    past = (
        f"{day_in_words(first, said.base)} was over already when this was said."
        if (last or first) < said.base
        else None
    )
    return Span(first, last or first, past)


def numbered(words: Words, said: Said) -> Span | None:
    """ "the 12th", "Friday the 12th", "the 12th of next month"."""
    groups = words.groupdict()
    number = day_number(groups.get("ordinal") or groups["spelled"])
    if groups.get("near") in ("this month", "next month"):
        start = add_months(said.base.replace(day=1), int("next" in groups["near"]))
        day = make_date(start.year, start.month, number)
    else:
        day = next_day_of_month(said, number)
    if (
        day
        and groups.get("weekday")
        and said.base.day == number
        and said.base.weekday() == weekday_number(groups["weekday"])
    ):
        day = said.base
    return checked(said, day, groups.get("weekday")) if day else None


def weekday_and_number(words: Words, said: Said) -> Span | None:
    """ "Monday 30": a date where the two agree, else no more than the weekday (and perhaps an hour)."""
    day = next_day_of_month(said, int(words["number"]))
    return Span(day, day) if day and day.weekday() == weekday_number(words["weekday"]) else None


def figures(words: Words, said: Said) -> Span | None:
    """ "3/4", "03/04/2026", "12-3-26": day and month in the order of the employer's country, a warning where both fit."""
    one, two = int(words["one"]), int(words["two"])
    pairs = [(one, two), (two, one)] if said.order == "dmy" else [(two, one), (one, two)]
    year = full_year(words["year"])
    fits = [d for day, month in pairs if (d := make_day(said, year, month, day, words["weekday"]))]
    if not fits:
        return None
    span = checked(said, fits[0], words["weekday"])
    if len(fits) == 1 or fits[0] == fits[1]:
        return span
    return span.warned(
        f"“{words['one']}/{words['two']}” is read both ways: here as {day_in_words(fits[0], said.base)}, "
        f"not as {day_in_words(fits[1], said.base)}."
    )


def dotted(words: Words, said: Said) -> Span | None:
    """ "12.3." or "12.03.2026": the day first, as everywhere that dates have dots."""
    day = make_day(said, full_year(words["year"]), int(words["two"]), int(words["one"]), words["weekday"])
    return checked(said, day, words["weekday"]) if day else None


def iso(words: Words, said: Said) -> Span | None:
    """ "2026-03-12"."""
    day = make_date(int(words["year"]), int(words["two"]), int(words["one"]))
    return checked(said, day, words["weekday"]) if day else None


def full_year(digits: str | None) -> int | None:
    """2026 for "2026" and for "26"."""
    return int(digits) % 2000 + 2000 if digits else None


NEAR = r"(?: of (?P<near>(?:this|next|the) month))?"
YEAR = r"(?:(?:,|/|-)? ?{year})?"
OF = r"(?: |-|/)?(?:of )?"
BOTH = r"(?:-| ?- ?| (?:to|or|and|until|through) (?:the )?|/)"
RULES = (
    (pattern(DATED + "{day}(?:" + BOTH + "{day2})?" + OF + "{month}" + YEAR), dated),
    (pattern(DATED + "{month} ?-?(?:the )?(?:{day}(?:" + BOTH + "{day2})?|{spelled})" + YEAR), dated),
    (pattern(DATED + "{spelled} of {month}" + YEAR), dated),
    (pattern(r"(?:{weekday},? ?(?:the )?|the ){ordinal}" + NEAR), numbered),
    (pattern(r"{weekday},? ?the {spelled}" + NEAR), numbered),
    (pattern(r"{weekday},? (?P<number>\d{1,2})(?![.:/-]?\d| ?(?:[ap]\.?m|o'clock|hours?|hrs))"), weekday_and_number),
    (pattern(r"(?:the )?{spelled} of (?P<near>(?:this|next|the) month)"), numbered),
    (pattern(r"(?:the )?{ordinal} of (?P<near>(?:this|next|the) month)"), numbered),
    (pattern(DATED + r"(?P<one>\d{1,2})[/-](?P<two>\d{1,2})[/-](?P<year>20\d\d|\d\d)"), figures),
    (pattern(DATED + r"(?P<one>\d{1,2})/(?P<two>\d{1,2})(?P<year>)?(?![/\d])"), figures),
    (pattern(DATED + r"(?P<one>\d{1,2})\. ?(?P<two>\d{1,2})\. ?(?P<year>20\d\d|\d\d)(?![\d.])"), dotted),
    (pattern(DATED + r"(?P<one>\d{1,2})\. ?(?P<two>\d{1,2})\.(?P<year>)?(?! ?\d)"), dotted),
    (pattern(DATED + r"(?P<year>20\d\d)[-/](?P<two>\d{1,2})[-/](?P<one>\d{1,2})"), iso),
)
CALENDAR_DATES = (*RULES[:3], RULES[-1])
LOOSE_RULES = (
    (pattern("{ordinal}" + NEAR), numbered),
    (pattern("the {spelled}" + NEAR), numbered),
)


def no_such_day(plain: str, start: int) -> int | None:
    """Where a date that no calendar has ends ("31 February", "2026-13-01"), if one begins at `start`."""
    for shape, _ in CALENDAR_DATES:
        found = shape.match(plain, start)
        if found and not exists(found):
            return found.end()
    return None


def exists(words: Words) -> bool:
    """Whether some year, or the one that is named, has this date."""
    groups = words.groupdict()
    month = month_number(groups["month"]) if groups.get("month") else int(groups["two"])
    day = day_number(groups.get("day") or groups.get("spelled") or groups["one"])
    return make_date(int(groups["year"] or LEAP_YEAR), month, day) is not None

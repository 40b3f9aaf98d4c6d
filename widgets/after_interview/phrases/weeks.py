"""Today, tomorrow, weekdays and weeks: the rows of the phrase table that need no month."""

from datetime import date
from re import Match

from after_interview.dates_in_words import day_in_words
from after_interview.phrases.almanac import WEEK, Said, part_name, week_part
from after_interview.phrases.spans import Span
from after_interview.phrases.vocabulary import pattern, weekday_number
from after_interview.working_days import DAY, WEEKDAYS

Words = Match[str]
WEEK_NAME = (
    r"(?P<week>(?:the )?week after next|(?:the )?(?:next|following|coming) (?:working )?week|this coming week"
    r"|(?:this|the current) (?:working )?week)(?!end)"
)
PERHAPS = r"(?:(?:on|by|probably|maybe|say|likely|hopefully|perhaps|the) )*"


def today(_: Words, said: Said) -> Span:
    """ "today", "tonight", "by close of business": the base day."""
    return Span(said.base, said.base)


def tomorrow(words: Words, said: Said) -> Span:
    """ "tomorrow" and "the day after tomorrow"."""
    day = said.base + (2 if words["after"] else 1) * DAY
    return Span(day, day)


def weekday(words: Words, said: Said) -> Span:
    """ "Friday" is the next one after the base day; "this Friday" is in its week, "next Friday" in the week after."""
    number = weekday_number(words["weekday"])
    which = (words["which"] or "").split()
    day = said.coming(number)
    warning = None
    if which == ["this"]:
        day = said.monday() + number * DAY
    elif "next" in which:
        day = said.monday(1) + number * DAY
        warning = read_both_ways(said, day)
    return Span(day, day, warning)


def read_both_ways(said: Said, day: date) -> str:
    """The warning that people mean two days by "next Friday"."""
    other = day - WEEK if day - WEEK > said.base else day + WEEK
    name = WEEKDAYS[day.weekday()]
    return f"“Next {name}” is read both ways: here as {day_in_words(day, said.base)}, not as {day_in_words(other, said.base)}."


def weekday_of_week(words: Words, said: Said) -> Span | None:
    """ "Thursday or Friday of next week", "next week on Tuesday"."""
    monday = week_start(words["week"], said)
    first = monday + weekday_number(words["weekday"]) * DAY
    second = words.groupdict().get("weekday2")
    last = monday + weekday_number(second) * DAY if second else first
    return Span(first, last) if first <= last else None


def week_start(name: str, said: Said) -> date:
    """Monday of "this week", "next week", "the week after next"."""
    if "after" in name:
        return said.monday(2)
    return said.monday(0 if "coming" not in name and ("this" in name or "current" in name) else 1)


def week(words: Words, said: Said) -> Span:
    """A week or a part of it; what is left of it where it is the base day's own."""
    groups = words.groupdict()
    name = groups.get("week") or "this week"
    said_part = groups.get("part") or groups.get("part2") or groups.get("part3")
    part = part_name(said_part) if said_part else ""
    monday = week_start(name, said)
    if monday > said.base:
        return week_part(said, monday, part)
    if said_part and "later" in said_part:
        part = ""
    return rest_of_week(said, monday, part)


def rest_of_week(said: Said, monday: date, part: str) -> Span:
    """What is left of the base day's own week or of a part of it; where nothing is, the week after is meant."""
    span = week_part(said, monday, part)
    if span.last >= said.base:
        return span if part else Span(said.base, span.last)
    after = week_part(said, monday + WEEK, part)
    warning = f"This was over when it was said; here it is read as {day_in_words(after.last, said.base)} at the latest."
    return Span(after.first if part else said.base, after.last, warning)


def parts_of_week(words: Words, said: Said) -> Span | None:
    """ "mid to late next week"."""
    monday = week_start(words["week"], said)
    first, last = (week_part(said, monday, part_name(words[name])) for name in ("part", "part2"))
    return Span(first.first, last.last) if first.first <= last.last else None


def weekday_week(words: Words, said: Said) -> Span:
    """ "Friday week", "the Friday after next": a week after the coming Friday."""
    day = said.coming(weekday_number(words["weekday"] or words["weekday2"])) + WEEK
    return Span(day, day)


def week_of(day: date, said: Said) -> Span:
    """ "the week of 7 December": the working week that holds the day."""
    return week_part(said, day - day.weekday() * DAY, "")


def weekend(words: Words, said: Said) -> Span:
    """ "the weekend": the coming one; "next weekend" is the one after the working week to come."""
    rest = sorted(said.days.weekend) or [5, 6]
    monday = said.monday(1 if "next" in words[0] else 0)
    first, last = monday + rest[0] * DAY, monday + rest[-1] * DAY
    return Span(first, last) if first > said.base else Span(first + WEEK, last + WEEK)


def weekday_after(words: Words, said: Said) -> Span:
    """ "the Monday after" another day."""
    day = said.coming(weekday_number(words["weekday"]))
    return Span(day, day)


def one_after(words: Words, said: Said) -> Span:
    """ "or the week after", "or the day after", "or next": counted from the first point of the range."""
    if words["unit"] == "day":
        return Span(said.base + DAY, said.base + DAY)
    return week_part(said, said.monday(1), "")


RULES = (
    (
        pattern(r"(?:later )?today|to-?night|this (?:afternoon|evening)|later (?:this|in the) (?:afternoon|evening)"),
        today,
    ),
    (pattern(r"by (?:the )?end of (?:the )?(?:working |business )?day"), today),
    (
        pattern(r"(?:end|close) of (?:the )?(?:business|play)(?: today)?|(?:eod|cob|cop|eob)(?: today)?|end of today"),
        today,
    ),
    (pattern(r"(?P<after>(?:the )?day after )?(?:tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow)"), tomorrow),
    (
        pattern(r"(?P<which>(?:this coming|this next|the coming|the following|the next|coming|this|next) )?{weekday}"),
        weekday,
    ),
    (pattern(r"{weekday}(?: morning| afternoon)?(?:{to}{weekday2})?,? (?:of |in )?" + WEEK_NAME), weekday_of_week),
    (pattern(WEEK_NAME + r",? \(?" + PERHAPS + r"{weekday}(?:{to}{weekday2})?"), weekday_of_week),
    (pattern(r"{weekday} week|(?:the )?{weekday2} after next"), weekday_week),
    (pattern(r"(?:within|during|later in) the (?:working )?week"), week),
    (pattern(r"(?:{part}(?:-?week)?(?: of| in|-)? ?)?" + WEEK_NAME), week),
    (pattern(r"{part} (?:of|in) (?:the )?(?:working )?week|(?P<part2>eow|week'?s end)|(?P<part3>mid)-?week"), week),
    (pattern(r"{part}[- ](?:to|or)[- ]{part2}(?: of| in|-)? ?" + WEEK_NAME), parts_of_week),
    (pattern(r"(?:(?:over|at) )?(?:the|this|the coming|this coming|next) weekend"), weekend),
)
CHAINED_RULES = (
    (pattern(r"(?:the |on )*{weekday} (?:after|following)(?! next)"), weekday_after),
    (pattern(r"(?:the )?(?P<unit>week) (?:after|following)(?! next)"), one_after),
)
WEEK_OF = pattern(r"(?:the )?(?:week (?:of|commencing|beginning|starting|ending)|w/?[cb])(?: on)?")
SECOND_RULES = (
    (
        pattern(r"(?:the )?(?P<unit>day|week) after(?: that)?(?! (?:next|tomorrow))|the following (?P<unit2>week)"),
        one_after,
    ),
    (pattern(r"(?P<unit>next)(?! \w)"), one_after),
)

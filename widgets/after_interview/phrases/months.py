"""Months, quarters, the year's end and their parts: "early January", "the end of next month", "mid Q1"."""

from collections.abc import Callable
from datetime import date
from re import Match

from after_interview.phrases.almanac import WEEK, Said, add_months, last_day, month_part, part_name
from after_interview.phrases.spans import Span
from after_interview.phrases.vocabulary import ORDINALS, month_number, pattern, weekday_number
from after_interview.working_days import DAY

Words = Match[str]
NEAR = r"(?P<near>(?:the )?month after next|(?:the )?(?:next|following|coming) month|(?:this|the current) month)"
NAMED = r"(?:(?:this|next|this coming|the coming) )?{month}(?:,? (?:of )?{year})?"
MONTH = f"(?:{NAMED}|{NEAR})"
THE_MONTH = f"(?:{NAMED}|{NEAR}|(?P<own>the month|month))"
NTH = r"(?:the )?(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last)"
OF = r"(?: of| in|-)? ?"


def month(words: Words, said: Said) -> Span:
    """A month or its parts; of the running month only what is left counts as "this month"."""
    groups = words.groupdict()
    parts = [part_name(groups[name]) for name in ("part", "part2") if groups.get(name)] or [""]

    def joined(year: int, number: int) -> Span:
        spans = [month_part(said, year, number, part) for part in parts]
        return Span(spans[0].first, max(span.last for span in spans))

    span = in_month(words, said, joined)
    return Span(said.base, span.last) if parts == [""] and span.first < said.base <= span.last else span


def in_month(words: Words, said: Said, span_in: Callable[[int, int], Span]) -> Span:
    """`span_in(year, month)` for the month that the words name; without a year, the next in which it is not over."""
    groups = words.groupdict()
    if groups.get("month") is None:
        near = groups.get("near") or "this month"
        ahead = 2 if "after" in near else int(any(word in near for word in AHEAD))
        start = add_months(said.base.replace(day=1), ahead)
        return not_over(said, span_in(start.year, start.month))
    number = month_number(groups["month"])
    if groups.get("year"):
        return span_in(int(groups["year"]), number)
    span = span_in(said.base.year, number)
    if span.last >= said.base:
        return span
    return not_over(said, span) if ends_now(said, span) else span_in(said.base.year + 1, number)


AHEAD = ("next", "following", "coming")


def ends_now(said: Said, span: Span) -> bool:
    """Whether the span was the end of the base day's own month ("end of January", said on Saturday the 31st)."""
    return (span.last.year, span.last.month) == (said.base.year, said.base.month) and span.last.day > 20


def not_over(said: Said, span: Span) -> Span:
    """The span, or the base day where the span has ended before it."""
    return span if span.last >= said.base else Span(said.base, said.base)


def later_this_month(_: Words, said: Said) -> Span:
    """ "later this month": the base day to the month's last day."""
    return Span(said.base, said.base.replace(day=last_day(said.base.year, said.base.month)))


def nth_in_month(words: Words, said: Said) -> Span | None:
    """ "the first week of December", "the last Friday in January", "the second working day of next month"."""
    place = -1 if words["nth"] == "last" else ordinal(words["nth"])
    what, name = words["what"], words["weekday"]

    def span_in(year: int, number: int) -> Span:
        whole = month_part(said, year, number, "")
        if what and "week" in what.split()[-1] and name is None:
            return nth_week(whole, place)
        fits = [day for day in days_of(whole) if fitting(said, day, name, what or "")]
        return Span(fits[place], fits[place])

    return in_month(words, said, span_in)


def ordinal(word: str) -> int:
    """0 for "first" or "1st", and so on."""
    return int(word[0]) - 1 if word[0].isdigit() else ORDINALS.index(word)


def nth_week(month_span: Span, place: int) -> Span:
    """Days 1-7, 8-14 and so on of a month; its last seven days for -1."""
    if place < 0:
        return Span(month_span.last - 6 * DAY, month_span.last)
    first = month_span.first + place * WEEK
    return Span(first, min(first + 6 * DAY, month_span.last))


def days_of(span: Span) -> list[date]:
    """Every day from first to last."""
    return [span.first + i * DAY for i in range((span.last - span.first).days + 1)]


def fitting(said: Said, day: date, weekday: str | None, what: str) -> bool:
    """Whether a day is the weekday, or the kind of day, that is counted."""
    if weekday:
        return day.weekday() == weekday_number(weekday)
    return said.days.is_working(day) if "ing" in what or "business" in what else True


def quarter(words: Words, said: Said) -> Span:
    """ "next quarter", "Q1", "the end of the quarter": calendar quarters."""
    groups = words.groupdict()
    start = add_months(said.base.replace(day=1), -((said.base.month - 1) % 3))
    if number := groups.get("number"):
        start = date(int(groups["year"] or said.base.year), int(number) * 3 - 2, 1)
        if groups["year"] is None and add_months(start, 3) <= said.base:
            start = add_months(start, 12)
    elif any(word in words[0] for word in AHEAD):
        start = add_months(start, 3)
    return not_over(said, quarter_part(said, start, part_name(groups["part"]) if groups.get("part") else ""))


def quarter_part(said: Said, start: date, part: str) -> Span:
    """A part of the three months that begin with `start`; "" is all of them."""
    first, last = {"early": (0, 0), "first half": (0, 1), "mid": (1, 1), "": (0, 2)}.get(part, (2, 2))
    begin, end = add_months(start, first), add_months(start, last)
    span = month_part(said, end.year, end.month, "end" if part == "end" else "")
    first = max(begin, min(said.base, span.last)) if part == "" else begin
    return span if part == "end" else Span(first, span.last)


def year_end(_: Words, said: Said) -> Span:
    """ "the end of the year": its last working day."""
    return not_over(said, month_part(said, said.base.year, 12, "end"))


RULES = (
    (pattern(MONTH), month),
    (pattern("{part}" + OF + THE_MONTH), month),
    (pattern("{part}[- ](?:to|or)[- ]{part2}" + OF + MONTH), month),
    (pattern(r"(?P<part>eom|month[- ]?end|end of month)"), month),
    (pattern(r"(?:later (?:this|(?:on )?in the)|within the|during the) month"), later_this_month),
    (
        pattern(
            NTH + r" (?:(?P<what>(?:full |working )?week|(?:working |business )?day)|{weekday}) (?:of|in) " + THE_MONTH
        ),
        nth_in_month,
    ),
    (
        pattern(
            r"(?:{part}"
            + OF
            + r")?(?:(?:the|this|next|the next|the coming|the following) quarter|q(?P<number>[1-4])(?:,? {year})?)"
        ),
        quarter,
    ),
    (pattern(r"{part} of quarter"), quarter),
    (pattern(r"(?:the )?end of (?:the |this )?(?:calendar )?year|(?:the )?year'?s?[- ]end|eoy"), year_end),
)

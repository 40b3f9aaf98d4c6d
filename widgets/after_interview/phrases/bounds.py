"""Words that bound a date: "by", "before", "after", "from Monday on", "at the latest", and what they do to a span."""

import re
from dataclasses import replace
from datetime import timedelta

from after_interview.dates_in_words import day_in_words
from after_interview.phrases.almanac import Said, last_day
from after_interview.phrases.spans import Span
from after_interview.phrases.vocabulary import pattern
from after_interview.working_days import DAY

BOUND = pattern(
    r"(?:(?P<by>(?:at the latest |latest )?by|(?:no|not) later than|on or before|up (?:until|to)|within|due(?: on| by)?"
    r"|before the end of(?= day| business| play)|come|at the latest(?= on))"
    r"|(?P<until>until|till|'til)|(?P<notuntil>not until)"
    r"|(?P<before>before|ahead of|prior to)"
    r"|(?P<after>(?:any ?time |some ?time )?after|later than)"
    r"|(?P<since>from|starting(?: on| from)?|as (?:of|from)|(?:no|not) (?:earlier|sooner) than|not before)"
    r"|(?P<between>between))"
)
_HEDGE = (
    r"(?:about|around|approximately|roughly|probably|maybe|perhaps|some ?time|hopefully|likely|say|at some point|at the latest"
    r"|the latest|or around|on|in)"
)
HEDGE = pattern(f"{_HEDGE}(?:,? {_HEDGE}){{0,3}}")
TIME = re.compile(
    r"(?:(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?|o'clock)|\d{1,2}[:.]\d\d|\d{4}\s*(?:hours|hrs)|noon|midday|midnight|lunch(?:time)?"
    r"|(?:the\s+)?(?:close|end|start)\s+of\s+(?:the\s+)?(?:business|play|(?:working\s+)?day|work)|(?:the\s+)?(?:morning|afternoon|evening)"
    r"|first\s+thing|eod|cob|cop|eob)(?:\s*\(?[a-z]{2,4}\)?(?=\s+on\b))?,?\s+(?:(?:on|of|this|in)\s+)?)"
)
RANGE = re.compile(
    r"(?:,?\s+(?P<word>to|through|thru|or|until|till|and)\s+(?:(?:maybe|possibly|perhaps|at the latest|on|by|even|in)\s+)*|\s?[-/]\s?)"
)
LONGEST_RANGE = timedelta(days=62)
DAYTIME = re.compile(r"\s+(?:morning|lunchtime|afternoon|evening)\b")
LATEST = re.compile(r",?\s+(?:at the (?:very )?latest|latest|or (?:earlier|sooner|before))\b")
ONWARD = re.compile(r",?\s+(?:or (?:later|after)|onwards?|at the earliest|and beyond)\b")
NOT = re.compile(
    r"(?:\bnot|n't|\bnever|\bunlikely|\bno|\bnothing|\bcannot)\b(?:(?!\b(?:and|but|so|will|shall)\b)[^.,;:!?]){0,40}$"
)
IF = re.compile(r"\b(?:if|unless|hesitate|whether|please|in case|should you)\b[^.;!?]*$")


def bounded(kind: str | None, span: Span, said: Said, *, of_end: bool, denied: bool) -> Span:
    """The span that "by", "before", "after" and the like make of it.

    `of_end`: the words name an end or a time ("before the end of May", "before noon on Friday"), so that before
    means by. `denied`: a "not" governs the bound ("we won't know before Friday").
    """
    match kind:
        case "by" | "until" | "before" if denied:
            return span if kind == "until" else no_last(kind, span, said)
        case "before" if not of_end:
            last = max(said.days.back(span.first - DAY), said.base)
            return replace(span, first=said.base, last=last) if said.base < span.last else span
        case "by" | "until" | "before":
            first = min(said.base, span.last) if span.last >= said.base else span.first
            return replace(span, first=first).warned(by_a_month(span, said))
        case "after" | "since":
            return no_last(kind, span, said)
        case _:
            return span


def no_last(kind: str, span: Span, said: Said) -> Span:
    """A span that begins and never ends is cut to its first working day, and says so."""
    day = said.days.add_working(span.last, 1) if kind in ("after", "by") else span.last
    first = day if kind in ("after", "by") else span.first
    return Span(first, day, span.warning).warned(
        f"This names no last day; here it is read as {day_in_words(day, said.base)}."
    )


def by_a_month(span: Span, said: Said) -> str | None:
    """The warning that "by March" may mean its first day or its last."""
    whole = span.first.day == 1 and span.last.day == last_day(span.last.year, span.last.month)
    if not whole or span.first <= said.base:
        return None
    return f"This may mean before the month begins; to be safe it is read as by {day_in_words(span.last, said.base)}."


def is_denied(before: str, kind: str | None) -> bool:
    """Whether a "not" in the same clause governs the bound, as in "we won't decide before Friday"."""
    return kind in ("by", "until", "before") and bool(NOT.search(before)) and not IF.search(before)

"""A fact of a script, which may still be missing: then a gap in brackets stands in its place, never a hole."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Final

from after_interview.dates_in_words import MONTHS, WEEKDAYS

GAP: Final = re.compile(r"\[[^\W\d_][^\[\]\n]{1,48}\]")
"""What looks like a gap in a text: a few words in square brackets, also of a form found elsewhere: [Company Name]."""

_MONTH_FIRST: Final = frozenset({"US", "PH", "PR", "GU", "VI"})
_LEAD_IN: Final = re.compile(
    r"(?:(?:that )?(?:we|you|i) (?:also |both )?(?:talked|spoke|discussed|chatted|mentioned|enjoyed|liked)"
    r"(?: with you)?(?: talking)?(?: about)?|(?:our|the) (?:talk|conversation|discussion) about|talking about|about) ",
    re.IGNORECASE,
)
_WIDE: Final = {"W": 1.9, "M": 1.7, "m": 1.6, "w": 1.4, "@": 1.9, "%": 1.7}
_SMALL_START: Final = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "those",
        "your",
        "our",
        "their",
        "his",
        "her",
        "its",
        "my",
        "how",
        "what",
        "why",
        "when",
        "where",
        "which",
        "who",
        "some",
        "many",
    ]
)


@dataclass(frozen=True)
class Fact:
    """A fact in a text: prints as itself, or as its gap; counts as false while it is missing."""

    text: str
    known: bool = True

    def __str__(self) -> str:
        """What the text shows."""
        return self.text

    def __bool__(self) -> bool:
        """Whether it is known, for `{% if detail %}` in a template."""
        return self.known


def fact(value: str, gap: str) -> Fact:
    """The fact `value`, or where it is empty a gap that names what is missing: "[job title]"."""
    line = " ".join(value.split())
    return Fact(line) if line else Fact(f"[{gap}]", known=False)


def phrase(value: str, gap: str) -> Fact:
    """A fact that goes on a sentence already begun: no full stop, no lead-in, a small first letter where it is safe.

    "We talked about the new depot." becomes "the new depot".
    """
    line = " ".join(value.split()).rstrip(".!;, ")
    line = _LEAD_IN.sub("", line, count=1) if _LEAD_IN.match(line) else line
    first = line.partition(" ")[0]
    if first.lower() in _SMALL_START or (first.istitle() and first.endswith("ing") and len(first) > 5):
        line = line[:1].lower() + line[1:]
    return fact(line, gap)


def day(value: date, today: date, country: str = "") -> str:
    """A day as people write it: "3 March", in some countries "March 3", with the year only where it is not this one."""
    month = MONTHS[value.month - 1]
    us = country in _MONTH_FIRST
    text = f"{month} {value.day}" if us else f"{value.day} {month}"
    if value.year == today.year:
        return text
    return f"{text}, {value.year}" if us else f"{text} {value.year}"


def weekday(value: date, today: date, country: str = "") -> str:
    """A day with its weekday: "Tuesday 3 March", or "Tuesday, March 3"."""
    return f"{WEEKDAYS[value.weekday()]}{',' if country in _MONTH_FIRST else ''} {day(value, today, country)}"


def gaps(text: str) -> tuple[tuple[int, int], ...]:
    """Where the text has gaps: pairs of start and end."""
    return tuple(found.span() for found in GAP.finditer(text))


def width(text: str) -> float:
    """How wide the text is on paper, about, in small letters: W takes more than i, Chinese takes two, marks take none."""
    return sum(_columns(sign) for sign in text)


def clipped(text: str, most: int) -> str:
    """The text if it is at most `most` letters wide, else its beginning with an ellipsis, cut at a word if one is near."""
    if width(text) <= most:
        return text
    kept, room = "", most - 2.0  # the ellipsis is wide
    for sign in text:
        room -= _columns(sign)
        if room < 0:
            break
        kept += sign
    at_word = kept.rpartition(" ")[0]
    return (at_word if width(at_word) * 3 > most * 2 else kept).rstrip(" ,;:-–(") + "…"


def _columns(sign: str) -> float:
    if sign.isascii():
        return _WIDE.get(sign, 1.3 if sign.isupper() else 1)
    if unicodedata.combining(sign) or unicodedata.category(sign) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1.3 if sign.isupper() else 1

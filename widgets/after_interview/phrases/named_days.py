"""Days with a name: Christmas, New Year's Eve, and the public holidays of the employer's country."""

import re
from re import Match

from after_interview.phrases.almanac import Said, next_date
from after_interview.phrases.spans import Span
from after_interview.phrases.vocabulary import pattern

Words = Match[str]
FIXED = {
    r"christmas eve|xmas eve": (12, 24),
    r"christmas day|christmas|xmas": (12, 25),
    r"boxing day": (12, 26),
    r"new year'?s eve": (12, 31),
    r"new year'?s day|(?:the )?new year'?s?": (1, 1),
    r"valentine'?s day": (2, 14),
}
LOOKED_UP = {
    r"thanksgiving(?: day)?": "thanksgiving",
    r"good friday": "good friday",
    r"easter monday": "easter monday",
    r"easter(?: sunday)?": "easter sunday",
    r"labou?r day": "labo",
    r"memorial day": "memorial day",
    r"independence day|(?:the )?fourth of july": "independence day",
    r"veterans'? day": "veterans",
    r"juneteenth": "juneteenth",
}


def fixed(words: Words, said: Said) -> Span | None:
    """A named day that has the same date each year."""
    month, number = next(date for shape, date in FIXED.items() if re.fullmatch(shape, words["name"]))
    day = next_date(said, month, number)
    return Span(day, day) if day else None


def looked_up(words: Words, said: Said) -> Span | None:
    """The next public holiday of that name after the base day, None where the country has none."""
    name = next(name for shape, name in LOOKED_UP.items() if re.fullmatch(shape, words["name"]))
    days = sorted(d for d, called in said.days.holidays.items() if d > said.base and name in called.lower())
    return Span(days[0], days[0]) if days else None


RULES = (
    (pattern(r"(?P<name>" + "|".join(FIXED) + ")"), fixed),
    (pattern(r"(?P<name>" + "|".join(LOOKED_UP) + ")"), looked_up),
)

"""The words that date phrases are made of, and patterns written with them.

A pattern is a regular expression in which a space stands for any white space and `{name}` for an entry of
FRAGMENTS, caught under that name; `{count2}` is a second `{count}` in the same pattern.
"""

import re
from collections.abc import Iterable
from math import ceil

WEEKDAYS = {
    "mon": r"mon(?:day)?",
    "tue": r"tue(?:s(?:day)?)?",
    "wed": r"wed(?:s|nesday)?",
    "thu": r"thu(?:r(?:s(?:day)?)?)?",
    "fri": r"fri(?:day)?",
    "sat": r"sat(?:urday)?",
    "sun": r"sun(?:day)?",
}
MONTHS = {
    "jan": r"jan(?:uary)?",
    "feb": r"feb(?:ruary)?",
    "mar": r"mar(?:ch)?",
    "apr": r"apr(?:il)?",
    "may": r"may",
    "jun": r"june?",
    "jul": r"july?",
    "aug": r"aug(?:ust)?",
    "sep": r"sept?(?:ember)?",
    "oct": r"oct(?:ober)?",
    "nov": r"nov(?:ember)?",
    "dec": r"dec(?:ember)?",
}
ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
    "twenty-third",
    "twenty-fourth",
    "twenty-fifth",
    "twenty-sixth",
    "twenty-seventh",
    "twenty-eighth",
    "twenty-ninth",
    "thirtieth",
    "thirty-first",
]
AMOUNTS = {"couple": 2, "few": 3, "several": 3, "a": 1, "an": 1, "dozen": 12}
UNITS = {
    "working": r"(?:(?:business|working|work|biz|bus\.?|bank)[- ](?:days?'?|d)|weekdays?'?)",
    "hour": r"(?:hours?'?|hrs?\.?)",
    "day": r"(?:calendar )?day(?:s'?|'s)?",
    "week": r"(?:week(?:s'?|'s)?|wks?\.?)",
    "fortnight": r"fortnight(?:s'?|'s)?",
    "month": r"(?:calendar )?(?:month(?:s'?|'s)?|mths?\.?|mos\.?)",
}


def _either(*choices: str) -> str:
    return "(?:" + "|".join(choices) + ")"


_TENS = _either(*TENS) + "(?:[- ]" + _either(*ONES[1:10]) + ")?"
_NUMBER = _either(r"\d{1,3}", _TENS, *sorted(ONES, key=len, reverse=True))
_AMOUNT = r"(?:(?:a )?couple(?: of)?|(?:a )?(?:good |further )?few|several|(?:a )?dozen|an?)"
_DAY_END = r"(?:st|nd|rd|th)"

FRAGMENTS = {
    "weekday": _either(*WEEKDAYS.values()) + r"\b(?:\.(?= ?\d))?(?!')",
    "month": _either(r"(?:" + "|".join(MONTHS) + r"|sept)\.(?= ?\d)", _either(*MONTHS.values()) + r"\b"),
    "count": _either(_NUMBER, _AMOUNT) + r"(?: \([\w-]{1,12}\))?(?: and a half| ½)?(?: more| further| full| or so)?",
    "unit": _either(*UNITS.values()) + r"(?!\w)(?: and a half)?",
    "ordinal": r"\d{1,2} ?" + _DAY_END + r"\b",
    "spelled": _either(*sorted(ORDINALS, key=len, reverse=True)).replace("-", "[- ]") + r"\b",
    "day": r"\d{1,2}" + _DAY_END + r"?(?![\d:%])(?!\.\d)",
    "year": r"20\d\d(?!\d)",
    "to": r"(?:-| ?- ?| (?:to|through|thru|or|and|/) ?|/)",
    "part": (
        r"(?:(?:the )?(?:very )?(?:early|beginning|start|first (?:part|half))|mid|(?:the )?middle"
        r"|half ?way through|(?:the )?(?:second half|late[r]?|latter (?:part|half))"
        r"|(?:the )?(?:very |tail )?end)(?: part)?"
    ),
    "about": r"(?:(?:about|around|approx(?:imately|\.)?|roughly|maybe|probably|perhaps|say|some|only|just|another|a further|~) ?){0,4}",
}


def pattern(template: str) -> re.Pattern[str]:
    """The compiled pattern of a template; it ends at the end of a word."""

    def fragment(hole: re.Match[str]) -> str:
        name, number = hole[1], hole[2]
        return f"(?P<{name}{number}>{FRAGMENTS[name]})"

    filled = re.sub(r"\{([a-z]+)(\d?)\}", fragment, template)
    return re.compile(filled.replace("[- ]", r"[-\s]").replace(" ", r"\s+").replace(r"\s+?", r"\s*") + r"(?!\w)")


def weekday_number(word: str) -> int:
    """0 for any way of writing Monday, up to 6 for Sunday."""
    return list(WEEKDAYS).index(word[:3])


def month_number(word: str) -> int:
    """1 for any way of writing January, up to 12 for December."""
    return list(MONTHS).index(word[:3]) + 1


def day_number(word: str) -> int:
    """The day of the month in "12", "12th" or "twelfth"."""
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else ORDINALS.index(re.sub(r"\s+", "-", word)) + 1


def amount(words: str) -> float:
    """How many "two", "a couple of", "21", "twenty-one" or "one and a half" are."""
    half = 0.5 if re.search(r"half|½", words) else 0
    found = re.match(r"\d+", words)
    if found:
        return int(found[0]) + half
    total = 0
    for word in re.split(r"[\s-]+", words.replace("and a half", "")):
        total = TENS.get(word) or (total + ONES.index(word) if word in ONES else AMOUNTS.get(word, total))
    return total + half


def unit_name(word: str) -> str:
    """The key of UNITS that a word such as "biz days" or "wks" stands for."""
    return next(name for name, shape in UNITS.items() if re.fullmatch(shape.replace(" ", r"\s+"), word))


def whole(number: float) -> int:
    """A number of days; half days are rounded up, so that a promise never ends too early."""
    return ceil(number)


LIKE = str.maketrans("’‘“”–—‑‒\u00a0\u202f", "''\"\"----  ")


def plain_text(text: str) -> str:
    """The text in lower case with plain quotes, dashes and spaces, character for character as long as it was."""
    return "".join(low if len(low := c.lower()) == 1 else c for c in text.translate(LIKE))


def any_of(shapes: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    """One pattern that finds where any of these begins, at the start of a word."""
    unnamed = (re.sub(r"\?P<\w+>", "?:", shape.pattern) for shape in shapes)
    return re.compile(r"(?<![\w£$€.])(?:" + "|".join(unnamed) + ")")

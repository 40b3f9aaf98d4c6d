"""Amounts as people type them: "€52,000", "52.000 EUR", "23.50", "52k"."""

from __future__ import annotations

import re
from dataclasses import dataclass

NARROW = "\u202f"  # a blank at which no line breaks; parts thousands in every country
SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}
AMOUNT = re.compile(
    r"""(?P<before>[^\d\s+-]{0,8})\s?
    (?P<number>\d[\d\s.,'’]{0,30}?)\s?
    (?P<thousands>[kK](?=\W|$|[A-Z]{3}$))?\s?  # "52k", "52 kEUR"; but "52 kr" is money
    (?P<after>[^\d\s+-]{0,8})""",
    re.VERBOSE,
)
NOTHING_AFTER = re.compile(r"[.,]?[-–—]+$")  # "52.000,-"
MOST = 1_000_000_000_000
HOW = "Please type one amount in figures, such as 52,000 or €23.50."


class AmountError(ValueError):
    """No amount can be read; the message tells the person what to type."""


@dataclass(frozen=True)
class Money:
    """An amount. `currency` is the sign or code as it is known best ("€", "CHF"), or "" where none was typed."""

    value: float
    currency: str

    def shown(self, value: float | None = None, *, exact: bool = False) -> str:
        """This amount, or another in its currency: to the whole unit, or with two decimals."""
        return shown(self.value if value is None else value, self.currency, exact=exact)


def read_money(text: str) -> Money:
    """The amount that the text names; raises AmountError."""
    found = AMOUNT.fullmatch(NOTHING_AFTER.sub("", text.strip()))
    if not found or (found["before"] and found["after"]):
        raise AmountError(HOW)
    value = read_number(found["number"]) * (1000 if found["thousands"] else 1)
    if not 0 < value <= MOST:
        raise AmountError(HOW)
    name = (found["before"] or found["after"]).strip(".,")
    code = name.upper() if len(name) == 3 else name
    return Money(value, SIGNS.get(code, code))


def read_number(text: str) -> float:
    """A number with points, commas, blanks or apostrophes in it; raises AmountError.

    Three figures after the only point or comma are thousands; one or two are a fraction.
    """
    marks = re.findall(r"[.,]", text)
    whole, fraction = text, ""
    if marks and (marks.count(marks[-1]) == 1) and (len(marks) > 1 or not re.search(r"[.,]\d{3}$", text)):
        whole, _, fraction = text.rpartition(marks[-1])
    groups = re.split(r"[\s.,'’]+", whole)
    parted = len(groups) == 1 or (len(groups[-1]) == 3 and all(2 <= len(group) <= 3 for group in groups[1:]))
    if not parted or len(fraction) > 2 or not all(group.isdecimal() for group in groups) or not _is_figures(fraction):
        raise AmountError(HOW)
    return float(f"{''.join(groups)}.{fraction or 0}")


def shown(value: float, currency: str, *, exact: bool = False) -> str:
    """The amount in words of its currency: a sign stands before it, a code after it."""
    figures = f"{value:,.2f}" if exact else f"{value:,.0f}"
    figures = figures.replace(",", NARROW)
    if not currency:
        return figures
    return f"{figures}{NARROW}{currency}" if currency[-1].isalpha() else f"{currency}{figures}"


def _is_figures(text: str) -> bool:
    return not text or text.isdecimal()

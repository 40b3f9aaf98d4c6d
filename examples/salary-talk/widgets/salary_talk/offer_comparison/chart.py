"""What the template needs to draw the years as bars, one for each offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from salary_talk.money import shown
from salary_talk.offer_comparison.yearly import Yearly

WIDTH = 600
ROW = 64
LONGEST_NAME = 44


@dataclass(frozen=True)
class Bar:
    """One offer: where its bar is, and how wide its two parts are, in the units of the drawing."""

    name: str
    amount: str
    y: int
    pay: float
    bonus: float


@dataclass(frozen=True)
class Chart:
    """The drawing. `words` says the same to whoever cannot see it."""

    width: int
    height: int
    bars: tuple[Bar, ...]
    words: str


def chart(years: Sequence[Yearly], currency: str) -> Chart:
    """The bars in the order of `years`, all on one scale that begins at nothing."""
    most = max(year.total for year in years)
    bars = tuple(
        Bar(
            name=_clipped(year.terms.name),
            amount=shown(year.total, currency),
            y=number * ROW,
            pay=round(WIDTH * year.pay / most, 1),
            bonus=round(WIDTH * year.bonus / most, 1),
        )
        for number, year in enumerate(years)
    )
    words = "; ".join(f"{year.terms.name} {shown(year.total, currency)}" for year in years)
    return Chart(WIDTH, len(bars) * ROW, bars, f"Pay in a year as bars: {words}.")


def _clipped(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"

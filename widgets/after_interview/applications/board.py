"""A picture of where all applications stand: one bar for each group, told in numbers too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from after_interview.applications.standing import GROUPS, Standing


@dataclass(frozen=True)
class Bar:
    """One group, and how many stand in it."""

    group: str
    title: str
    count: int


def board(standings: Sequence[Standing]) -> tuple[Bar, ...]:
    """The groups in their order, the empty ones too: an empty “to do now” is good news."""
    return tuple(Bar(group, title, sum(one.group == group for one in standings)) for group, title in GROUPS.items())

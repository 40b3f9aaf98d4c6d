"""Which applications are shown, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from after_interview.applications.standing import GROUPS, Group, Standing

SHOWN: Final = {
    "open": "All that are open",
    "due": "Only what is to do now",
    "waiting": "Only those that wait",
    "all": "The closed ones too",
}
ORDERS: Final = {"due": "What is due first", "company": "By employer", "interview": "By interview, newest first"}
_WAITING: Final = frozenset[Group](("waiting", "ahead", "applied"))


def shown(all_of_them: Sequence[Standing], show: str, order: str) -> tuple[tuple[Group, tuple[Standing, ...]], ...]:
    """The groups to show, none of them empty, each in that order. Closed ones only where they were asked for."""
    wanted: list[Group] = [group for group in GROUPS if _is_wanted(group, show)]
    sorted_ones = sorted(all_of_them, key=lambda one: _key(one, order))
    found: dict[Group, tuple[Standing, ...]] = {
        group: tuple(one for one in sorted_ones if one.group == group) for group in wanted
    }
    return tuple((group, ones) for group, ones in found.items() if ones)


def _is_wanted(group: Group, show: str) -> bool:
    match show:
        case "due":
            return group in ("due", "offer")
        case "waiting":
            return group in _WAITING
        case "all":
            return True
        case _:
            return group != "over"


def _key(one: Standing, order: str) -> tuple[int, str, int]:
    """Ties keep the order of the list."""
    match order:
        case "company":
            return (0, one.application.name.casefold(), one.place)
        case "interview":
            return (-(one.application.interview_date or date.min).toordinal(), "", one.place)
        case _:
            return ((one.day or date.max).toordinal(), "", one.place)

"""The good hours for a call, in the interviewer's time and in the caller's own (rule C1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final, Literal
from zoneinfo import ZoneInfo

EARLIEST_AT_HOME, LATEST_AT_HOME = time(7), time(22)
"""Before and after these hours of their own day few people sound awake on the phone."""

type Shift = Literal[-1, 0, 1]
SHIFTS: Final = {-1: "the day before", 0: "", 1: "the day after"}


@dataclass(frozen=True)
class Hours:
    """A span within one day, on the clock of a place."""

    name: str
    start: time
    end: time

    def __post_init__(self) -> None:
        """Refuses a span that ends before it begins."""
        if self.end <= self.start:
            raise ValueError(f"{self.name}: {self.end} is not after {self.start}")


@dataclass(frozen=True)
class GoodHours:
    """Good hours at the interviewer's place; the same at the caller's, if both zones are known.

    shift: -1 if that is the day before for the caller, 1 if it is the day after. awkward: whether it is night there.
    """

    theirs: Hours
    yours: tuple[time, time] | None = None
    shift: Shift = 0
    awkward: bool = False


def at_home(theirs: Hours, day: date, their_zone: ZoneInfo, your_zone: ZoneInfo) -> GoodHours:
    """The hours of that day at their place, on the caller's clock; daylight saving as it is on that day."""
    start, end = (
        datetime.combine(day, moment, their_zone).astimezone(your_zone) for moment in (theirs.start, theirs.end)
    )
    shift: Shift = -1 if start.date() < day else 1 if start.date() > day else 0
    # compared by the clock: a span that ends after midnight begins late enough to be awkward anyhow
    awkward = start.time() < EARLIEST_AT_HOME or not start.time() < LATEST_AT_HOME or end.time() < start.time()
    return GoodHours(theirs, (start.time(), end.time()), shift, awkward)


def span(start: time, end: time) -> str:
    """A span of time: "10:30 to 11:45", "13:30 to 15:00 (1:30 to 3:00 pm)"."""
    short = f"{start.hour}:{start:%M} to {end.hour}:{end:%M}"
    if start.hour > 12 and end.hour > 12:
        return f"{short} ({start.hour - 12}:{start:%M} to {end.hour - 12}:{end:%M} pm)"
    return short

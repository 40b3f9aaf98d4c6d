"""The day of the call: a working day at the employer's place (rule T7), and the good hours of it (rule C1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from after_interview.call_script.form import Answers
from after_interview.call_script.hours import GoodHours, Hours, at_home
from after_interview.working_days import WorkingDays
from coachkit import FieldErrors
from coachkit.zones import DATA as ZONES
from coachkit.zones import time_zone

FARTHEST = timedelta(days=366)


@dataclass(frozen=True)
class CallDay:
    """When to call. moved_by: the days before it on which nobody works there, each with the reason."""

    day: date
    hours: tuple[GoodHours, ...]
    moved_by: tuple[tuple[date, str], ...]
    knows_holidays: bool

    @property
    def knows_both_clocks(self) -> bool:
        """Whether the hours are known on the caller's clock too."""
        return all(hours.yours for hours in self.hours)


def call_day(answers: Answers, *, today: date, data: Mapping[str, Any]) -> CallDay:
    """The day and its hours; raises FieldErrors for a day that is over, and for hours that end before they begin."""
    wanted = answers.call_date or today
    if wanted < today:
        raise FieldErrors({"call_date": "This day is over. Please choose today or a later day, or leave it empty."})
    if wanted > today + FARTHEST:
        raise FieldErrors({"call_date": "This is more than a year away. Please check the year."})
    days = WorkingDays.read(data.get(f"holidays/{answers.country}.json"), answers.region)
    day = days.forward(wanted)
    passed = [wanted + timedelta(days=i) for i in range((day - wanted).days)]
    return CallDay(
        day,
        _hours(answers, day, data.get(ZONES)),
        tuple((one, days.why_not(one) or "") for one in passed),
        days.knows(day),
    )


def _hours(answers: Answers, day: date, zones: Mapping[str, Any] | None) -> tuple[GoodHours, ...]:
    if answers.morning_to <= answers.morning_from:
        raise FieldErrors({"morning_to": "This should be later than the hour above it."})
    if answers.afternoon_to <= answers.afternoon_from:
        raise FieldErrors({"afternoon_to": "This should be later than the hour above it."})
    theirs = (
        Hours("late morning", answers.morning_from, answers.morning_to),
        Hours("early afternoon", answers.afternoon_from, answers.afternoon_to),
    )
    their_zone, your_zone = time_zone(answers.their_zone, zones), time_zone(answers.your_zone, zones)
    if their_zone is None or your_zone is None:
        return tuple(GoodHours(hours) for hours in theirs)
    return tuple(at_home(hours, day, their_zone, your_zone) for hours in theirs)

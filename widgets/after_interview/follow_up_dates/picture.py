"""A month calendar of the plan: what a template needs to draw it, day by day."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from after_interview.dates_in_words import MONTHS
from after_interview.timeline import Kind, Plan, Step
from after_interview.working_days import DAY, WorkingDays

MARKS: dict[Kind, str] = {"thank_you": "T", "first_follow_up": "1", "second_follow_up": "2", "close": "✓"}
MOST_MONTHS = 4


@dataclass(frozen=True)
class Day:
    """One day of the picture. `mark` is set on the best day of `step`; Nobody works on a day `off`; `holiday` is its name."""

    number: int
    step: str = ""
    mark: str = ""
    off: bool = False
    holiday: str = ""
    is_today: bool = False
    is_interview: bool = False


@dataclass(frozen=True)
class Month:
    """A month with its weeks from Monday to Sunday; None for days of other months."""

    name: str
    weeks: tuple[tuple[Day | None, ...], ...]


def months_of(plan: Plan, interview: date, days: WorkingDays, *, today: date) -> tuple[Month, ...]:
    """The months in which something happens, today's among them when it is near; at most four."""
    shown = {(day.year, day.month) for day in (interview, *_days_of(plan.steps))}
    last = max(step.last for step in plan.steps)
    if interview - 31 * DAY <= today <= last + 31 * DAY:
        shown.add((today.year, today.month))
    return tuple(_month(year, month, plan, interview, days, today) for year, month in sorted(shown)[:MOST_MONTHS])


def _days_of(steps: Sequence[Step]) -> list[date]:
    return [day for step in steps for day in (step.first, step.last)]


def _month(year: int, month: int, plan: Plan, interview: date, days: WorkingDays, today: date) -> Month:
    weeks = calendar.Calendar().monthdatescalendar(year, month)
    return Month(
        f"{MONTHS[month - 1]} {year}",
        tuple(
            tuple(_day(day, plan, interview, days, today) if day.month == month else None for day in week)
            for week in weeks
        ),
    )


def _day(day: date, plan: Plan, interview: date, days: WorkingDays, today: date) -> Day:
    inside = [step for step in plan.steps if step.first <= day <= step.last or day == step.done_on]
    best = [step for step in inside if day == (step.done_on or step.recommended)]
    step = (best or inside or [None])[0]
    return Day(
        number=day.day,
        step=step.kind if step else "",
        mark=MARKS[step.kind] if step and best else "",
        off=not days.is_working(day),
        holiday=days.holidays.get(day, ""),
        is_today=day == today,
        is_interview=day == interview,
    )

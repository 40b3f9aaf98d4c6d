"""Where an application stands today, and what is to be done about it (rules S2, T1, T4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from after_interview.applications.application import CLOSED, Application
from after_interview.dates_in_words import day_in_words, how_far
from after_interview.follow_up_dates.advice import advise
from after_interview.policy import POLICY
from after_interview.script.promise import promised
from after_interview.timeline import Plan, make_plan
from after_interview.working_days import DAY, WorkingDays

type Group = Literal["due", "offer", "ahead", "waiting", "applied", "over"]

GROUPS: Final[dict[Group, str]] = {
    "due": "To do now",
    "offer": "Offers",
    "ahead": "Interview to come",
    "waiting": "Waiting, nothing to do yet",
    "applied": "Sent off, no interview yet",
    "over": "Closed",
}
LONG_AGO: Final = 120 * DAY  # by then even a slow public employer has decided


@dataclass(frozen=True)
class Standing:
    """One application today. `says` is one sentence; `day` is when something is due, `plan` its dates if it has any."""

    place: int  # in the list, from 0
    application: Application
    group: Group
    says: str
    day: date | None = None
    plan: Plan | None = None
    dead: bool = False  # two messages and no answer, or very old: it may be retired


def standing(place: int, one: Application, days: WorkingDays, *, today: date) -> Standing:
    """Where it stands. Nobody is told to write to a closed one, nor a third time."""
    if one.stage in CLOSED:
        return Standing(place, one, "over", _how_it_ended(one))
    if one.stage == "offer":
        return Standing(place, one, "offer", "Get it in writing, and keep the others going until you have signed.")
    if one.interview_date is None:
        return Standing(place, one, "applied", "No interview yet. Nothing to follow up; the search goes on.")
    if one.interview_date > today:
        when = f"{day_in_words(one.interview_date, today)}, {how_far(one.interview_date, today)}"
        return Standing(place, one, "ahead", f"Your interview is on {when}.", one.interview_date)
    return _after_the_interview(place, one, one.interview_date, days, today)


def _after_the_interview(place: int, one: Application, interview: date, days: WorkingDays, today: date) -> Standing:
    if today - interview > LONG_AGO:
        says = f"The interview was {how_far(interview, today)}. Retire it, unless you are still in touch."
        return Standing(place, one, "due", says, dead=True)
    promise = promised(one.told, interview, one.country, days)
    plan = make_plan(interview, promise, one.attempts, one.employer, POLICY, days, today=today)
    advice = advise(plan, interview, days, today=today)
    closing = plan.next.kind == "close"
    thanks = plan.step("thank_you")
    now = plan.next.state in ("today", "overdue") or (thanks.state == "today" and not plan.counted)
    day = today if now else plan.next.recommended
    return Standing(place, one, "due" if now else "waiting", advice.headline, day, plan, dead=closing and now)


def _how_it_ended(one: Application) -> str:
    return {
        "rejected": "They chose somebody else. It says little about you.",
        "withdrawn": "You ended it.",
        "retired": "Retired. If they write after all, you can still say yes.",
    }[one.stage]

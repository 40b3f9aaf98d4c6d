"""When to follow up: the form, the calculation, and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from after_interview.calendar_file import MEDIA_TYPE, Event, calendar
from after_interview.dates_in_words import day_in_words, span_in_words
from after_interview.email_script.offer import email_offer
from after_interview.follow_up_dates.advice import Advice, advise
from after_interview.follow_up_dates.checks import Problems, check_days, check_waiting, understood
from after_interview.follow_up_dates.picture import MARKS, months_of
from after_interview.follow_up_dates.wording import TITLES, described, explained
from after_interview.interview import (
    ATTEMPTS,
    COMPANY,
    COUNTRY,
    EMPLOYER,
    INTERVIEW_DATE,
    REGION,
    TOLD,
    Attempt,
)
from after_interview.phrases import Span
from after_interview.policy import EXPECTATIONS, POLICY, SETTINGS, Policy
from after_interview.timeline import Plan, Step, make_plan
from after_interview.working_days import WorkingDays
from coachkit import Example, File, Number, Offer, Result, Widget

ADJUST = "Adjust the numbers"


def _setting(name: str, label: str) -> Number:
    setting = SETTINGS[name]
    return Number(
        label,
        low=setting.low,
        high=setting.high,
        unit=setting.unit,
        hint=setting.reason,
        section=ADJUST,
    )


@dataclass(frozen=True)
class Answers:
    """What the plan is made from. Only the day of the interview is needed."""

    interview_date: Annotated[date, INTERVIEW_DATE]
    told: Annotated[str, TOLD] = ""
    attempts: Annotated[tuple[Attempt, ...], ATTEMPTS] = ()
    country: Annotated[str, COUNTRY] = ""
    region: Annotated[str, REGION] = ""
    employer: Annotated[str, EMPLOYER] = "unsure"
    company: Annotated[str, COMPANY] = ""
    buffer: Annotated[int, _setting("buffer", "After a promised date, wait")] = POLICY.buffer
    wait_from: Annotated[int, _setting("wait_from", "Between the follow-ups, at least")] = POLICY.wait_from
    wait_to: Annotated[int, _setting("wait_to", "Between the follow-ups, at most")] = POLICY.wait_to
    close_after: Annotated[int, _setting("close_after", "Close this long after the second")] = POLICY.close_after


def holidays_wanted(answers: Answers) -> tuple[str, ...]:
    """The public holidays of the employer's country, if it is known."""
    return (f"holidays/{answers.country}.json",) if answers.country else ()


def follow_up_dates(answers: Answers, *, today: date, data: Mapping[str, Any]) -> Result:
    """The dated plan, what to do today, and how long others wait (rule T10); FieldErrors for days that make no sense."""
    holidays = next(iter(data.values()), None)
    days = WorkingDays.read(holidays, answers.region)
    problems = Problems()
    check_days(answers.interview_date, answers.attempts, problems, today=today)
    promise = understood(answers.told, answers.interview_date, days, answers.country, problems)
    check_waiting(answers.wait_from, answers.wait_to, problems)
    problems.stop_if_any()
    policy = POLICY.changed(
        buffer=answers.buffer,
        wait_from=answers.wait_from,
        wait_to=answers.wait_to,
        close_after=answers.close_after,
    )
    plan = make_plan(answers.interview_date, promise, answers.attempts, answers.employer, policy, days, today=today)
    advice = advise(plan, answers.interview_date, days, today=today)
    return Result(
        headline=advice.headline,
        view={
            "then": advice.then,
            "steps": [_step_view(step, plan, promise, answers.employer, policy, today) for step in plan.steps],
            "months": months_of(plan, answers.interview_date, days, today=today),
            "promise": _promise_view(answers.told, promise, today),
            "notes": _notes(answers, plan, days, holidays is None),
            "expectations": EXPECTATIONS,
            "titles": TITLES,
            "marks": MARKS,
        },
        data=_data(plan, promise, advice),
        offers=(_email(plan),),
        files=(_calendar_file(answers, plan, promise, policy, days, today),),
    )


def _step_view(
    step: Step, plan: Plan, promise: Span | None, employer: str, policy: Policy, today: date
) -> dict[str, Any]:
    return {
        "kind": step.kind,
        "title": TITLES[step.kind],
        "state": "waits" if plan.waits(step) else step.state,
        "window": span_in_words(step.first, step.last, today),
        "recommended": day_in_words(step.recommended, today),
        "done_on": day_in_words(step.done_on, today) if step.done_on else "",
        "moved": [(day_in_words(moved.day, today), moved.reason) for moved in step.moved if moved.holiday],
        "why": explained(step.kind, promise, employer, plan, policy),
    }


def _email(plan: Plan) -> Offer:
    """The way to the email that comes next: the thank-you note while it is its time, then the follow-ups."""
    thanks = plan.step("thank_you").state in ("today", "coming") and not plan.counted and plan.next.state == "coming"
    kind = "thank_you" if thanks else plan.next.kind
    return email_offer(f"Write it: {TITLES[kind].lower()}", kind)


def _promise_view(told: str, promise: Span | None, today: date) -> dict[str, str] | None:
    if promise is None:
        return None
    return {
        "words": told,
        "meaning": day_in_words(promise.last, today),
        "warning": promise.warning or "",
    }


def _notes(answers: Answers, plan: Plan, days: WorkingDays, no_data: bool) -> list[str]:
    """What the person should know about what the plan could not take into account."""
    notes: list[str] = []
    if not answers.country:
        notes.append("Public holidays are not counted yet: choose the employer's country and they are.")
    elif no_data:
        notes.append("The public holidays of that country could not be loaded. Only weekends are counted for now.")
    elif not all(days.knows(day) for step in plan.steps for day in (step.first, step.last)):
        notes.append("The public holidays of that year are not known here yet. Please check those days yourself.")
    if plan.answered_on:
        notes.append(
            "They have answered you, so the count starts again. If they named a new date, "
            "enter it under “What were you told?”."
        )
    return notes


def _data(plan: Plan, promise: Span | None, advice: Advice) -> dict[str, Any]:
    return {
        "headline": advice.headline,
        "promised": promise and {"first": str(promise.first), "last": str(promise.last), "warning": promise.warning},
        "steps": [
            {
                "kind": step.kind,
                "first": str(step.first),
                "last": str(step.last),
                "recommended": str(step.recommended),
                "state": step.state,
                "moved_by": list(step.holidays),
                "done_on": str(step.done_on) if step.done_on else None,
            }
            for step in plan.steps
        ],
    }


def _calendar_file(
    answers: Answers, plan: Plan, promise: Span | None, policy: Policy, days: WorkingDays, today: date
) -> File:
    """The steps that are still to do, each on its best day, or the next working day where that is over.

    Steps that wait for one that should have come before them are left out: their days are not known yet.
    """
    owner = f"{answers.interview_date}/{answers.company}"
    named = f": {answers.company}" if answers.company else ""
    events = [
        Event(
            key=f"{owner}/{step.kind}",
            day=days.forward(max(step.recommended, today)),
            summary=f"{TITLES[step.kind]}{named}",
            description=described(step.kind, explained(step.kind, promise, answers.employer, plan, policy)),
        )
        for step in plan.steps
        if step.state not in {"done", "past"} and not plan.waits(step)
    ]
    return File("follow-up.ics", MEDIA_TYPE, calendar(events, today=today, name="After the interview"))


WIDGET = Widget(
    answers=Answers,
    run=follow_up_dates,
    template="result.html",
    title="When to follow up",
    action="Show my dates",
    page="tools/dates/",
    data=holidays_wanted,
    example=Example(
        answers={
            "interview_date": "2026-11-12",
            "told": "within a week",
            "country": "US",
            "employer": "small",
        },
        today=date(2026, 11, 16),
        caption=(
            "an interview on Thursday 12 November with a small employer in the United States, "
            "who said “within a week”. Today is Monday 16 November."
        ),
    ),
)

"""The plan, held against the arithmetic of the guidance worked out in another way, with numpy's business days."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.interview import Attempt
from after_interview.phrases import Span
from after_interview.policy import POLICY
from after_interview.timeline import Plan, make_plan, unanswered
from after_interview.working_days import WorkingDays

THANKSGIVING = date(2026, 11, 26)
AMERICA = WorkingDays(holidays={THANKSGIVING: "Thanksgiving Day"}, years=(2026, 2026))
PLAIN = WorkingDays()
DAY = timedelta(days=1)

days_of_interest = st.dates(date(2025, 1, 1), date(2028, 12, 31))
employers = st.sampled_from(["small", "large", "public", "academic", "unsure"])


def plan(
    interview: date,
    *,
    today: date | None = None,
    told: date | None = None,
    days: WorkingDays = PLAIN,
    attempts: tuple[Attempt, ...] = (),
    employer: str = "unsure",
    **numbers: int,
) -> Plan:
    promise = Span(told, told) if told else None
    return make_plan(interview, promise, attempts, employer, POLICY.changed(**numbers), days, today=today or interview)


def forward(day: date, days: WorkingDays) -> date:
    return np.busday_offset(day, 0, roll="forward", holidays=list(days.holidays)).item()


def windows(made: Plan) -> list[tuple[date, date]]:
    return [(step.first, step.last) for step in made.steps]


# rule: T2
@given(days_of_interest)
def test_without_a_promise_the_first_follow_up_is_7_to_10_days_after_the_interview(interview: date) -> None:
    step = plan(interview, days=AMERICA).step("first_follow_up")
    assert step.first == forward(interview + 7 * DAY, AMERICA)
    assert step.last == forward(interview + 10 * DAY, AMERICA)


# rule: T1, T8
@given(days_of_interest, st.integers(0, 60), st.integers(0, 10))
def test_after_a_promise_the_buffer_in_working_days_passes_first(interview: date, wait: int, buffer: int) -> None:
    told = interview + wait * DAY
    step = plan(interview, told=told, days=AMERICA, buffer=buffer).step("first_follow_up")
    holidays = list(AMERICA.holidays)
    expected = np.busday_offset(told, max(buffer, 1), roll="backward", holidays=holidays).item()
    assert step.first == expected
    assert step.last == forward(expected + 3 * DAY, AMERICA)


# rule: T1
@given(days_of_interest, st.integers(0, 60), employers, st.lists(st.integers(0, 60), max_size=4), st.integers(0, 10))
def test_nothing_is_suggested_before_a_promised_day_has_passed(
    interview: date, wait: int, employer: str, sent: list[int], buffer: int
) -> None:
    told = interview + wait * DAY
    attempts = tuple(Attempt(interview + n * DAY) for n in sent)
    made = plan(interview, told=told, employer=employer, attempts=attempts, buffer=buffer)
    assert all(step.first > told for step in made.steps[1:] if step.state != "done")


# rule: T7
@given(days_of_interest, st.none() | st.integers(0, 40), employers)
def test_every_window_and_every_best_day_is_a_working_day(interview: date, wait: int | None, employer: str) -> None:
    told = None if wait is None else interview + wait * DAY
    for step in plan(interview, told=told, employer=employer, days=AMERICA).steps:
        assert AMERICA.is_working(step.recommended)
        assert AMERICA.is_working(step.last)
        assert step.first <= step.recommended <= step.last


# rule: T6
@given(days_of_interest)
def test_the_thank_you_note_is_out_by_the_next_working_day(interview: date) -> None:
    step = plan(interview).step("thank_you")
    assert step.first == interview
    assert step.last == np.busday_offset(interview, 1, roll="backward").item()
    assert step.recommended == forward(interview, PLAIN)


# rule: T8
@given(days_of_interest, employers)
def test_the_later_steps_count_from_the_best_day_of_the_one_before(interview: date, employer: str) -> None:
    _, first, second, close = plan(interview, employer=employer).steps
    assert second.first == forward(first.recommended + 7 * DAY, PLAIN)
    assert second.last == forward(first.recommended + 10 * DAY, PLAIN)
    assert close.first == close.last == forward(second.recommended + 10 * DAY, PLAIN)


# rule: T8
def test_the_later_steps_count_from_the_real_day_once_a_message_is_sent() -> None:
    made = plan(date(2026, 11, 2), attempts=(Attempt(date(2026, 11, 11)),), today=date(2026, 11, 12))
    assert made.step("first_follow_up").state == "done"
    assert made.step("second_follow_up").first == date(2026, 11, 18)
    assert made.step("second_follow_up").last == date(2026, 11, 23)  # the 21st is a Saturday


# rule: T5
@pytest.mark.parametrize(
    ("employer", "best"), [("small", 0), ("unsure", 0), ("large", 1), ("public", 1), ("academic", 1)]
)
def test_slow_employers_lean_to_the_late_end(employer: str, best: int) -> None:
    step = plan(date(2026, 11, 2), employer=employer).step("first_follow_up")
    assert step.recommended == (step.first, step.last)[best]


# rule: T7
def test_the_plan_says_which_holiday_moved_it() -> None:
    step = plan(date(2026, 11, 19), days=AMERICA).step("first_follow_up")
    assert step.first == date(2026, 11, 27)
    assert step.holidays == ("Thanksgiving Day",)


# rule: T7
def test_a_weekend_moves_a_date_without_being_called_a_holiday() -> None:
    step = plan(date(2026, 11, 7)).step("first_follow_up")
    assert step.first == date(2026, 11, 16)
    assert step.holidays == ()


# rule: T4
def test_after_two_attempts_only_closing_is_left() -> None:
    attempts = (Attempt(date(2026, 11, 9)), Attempt(date(2026, 11, 18)))
    made = plan(date(2026, 11, 2), attempts=attempts, today=date(2026, 11, 20))
    assert [step.state for step in made.steps] == ["past", "done", "done", "coming"]
    assert made.next.kind == "close"
    assert made.next.first == date(2026, 11, 30)  # the 28th is a Saturday


# rule: T4
def test_an_answer_sets_the_count_back() -> None:
    first, second, third = (date(2026, 11, day) for day in (9, 16, 20))
    assert unanswered([Attempt(first), Attempt(second, answered=True)]) == ()
    assert unanswered([Attempt(third), Attempt(first), Attempt(second, answered=True)]) == (Attempt(third),)


# rule: T4
def test_an_answered_attempt_leaves_the_windows_as_they_were() -> None:
    interview = date(2026, 11, 2)
    assert windows(plan(interview, attempts=(Attempt(date(2026, 11, 10), answered=True),))) == windows(plan(interview))


@pytest.mark.parametrize(
    ("today", "states"),
    [
        (date(2026, 11, 1), ["coming", "coming", "coming", "coming"]),
        (date(2026, 11, 3), ["today", "coming", "coming", "coming"]),
        (date(2026, 11, 4), ["past", "coming", "coming", "coming"]),
        (date(2026, 11, 9), ["past", "today", "coming", "coming"]),
        (date(2026, 11, 13), ["past", "overdue", "coming", "coming"]),
        (date(2026, 12, 20), ["past", "overdue", "overdue", "overdue"]),
    ],
)
def test_the_states_follow_the_day(today: date, states: list[str]) -> None:
    assert [step.state for step in plan(date(2026, 11, 2), today=today).steps] == states

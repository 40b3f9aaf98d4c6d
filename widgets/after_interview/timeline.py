"""From an interview to a plan: dated steps, each with its window, by the arithmetic of the guidance.

A working day is neither on the weekend nor a public holiday of the employer's country. "Forward" means the
same day if it is a working day, else the next one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from after_interview.interview import Attempt
from after_interview.phrases import Span
from after_interview.policy import Policy
from after_interview.working_days import DAY, WorkingDays

Kind = Literal["thank_you", "first_follow_up", "second_follow_up", "close"]
State = Literal["past", "done", "today", "coming", "overdue"]

UNHURRIED = frozenset({"large", "public", "academic"})  # rule T5: they lean to the late end of a window


@dataclass(frozen=True)
class Moved:
    """A day that could not be used, and why: "Thanksgiving", or "Saturday"."""

    day: date
    reason: str
    holiday: bool


@dataclass(frozen=True)
class Step:
    """One thing to do: from `first` to `last`, best on `recommended`; `moved` are the days it had to avoid.

    past: its time is over and it is no longer worth doing. done: an attempt was made. today: today is in the
    window. coming: the window has not begun. overdue: the window is over and it has not been done.
    """

    kind: Kind
    first: date
    last: date
    recommended: date
    state: State
    moved: tuple[Moved, ...] = ()
    done_on: date | None = None

    @property
    def holidays(self) -> tuple[str, ...]:
        """Names of the public holidays that moved it, each once (rule T7)."""
        return tuple(dict.fromkeys(moved.reason for moved in self.moved if moved.holiday))


@dataclass(frozen=True)
class Plan:
    """The steps in order, and the unanswered attempts that count (rule T4)."""

    steps: tuple[Step, ...]
    counted: tuple[Attempt, ...]
    answered_on: date | None = None  # the day of the last attempt that was answered

    def step(self, kind: Kind) -> Step:
        """The step of that kind."""
        return next(step for step in self.steps if step.kind == kind)

    @property
    def next(self) -> Step:
        """The follow-up to send next, or the closing once both attempts are made."""
        return next(step for step in self.steps[1:] if step.state != "done")

    def waits(self, step: Step) -> bool:
        """Whether its day has come though the message before it, from which it counts, was not sent yet."""
        return step.state in ("today", "overdue") and step.kind != "thank_you" and step != self.next


def make_plan(
    interview: date,
    promise: Span | None,
    attempts: Sequence[Attempt],
    employer: str,
    policy: Policy,
    days: WorkingDays,
    *,
    today: date,
) -> Plan:
    """The plan, rules T1, T2, T4 to T8. No day before a promised last day has passed is ever suggested."""
    counted = unanswered(attempts)
    late = employer in UNHURRIED
    windows = _Windows(days, earliest=_after_promise(promise, policy, days))
    first = windows.first_follow_up(interview, promise, policy)
    first_made = counted[0].date if counted else None
    second = windows.between(first_made or first.best(late), policy.wait_from, policy.wait_to)
    second_made = counted[-1].date if len(counted) > 1 else None
    close = windows.between(second_made or second.best(late), policy.close_after, policy.close_after)
    return Plan(
        (
            _thank_you(interview, days, today),
            _follow_up("first_follow_up", first, late, first_made, today),
            _follow_up("second_follow_up", second, late, second_made, today),
            _follow_up("close", close, False, None, today),
        ),
        counted,
        max((attempt.date for attempt in attempts if attempt.answered), default=None),
    )


def unanswered(attempts: Sequence[Attempt]) -> tuple[Attempt, ...]:
    """The attempts that count, in order of their days: those after the last one that was answered (rule T4)."""
    counted: list[Attempt] = []
    for attempt in sorted(attempts, key=lambda attempt: (attempt.date, attempt.answered)):
        counted = [] if attempt.answered else [*counted, attempt]
    return tuple(counted)


@dataclass(frozen=True)
class _Window:
    first: date
    last: date
    moved: tuple[Moved, ...]

    def best(self, late: bool) -> date:
        return self.last if late else self.first


@dataclass(frozen=True)
class _Windows:
    """Makes windows that begin and end on working days, and never before `earliest`."""

    days: WorkingDays
    earliest: date

    def first_follow_up(self, interview: date, promise: Span | None, policy: Policy) -> _Window:
        if promise is None:
            return self.between(interview, policy.first_from, policy.first_to)
        end = self.earliest + policy.lasting * DAY
        return self._window(self.earliest, end, since=promise.last + DAY)

    def between(self, base: date, start: int, end: int) -> _Window:
        first = max(base + start * DAY, self.earliest)
        return self._window(first, max(base + end * DAY, first), since=first)

    def _window(self, start: date, end: date, since: date) -> _Window:
        first, last = self.days.forward(start), self.days.forward(end)
        skipped = dict.fromkeys((*_days_off(since, first, self.days), *_days_off(end, last, self.days)))
        return _Window(first, max(first, last), tuple(skipped))


def _after_promise(promise: Span | None, policy: Policy, days: WorkingDays) -> date:
    if promise is None:
        return date.min
    after = max(days.add_working(promise.last, policy.buffer), promise.last + DAY)
    return days.forward(after)


def _days_off(start: date, end: date, days: WorkingDays) -> list[Moved]:
    between = [start + n * DAY for n in range((end - start).days)]
    return [Moved(day, reason, day in days.holidays) for day in between if (reason := days.why_not(day))]


def _thank_you(interview: date, days: WorkingDays, today: date) -> Step:
    """Rule T6: from the day of the interview to the next working day after it."""
    last = days.add_working(interview, 1)
    best = min(days.forward(interview), last)
    state: State = "coming" if today < interview else "past" if today > last else "today"
    return Step("thank_you", interview, last, best, state, tuple(_days_off(interview, last, days)))


def _follow_up(kind: Kind, window: _Window, late: bool, made: date | None, today: date) -> Step:
    state: State
    if made is not None:
        state = "done"
    elif today < window.first:
        state = "coming"
    else:
        state = "today" if today <= window.last else "overdue"
    return Step(kind, window.first, window.last, window.best(late), state, window.moved, made)

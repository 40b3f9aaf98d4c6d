"""From a script or a reply to the dates: what was tried, and what was answered (rule T4), as raw JSON answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from after_interview.interview import Attempt
from coachkit import Offer

__all__ = ["answered_by", "as_answers", "made_today"]


def made_today(label: str, interview_date: date | None, attempts: Sequence[Attempt], today: date) -> tuple[Offer, ...]:
    """The offer to note today's attempt and see what comes next; nothing while the interview's day is unknown."""
    if interview_date is None:
        return ()
    made = as_answers(attempts)
    if not any(one.date == today for one in attempts):
        made += as_answers([Attempt(today)])
    return (Offer(label, "follow_up_dates", {"interview_date": str(interview_date), "attempts": made}),)


def answered_by(attempts: Sequence[Attempt], received: date) -> tuple[Attempt, ...]:
    """The attempts, the last one before a reply that came on `received` marked as answered."""
    before = [one for one in attempts if one.date <= received]
    last = max(before, key=lambda one: one.date, default=None)
    return tuple(replace(one, answered=True) if one is last else one for one in attempts)


def as_answers(attempts: Sequence[Attempt]) -> list[dict[str, str]]:
    """Attempts in the form that a form holds them."""
    return [{"date": str(one.date), "answered": "yes" if one.answered else "no"} for one in attempts]

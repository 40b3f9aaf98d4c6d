"""What the person may do with a reading: nothing happens before they press the button (rules R2, T9)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from after_interview.dates_in_words import MONTHS
from after_interview.email_script.offer import email_offer
from after_interview.interview import Attempt
from after_interview.reading import FoundDate, Reading
from after_interview.script.attempt import answered_by, as_answers
from coachkit import Offer

__all__ = ["offers_for"]

_EMAILS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "offer": (
        ("Accept by email", "accept"),
        ("Ask for time to decide", "more_time"),
        ("Decline by email", "decline"),
    ),
    "rejection": (("Write the answer: thank them, ask for feedback", "after_rejection"),),
    "next_round": (
        ("Write the answer: yes to the interview", "next_interview"),
        ("Ask to move the interview", "move_interview"),
    ),
}
_ASK_AGAIN: Final = ("Ask for the new timeline", "overdue")
_WAITING: Final = frozenset(
    {"decision_delayed", "still_interviewing", "will_reply_by", "auto_reply", "unclear", "on_hold"}
)
_NO_ANSWER: Final = frozenset({"auto_reply", "unclear"})  # a machine, or nobody knows what: no attempt is answered


def offers_for(reading: Reading, received: date, attempts: Sequence[Attempt]) -> tuple[Offer, ...]:
    """The buttons under a reading: the new dates first, then the fitting emails."""
    emails = [
        email_offer(label, situation, **_facts(situation, reading))
        for label, situation in _EMAILS.get(reading.label, ())
    ]
    dates = _new_dates(reading, received, attempts)
    if reading.label == "decision_delayed" and not reading.promise:
        emails.append(email_offer(*_ASK_AGAIN))
    return (*dates, *emails)


def _new_dates(reading: Reading, received: date, attempts: Sequence[Attempt]) -> tuple[Offer, ...]:
    """What the dates learn from a reply that leaves the person waiting: a new promise, an attempt answered (T4)."""
    if reading.label not in _WAITING:
        return ()
    facts: dict[str, Any] = {}
    label = "Note that they answered: show my new dates"
    promise = reading.promise
    if promise and promise.last >= received:
        facts["told"] = _day(promise.last)
        label = f"Use {facts['told']} as the new date"
    answered = answered_by(attempts, received)
    if reading.label not in _NO_ANSWER and answered != tuple(attempts):
        facts["attempts"] = as_answers(answered)
    return (Offer(label, "follow_up_dates", facts),) if facts else ()


def _facts(situation: str, reading: Reading) -> dict[str, str]:
    """What the reply tells for the email: the day of the meeting, if there is one."""
    meeting: FoundDate | None = next((found for found in reading.dates if found.role == "meeting"), None)
    if situation in ("next_interview", "move_interview") and meeting and meeting.first == meeting.last:
        return {"meeting": _day(meeting.first)}
    return {}


def _day(day: date) -> str:
    """A day that is read the same way in any country: "14 December 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

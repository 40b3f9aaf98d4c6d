"""Days that make no sense get a message at their field, and words that name no day are asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from after_interview.dates_in_words import day_in_words
from after_interview.interview import Attempt
from after_interview.phrases import NoDate, Span, Vague, order_in, read
from after_interview.working_days import DAY, WorkingDays
from coachkit import FieldErrors

FARTHEST = 366 * DAY


@dataclass
class Problems:
    """What is wrong with the answers, collected so that all of it is said at once."""

    errors: dict[str, str] = field(default_factory=dict[str, str])
    places: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def stop_if_any(self) -> None:
        """Raise FieldErrors with every problem found."""
        if self.errors:
            raise FieldErrors(self.errors, self.places)


def check_waiting(wait_from: int, wait_to: int, problems: Problems) -> None:
    """The longest wait cannot be shorter than the shortest."""
    if wait_to < wait_from:
        problems.errors["wait_to"] = f"This cannot be less than the {wait_from} days above it."


def check_days(interview: date, attempts: Sequence[Attempt], problems: Problems, *, today: date) -> None:
    """The interview is within a year of today; attempts lie between it and today."""
    if today - interview > FARTHEST:
        problems.errors["interview_date"] = (
            "This is more than a year ago. Please check the year; after so long there is nothing to follow up."
        )
    elif interview - today > FARTHEST:
        problems.errors["interview_date"] = "This is more than a year ahead. Please check the year."
    wrong = {n: why for n, a in enumerate(attempts) if (why := _wrong_with(a, interview, today))}
    if wrong:
        problems.errors["attempts"] = " ".join(f"Attempt {n + 1}: {why}" for n, why in wrong.items())
        problems.places["attempts"] = tuple(f"attempts.{n}.date" for n in wrong)


def _wrong_with(attempt: Attempt, interview: date, today: date) -> str:
    if attempt.date < interview:
        return f"this day is before the interview on {day_in_words(interview, today)}. Please check both."
    if attempt.date > today:
        return "this day is still to come. Add an attempt once you have made it."
    return ""


def understood(told: str, interview: date, days: WorkingDays, country: str, problems: Problems) -> Span | None:
    """The days that the person was told; None for none, and for words of which no day can be made (rule R2)."""
    match read(told, interview, days, order_in(country)):
        case NoDate():
            return None
        case Vague() as vague:
            problems.errors["told"] = f"{_what_is_vague(vague)}. {INSTEAD}"
            return None
        case Span() as span:
            if span.last < interview:
                problems.errors["told"] = "This is before the interview. Please check the date, or leave this empty."
            elif span.last - interview > FARTHEST:
                problems.errors["told"] = "This is more than a year after the interview. Please check the year."
            return span


INSTEAD = "Enter the date you make of it, such as “4 December” or “in two weeks”, or leave this empty."


def _what_is_vague(told: Vague) -> str:
    if told.impossible:
        return f"There is no such day as “{told.words}”"
    return (
        f"“{told.words}” names no day, and a guess would not help you"
        if told.words
        else "No day could be read from this"
    )

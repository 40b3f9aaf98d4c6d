"""The facts of a letter: those of every script, and those of its situation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from after_interview.email_script.form import Answers
from after_interview.script.facts import Fact, day, fact, weekday
from after_interview.script.material import material
from after_interview.script.promise import promised
from after_interview.timeline import unanswered
from after_interview.working_days import WorkingDays


def content(answers: Answers, *, today: date, holidays: Mapping[str, Any] | None) -> dict[str, Fact]:
    """All that letters/*.txt may name."""
    return material(answers, today) | {
        "deadline": _day(answers.deadline, answers, today, "day on which you must answer"),
        "meeting": fact(answers.meeting.rstrip("."), "day and time of that interview"),
        "times": fact(answers.times.rstrip(".?"), "two or three times that suit you"),
        "start": _day(answers.start, answers, today, "first day of work"),
        "answer_by": _day(answers.answer_by, answers, today, "day of your answer"),
        "first_attempt": fact(_first_attempt(answers, today), "day of your first message"),
        "promise": fact(_promise(answers, today, holidays), "day that they named"),
    }


def _day(value: date | None, answers: Answers, today: date, gap: str) -> Fact:
    return fact(weekday(value, today, answers.country) if value else "", gap)


def _first_attempt(answers: Answers, today: date) -> str:
    waiting = [attempt.date for attempt in unanswered(answers.attempts) if attempt.date < today]
    return day(waiting[0], today, answers.country) if waiting else ""


def _promise(answers: Answers, today: date, holidays: Mapping[str, Any] | None) -> str:
    """ "by Friday 20 November" where they named a day that can be told; a vague promise is not held up to them."""
    days = WorkingDays.read(holidays, answers.region)
    said = promised(answers.told, answers.interview_date, answers.country, days)
    return f"by {weekday(said.last, today, answers.country)}" if said else ""

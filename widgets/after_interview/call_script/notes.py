"""What to think of before one calls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from after_interview.call_script.day import CallDay
from after_interview.call_script.form import Answers
from after_interview.script.facts import weekday
from after_interview.script.promise import promised
from after_interview.timeline import unanswered
from after_interview.working_days import WorkingDays

MOST_ATTEMPTS: Final = 2


@dataclass(frozen=True)
class Note:
    """A thing to think of, the rule behind it, and where the lesson says more. `stop`: better not call now."""

    text: str
    rule: str
    learn: str
    stop: bool = False


def notes(answers: Answers, when: CallDay, holidays: Any, *, today: date) -> tuple[Note, ...]:
    """In the order in which they matter."""
    return tuple(_notes(answers, when, holidays, today))


def _notes(answers: Answers, when: CallDay, holidays: Any, today: date) -> Iterator[Note]:
    days = WorkingDays.read(holidays, answers.region)
    said = promised(answers.told, answers.interview_date, answers.country, days)
    if len(unanswered(answers.attempts)) >= MOST_ATTEMPTS:
        yield Note(
            "You have asked twice without an answer. Let it rest now, and put your energy into the next opening.",
            "T4",
            "lessons/how-often/#t4",
            stop=True,
        )
    if said and when.day <= said.last:
        last = weekday(said.last, today, answers.country)
        yield Note(
            f"They named a day: {last}. Wait until it has passed before you call.",
            "T1",
            "lessons/choosing-the-time/#t1",
            stop=True,
        )
    if answers.channel not in ("", "phone") and not unanswered(answers.attempts):
        yield Note(
            "They did not arrange the interview by phone. Use their way first; call if it brings no answer.",
            "H1",
            "lessons/choosing-the-channel/#h1",
        )
    if not answers.country:
        yield Note(
            "Public holidays are not counted yet: choose the employer's country and they are.",
            "T7",
            "lessons/choosing-the-time/#t7",
        )
    elif not when.knows_holidays:
        yield Note(
            "The public holidays of that country could not be had for that day. Please check it yourself.",
            "T7",
            "lessons/choosing-the-time/#t7",
        )

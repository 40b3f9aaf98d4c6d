"""The sheet to print: what fits on it is told here, so that no fact, however long, makes it a page longer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from after_interview.call_script.form import Answers
from after_interview.call_script.scripts import Scripts, scripts
from after_interview.script.facts import Fact, clipped

BLANK: Final = "______________"
"""What stands on paper for a fact that is missing: room to write it."""

_ROOM: Final = {
    "your_name": 30,
    "company": 30,
    "job_title": 36,
    "interviewer": 30,
    "detail": 44,
    "strength": 44,
    "role": 34,
    "question": 60,
}
"""How many letters wide each fact may be on the sheet. Numbers are never cut: half a number is none."""

LONG_NUMBER: Final = 20
"""From so many letters on, the number at the top is printed in smaller letters."""

MOST_QUESTIONS: Final = 3


@dataclass(frozen=True)
class Sheet:
    """The texts of the sheet, each cut to its room; empty where something is to be written by hand."""

    facts: Mapping[str, str]
    scripts: Scripts
    questions: tuple[str, ...]
    blank_questions: int
    large: bool
    long_number: bool


def sheet(answers: Answers, facts: Mapping[str, Fact]) -> Sheet:
    """The sheet for these answers."""
    cut = {name: _cut(name, one) for name, one in facts.items()}
    typed = [line.strip(" -*•") for line in answers.questions.splitlines()]
    questions = tuple(clipped(line, _ROOM["question"]) for line in typed if line)[:MOST_QUESTIONS]
    known = {name: one.text if one.known else "" for name, one in cut.items()}
    return Sheet(
        known
        | {
            "role": clipped(answers.interviewer_role, _ROOM["role"]),
            "company_phone": answers.company_phone,
        },
        scripts(cut),
        questions,
        MOST_QUESTIONS - len(questions),
        answers.size == "large",
        len(answers.company_phone) > LONG_NUMBER,
    )


def _cut(name: str, one: Fact) -> Fact:
    if not one.known:
        return Fact(f"on {BLANK}" if name == "on_interview_day" else BLANK, known=False)
    return Fact(clipped(one.text, _ROOM[name])) if name in _ROOM else one

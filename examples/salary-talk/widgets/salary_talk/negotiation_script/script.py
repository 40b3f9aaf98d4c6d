"""The words of the talk, from talk.txt, answers.txt and message.txt, and what fits on the sheet of paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from coachkit import text_templates
from salary_talk.money import Money
from salary_talk.negotiation_script.form import PER, Answers

TEXTS = text_templates("salary_talk.negotiation_script")
ANSWERS = {
    "yes": "Yes",
    "no": "No, there is no room",
    "half": "Not quite, but something",
    "later": "I have to ask somebody",
    "history": "What do you earn now?",
}
ROOM = {"person": 40, "company": 44, "job_title": 44, "your_name": 40}
"""How many letters of each fact fit on a line of the sheet."""

LONGEST_LINE = 110
MOST_REASONS, MOST_WISHES = 3, 2


@dataclass(frozen=True)
class Script:
    """What to say: the lines of the talk, and one for each thing that they may answer."""

    lines: tuple[str, ...]
    answers: Mapping[str, str]


def facts_of(answers: Answers, aim: Money, offered: Money | None) -> dict[str, Any]:
    """What the texts are filled with."""
    return {
        "aim": _shown(aim),
        "offered": _shown(offered) if offered else "",
        "per": dict(PER)[answers.per],
        "reasons": lines_of(answers.reasons),
        "instead": [line.rstrip(".") for line in lines_of(answers.instead)],
        "person": answers.person,
        "company": answers.company,
        "job_title": answers.job_title,
        "your_name": answers.your_name,
    }


def cut_for_paper(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The same facts, no longer and no more than one page holds."""
    return {
        **facts,
        **{name: clipped(facts[name], most) for name, most in ROOM.items()},
        "reasons": [clipped(line, LONGEST_LINE) for line in facts["reasons"][:MOST_REASONS]],
        "instead": [clipped(line, LONGEST_LINE // 2) for line in facts["instead"][:MOST_WISHES]],
    }


def script(facts: Mapping[str, Any]) -> Script:
    """The talk with these facts."""
    return Script(
        tuple(lines_of(TEXTS["talk.txt"].render(facts))),
        {name: TEXTS["answers.txt"].render({**facts, "answer": name}).strip() for name in ANSWERS},
    )


def message(facts: Mapping[str, Any]) -> str:
    """The same in writing."""
    return TEXTS["message.txt"].render(facts).strip()


def lines_of(text: str) -> list[str]:
    """The lines that say something, without the marks of a list."""
    return [line for line in (raw.strip(" -*•\t") for raw in text.splitlines()) if line]


def clipped(text: str, most: int) -> str:
    """The text, or its beginning."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _shown(money: Money) -> str:
    return money.shown(exact=not money.value.is_integer())

"""What to say: three scripts (rules C2, C3, C5) and a line for each answer (rule C4); the words are in scripts/*.txt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from after_interview.script.facts import Fact
from after_interview.script.text import load_texts

PACKAGE: Final = "after_interview.call_script"
WHO: Final = {
    "person": "The interviewer answers",
    "colleague": "Somebody else answers",
    "voicemail": "Voicemail",
}
ANSWERS: Final = {
    "yes": "Yes",
    "no": "No",
    "not_yet": "Not yet",
    "question": "They ask you something",
}
SHORTEST, LONGEST = 20, 30
"""Seconds of a good message on voicemail."""

_SCRIPTS: Final = load_texts(PACKAGE, "scripts", tuple(ANSWERS))
_WORDS_A_SECOND: Final = 2.6  # unhurried speech, about 155 words a minute
_DIGITS_A_SECOND: Final = 2.5  # slowly enough to write them down
_DIGITS: Final = re.compile(r"\+?\d(?:[\d\s()./-]*\d)?")


@dataclass(frozen=True)
class Scripts:
    """The lines of the three scripts by who answers, and the lines for what they may say."""

    lines: Mapping[str, tuple[str, ...]]
    answers: Mapping[str, str]

    @property
    def seconds(self) -> int:
        """How long the message on voicemail takes, about."""
        return seconds(" ".join(self.lines["voicemail"]))


def scripts(facts: Mapping[str, Fact]) -> Scripts:
    """The scripts with these facts; what is missing stands in them as the facts say it."""
    return Scripts(
        {who: lines_of(_SCRIPTS[who].render(facts)) for who in WHO},
        {answer: _SCRIPTS["answers"].render({**facts, "tone": answer}).strip() for answer in ANSWERS},
    )


def lines_of(text: str) -> tuple[str, ...]:
    """The lines that say something."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def seconds(text: str) -> int:
    """How long it takes to say the text, about: words without hurry, numbers slowly."""
    digits = sum(c.isdigit() for c in text)
    words = len(_DIGITS.sub(" ", text).split())
    return round(words / _WORDS_A_SECOND + digits / _DIGITS_A_SECOND)

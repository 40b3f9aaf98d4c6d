"""From a situation, a tone and the facts to a letter: its words are in letters/*.txt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from after_interview.email_script.situations import TONES
from after_interview.script.facts import Fact
from after_interview.script.text import load_texts, tidy

_LETTERS: Final = load_texts("after_interview.email_script", "letters", TONES)
_SUBJECT: Final = "Subject:"


@dataclass(frozen=True)
class Letter:
    """A subject on one line, and a body whose paragraphs are parted by blank lines."""

    subject: str
    body: str


def assemble(situation: str, tone: str, facts: Mapping[str, Fact]) -> Letter:
    """The letter for a situation (rule E7) in one of the tones. Facts that are missing stand in it as gaps."""
    subject, _, text = _LETTERS[situation].render(tone=tone, **facts).partition("\n")
    body = _LETTERS["_frame"].render(tone=tone, letter=tidy(text), **facts)
    return Letter(" ".join(subject.removeprefix(_SUBJECT).split()), tidy(body))

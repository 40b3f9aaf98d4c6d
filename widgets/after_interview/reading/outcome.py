"""What a reading consists of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, get_args

__all__ = ["LABELS", "DateRole", "Evidence", "FoundDate", "Label", "Reading", "Tone"]

type Tone = Literal["warm", "neutral", "curt"]
DateRole = Literal["promise", "meeting", "deadline", "start", "past", "other"]
Label = Literal[
    "offer",
    "rejection",
    "next_round",
    "on_hold",
    "more_info",
    "auto_reply",
    "decision_delayed",
    "still_interviewing",
    "will_reply_by",
    "scam_warning",
    "unclear",
]
LABELS: Final[tuple[str, ...]] = get_args(Label)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the text that were gone by, text[start:end], and what they mean, in one sentence."""

    start: int
    end: int
    text: str
    meaning: str


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in the text, resolved against the day the reply arrived (rule R3).

    `role` says what it is for: when they answer (promise), a meeting, by when the person must act (deadline), a
    first working day (start), something that is over (past), or something else. Only a promise moves dates.
    """

    start: int
    end: int
    text: str
    first: date
    last: date
    warning: str | None
    role: DateRole


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader made of a reply; offsets count characters of the text that was given.

    label: one of LABELS, "unclear" where the evidence is thin. second: another reading, or None. evidence: the words
    that speak for the label. second_evidence: those for the second. scam_signs: named whatever the label (rule R4).
    """

    label: str
    second: str | None
    evidence: tuple[Evidence, ...]
    second_evidence: tuple[Evidence, ...]
    dates: tuple[FoundDate, ...]
    tone: Tone
    tone_words: tuple[str, ...]
    scam_signs: tuple[Evidence, ...]

    @property
    def promise(self) -> FoundDate | None:
        """The date after which an answer is due (rule T9): the latest that they named for it."""
        return max((found for found in self.dates if found.role == "promise"), key=lambda one: one.last, default=None)

    @property
    def wants_answer_by(self) -> FoundDate | None:
        """The first day by which they want something from the person."""
        return min((found for found in self.dates if found.role == "deadline"), key=lambda one: one.last, default=None)

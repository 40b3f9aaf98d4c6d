"""The pasted text cut into passages, so that the template can mark what the reading rests on."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from after_interview.reading import Reading

__all__ = ["Passage", "passages_of"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of the text; `kind` is "" or why it is marked: "scam", "said", "second" or "date"."""

    kind: str
    lines: tuple[str, ...]


def passages_of(text: str, reading: Reading) -> tuple[Passage, ...]:
    """The whole text in pieces. Where marks overlap, a warning counts before the reading, and that before a date."""
    marks = [
        *((one.start, one.end, "scam") for one in reading.scam_signs),
        *((one.start, one.end, "said") for one in reading.evidence),
        *((one.start, one.end, "second") for one in reading.second_evidence),
        *((one.start, one.end, "date") for one in reading.dates),
    ]
    owners: list[tuple[int, int, str] | None] = [None] * len(text)  # the mark that each character belongs to
    for mark in reversed(marks):
        owners[mark[0] : mark[1]] = [mark] * (mark[1] - mark[0])
    pieces: list[Passage] = []
    at = 0
    for owner, run in groupby(owners):
        end = at + len(list(run))
        pieces.append(_passage(owner[2] if owner else "", text[at:end]))
        at = end
    return tuple(pieces)


def _passage(kind: str, text: str) -> Passage:
    return Passage(kind, tuple(text.split("\n")))

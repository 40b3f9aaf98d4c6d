"""Places in a draft that a coach would underline: wording to mend, and gaps still to fill."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from after_interview.email_script.draft import Draft
from after_interview.email_script.mending import MENDS
from after_interview.script.facts import gaps

WHAT: Final = {
    "pushy": "pressure",
    "deadline": "a deadline",
    "blaming": "blame",
    "sorry": "an apology",
    "thin": "makes you small",
    "generic": "a stock phrase",
    "gap": "a gap to fill",
}
"""What each kind of finding is called where it is shown."""


@dataclass(frozen=True)
class Finding:
    """A stretch of the body, what kind of thing it is, why it is there, and what to write instead."""

    start: int
    end: int
    text: str
    kind: str
    why: str
    instead: str


@dataclass(frozen=True)
class Piece:
    """A piece of the body as it is shown; `number` counts the findings from 1, 0 is plain text."""

    text: str
    number: int = 0
    kind: str = ""


def findings(draft: Draft, *, allowed: Collection[str] = ()) -> tuple[Finding, ...]:
    """Everything to underline, in the order of the text, but for the kinds that are allowed in the situation.

    Never two over the same words: the longer one stays.
    """
    every = [*_wording(draft.body), *_gaps(draft.body)]
    found = sorted((one for one in every if one.kind not in allowed), key=lambda f: (f.start - f.end, f.start))
    kept: list[Finding] = []
    for finding in found:
        if all(finding.end <= other.start or other.end <= finding.start for other in kept):
            kept.append(finding)
    return tuple(sorted(kept, key=lambda f: f.start))


def pieces(text: str, found: Iterable[Finding]) -> tuple[Piece, ...]:
    """The text cut at the findings, so that a template can mark them."""
    cut: list[Piece] = []
    at = 0
    for number, finding in enumerate(found, start=1):
        cut += [
            Piece(text[at : finding.start]),
            Piece(text[finding.start : finding.end], number, finding.kind),
        ]
        at = finding.end
    return tuple(piece for piece in [*cut, Piece(text[at:])] if piece.text)


def _wording(text: str) -> Iterable[Finding]:
    for mend in MENDS:
        for found in mend.pattern.finditer(text):
            start, end = _trimmed(text, *found.span())
            yield Finding(start, end, text[start:end], mend.kind, mend.why, mend.instead)


def _gaps(text: str) -> Iterable[Finding]:
    for start, end in gaps(text):
        yield Finding(start, end, text[start:end], "gap", "Still to be filled in.", "")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end

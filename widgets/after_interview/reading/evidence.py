"""The very words that a label rests on (rule R2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from after_interview.reading.detect import Found
from after_interview.reading.lattice import Lattice
from after_interview.reading.leaning import Leanings, features_of
from after_interview.reading.outcome import Evidence

__all__ = ["evidence_for", "scam_evidence"]

_LOUD: Final = 1.0  # signs quieter than this are not shown …
_MOST: Final = 6  # … nor more than this many places
_PULL: Final = 0.8  # a word must pull this hard to be shown without a sign
_WORDS: Final = 5  # that many of the hardest pulling words
_BY_THE_WORDS: Final = "These words usually mean it."


def evidence_for(
    label: str, text: str, found: Sequence[Found], lattices: Sequence[Lattice], leanings: Leanings
) -> tuple[Evidence, ...]:
    """The places that speak for a label: its signs, or where there are none, the words that lean to it most."""
    signs = [one for one in found if one.sign.label == label and one.sign.weight >= _LOUD]
    strongest = sorted(signs, key=lambda one: -one.sign.weight)[:_MOST]
    places = [(one.start, one.end, one.sign.meaning) for one in strongest]
    return _apart(text, places or _leaning_words(label, lattices, leanings))


def scam_evidence(text: str, found: Sequence[Found]) -> tuple[Evidence, ...]:
    """The signs of a swindle in the order of the text, each named (rule R4)."""
    return tuple(
        Evidence(one.start, one.end, text[one.start : one.end], one.sign.meaning)
        for one in _first_of_each(found)
        if one.sign.label == "scam_warning" and one.sign.weight >= _LOUD
    )


def _first_of_each(found: Iterable[Found]) -> list[Found]:
    first: dict[str, Found] = {}
    for one in found:
        first.setdefault(one.sign.name, one)
    return sorted(first.values(), key=lambda one: one.start)


def _leaning_words(label: str, lattices: Sequence[Lattice], leanings: Leanings) -> list[tuple[int, int, str]]:
    pulls = sorted(
        (
            (leanings.pull(feature, label), *lattice.place_as_said(*stretch))
            for lattice in lattices
            for feature, stretch in features_of(lattice).items()
            if feature != "?"
        ),
        reverse=True,
    )
    return [(start, end, _BY_THE_WORDS) for pull, start, end in pulls[:_WORDS] if pull >= _PULL]


def _apart(text: str, places: Iterable[tuple[int, int, str]]) -> tuple[Evidence, ...]:
    """The places in the order of the text, those that touch or overlap joined under the first one's meaning."""
    joined: list[tuple[int, int, str]] = []
    for start, end, meaning in sorted(places):
        if joined and not text[joined[-1][1] : start].strip():
            before = joined.pop()
            joined.append((before[0], max(before[1], end), before[2]))
        else:
            joined.append((start, end, meaning))
    return tuple(Evidence(start, end, text[start:end], meaning) for start, end, meaning in joined)

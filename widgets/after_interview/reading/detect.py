"""From sentences to signs: what is said, and with which words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from after_interview.reading.lattice import Lattice, lattice_of
from after_interview.reading.letter import is_small_print, live_spans
from after_interview.reading.patterns import pattern
from after_interview.reading.signs import COMPOUNDS, SIGNS, Sign
from after_interview.reading.words import Sentence, sentences_of

__all__ = ["Found", "found_signs", "read_sentences"]


@dataclass(frozen=True, slots=True)
class Found:
    """A sign met in the text: text[start:end] are the words that say it, in the given sentence."""

    sign: Sign
    start: int
    end: int
    sentence: int


def read_sentences(text: str) -> tuple[Lattice, ...]:
    """The sentences of the sender's own words, with all that they can mean; small print left out."""
    return tuple(map(_with_compounds, _worth_reading(text, tuple(sentences_of(text, live_spans(text))))))


def _worth_reading(text: str, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    for sentence in sentences:
        if not is_small_print(text[sentence.words[0].start : sentence.words[-1].end]):
            yield sentence


def _with_compounds(sentence: Sentence) -> Lattice:
    lattice = lattice_of(sentence)
    for concept, source in COMPOUNDS:
        lattice.add(concept, pattern(source).all(lattice))
    return lattice


def found_signs(lattices: Sequence[Lattice]) -> tuple[Found, ...]:
    """Every sign in every sentence, each once a sentence, in the order of the text."""
    return tuple(found for number, lattice in enumerate(lattices) for found in _signs_in(lattice, number))


def _signs_in(lattice: Lattice, number: int) -> Iterator[Found]:
    by_opening = _patterns_by_opening()
    here = sorted({entry for name in lattice.where for entry in by_opening.get(name, ())})
    done: set[int] = set()
    for place, turn in here:
        sign = SIGNS[place]
        stretch = None if place in done else pattern(sign.patterns[turn]).find(lattice)
        if stretch:
            done.add(place)
            start, end = lattice.place_as_said(*stretch)
            yield Found(sign, start, end, number)


@cache
def _patterns_by_opening() -> Mapping[str, tuple[tuple[int, int], ...]]:
    """Where the patterns stand that begin with a name: (number of the sign, number of the pattern)."""
    index: dict[str, list[tuple[int, int]]] = {}
    for place, sign in enumerate(SIGNS):
        for turn, source in enumerate(sign.patterns):
            for name in pattern(source).openings:
                index.setdefault(name, []).append((place, turn))
    return MappingProxyType({name: tuple(entries) for name, entries in index.items()})

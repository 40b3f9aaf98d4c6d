"""How a text leans as a whole: every sign, concept and word in it speaks for one label or another.

How much each of them speaks was learned from the corpus beside the tests (`weigh.py` there makes `leanings.json`),
so that wording which fits no sign is still read by its parts.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp, log, sqrt
from typing import Final

from after_interview.reading.detect import Found
from after_interview.reading.lattice import Lattice

__all__ = ["Leanings", "features_in", "features_of", "leanings"]

_SCALE: Final = 100  # the table holds hundredths


def features_of(lattice: Lattice) -> dict[str, tuple[int, int]]:
    """The features of one sentence, each with the words that it stands on: concept or word, and how it is said."""
    features: dict[str, tuple[int, int]] = {}
    for name, stretches in lattice.where.items():
        for stretch in stretches:
            first = stretch[0]
            denied = "-" if lattice.denied[first] else ""
            if name.isupper():
                features.setdefault(name + ("?" if lattice.supposed[first] else denied or "+"), stretch)
            elif name.isalpha():
                features.setdefault(name + denied, stretch)
    if lattice.sentence.asks:
        features.setdefault("?", (0, len(lattice.norms)))
    return features


def features_in(lattices: Sequence[Lattice], found: Sequence[Found]) -> set[str]:
    """The features of a whole text: those of its sentences, and the signs found in them."""
    return {name for lattice in lattices for name in features_of(lattice)} | {f"#{one.sign.name}" for one in found}


@dataclass(frozen=True, slots=True)
class Leanings:
    """The learned weights: for each feature, one number a label.

    rows: the row of each feature in `numbers`, where the rows stand one after the other: a list for each feature would
    take ten times the room in every browser's memory.
    """

    labels: tuple[str, ...]
    start: tuple[float, ...]
    rows: Mapping[str, int]
    numbers: array[int]

    def of(self, lattices: Sequence[Lattice], found: Sequence[Found]) -> dict[str, float]:
        """The natural logarithm of how likely each label is, by all features of the text together."""
        known = [weights for name in features_in(lattices, found) if (weights := self._weights(name))]
        share = _SCALE * sqrt(len(known) or 1)
        sums = [begin + sum(weights[place] for weights in known) / share for place, begin in enumerate(self.start)]
        most = max(sums)
        total = most + log(sum(exp(value - most) for value in sums))
        return {label: value - total for label, value in zip(self.labels, sums, strict=True)}

    def pull(self, feature: str, label: str) -> float:
        """How much a feature speaks for a label rather than for the others; 0 if it is not known."""
        weights = self._weights(feature)
        if not weights:
            return 0.0
        place = self.labels.index(label)
        return (weights[place] - sum(weights) / len(weights)) / _SCALE

    def _weights(self, feature: str) -> Sequence[int]:
        """One number a label, or nothing for a feature that is not known."""
        row = self.rows.get(feature)
        width = len(self.labels)
        return () if row is None else self.numbers[row * width : (row + 1) * width]


@lru_cache(maxsize=1)
def leanings() -> Leanings:
    """The table of this package, read once."""
    table = json.loads(files("after_interview.reading").joinpath("leanings.json").read_text("utf-8"))
    weights: Mapping[str, list[int]] = table["weights"]
    return Leanings(
        labels=tuple(table["labels"]),
        start=tuple(value / _SCALE for value in table["start"]),
        rows={feature: row for row, feature in enumerate(weights)},
        numbers=array("h", [number for numbers in weights.values() for number in numbers]),
    )

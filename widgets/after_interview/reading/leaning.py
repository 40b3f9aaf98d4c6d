"""How a text leans as a whole: every sign, concept and word in it speaks for one label or another.

How much each of them speaks was learned from the corpus beside the tests (`weigh.py` there makes `leanings.json`),
so that wording which fits no sign is still read by its parts.
"""

from __future__ import annotations

import json
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
    """The learned weights: for each feature, one number a label."""

    labels: tuple[str, ...]
    start: tuple[float, ...]
    weights: Mapping[str, Sequence[float]]

    def of(self, lattices: Sequence[Lattice], found: Sequence[Found]) -> dict[str, float]:
        """The natural logarithm of how likely each label is, by all features of the text together."""
        features = features_in(lattices, found) & self.weights.keys()
        share = _SCALE * sqrt(len(features) or 1)
        sums = [
            begin + sum(self.weights[name][place] for name in features) / share
            for place, begin in enumerate(self.start)
        ]
        most = max(sums)
        total = most + log(sum(exp(value - most) for value in sums))
        return {label: value - total for label, value in zip(self.labels, sums, strict=True)}

    def pull(self, feature: str, label: str) -> float:
        """How much a feature speaks for a label rather than for the others; 0 if it is not known."""
        weights = self.weights.get(feature)
        if not weights:
            return 0.0
        place = self.labels.index(label)
        return (weights[place] - sum(weights) / len(weights)) / _SCALE


@lru_cache(maxsize=1)
def leanings() -> Leanings:
    """The table of this package, read once."""
    table = json.loads(files("after_interview.reading").joinpath("leanings.json").read_text("utf-8"))
    return Leanings(tuple(table["labels"]), tuple(value / _SCALE for value in table["start"]), table["weights"])

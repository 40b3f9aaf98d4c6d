"""One sentence with everything its words can mean, what is denied in it, and what is only supposed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from after_interview.reading.forms import lexicon
from after_interview.reading.words import Sentence

__all__ = ["Lattice", "Stretch", "lattice_of"]

type Stretch = tuple[int, int]
"""Words from the first to before the second number."""

_HARD_MARKS: Final = frozenset(";:()–—") | {"-", " - "}
_SUBJECTS: Final = frozenset(["i", "we", "you", "they", "he", "she", "it"])
_STARTS_CLAUSE: Final = ("ME", "WE", "YOU", "JOB", "APPL")
_DAY_NUMBER: Final = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)|\d{1,4}[./]\d{1,2}(?:[./]\d{2,4})?|\d{1,2}(?:[:.]\d\d)?(?:am|pm)"
)
_SUM: Final = re.compile(r"[$£€₹]\d[\d.,]*k?|\d[\d.,]*[$£€₹]")
_FAR: Final = 60  # words: no denial and no “if” reaches further, whatever the sentence lacks in commas
_THINKS: Final = "THINK"
_OPEN_QUESTION: Final = frozenset(["when", "while"])
_NOT_FAR: Final = 4  # words between a “not” and what is quoted together with it
_KEPT: Final = frozenset({"NOT_AFTER_ALL", "FILL", "AUX", "TIME", "YOU", "ABOUT_US", "POLITE_IF"})


@dataclass(slots=True)
class Lattice:
    """A sentence as stretches of words, each with its concept; `where` finds those of one concept in order."""

    sentence: Sentence
    norms: tuple[str, ...]
    where: dict[str, list[Stretch]] = field(default_factory=dict[str, list[Stretch]])
    denied: list[bool] = field(default_factory=list[bool])
    supposed: list[bool] = field(default_factory=list[bool])
    cost: list[int] = field(default_factory=list[int])
    walls: list[int] = field(default_factory=list[int])

    def add(self, concept: str, found: Iterable[Stretch]) -> None:
        """Enter further stretches of a concept."""
        if both := sorted({*self.where.get(concept, ()), *found}):
            self.where[concept] = both

    def has(self, name: str) -> bool:
        """Whether a concept (upper case) or a word (lower case) occurs."""
        return name in self.where

    def within(self, name: str, first: int, gap: int) -> Iterable[Stretch]:
        """The stretches of a name that start at `first` or after at most `gap` words that count, before any wall."""
        found = self.where.get(name)
        if not found:
            return
        for start, end in found[bisect_left(found, (first, 0)) :]:
            if self.cost[start] - self.cost[first] > gap or self.walls[start] != self.walls[first]:
                return
            yield start, end

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where words start..end stand in the text."""
        return self.sentence.words[start].start, self.sentence.words[end - 1].end

    def place_as_said(self, start: int, end: int) -> tuple[int, int]:
        """Where words start..end stand in the text, with the “not” just before them if that is what they say."""
        if self.denied[start]:
            before = (first for first, last in self.where.get("NEG", ()) if last <= start <= last + _NOT_FAR)
            start = max(before, default=start)
        return self.place(start, end)


def _found(norms: tuple[str, ...]) -> dict[str, list[Stretch]]:
    words = lexicon()
    where: dict[str, list[Stretch]] = {}
    for start, norm in enumerate(norms):
        where.setdefault(norm, []).append((start, start + 1))
        if _DAY_NUMBER.fullmatch(norm):
            where.setdefault("TIME", []).append((start, start + 1))
        if _SUM.fullmatch(norm):
            where.setdefault("CASH", []).append((start, start + 1))
        for spelling, concept in words.entries.get(norm, ()):
            end = start + len(spelling)
            if norms[start:end] == spelling:
                where.setdefault(concept, []).append((start, end))
    return where


def _unmasked(where: dict[str, list[Stretch]]) -> dict[str, list[Stretch]]:
    """Without what only seems to be said: “no later than” holds neither a “no” nor a “later than”."""
    for first, end in where.get("NOT_AFTER_ALL", ()):
        for concept in [name for name in where if name.isupper() and name not in _KEPT]:
            where[concept] = [s for s in where[concept] if s[1] <= first or s[0] >= end]
    for first, end in where.get("POLITE_IF", ()):
        where["HYP"] = [s for s in where.get("HYP", ()) if s[1] <= first or s[0] >= end]
    return {name: found for name, found in where.items() if found}


def _covered(found: Iterable[Stretch], length: int) -> list[bool]:
    flags = [False] * length
    for start, end in found:
        for number in range(start, min(end, length)):
            flags[number] = True
    return flags


def _running(costs: Iterable[int]) -> list[int]:
    total = 0
    sums = [0]
    for cost in costs:
        total += cost
        sums.append(total)
    return sums


def _denied(lattice: Lattice) -> list[bool]:
    """A denial reaches to the comma, the turn of the sentence, or the next subject (but through “I don't think …”)."""
    norms = lattice.norms
    harmless = _covered(lattice.where.get("NOT_AFTER_ALL", ()), len(norms))
    thinks = {start for start, _ in lattice.where.get(_THINKS, ())}
    flags = [False] * len(norms)
    for start, end in lattice.where.get("NEG", ()):
        if harmless[start] or norms[end : end + 1] in (("only",), ("just",), ("merely",)):
            continue
        thought = False
        for number in range(end, min(len(norms), end + _FAR)):
            past_first = number > end
            if norms[number] == "," or lattice.walls[number + 1] != lattice.walls[end]:
                break
            if norms[number] in _SUBJECTS and past_first and not thought and _acts(lattice, number):
                break
            thought = thought or number in thinks
            flags[number] = True
    return flags


def _acts(lattice: Lattice, number: int) -> bool:
    """Whether the word is followed by a verb of the kind that makes it a subject."""
    return any(start == number + 1 for start, *_ in lattice.where.get("AUX", ()))


def _supposed(lattice: Lattice) -> list[bool]:
    """What stands under “if”, “until”, “once” and the like, up to the comma or the subject of the main clause."""
    norms = lattice.norms
    flags = [False] * len(norms)
    starters = {start for name in _STARTS_CLAUSE for start, _ in lattice.where.get(name, ())}
    fills = _covered(lattice.where.get("FILL", ()), len(norms))
    for start, end in lattice.where.get("HYP", ()):
        if norms[start] in _OPEN_QUESTION and (
            (start == 0 and lattice.sentence.asks) or norms[start - 1 : start] == ("is",)
        ):
            continue
        for number in range(end, min(len(norms), end + _FAR)):
            if norms[number] == "," or norms[number] in _HARD_MARKS:
                break
            first = number
            while first > end and fills[first - 1]:
                first -= 1
            if number in starters and first > end and _acts_soon(lattice, number):
                break
            flags[number] = True
    return flags


def _acts_soon(lattice: Lattice, number: int) -> bool:
    ends = {end for name in _STARTS_CLAUSE for begin, end in lattice.where.get(name, ()) if begin == number}
    helpers = {begin for begin, _ in lattice.where.get("AUX", ())}
    return bool(ends & helpers)


def lattice_of(sentence: Sentence) -> Lattice:
    """Everything that the words of a sentence can mean, with denials and suppositions marked."""
    words = lexicon()
    norms = tuple(words.mended(word.norm) for word in sentence.words)
    lattice = Lattice(sentence, norms, _unmasked(_found(norms)))
    length = len(norms)
    free = _covered([s for name in ("FILL", "AUX", "NEG") for s in lattice.where.get(name, ())], length)
    lattice.cost = _running(0 if free[i] else 1 for i in range(length))
    openings = {start for name in ("TURN", "HYP") for start, _ in lattice.where.get(name, ())}
    lattice.walls = _running(int(norms[i] in _HARD_MARKS or i in openings) for i in range(length))
    lattice.denied = _denied(lattice)
    lattice.supposed = _supposed(lattice)
    return lattice

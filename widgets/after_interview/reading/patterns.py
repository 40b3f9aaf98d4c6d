"""A small language for who does what: `WE OFFER+ YOU ~3 JOB`.

Elements, separated by blanks:
    NAME        a concept of the tables (upper case) or a word (lower case); `A|B` is either
    NAME+       … that is said to be so: neither denied nor only supposed
    NAME-       … that is denied, and not only supposed
    NAME?       … that may be missing
    =NAME       … directly after the element before; otherwise small words may stand between
    ~N          up to N other words between; `~` alone is 3
    !NAME       the next word is none of these
    ^           the beginning of the sentence
    {ask}       the sentence is a question; {has:A|B} it holds one of these; {no:A|B} it holds none of these
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from after_interview.reading.lattice import Lattice, Stretch

__all__ = ["Pattern", "pattern"]

_GAP: Final = 3
_ELEMENT: Final = re.compile(r"(?P<direct>[=!]?)(?P<names>[^+\-?=~{}^!]+)(?P<polarity>[+-]?)(?P<optional>\??)")
_GUARD: Final = re.compile(r"\{(ask|tell|has:[^}]+|no:[^}]+)\}")


@dataclass(frozen=True, slots=True)
class _Element:
    names: tuple[str, ...]
    polarity: str
    optional: bool
    gap: int  # words that may stand before it; -1: it follows directly
    barred: bool = False

    def fits(self, lattice: Lattice, stretch: Stretch) -> bool:
        if not self.polarity:
            return True
        first = stretch[0]
        return not lattice.supposed[first] and lattice.denied[first] == (self.polarity == "-")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern; `find` gives the first stretch of words that it fits."""

    source: str
    elements: tuple[_Element, ...]
    asks: bool | None
    needs: tuple[frozenset[str], ...]
    bars: frozenset[str]
    at_start: bool

    @property
    def openings(self) -> tuple[str, ...]:
        """The names with one of which the pattern begins."""
        return self.elements[0].names

    def find(self, lattice: Lattice) -> Stretch | None:
        """The first place in the sentence where the pattern fits."""
        return next(self.all(lattice), None)

    def all(self, lattice: Lattice) -> Iterator[Stretch]:
        """Every place where the pattern fits, by its first element."""
        if self.asks is not None and self.asks != lattice.sentence.asks:
            return
        here = lattice.where.keys()
        if not self.bars.isdisjoint(here) or any(names.isdisjoint(here) for names in self.needs):
            return
        first = self.elements[0]
        for name in first.names:
            for stretch in lattice.where.get(name, ()):
                if self.at_start and lattice.cost[stretch[0]] > 0:
                    continue
                if first.fits(lattice, stretch):
                    end = self._rest(lattice, 1, stretch[1])
                    if end is not None:
                        yield stretch[0], end

    def _rest(self, lattice: Lattice, number: int, at: int) -> int | None:
        if number == len(self.elements):
            return at
        element = self.elements[number]
        if element.barred:
            here = any(stretch[0] == at for name in element.names for stretch in lattice.within(name, at, 0))
            return None if here else self._rest(lattice, number + 1, at)
        for name in element.names:
            for stretch in lattice.within(name, at, max(element.gap, 0)):
                if element.gap < 0 and stretch[0] != at:
                    break
                if element.fits(lattice, stretch):
                    end = self._rest(lattice, number + 1, stretch[1])
                    if end is not None:
                        return end
        return self._rest(lattice, number + 1, at) if element.optional else None


@cache
def pattern(source: str) -> Pattern:
    """Compile a pattern; raises ValueError naming the pattern and the element that makes no sense."""
    asks: bool | None = None
    needs: list[tuple[str, ...]] = []
    bars: tuple[str, ...] = ()
    for guard in _GUARD.findall(source):
        kind, _, names = guard.partition(":")
        if kind in ("ask", "tell"):
            asks = kind == "ask"
        elif kind == "has":
            needs.append(tuple(names.split("|")))
        else:
            bars += tuple(names.split("|"))
    elements: list[_Element] = []
    gap = 0
    at_start = False
    for part in _GUARD.sub(" ", source).split():
        if part == "^":
            at_start = True
        elif part.startswith("~"):
            gap = int(part[1:] or _GAP)
        else:
            match = _ELEMENT.fullmatch(part)
            if not match:
                raise ValueError(f"pattern {source!r}: cannot read {part!r}")
            names = tuple(match["names"].split("|"))
            distance = -1 if match["direct"] == "=" else gap
            barred = match["direct"] == "!"
            elements.append(_Element(names, match["polarity"], bool(match["optional"]), distance, barred))
            gap = 0
    needs += [element.names for element in elements if not (element.optional or element.barred)]
    return Pattern(source, tuple(elements), asks, tuple(map(frozenset, needs)), frozenset(bars), at_start)

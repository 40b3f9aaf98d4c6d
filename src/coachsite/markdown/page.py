"""What is known about the page that is being converted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString

from coachsite.markdown.scan import Opening
from coachsite.markdown.sources import where
from coachsite.markdown.workshop import Workshop, workshop
from coachsite.settings import find_root


class Page:
    """One page: its lines, its blocks, and the ids given out so far. Begun anew for each conversion."""

    def __init__(self, root: Path | None) -> None:
        """`root` is the folder of the site; without it, the one that the current folder lies in."""
        self._given = root
        self.begin((), ())

    def begin(self, lines: Sequence[str], openings: Sequence[Opening]) -> None:
        """Forgets the page before and takes this one."""
        self.lines = lines
        self.openings = openings
        self._ids: Counter[str] = Counter()
        self._workshop: Workshop | None = None

    @property
    def workshop(self) -> Workshop:
        """Where the widgets of this page are made; raises WorkshopError."""
        if self._workshop is None:
            self._workshop = workshop(self._root())
        return self._workshop

    def unique_id(self, wanted: str) -> str:
        """`wanted`, then `wanted-2`, `wanted-3` ...: the same for the same page at every build."""
        self._ids[wanted] += 1
        return wanted if self._ids[wanted] == 1 else f"{wanted}-{self._ids[wanted]}"

    def problem(self, parent: Element, message: str, line: int, place: str = "") -> Element:
        """Puts a marker into the page that says what is wrong; whoever finishes the site collects them.

        `place` is the file and line of the mistake, where that is not this line of the page.
        """
        place = place or where(self._root(), self.lines, line)
        marker = SubElement(parent, "div", {"class": "coach-problem", "data-where": place})
        marker.text = AtomicString(message)
        return marker

    def _root(self) -> Path:
        return self._given or find_root(Path.cwd())

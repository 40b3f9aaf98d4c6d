"""What all blocks have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, override
from xml.etree.ElementTree import Element, SubElement

from pymdownx.blocks.block import Block  # pyright: ignore[reportMissingTypeStubs]

from coachsite.markdown.kinds import Kind
from coachsite.markdown.page import Page
from coachsite.markdown.scan import PROBLEM, Opening


class BlockError(Exception):
    """A mistake in a block that only its meaning shows; the message is for the author.

    place: file and line where it is to be put right, if that is not the block. said: words of the block that stand
    in the line at fault, if that is not its first one.
    """

    def __init__(self, message: str, place: str = "", said: str = "") -> None:
        """All three are kept."""
        super().__init__(message)
        self.place = place
        self.said = said


class CoachBlock(Block):
    """A block whose first lines were read by `scan` and wait under its number."""

    KIND: ClassVar[Kind]
    ARGUMENT = True
    config: dict[str, Any]

    @property
    def page(self) -> Page:
        """The page that the block stands in."""
        return self.config["page"]

    @property
    def opening(self) -> Opening:
        """What the author wrote in the first lines."""
        return self.page.openings[int(self.argument)]

    def line_of(self, option: str) -> int:
        """The line in which the option is given, counted from 0."""
        return self._find(lambda line: line.strip().startswith(f"{option}:"))

    def tell(self, parent: Element, error: BlockError) -> None:
        """Puts the mistake into the page."""
        line = self._find(lambda line: error.said in line) if error.said else self.opening.line
        self.page.problem(parent, str(error), line, error.place)

    def _find(self, fits: Callable[[str], bool]) -> int:
        first = self.opening.line
        return next((n for n in range(first + 1, len(self.page.lines)) if fits(self.page.lines[n])), first)

    @override
    def on_validate(self, parent: Element) -> bool:
        """Refuses what `scan` did not number, such as a block in a quotation: it stays text, and is found."""
        number = str(self.argument)
        return number.isdecimal() and int(number) < len(self.page.openings)

    @override
    def on_markdown(self) -> str:
        """The text in a block is Markdown with paragraphs and lists, whatever element holds it."""
        return "block"

    @override
    def on_create(self, parent: Element) -> Element:
        """Makes the element; where that fails a problem is in its place, and the text stays readable."""
        try:
            return self.create(parent)
        except BlockError as error:
            self.tell(parent, error)
            return SubElement(parent, "div")

    @override
    def on_end(self, block: Element) -> None:
        """Finishes the element when its content is there."""
        try:
            self.finish(block)
        except BlockError as error:
            self.tell(block, error)

    def create(self, parent: Element) -> Element:
        """The element of the block, already put into `parent`. May raise BlockError."""
        raise NotImplementedError

    def finish(self, element: Element) -> None:
        """Called with the parsed content, before inline Markdown is read. May raise BlockError."""


class ProblemBlock(CoachBlock):
    """Stands in for a block with a mistake. Its text stays readable, and the blocks in it are checked too."""

    NAME = PROBLEM

    @override
    def create(self, parent: Element) -> Element:
        """The marker, and a box for the text."""
        self.page.problem(parent, self.opening.problem, self.opening.line)
        return SubElement(parent, "div")

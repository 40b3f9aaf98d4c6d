"""Where a reader stands: `/// finish` at the end of a lesson, `/// lessons` around a list of them."""

from __future__ import annotations

from typing import override
from xml.etree.ElementTree import Element, SubElement

from coachsite.markdown.blocks.base import BlockError, CoachBlock
from coachsite.markdown.kinds import Kind
from coachsite.markdown.words import ENGLISH


class FinishBlock(CoachBlock):
    """The end of a lesson, with a button that ticks it as read."""

    NAME = "finish"
    KIND = Kind()

    @override
    def create(self, parent: Element) -> Element:
        """The element; its button is of use only with JavaScript, which shows it."""
        return SubElement(parent, "coach-finish")

    @override
    def finish(self, element: Element) -> None:
        """The button comes after the text."""
        button = SubElement(element, "button", {"type": "button", "hidden": "hidden"})
        button.text = ENGLISH.read


class LessonsBlock(CoachBlock):
    """A list of links to lessons: those that were read are marked, and a line above it leads on."""

    NAME = "lessons"
    KIND = Kind()

    @override
    def create(self, parent: Element) -> Element:
        """The element with the words for the marks."""
        return SubElement(
            parent,
            "coach-lessons",
            {
                "data-read": ENGLISH.lesson_read,
                "data-begun": ENGLISH.lesson_begun,
                "data-go-on": ENGLISH.go_on,
                "data-go-next": ENGLISH.go_next,
                "data-count": ENGLISH.lessons_read,
            },
        )

    @override
    def finish(self, element: Element) -> None:
        """Checks that there is a list."""
        if not any(child.tag in ("ol", "ul") for child in element):
            raise BlockError("this list of lessons is empty; write `1. [Title](lesson.md)` for each")
        element.insert(0, Element("p", {"class": "coach-go-on", "hidden": "hidden"}))

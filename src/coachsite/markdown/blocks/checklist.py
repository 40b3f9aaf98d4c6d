"""`/// checklist | title`: things to do, with boxes whose ticks are remembered.

/// checklist | Before you close this page
- Write down what they said, word for word.
- Put the date into your calendar.
///
"""

from __future__ import annotations

from typing import override
from xml.etree.ElementTree import Element, SubElement

from coachsite.markdown.blocks.base import BlockError, CoachBlock
from coachsite.markdown.blocks.tasks import lists_in, tasks_of
from coachsite.markdown.kinds import Kind


class ChecklistBlock(CoachBlock):
    """Becomes a list of labelled check boxes."""

    NAME = "checklist"
    KIND = Kind(argument="a title", example="/// checklist | Before you close this page")

    @override
    def create(self, parent: Element) -> Element:
        """The element with its title."""
        name = self.page.unique_id("coach-checklist")
        element = SubElement(
            parent, "coach-checklist", {"id": name, "role": "group", "aria-labelledby": f"{name}-title"}
        )
        SubElement(element, "p", {"class": "coach-title", "id": f"{name}-title"}).text = self.opening.argument
        return element

    @override
    def finish(self, element: Element) -> None:
        """Gives every item its box."""
        found = list(lists_in(element))
        if not found:
            raise BlockError("this checklist has no list of things to do; write each as `- what to do`")
        seen: set[str] = set()
        for items in found:
            for item, task in zip(items, tasks_of(items), strict=True):
                if task.key in seen:
                    raise BlockError(f"this checklist has {task.text!r} twice; take one away", said=task.text)
                seen.add(task.key)
                item.clear()
                label = SubElement(item, "label")
                SubElement(label, "input", {"type": "checkbox", "value": task.key})
                SubElement(label, "span").text = task.text
                item.extend(task.more)
            items.set("class", "coach-todo")

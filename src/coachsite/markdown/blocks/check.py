"""`/// check | question`: choices with feedback on each.

    /// check | They said “by the end of next week”. When do you write?
    - [ ] On Wednesday of that week
        Their week is not over yet.
    - [x] On the Monday after it
        The week has passed, and they had a day to spare.
    ///

Everything is in the page, so that it reads with its solution where there is no JavaScript, and in print. What
hides the feedback until a choice is made is the style sheet.
"""

from __future__ import annotations

from typing import override
from xml.etree.ElementTree import Element, SubElement

from coachsite.markdown.blocks.base import BlockError, CoachBlock
from coachsite.markdown.blocks.tasks import Task, lists_in, tasks_of
from coachsite.markdown.kinds import Kind
from coachsite.markdown.words import ENGLISH

HOW = "write the choices as a list, `- [x]` before the right one and `- [ ]` before the others"


class CheckBlock(CoachBlock):
    """Becomes a group of radio buttons, each with its feedback."""

    NAME = "check"
    KIND = Kind(argument="a question", example="/// check | When do you write?")

    @override
    def create(self, parent: Element) -> Element:
        """The element, with the question as the name of the group."""
        element = SubElement(parent, "coach-check", {"id": self.page.unique_id("coach-check")})
        SubElement(SubElement(element, "fieldset"), "legend").text = self.opening.argument
        return element

    @override
    def on_add(self, block: Element) -> Element:
        """The text goes into the group."""
        return block[0] if block.tag == "coach-check" else block

    @override
    def finish(self, element: Element) -> None:
        """Turns the list into choices."""
        group = element[0]
        found = [items for items in lists_in(group) if all(task.boxed for task in tasks_of(items))]
        if len(found) != 1:
            raise BlockError(f"this check needs one list of choices and has {len(found)}; {HOW}")
        tasks = tasks_of(found[0])
        right = sum(task.ticked for task in tasks)
        if len(tasks) < 2 or right != 1:
            raise BlockError(f"this check has {len(tasks)} choices, {right} of them right; {HOW}")
        for task in tasks:
            if not task.more:
                told = f"the choice {task.text!r} has no feedback; indent it by four spaces under the choice"
                raise BlockError(told, said=task.text)
        choices = Element("ul", {"class": "coach-choices"})
        for task in tasks:
            _add_choice(choices, task, element.attrib["id"])
        group[list(group).index(found[0])] = choices
        SubElement(element, "p", {"class": "coach-said coach-unseen", "role": "status"})


def _add_choice(choices: Element, task: Task, name: str) -> None:
    item = SubElement(choices, "li", {"class": "coach-choice", "data-right": "yes" if task.ticked else "no"})
    label = SubElement(item, "label")
    SubElement(label, "input", {"type": "radio", "name": name, "value": task.key})
    SubElement(label, "span").text = task.text
    feedback = SubElement(item, "div", {"class": "coach-feedback"})
    verdict = SubElement(feedback, "p", {"class": "coach-verdict"})
    verdict.text = ENGLISH.right if task.ticked else ENGLISH.wrong
    feedback.extend(task.more)

"""`/// scenario | title`: a short story in steps, in which the reader chooses how it goes on.

    /// scenario | You were told two weeks. It is day 16.
    /// step | start
    Nothing has come yet.

    - [Write a short note](#note)
    - [Call the front desk](#call)
    ///
    /// step | note
        ending: good
    They answer the next day.
    ///
    ...
    ///

Choices are links to other steps, so that the story can be walked without JavaScript and read from top to
bottom on paper, where each step says which choice leads to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import override
from xml.etree.ElementTree import Element, SubElement

from coachsite.markdown.blocks.base import BlockError, CoachBlock
from coachsite.markdown.kinds import Kind
from coachsite.markdown.page import Page
from coachsite.markdown.words import ENGLISH
from coachsite.nearest import nearest

ENDINGS = {"good": ENGLISH.end_good, "poor": ENGLISH.end_poor, "open": ENGLISH.end_open}


class StepBlock(CoachBlock):
    """One step of the story."""

    NAME = "step"
    KIND = Kind(argument="its name", options=frozenset({"ending"}), inside="scenario", example="/// step | start")

    @override
    def create(self, parent: Element) -> Element:
        """A section that links can lead to."""
        ending = self.opening.options.get("ending")
        if ending is not None and ending not in ENDINGS:
            raise BlockError(f"the ending of a step is one of {', '.join(ENDINGS)}, not {ending!r}")
        name = self.opening.argument
        element = SubElement(parent, "section", {"class": "coach-scene", "data-step": name, "tabindex": "-1"})
        if ending is not None:
            element.set("data-ending", str(ending))
        return element


class ScenarioBlock(CoachBlock):
    """Holds the steps and ties them together."""

    NAME = "scenario"
    KIND = Kind(argument="a title", body="blocks", example="/// scenario | It is day 16")

    @override
    def create(self, parent: Element) -> Element:
        """The element with its title."""
        name = self.page.unique_id("coach-scenario")
        element = SubElement(
            parent, "coach-scenario", {"id": name, "role": "group", "aria-labelledby": f"{name}-title"}
        )
        SubElement(element, "p", {"class": "coach-title", "id": f"{name}-title"}).text = self.opening.argument
        return element

    @override
    def on_inline_end(self, block: Element) -> None:
        """Links exist from here on."""
        try:
            _tie(block, self.page)
        except BlockError as error:
            self.tell(block, error)
            _quieten(block)


def _quieten(scenario: Element) -> None:
    """Takes away the links to steps: a checker which knows nothing of blocks would complain of all of them too."""
    for _, _, link in _choices(scenario):
        link.tag = "span"


def _tie(scenario: Element, page: Page) -> None:
    found = [child for child in scenario if child.get("class") == "coach-scene"]
    steps = {step.attrib["data-step"]: step for step in found}
    if len(steps) < len(found):
        names = [step.attrib["data-step"] for step in found]
        twice = next(name for name in names if names.count(name) > 1)
        raise BlockError(f"two steps of this scenario are named {twice!r}")
    if len(steps) < 2:
        raise BlockError("a scenario needs two steps or more, each as `/// step | name`")
    choices = {name: _choices(step) for name, step in steps.items()}
    _check(choices)
    # the author's own names, so that a checker which knows nothing of blocks finds what `[Wait](#wait)` leads to
    ids = {name: page.unique_id(name) for name in steps}
    for number, (name, step) in enumerate(steps.items(), 1):
        step.set("id", ids[name])
        step.set("data-step", str(number))
        _add_cue(
            step,
            [text for links in choices.values() for text, to, _ in links if to == name],
            first=number == 1,
        )
        for _, to, link in choices[name]:
            link.set("href", f"#{ids[to]}")
            link.set("data-to", str(list(steps).index(to) + 1))
        if not choices[name]:
            _add_end(step)
    _add_walk(scenario)


type Links = Sequence[tuple[str, str, Element]]


def _choices(step: Element) -> Links:
    links = [link for link in step.iter("a") if link.get("href", "").startswith("#")]
    return [("".join(link.itertext()), link.attrib["href"][1:], link) for link in links]


def _check(choices: Mapping[str, Links]) -> None:
    for name, links in choices.items():
        for text, to, _ in links:
            if to not in choices:
                known = ", ".join(choices)
                told = (
                    f"the choice {text!r} of step {name!r} leads to {to!r}; the steps are {known}{nearest(to, choices)}"
                )
                raise BlockError(told, said=f"(#{to})")
    reached, waiting = set[str](), [next(iter(choices))]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(to for _, to, _ in choices[name])
    if missed := [name for name in choices if name not in reached]:
        told = f"no choice leads to the step {missed[0]!r}; write one: `- [What to do](#{missed[0]})`"
        raise BlockError(told, said=f"step | {missed[0]}")


def _add_cue(step: Element, texts: Sequence[str], *, first: bool) -> None:
    if first:
        return
    cue = Element("p", {"class": "coach-cue"})
    cue.text = ENGLISH.chosen.format(" / ".join(dict.fromkeys(texts)))
    step.insert(0, cue)


def _add_end(step: Element) -> None:
    verdict = SubElement(step, "p", {"class": "coach-verdict"})
    verdict.text = ENDINGS[step.get("data-ending", "open")]


def _add_walk(scenario: Element) -> None:
    # of use only with JavaScript, which shows them
    walk = SubElement(scenario, "p", {"class": "coach-walk", "hidden": "hidden"})
    for action, words in (("back", ENGLISH.back), ("again", ENGLISH.again)):
        SubElement(walk, "button", {"type": "button", "data-action": action}).text = words

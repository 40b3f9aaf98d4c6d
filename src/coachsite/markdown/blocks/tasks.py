"""Lists with boxes: `- [x] this one` and `- [ ] not this one`, and text indented under them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from xml.etree.ElementTree import Element

BOX = re.compile(r"\[([ xX])\]\s+")
INDENTED = re.compile(r"\n {4,}")


@dataclass(frozen=True)
class Task:
    """One item. `text` is its first paragraph, still Markdown; `more` is what is indented under it."""

    boxed: bool
    ticked: bool
    text: str
    more: tuple[Element, ...]

    @property
    def key(self) -> str:
        """Names the item by its words, so that what was ticked stays ticked when others come and go."""
        return sha256(" ".join(self.text.split()).encode()).hexdigest()[:8]


def lists_in(element: Element) -> Iterator[Element]:
    """The lists directly in `element`."""
    return (child for child in element if child.tag in ("ul", "ol"))


def tasks_of(items: Element) -> tuple[Task, ...]:
    """The items of a list, in order."""
    return tuple(_task(item) for item in items)


def _task(item: Element) -> Task:
    # a loose list wraps the first line of an item in a paragraph, a tight one does not
    loose = not (item.text or "").strip() and len(item) > 0 and item[0].tag == "p"
    first = item[0] if loose else item
    text, *indented = INDENTED.split(first.text or "", maxsplit=1)
    box = BOX.match(text)
    more = [_paragraph(indented[0])] if indented else []
    return Task(
        boxed=box is not None,
        ticked=box is not None and box[1] in "xX",
        text=(text[box.end() :] if box else text).strip(),
        more=(*more, *(child for child in item if child is not first)),
    )


def _paragraph(text: str) -> Element:
    # in a tight list Markdown takes indented lines for a part of the first one
    paragraph = Element("p")
    paragraph.text = "\n".join(line.strip() for line in text.split("\n"))
    return paragraph

"""A page as a tree of elements, so that tests can ask what belongs to what."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"input", "br", "hr", "img", "link", "meta"})


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    own_text: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join("".join([*self.own_text, *(child.text for child in self.children)]).split())

    def all(self, tag: str = "", **wanted: str) -> list[Element]:
        """The elements inside, in the order of the page; `data_field="x"` asks for data-field."""
        found: list[Element] = []
        for child in self.children:
            named = {name.rstrip("_").replace("_", "-"): value for name, value in wanted.items()}
            if tag in ("", child.tag) and all(child.attributes.get(n) == v for n, v in named.items()):
                found.append(child)
            found += child.all(tag, **wanted)
        return found

    def one(self, tag: str = "", **wanted: str) -> Element:
        (only,) = self.all(tag, **wanted)
        return only


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("page", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        closed = self.open.pop()
        assert closed.tag == tag, f"</{tag}> closes <{closed.tag}>"

    def handle_data(self, data: str) -> None:
        self.open[-1].own_text.append(data)


def page_of(html: str) -> Element:
    """The tree; fails where tags do not match."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    (page,) = reader.open
    return page

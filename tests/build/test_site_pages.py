"""What holds for every page of the finished site."""

import gzip
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from coverage_table import RULES

ORIGIN = "http://127.0.0.1:8000/"
LOADING = {"script": "src", "img": "src", "source": "src", "iframe": "src", "link": "href"}
LOADED_LINKS = {"stylesheet", "icon", "modulepreload", "preload", "manifest"}
PAGE_BUDGET = 400_000  # bytes over the wire, without the runtime


class Page(HTMLParser):
    """The parts of a page that the tests look at."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.ids: list[str] = []
        self.styled: list[str] = []
        self.description = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        address = found.get(LOADING.get(tag, ""), "")
        if address and (tag != "link" or set(found.get("rel", "").split()) & LOADED_LINKS):
            self.loads.append(address)
        if "id" in found:
            self.ids.append(found["id"])
        if "style" in found:
            self.styled.append(f"<{tag} style={found['style']!r}>")
        if tag == "meta" and found.get("name") == "description":
            self.description = found.get("content", "")


@pytest.fixture(scope="session")
def pages(with_mkdocs: Path) -> dict[str, Page]:
    """Every page by its address."""
    files = [file for file in with_mkdocs.rglob("*.html") if "assets" not in file.parts]
    return {file.relative_to(with_mkdocs).as_posix(): Page(file.read_text()) for file in files}


def test_there_are_pages(pages: dict[str, Page]) -> None:
    assert {"index.html", "404.html", "tools/dates/index.html", "lessons/choosing-the-time/index.html"} <= set(pages)


def test_every_page_has_a_description_of_its_own(pages: dict[str, Page]) -> None:
    found = {name: page.description for name, page in pages.items() if name != "404.html"}
    assert all(50 <= len(text) <= 200 for text in found.values()), found
    assert len(set(found.values())) == len(found)


def test_no_page_loads_anything_from_another_host(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        for address in page.loads:
            assert urljoin(ORIGIN + name, address).startswith(ORIGIN), f"{name}: {address}"


def test_what_a_page_loads_is_there(pages: dict[str, Page], with_mkdocs: Path) -> None:
    for name, page in pages.items():
        for address in page.loads:
            assert _file(with_mkdocs, name, address).is_file(), f"{name}: {address}"


def test_ids_are_unique(pages: dict[str, Page]) -> None:
    for name, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), name


def test_no_style_attributes_that_a_security_policy_would_forbid(pages: dict[str, Page]) -> None:
    assert not [f"{name}: {styled}" for name, page in pages.items() for styled in page.styled]


def test_nothing_of_a_block_is_left_as_text(pages: dict[str, Page], with_mkdocs: Path) -> None:
    for name in pages:
        text = re.sub(r"<(pre|code|script)\b.*?</\1>", "", (with_mkdocs / name).read_text(), flags=re.DOTALL)
        assert "coach-problem" not in text, name
        assert not re.search(r"^\s*///", text, re.MULTILINE), name


@pytest.mark.parametrize("name", ["index.html", "lessons/choosing-the-time/index.html", "tools/dates/index.html"])
def test_a_page_is_light(name: str, pages: dict[str, Page], with_mkdocs: Path) -> None:
    files = {_file(with_mkdocs, name, address) for address in pages[name].loads}
    files |= {with_mkdocs / name, *_searching(with_mkdocs)}
    total = sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)
    assert total < PAGE_BUDGET, f"{total:,} bytes"


def test_the_rules_can_be_linked_to(pages: dict[str, Page]) -> None:
    ids = {name for page, parts in pages.items() if page.startswith(("lessons/", "questions/")) for name in parts.ids}
    assert {rule.lower() for rule in RULES} <= ids


def _file(site: Path, page: str, address: str) -> Path:
    path = urlsplit(urljoin(ORIGIN + page, address)).path.lstrip("/")
    return site / path


def _searching(site: Path) -> Iterator[Path]:
    """The theme starts its search with every page."""
    yield site / "search" / "search_index.json"
    yield from (site / "assets" / "javascripts" / "workers").glob("search.*.js")

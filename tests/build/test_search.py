"""People find lessons and tools by their own words."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

IMAGES = Path(__file__).parents[2] / "docs" / "images"
DESCRIBED = [picture for picture in sorted(IMAGES.glob("*.svg")) if "<desc" in picture.read_text("utf-8")]


@pytest.fixture(scope="module")
def index(with_mkdocs: Path) -> list[dict[str, str]]:
    """The parts of pages that the search knows: where they are and what they say."""
    return json.loads((with_mkdocs / "search" / "search_index.json").read_text("utf-8"))["docs"]


@pytest.mark.parametrize("said", ["ghosted", "no response", "how long", "pushy"])
@pytest.mark.parametrize("kind", ["lessons/", "tools/", "questions/"])
def test_lessons_tools_and_questions_are_found_by_peoples_own_words(
    said: str, kind: str, index: list[dict[str, str]]
) -> None:
    pages = {part["location"].partition("#")[0] for part in index if said in f"{part['title']} {part['text']}".lower()}
    pages -= {"lessons/", "tools/"}  # the lists would hide that none of their pages has the word
    assert any(page.startswith(kind) for page in pages), pages


def test_every_lesson_tool_and_question_can_be_found(index: list[dict[str, str]], with_mkdocs: Path) -> None:
    known = {part["location"].partition("#")[0] for part in index}
    for kind in ("lessons", "tools", "questions"):
        pages = {f"{page.parent.relative_to(with_mkdocs)}/" for page in (with_mkdocs / kind).rglob("index.html")}
        assert pages <= known


@pytest.mark.parametrize("picture", DESCRIBED, ids=lambda picture: picture.stem)
def test_what_is_found_is_shown_without_the_lettering_of_pictures(picture: Path, index: list[dict[str, str]]) -> None:
    description = ElementTree.parse(picture).findtext("{*}desc")
    assert description
    assert not [part["location"] for part in index if description in part["text"]]

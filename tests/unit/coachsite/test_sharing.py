"""What all pages of a site must be written anew for."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from coachsite.sharing import what_is_shared

PAGE = "---\ntitle: One\n---\n\n# One\n\nText.\n"


@pytest.fixture
def shared(tmp_path: Path) -> Callable[[], str]:
    """A site of two pages, a picture and a folder of widgets; the call tells what its pages share now."""
    for name in ("one.md", "two.md"):
        (tmp_path / name).write_text(PAGE)
    (tmp_path / "picture.svg").write_text("<svg/>")
    (tmp_path / "widgets").mkdir()
    (tmp_path / "widgets" / "a.py").write_text("A = 1\n")

    def shared() -> str:
        pages = {path.name: path for path in tmp_path.glob("*.md")}
        return what_is_shared(pages, [tmp_path / "picture.svg", tmp_path / "widgets", tmp_path / "gone"])

    return shared


def test_the_text_of_a_page_is_its_own(shared: Callable[[], str], tmp_path: Path) -> None:
    before = shared()
    (tmp_path / "one.md").write_text(PAGE + "\n## More\n\n# Loud\n")
    assert shared() == before


@pytest.mark.parametrize("old", ["title: One", "# One"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_its_title_is_not(shared: Callable[[], str], tmp_path: Path, old: str, ends: str) -> None:
    page = tmp_path / "one.md"
    page.write_text(page.read_text(), newline=ends)
    before = shared()
    page.write_text(page.read_text().replace(old, f"{old} or two"), newline=ends)
    assert shared() != before


def test_a_title_may_be_underlined(shared: Callable[[], str], tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("One\n===\n\nText.\n")
    before = shared()
    (tmp_path / "one.md").write_text("Two\n===\n\nText.\n")
    assert shared() != before


def test_a_page_without_a_head_has_nothing_to_share_but_that_it_is_there(
    shared: Callable[[], str], tmp_path: Path
) -> None:
    (tmp_path / "three.md").write_text("Text.\n")
    before = shared()
    (tmp_path / "three.md").write_text("Other text.\n\n# Late title\n")
    assert shared() == before
    (tmp_path / "three.md").unlink()
    assert shared() != before


@pytest.mark.parametrize("other", ["picture.svg", "widgets/a.py"])
def test_every_other_file_is_shared(shared: Callable[[], str], tmp_path: Path, other: str) -> None:
    before = shared()
    os.utime(tmp_path / other, (1, 1))
    assert shared() != before

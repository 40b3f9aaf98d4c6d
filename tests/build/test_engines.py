"""The same sources under both engines: MkDocs with the plugin, Zensical followed by `coachsite pack`."""

import re
from pathlib import Path

WIDGET = re.compile(r"<coach-widget.*?</coach-widget>", re.DOTALL)


def test_both_engines_write_the_same_pages(with_mkdocs: Path, with_zensical: Path) -> None:
    assert _pages(with_mkdocs) == _pages(with_zensical)


def test_both_engines_write_the_same_widgets(with_mkdocs: Path, with_zensical: Path) -> None:
    found = 0
    for page in _pages(with_mkdocs):
        mine = _widgets(with_mkdocs / page)
        assert _widgets(with_zensical / page) == mine, page
        found += len(mine)
    assert found >= 2


def test_both_sites_carry_the_same_python(with_mkdocs: Path, with_zensical: Path) -> None:
    mine, theirs = (_names(site / "assets" / "coach") for site in (with_mkdocs, with_zensical))
    # the list of what to keep offline holds the pages, in which each engine puts its own theme around the same text
    lists = {name for name in mine ^ theirs if name.startswith("offline-")}
    assert mine - lists == theirs - lists
    assert len(lists) in (0, 2)


def test_every_page_loads_the_browser_side(with_zensical: Path) -> None:
    for page in _pages(with_zensical):
        text = (with_zensical / page).read_text()
        assert text.count("main.js") == 1, page
        assert "coach-problem" not in text, page


def _pages(site: Path) -> set[str]:
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html") if "assets" not in path.parts}


def _widgets(page: Path) -> list[str]:
    # Zensical takes the mark out of the page once its search has obeyed it
    return WIDGET.findall(page.read_text().replace(" data-search-exclude", ""))


def _names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

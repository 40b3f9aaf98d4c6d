"""Which line of which file a piece of a finished page came from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from coachsite.settings import Settings, pages_folder


def origin_of(settings: Settings, page: Path, sought: str) -> str:
    """ "docs/lessons/timing.md:14": the first line of the page's source that has what the pattern `sought` says.

    `page` is its path in the built site. Where its source has no such line, it is a template of a widget that has,
    or another page; else it is the page.
    """
    for file in _sources(settings, page):
        if found := re.search(sought, text := file.read_text(encoding="utf-8", errors="replace")):
            return f"{settings.shown(file)}:{text.count('\n', 0, found.start()) + 1}"
    return page.as_posix()


def _sources(settings: Settings, page: Path) -> Iterator[Path]:
    docs = pages_folder(settings.root)
    folder = page.parent if page.name == "index.html" else page.with_suffix("")
    own = [docs / folder / "index.md", docs / folder / "README.md", (docs / folder).with_suffix(".md")]
    yield from (file for file in own if file.is_file())
    yield from sorted(settings.widgets.rglob("*.html"))
    yield from sorted(docs.rglob("*.md"))

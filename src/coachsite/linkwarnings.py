"""Warnings of MkDocs about links, told with the line and with what may have been meant."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import override

from coachsite.nearest import nearest

LOGGER = "mkdocs.structure.pages"
WARNING = re.compile(r"Doc file '([^']+)' contains (an? .*?)'([^']+)'")


class LinksWithLines(logging.Filter):
    """Changes "Doc file 'x.md' contains a link ..." to "docs/x.md:14: this page contains a link ..."."""

    def __init__(self, root: Path, docs: Path) -> None:
        """The folder of the site, and that of its pages."""
        super().__init__()
        self._root, self._docs = root, docs

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        """Lets everything pass."""
        message = record.getMessage()
        found = WARNING.match(message)
        if found and (self._docs / found[1]).is_file():
            record.msg = f"{self._place(found[1], found[3])}: this page contains {message[found.start(2) :]}"
            record.msg = record.msg.rstrip(".") + self._meant(found[1], found[3])
            record.args = ()
        return True

    def _place(self, page: str, link: str) -> str:
        file = self._docs / page
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        line = next((number for number, line in enumerate(lines, 1) if link in line), 1)
        return f"{file.relative_to(self._root).as_posix()}:{line}"

    def _meant(self, page: str, link: str) -> str:
        path, _, _ = link.partition("#")
        folder = (self._docs / page).parent
        if not path or (folder / path).is_file():
            return "; write the heading's own name, in small letters with hyphens"
        files = [file.relative_to(folder, walk_up=True).as_posix() for file in self._docs.rglob("*") if file.is_file()]
        return nearest(path, files) or "; write the path of a file in the folder of the pages, from this page on"


def tell_lines(root: Path, docs: Path) -> None:
    """From now on, for the site in the folder `root`, whichever it was before."""
    logger = logging.getLogger(LOGGER)
    for old in [one for one in logger.filters if isinstance(one, LinksWithLines)]:
        logger.removeFilter(old)
    logger.addFilter(LinksWithLines(root, docs))

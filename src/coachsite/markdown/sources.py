"""Finds the file and the line that a piece of a page came from. Needed only when something is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from coachsite.settings import pages_folder

FRONT_MATTER = re.compile(r"---\n(?:.*\n)*?(?:---|\.\.\.)(?:\n|$)")

type Lines = tuple[str, ...]


def where(root: Path, page: Sequence[str], line: int) -> str:
    """ "docs/lessons/x.md:14" for the line (counted from 0) of the page; "" where no file fits.

    No engine tells its Markdown extensions which file they read, so the file is known by its text. Engines cut
    off the front matter, in one or another form: the page is what follows it, or at least the end of the file.
    If something was included into the page, it is the first file that has this very line.
    """
    wanted = _tidy("\n".join(page))
    found = sorted(pages_folder(root).rglob("*.md"))
    files = [(file, *_read(file, file.stat().st_mtime_ns)) for file in found]
    cut = len(page) - len("\n".join(page).lstrip("\n").split("\n"))  # empty lines before the text
    fits: tuple[Callable[[Lines, Lines], bool], ...] = (
        lambda _, body: body == wanted,
        lambda whole, _: whole[-len(wanted) :] == wanted,
    )
    for fit in fits:
        for file, whole, body in files:
            if wanted and fit(whole, body):
                return _place(root, file, len(whole) - len(wanted) + line - cut)
    for file, whole, _ in files:
        if page[line].rstrip() in whole:
            return _place(root, file, whole.index(page[line].rstrip()))
    return ""


@lru_cache(maxsize=4096)
def _read(file: Path, changed: int) -> tuple[Lines, Lines]:
    """All lines, and those after the front matter; `changed` makes it forget an older text."""
    text = file.read_text("utf-8-sig", errors="replace").expandtabs(4)
    front = FRONT_MATTER.match(text)
    return _tidy(text, keep_top=True), _tidy(text[front.end() :] if front else text)


def _tidy(text: str, *, keep_top: bool = False) -> Lines:
    text = "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n")
    return tuple((text if keep_top else text.lstrip("\n")).split("\n")) if text else ()


def _place(root: Path, file: Path, line: int) -> str:
    return f"{file.relative_to(root).as_posix()}:{line + 1}"

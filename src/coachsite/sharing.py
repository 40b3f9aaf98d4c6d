"""What the pages of a site share: when that changes while an author works, all of them must be written anew."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from coachsite.cache import digest
from coachsite.registry import stamp_of

# Other pages show the title of a page, and nothing else of it.
HEAD = re.compile(r"\A\s*(---\n.*?\n---\n)?\s*(# [^\n]*|[^\n]+\n=+ *$)?", re.DOTALL | re.MULTILINE)


def what_is_shared(pages: Mapping[str, Path], others: Iterable[Path]) -> str:
    """A hash that changes with the set of pages (by address), their titles, and every other file or folder."""
    heads = [part for name, path in sorted(pages.items()) for part in (name, _head(path))]
    stamps = [repr(sorted(_stamp(path))) for path in sorted(others)]
    return digest([*heads, "", *stamps])


def _head(path: Path) -> str:
    found = HEAD.match(path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n"))
    return found[0] if found else ""


def _stamp(path: Path) -> Iterable[tuple[str, int]]:
    return stamp_of(path) if path.is_dir() else [(str(path), path.stat().st_mtime_ns)] if path.is_file() else []

"""The licences of everything that goes to the browser: they ask that their texts go along."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path

from coachsite.pack.wheel import Source

FILE = "licences.txt"
OWN = "coachsite"  # what it carries along is told among its own licences
TEXT = re.compile(r"\.dist-info/(licenses/.+|(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*)$", re.IGNORECASE)
INTRODUCTION = "What this site sends to your browser, and under which licences.\n"


def put_licences(site_dir: Path, sources: Iterable[Source]) -> dict[str, str]:
    """Writes the licences into the root of the site; returns what pages should link to, by relation."""
    text = licences_text(sources)
    path = site_dir / FILE
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
    return {"license": FILE}


def licences_text(sources: Iterable[Source]) -> str:
    """The texts of coachsite, with Pyodide and Python, then of every distribution that was made into a wheel."""
    return "\n".join([INTRODUCTION, *(_section(name) for name in [OWN, *(one.name for one in sources if not one.own)])])


def _section(name: str) -> str:
    installed = distribution(name)
    papers = installed.metadata
    told = papers.get("License-Expression") or papers.get("License") or "no licence is named"
    title = f"{name} {installed.version}: {told.splitlines()[0]}"
    files = [Path(str(path.locate())) for path in sorted(installed.files or ()) if TEXT.search(path.as_posix())]
    texts = [file.read_text(encoding="utf-8", errors="replace") for file in files if file.is_file()]
    return "\n".join([f"{title}\n{'=' * len(title)}\n", *texts])

"""JavaScript that tests run in a page, each file a function or a block."""

from __future__ import annotations

from pathlib import Path


def script(name: str) -> str:
    """The text of one of the files beside this one."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")

"""The browser side of coachsite: its modules and its style sheet, as every page loads them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "browser"
ENTRY = "main.js"
STYLES = "coach.css"
SHEETS = ("form.css", "result.css")  # the others follow in the order of their names
LAST = "print.css"
STATIC_IMPORT = re.compile(r"""^\s*(?:import|export)\b[^;]*?["'](\./[^"']+)["']""", re.MULTILINE)


def app_files() -> dict[str, bytes]:
    """The modules as they are, and all style sheets as one."""
    modules = {path.name: path.read_bytes() for path in sorted(FOLDER.glob("*.js"))}
    return modules | {STYLES: b"\n".join(_sheets())}


def modules_of_pages(files: Mapping[str, bytes]) -> list[str]:
    """The entry module, then all that it imports; not what only the worker needs."""
    found: list[str] = []
    waiting = [ENTRY]
    while waiting:
        name = waiting.pop(0)
        if name not in found and name in files:
            found.append(name)
            waiting += [match[2:] for match in STATIC_IMPORT.findall(files[name].decode())]
    return [ENTRY, *sorted(found[1:])]


def _sheets() -> list[bytes]:
    sheets = {path.name: path.read_bytes() for path in sorted(FOLDER.glob("*.css"))}
    others = [name for name in sheets if name not in (*SHEETS, LAST)]
    return [sheets[name] for name in (*SHEETS, *others, LAST) if name in sheets]

"""The files of Pyodide: found on this machine, and checked to be the very ones that coachsite was made for."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from coachsite.cache import digest
from coachsite.pack.problems import PackError

KNOWN: Mapping[str, Any] = tomllib.loads(Path(__file__).with_name("pyodide.toml").read_text(encoding="utf-8"))
VERSION: str = KNOWN["version"]
SHA256: Mapping[str, str] = KNOWN["sha256"]
LOADER, ENGINE, CODE = "pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm"
STDLIB, LOCK = "python_stdlib.zip", "pyodide-lock.json"
SHIPPED = (LOADER, ENGINE, CODE)  # what browsers fetch as it is
WAY_OUT = "install coachsite anew, which brings it (in coachsite's own checkout: make setup)"

PACKAGE = Path(__file__).parents[1]
PLACES = (PACKAGE / "pyodide", PACKAGE.parents[1] / "node_modules" / "pyodide")  # as installed, as checked out


def shipped_hashes() -> dict[str, str]:
    """The SHA-256 (hex) of each file that browsers fetch as it is, by name."""
    return {name: SHA256[name] for name in SHIPPED}


@dataclass(frozen=True)
class Runtime:
    """A folder with the files of Pyodide, all of them checked."""

    folder: Path

    def read(self, name: str) -> bytes:
        """The content of one of the files."""
        return (self.folder / name).read_bytes()

    @property
    def lock_info(self) -> Mapping[str, str]:
        """What Pyodide says about itself: platform, Python, ABI."""
        return cast("dict[str, dict[str, str]]", json.loads(self.read(LOCK)))["info"]

    @property
    def hash(self) -> str:
        """One hash for the files that browsers fetch."""
        return digest(SHA256[name] for name in SHIPPED)


def find_runtime() -> Runtime:
    """Pyodide's files, which come with coachsite; raises PackError where they do not or were changed."""
    for folder in PLACES:
        if (folder / CODE).is_file():
            _check(folder)
            return Runtime(folder)
    raise PackError([f"Pyodide {VERSION} is not there. To get it: {WAY_OUT}"])


def _check(folder: Path) -> None:
    wrong = [name for name, expected in SHA256.items() if _sha256(folder / name) != expected]
    if wrong:
        raise PackError([f"{folder}: {', '.join(wrong)} should be that of Pyodide {VERSION}. To get it: {WAY_OUT}"])


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""

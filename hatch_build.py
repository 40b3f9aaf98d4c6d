"""Puts Pyodide's files into what is built, so that whoever installs it needs no npm; each is checked by its hash."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HASHES = Path("src/coachsite/pack/pyodide.toml")
INSTALLED = Path("coachsite/pyodide")


class PyodideHook(BuildHookInterface):
    """From node_modules in a checkout; what was unpacked from an sdist has them in their place already."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds the files; raises ValueError where one is missing or another."""
        if version == "editable":
            return  # a checkout finds them in its node_modules
        root = Path(self.root)
        known = tomllib.loads((root / HASHES).read_text(encoding="utf-8"))
        unpacked = root / "src" / INSTALLED
        folder = unpacked if unpacked.is_dir() else root / "node_modules" / "pyodide"
        for name, expected in known["sha256"].items():
            if _sha256(folder / name) != expected:
                raise ValueError(f"{folder / name} should be that of Pyodide {known['version']}. To get it: make setup")
        if folder != unpacked:
            target = INSTALLED if self.target_name == "wheel" else "src" / INSTALLED
            build_data["force_include"] |= {str(folder / name): str(target / name) for name in known["sha256"]}


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""

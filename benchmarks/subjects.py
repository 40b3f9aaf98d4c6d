"""The two things that are measured: this site, and the same widget on plain Pyodide."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Subject:
    """A folder to serve and the page in it that has the date calculator."""

    name: str
    folder: Path
    page: str
    debounce: float  # ms that pass on purpose between a keystroke and the calculation


def this_site(folder: Path, origin: str) -> Subject:
    """The site of this project, built into `folder`."""
    build(ROOT / "mkdocs.yml", folder, origin)
    return Subject("this site", folder, "tools/dates/", debounce=150)


def plain_pyodide(folder: Path) -> Subject:
    """Pyodide from npm as it comes, and the widget's Python sources in a zip file."""
    shutil.copytree(Path(__file__).parent / "plain", folder)
    pyodide = ROOT / "node_modules" / "pyodide"
    (folder / "pyodide").mkdir()
    for name in (
        "pyodide.js",
        "pyodide.asm.js",
        "pyodide.asm.wasm",
        "python_stdlib.zip",
        "pyodide-lock.json",
    ):
        shutil.copy(pyodide / name, folder / "pyodide" / name)
    with zipfile.ZipFile(folder / "sources.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for package in _packages():
            for file in sorted(package.rglob("*")):
                if file.is_file() and file.suffix not in {".pyc", ".so"}:
                    archive.write(file, Path(package.name) / file.relative_to(package))
    return Subject("plain Pyodide", folder, "", debounce=0)


def build(config: Path, folder: Path, origin: str) -> None:
    """Run `mkdocs build`; raises CalledProcessError where it fails."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", str(config), "-d", str(folder)]
    environment = os.environ | {"SITE_URL": origin, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


def _packages() -> list[Path]:
    installed = [Path(str(importlib.util.find_spec(name).origin)).parent for name in ("jinja2", "markupsafe")]  # type: ignore[union-attr]
    return [*installed, ROOT / "src" / "coachkit", ROOT / "widgets" / "after_interview"]

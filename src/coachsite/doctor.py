"""What is here, what is missing, and how to get it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from coachsite.browsers import BROWSERS
from coachsite.pack import PackError
from coachsite.pack.bytecode import PYTHON
from coachsite.pack.runtime import VERSION, find_runtime
from coachsite.pack.snapshot import NODE_WAY_OUT, find_node
from coachsite.pack.sources import site_sources
from coachsite.registry import RegistryError, load_widgets
from coachsite.settings import Settings, SettingsError

ENGINES = ("mkdocs", "mkdocs-material", "zensical")


@dataclass(frozen=True)
class Finding:
    """One thing looked at. `missing`: nothing works without it. `way_out` is empty where all is well."""

    name: str
    said: str
    way_out: str = ""
    missing: bool = False

    def __str__(self) -> str:
        """A line for the terminal, or two."""
        mark = "MISSING" if self.missing else "note" if self.way_out else "ok"
        line = f"{mark:8} {self.name}: {self.said}"
        return f"{line}\n{'':8} -> {self.way_out}" if self.way_out else line


def examine(root: Path, today: date | None = None) -> Sequence[Finding]:
    """Looks at everything that building, packing and testing the site in `root` needs."""
    findings = [_python(), *map(_engine, ENGINES), _node(), _pyodide()]
    try:
        settings = Settings.load(root)
    except SettingsError as error:
        broken = Finding("settings", "cannot be used", "; ".join(str(error).splitlines()), missing=True)
        return [*findings, broken, *map(_browser, BROWSERS)]
    checks: Sequence[Callable[[Settings], Finding]] = (_widgets, _packages)
    findings += [check(settings) for check in checks]
    return [*findings, _holidays(settings, today or date.today()), *map(_browser, BROWSERS)]


def _python() -> Finding:
    here = sys.version.split()[0]
    if sys.version_info[:2] == PYTHON:
        return Finding("Python", here)
    wanted = ".".join(map(str, PYTHON))
    return Finding("Python", here, f"build with Python {wanted}, which is what the browser runs", missing=True)


def _engine(name: str) -> Finding:
    try:
        return Finding(name, version(name))
    except PackageNotFoundError:
        return Finding(name, "not installed", f"pip install {name}, if you build with it")


def _node() -> Finding:
    node = find_node()
    if node is None:
        return Finding("Node.js", "not found, so there will be no snapshot and Python starts slowly", NODE_WAY_OUT)
    return Finding("Node.js", f"{_answer([node, '--version'])} ({node})")


def _pyodide() -> Finding:
    try:
        return Finding("Pyodide", f"{VERSION} ({find_runtime().folder})")
    except PackError as error:
        return Finding("Pyodide", "cannot be used", str(error), missing=True)


def _widgets(settings: Settings) -> Finding:
    try:
        widgets = load_widgets(settings)
    except RegistryError as error:
        return Finding("widgets", "cannot be imported", str(error), missing=True)
    return Finding("widgets", ", ".join(sorted(widgets)) or "none yet")


def _packages(settings: Settings) -> Finding:
    try:
        return Finding("packages", ", ".join(f"{one.name} {one.version}" for one in site_sources(settings)))
    except PackError as error:
        return Finding("packages", "some cannot go to the browser", "; ".join(error.problems), missing=True)


def _holidays(settings: Settings, today: date) -> Finding:
    first, last = settings.years
    said = f"{first} to {last}, from holidays {version('holidays')}"
    if first < today.year and last > today.year:
        return Finding("public holidays", said)
    wanted = f"years = [{today.year - 1}, {today.year + 4}]"
    return Finding("public holidays", f"{said}; that runs out", f"in [tool.coachsite] of pyproject.toml: {wanted}")


def _browser(name: str) -> Finding:
    found = BROWSERS[name].command
    if found is None:
        return Finding(
            name,
            "not found; only the tests need it",
            f"apt-get install {BROWSERS[name].commands[0]}, or playwright install {name}",
        )
    return Finding(name, f"{_answer([found, '--version'])} ({found})")


def _answer(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return "does not answer"
    return done.stdout.strip().splitlines()[0] if done.stdout.strip() else "does not say its version"

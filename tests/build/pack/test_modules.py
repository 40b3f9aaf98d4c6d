"""Imports of widgets that would fail in the browser are told before anybody is there to see it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from coachsite.cache import Cache
from coachsite.pack.modules import ABSENT, import_faults
from coachsite.pack.runtime import find_runtime
from coachsite.pack.snapshot import find_node
from coachsite.pack.sources import site_sources
from coachsite.settings import Settings

ROOT = Path(__file__).parents[3]
FIND = """
import importlib.util, json, sys
json.dumps([name for name in sys.stdlib_module_names if not importlib.util.find_spec(name)])
"""
ASK = "const {{ loadPyodide }} = await import({loader!r}); console.log((await loadPyodide()).runPython({code!r}))"


def faults(project: Settings, code: str) -> list[str]:
    """What is said about a module of the widgets that holds this code."""
    (project.widgets / "more.py").write_text(code)
    widgets = project.widgets / "__init__.py"
    widgets.write_text(f"import pack_demo.more\n{widgets.read_text()}")
    found = import_faults(project, site_sources(project), Cache(project.cache))
    return [one.removeprefix("pack_demo/more.py:") for one in found]


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("import sqlite3", "1: the browser's Python has no sqlite3; do without it"),
        ("\ndef late():\n    from tkinter import ttk", "3: the browser's Python has no tkinter; do without it"),
        (
            "from urllib import request",
            "1: urllib.request does not work in the browser: there a widget reaches no network",
        ),
        ("import http.client", "1: http.client does not work in the browser: "),
        (
            "from concurrent.futures import Future",
            "1: concurrent.futures does not work in the browser: there is but one",
        ),
        ("import icalendar.cal", '1: icalendar is not in the browser; send it along: packages = ["icalendar"]'),
    ],
)
def test_what_fails_in_the_browser_is_told_with_its_line(project: Settings, code: str, told: str) -> None:
    (found,) = faults(project, code)
    assert found.startswith(told)


@pytest.mark.parametrize(
    "code",
    [
        "import json, http, urllib.parse",
        "from http import HTTPStatus",
        "from pack_demo import greeting\nfrom . import greeting",
        "import dateutil.easter, six, jinja2, coachkit",
        "try:\n    import sqlite3\nexcept ImportError:\n    sqlite3 = None",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import sqlite3",
    ],
)
def test_what_works_there_is_let_alone(project: Settings, code: str) -> None:
    assert faults(project, code) == []


def test_a_module_that_no_widget_imports_may_import_what_it_likes(project: Settings) -> None:
    (project.widgets / "loose.py").write_text("import sqlite3")
    assert import_faults(project, site_sources(project), Cache(project.cache)) == []


def test_the_list_of_what_is_absent_is_that_of_the_browsers_python() -> None:
    loader = (find_runtime().folder.resolve() / "pyodide.mjs").as_uri()
    command = [str(find_node()), "--input-type=module", "--eval", ASK.format(loader=loader, code=FIND)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    public = {name for name in json.loads(said) if not name.startswith("_")}
    assert public == ABSENT
    assert sys.stdlib_module_names >= ABSENT

"""Importing a site's widgets: anew after a change, and with the place of a mistake."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from coachsite.registry import RegistryError, load_site, load_widgets
from coachsite.settings import Settings

WIDGET = """
from dataclasses import dataclass
from datetime import date
from typing import Annotated
from coachkit import Example, Result, Text, Widget

@dataclass(frozen=True)
class Answers:
    name: Annotated[str, Text("Name")]

def greet(answers, *, today):
    return Result("Hello", {}, {})

WIDGET = Widget(answers=Answers, run=greet, template="result.html", title="Greeting", action="Go",
                example=Example(answers={"name": "Ada"}, today=date(2026, 1, 1), caption=""))
"""


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    monkeypatch.setattr("sys.path", [*sys.path])
    package = tmp_path / "registry_demo"
    (package / "hello").mkdir(parents=True)
    (package / "__init__.py").write_text("from registry_demo.hello.widget import WIDGET\nWIDGETS = {'hello': WIDGET}\n")
    (package / "hello" / "__init__.py").touch()
    (package / "hello" / "widget.py").write_text(WIDGET)
    (package / "hello" / "result.html").write_text("<p>{{ headline }}</p>")
    return Settings(tmp_path, package)


def change(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text().replace(old, new))
    os.utime(path, ns=(1, path.stat().st_mtime_ns + 10_000_000))


def test_widgets_come_by_name(settings: Settings) -> None:
    assert load_widgets(settings)["hello"].title == "Greeting"


def test_as_long_as_nothing_changes_they_stay_the_same(settings: Settings) -> None:
    assert load_widgets(settings)["hello"] is load_widgets(settings)["hello"]


def test_after_a_change_they_are_imported_anew(settings: Settings) -> None:
    before = load_widgets(settings)
    change(settings.widgets / "hello" / "widget.py", "Greeting", "Good morning")
    assert before["hello"].title == "Greeting"
    assert load_widgets(settings)["hello"].title == "Good morning"


def test_a_mistake_is_told_with_file_and_line_and_can_be_put_right(settings: Settings) -> None:
    widget = settings.widgets / "hello" / "widget.py"
    change(widget, "def greet", "1 / 0\ndef greet")
    with pytest.raises(RegistryError, match=r"^registry_demo/hello/widget\.py:11: ZeroDivisionError"):
        load_widgets(settings)
    change(widget, "1 / 0\n", "")
    assert "hello" in load_widgets(settings)


def test_a_mistake_in_the_syntax_is_told_with_file_and_line(settings: Settings) -> None:
    change(settings.widgets / "hello" / "widget.py", "def greet", "def : greet")
    with pytest.raises(RegistryError, match=r"^registry_demo/hello/widget\.py:11: SyntaxError: invalid syntax"):
        load_widgets(settings)


def test_a_package_without_widgets_is_told(settings: Settings) -> None:
    (settings.widgets / "__init__.py").write_text("")
    with pytest.raises(RegistryError, match="registry_demo needs WIDGETS"):
        load_site(settings)


def test_two_sites_of_the_same_name_do_not_mix(settings: Settings, tmp_path: Path) -> None:
    load_widgets(settings)
    other = tmp_path / "other" / "registry_demo"
    shutil.copytree(settings.widgets, other)
    change(other / "hello" / "widget.py", "Greeting", "Other")
    assert load_widgets(Settings(tmp_path / "other", other))["hello"].title == "Other"

"""Pyodide's files: the version stands in one place, and nothing else is taken for it."""

import json
import shutil
from pathlib import Path

import pytest

from coachsite.pack import PackError
from coachsite.pack.runtime import CODE, LOADER, SHA256, VERSION, find_runtime

ROOT = Path(__file__).parents[3]


def test_the_version_is_the_one_that_npm_is_asked_for() -> None:
    assert json.loads((ROOT / "package.json").read_text())["dependencies"]["pyodide"] == VERSION


def test_files_that_are_not_quite_the_same_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "pyodide"
    folder.mkdir()
    for name in SHA256:
        shutil.copy(find_runtime().folder / name, folder)
    monkeypatch.setattr("coachsite.pack.runtime.PLACES", (folder,))
    assert find_runtime().folder == folder
    (folder / LOADER).write_text("export const loadPyodide = 1;")
    (folder / CODE).chmod(0o644)
    with pytest.raises(
        PackError, match=rf"pyodide\.mjs should be that of Pyodide {VERSION}. To get it: install coachsite anew"
    ):
        find_runtime()


def test_it_says_what_it_is(tmp_path: Path) -> None:
    assert find_runtime().lock_info["python"].startswith("3.13.")

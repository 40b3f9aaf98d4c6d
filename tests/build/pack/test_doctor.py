"""The doctor says what is missing and how to get it."""

from datetime import date
from pathlib import Path

import pytest

from coachsite.cli import main
from coachsite.doctor import Finding, examine
from coachsite.pack import PackError
from coachsite.pack.snapshot import find_node
from coachsite.settings import Settings

TODAY = date(2026, 6, 1)


def finding(name: str, root: Path, today: date = TODAY) -> Finding:
    return next(one for one in examine(root, today) if one.name == name)


def test_where_all_is_well_nothing_is_missing(project: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project.root)
    assert not [one for one in examine(project.root, TODAY) if one.missing]
    assert main(["doctor"]) == 0
    assert finding("widgets", project.root).said == "greeting"


def test_widgets_that_do_not_import_are_told_with_the_place(project: Settings) -> None:
    widget = project.widgets / "greeting" / "widget.py"
    widget.write_text("import nothing_of_that_name\n")
    found = finding("widgets", project.root)
    assert found.missing
    assert found.way_out.startswith("pack_demo/greeting/widget.py:1: ModuleNotFoundError")


def test_pyodide_that_is_not_there_is_told_with_the_way_to_get_it(
    project: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere() -> None:
        raise PackError(["Pyodide is not there. To get it: npm install"])

    monkeypatch.setattr("coachsite.doctor.find_runtime", nowhere)
    assert finding("Pyodide", project.root).missing
    monkeypatch.chdir(project.root)
    assert main(["doctor"]) == 1


def test_without_node_there_is_a_way_out_but_nothing_is_missing(
    project: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coachsite.doctor.find_node", lambda: None)
    found = finding("Node.js", project.root)
    assert not found.missing
    assert "coachsite[snapshot]" in found.way_out


def test_the_node_beside_python_comes_before_any_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("beside", "elsewhere"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "node").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "elsewhere"))
    monkeypatch.setattr("sys.executable", str(tmp_path / "beside" / "python"))
    assert find_node() == str(tmp_path / "beside" / "node")
    (tmp_path / "beside" / "node").unlink()
    assert find_node() == str(tmp_path / "elsewhere" / "node")


def test_years_that_run_out_are_told_in_time(project: Settings) -> None:
    assert finding("public holidays", project.root, date(2027, 5, 1)).way_out.endswith("years = [2026, 2031]")


def test_settings_that_cannot_be_used_are_told(tmp_path: Path) -> None:
    assert finding("settings", tmp_path).missing


def test_a_finding_is_a_line_or_two() -> None:
    assert str(Finding("x", "1.0")) == "ok       x: 1.0"
    assert str(Finding("x", "not found", "get it")) == "note     x: not found\n         -> get it"
    assert str(Finding("x", "not found", "get it", missing=True)).startswith("MISSING  x")

"""`coachsite new`: what it writes, what it refuses, and that the new site works as it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from coachsite.cli import main
from coachsite.new import PACKAGE, REQUIREMENT, SCAFFOLD, TITLE, new_site, package_of, requirement, title_of
from coachsite.settings import Settings

ROOT = Path(__file__).parents[2]
NAMES = {
    "asking-for-help": ("Asking for help", "asking_for_help"),
    "My site!": ("My site", "my_site"),
    "2026 hopes": ("2026 hopes", "site_2026_hopes"),
    "Über Mut": ("Über Mut", "uber_mut"),
    "日本語": ("日本語", "coaching_site"),
    ".--.": ("My coaching site", "my_coaching_site"),
    'a"b: {c} <d> # \\e': ("A b c d e", "a_b_c_d_e"),
    "class": ("Class", "class_site"),
    "json": ("Json", "json_site"),
    "coachkit": ("Coachkit", "coachkit_site"),
    "mkdocs": ("Mkdocs", "mkdocs_site"),
    "mkdocs-material": ("Mkdocs material", "mkdocs_material_site"),
    "long " * 50: (("Long " + "long " * 49).strip(), ("long_" * 8).strip("_")),
}
ORIGINS: Mapping[str, tuple[Mapping[str, Any], str]] = {
    "an index": ({}, "~=9.8.7"),
    "a wheel": ({"url": "file://{here}/a%20wheel.whl", "archive_info": {}}, " @ file://{here}/a%20wheel.whl"),
    "a wheel that is gone": ({"url": "file://{here}/gone.whl", "archive_info": {}}, "~=9.8.7"),
    "an address": ({"url": "https://example.org/a.whl", "archive_info": {}}, " @ https://example.org/a.whl"),
    "a repository": (
        {"url": "https://example.org/a.git", "vcs_info": {"vcs": "git", "commit_id": "abc123"}},
        " @ git+https://example.org/a.git@abc123",
    ),
}


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a new site, built."""
    root = tmp_path_factory.mktemp("new") / "saying no kindly"
    new_site(root)
    build(load_config(str(root / "mkdocs.yml"), strict=True, site_dir=str(root / "site")))
    return root


@pytest.mark.parametrize("name", NAMES)
def test_title_and_package_are_made_from_the_name_of_the_folder(name: str) -> None:
    title, package = NAMES[name]
    assert title_of(name) == title
    assert package_of(title) == package


def test_everything_is_written_and_the_next_steps_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "deeper" / "saying no"
    assert main(["new", str(folder)]) == 0
    said = capsys.readouterr().out
    assert "“Saying no” is written" in said
    assert f"cd '{folder}'" in said
    written = {file.relative_to(folder).as_posix(): file.read_text() for file in folder.rglob("*") if file.is_file()}
    assert {"Makefile", ".gitignore", ".github/workflows/publish.yml", "widgets/saying_no/__init__.py"} <= set(written)
    assert "# Saying no\n" in written["docs/index.md"]
    for name, text in written.items():
        assert not [word for word in (TITLE, PACKAGE) if word in name + text], name
    assert Settings.load(folder).package == "saying_no"


@pytest.mark.parametrize("there", ["folder", "file", "link to nowhere"])
def test_what_is_there_is_left_alone(there: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "there"
    match there:
        case "folder":
            place.mkdir()
        case "file":
            place.write_text("mine")
        case _:
            place.symlink_to(tmp_path / "nowhere")
    assert main(["new", str(place)]) == 2
    assert f"{place} is there already, and nothing was written" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [place]
    assert not place.is_dir() or not list(place.iterdir())
    assert not place.is_file() or place.read_text() == "mine"


@pytest.mark.parametrize("name", ["a file/site", "x" * 300, "nul\0"])
def test_a_folder_that_cannot_be_made_is_told(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a file").touch()
    assert main(["new", str(tmp_path / name)]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_where_the_disk_is_full_nothing_half_written_is_left(tmp_path: Path) -> None:
    command = f"ulimit -f 1; exec {sys.executable} -m coachsite.cli new half"
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "half cannot be written: File too large" in done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("origin", ORIGINS)
def test_the_new_site_gets_coachsite_from_where_this_one_came(
    origin: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, expected = ORIGINS[origin]
    installed = tmp_path / "coachsite-9.8.7.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Name: coachsite\nVersion: 9.8.7\n")
    (tmp_path / "a wheel.whl").touch()
    if told:
        (installed / "direct_url.json").write_text(json.dumps(told).replace("{here}", tmp_path.as_posix()))
    monkeypatch.syspath_prepend(str(tmp_path))
    assert requirement() == REQUIREMENT + expected.replace("{here}", tmp_path.as_posix())


def test_the_scaffold_asks_for_the_same_python_and_uv() -> None:
    def read(root: Path) -> tuple[str, str, str]:
        project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
        makefile = (root / "Makefile").read_text().splitlines()
        uv = next(line for line in makefile if line.startswith("UV_VERSION"))
        return project["requires-python"], (root / ".python-version").read_text(), uv

    assert read(SCAFFOLD) == read(ROOT)


def test_it_builds_without_a_warning_and_uses_each_block(new: Path) -> None:
    lesson = (new / "site" / "lessons" / "asking-for-help" / "index.html").read_text()
    for block in ("coach-widget", "coach-check", "coach-checklist", "coach-scenario", "coach-finish"):
        assert f"<{block}" in lesson, block
    home = (new / "site" / "index.html").read_text()
    assert "<coach-ask" in home
    assert "<coach-lessons" in home


@pytest.mark.parametrize("chosen", ["not chromium and not firefox", "chromium and reader_gets_their_own_words"])
def test_its_own_tests_pass(new: Path, chosen: str) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    command = [sys.executable, "-m", "pytest", "-k", chosen]
    done = subprocess.run(command, cwd=new, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout

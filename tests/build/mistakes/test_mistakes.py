"""What authors get wrong most, and all that the build says about it: file, line, what is wrong, what to do.

A folder beside this file holds the files in which a site differs from the one in `right`, and in `told.txt` what a
build of it says. RENEW_GOLDEN=1 writes these anew; a new mistake begins with an empty one.
"""

import logging
import os
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

HERE = Path(__file__).parent
RIGHT = HERE / "right"
MISTAKES = sorted(file.parent.name for file in HERE.glob("*/told.txt"))
PLACE = re.compile(r"[\w./-]+\.(md|py|html|toml|yml):\d+: ")
VERSION = re.compile(r"\b\d+(\.\w+)+ (?=is installed|brings)")


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is made for one site need not be made again for the next."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def told(
    tmp_path: Path, cache: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], str]:
    """Builds the site with the mistake of that name; returns every word of it."""
    monkeypatch.setattr("sys.path", [*sys.path])
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")

    def told(name: str) -> str:
        root = tmp_path / "site of an author"
        for folder in (RIGHT, HERE / name):
            shutil.copytree(folder, root, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__", "told.txt"))
        (root / ".cache").symlink_to(cache)
        with caplog.at_level(logging.WARNING):
            end = _build(root)
        lines = [f"{record.levelname}: {record.getMessage()}" for record in caplog.records]
        said = "\n".join([*lines, *end]) + "\n"
        assert str(tmp_path) not in said, "nothing of this machine"
        return VERSION.sub("N ", said)

    return told


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_with_file_line_and_way_out(told: Callable[[str], str], name: str) -> None:
    golden = HERE / name / "told.txt"
    said = told(name)
    if "RENEW_GOLDEN" in os.environ:
        golden.write_text(said)
    assert said == golden.read_text()
    assert PLACE.search(said)


def test_without_a_mistake_nothing_is_said(told: Callable[[str], str]) -> None:
    assert told("right").strip() == ""


def _build(root: Path) -> list[str]:
    try:
        config = load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site"))
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    except (Abort, ConfigurationError) as error:
        return [str(error)]
    return []

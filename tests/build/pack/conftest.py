"""The small site of demo_project.py, in several states."""

import shutil
from pathlib import Path

import pytest
from demo_project import demo_project

from coachsite.pack import Report, pack
from coachsite.settings import Settings


@pytest.fixture
def project(tmp_path: Path) -> Settings:
    """The demo project, not packed yet."""
    return demo_project(tmp_path / "project")


@pytest.fixture(scope="session")
def packed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Settings, Report]:
    """The demo project, packed; not to be changed."""
    settings = demo_project(tmp_path_factory.mktemp("packed") / "project")
    return settings, pack(settings.root / "site", settings)


@pytest.fixture
def warm_project(packed: tuple[Settings, Report], tmp_path: Path) -> Settings:
    """The demo project with a filled cache, packed once; for a test to change as it likes."""
    root = tmp_path / "warm"
    shutil.copytree(packed[0].root, root)
    return Settings.load(root)

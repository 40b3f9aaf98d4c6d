"""The site itself, built from a copy of its sources by each engine."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = ("mkdocs.yml", "pyproject.toml", "docs", "widgets", "src/coachsite/theme")
BIN = Path(sys.executable).parent


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources of the site, with the cache of what is costly to make."""
    root = tmp_path_factory.mktemp("project")
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, root / name)
    if (ROOT / ".cache" / "coachsite").is_dir():
        shutil.copytree(ROOT / ".cache" / "coachsite", root / ".cache" / "coachsite")
    return root


@pytest.fixture(scope="session")
def with_mkdocs(project: Path) -> Path:
    """The folder of the site as MkDocs and the plugin make it."""
    _run(project, "mkdocs", "build", "--strict", "--quiet", "--site-dir", "with-mkdocs")
    return project / "with-mkdocs"


@pytest.fixture(scope="session")
def with_zensical(project: Path) -> Path:
    """The folder of the site as Zensical and `coachsite pack` make it."""
    _run(project, "zensical", "build", "--strict", "--clean")
    _run(project, "coachsite", "pack", "site")
    return project / "site"


def _run(project: Path, *command: str) -> None:
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "http://127.0.0.1:8000/"}
    done = subprocess.run(
        [str(BIN / command[0]), *command[1:]], cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "warning" not in (done.stdout + done.stderr).lower(), done.stdout + done.stderr

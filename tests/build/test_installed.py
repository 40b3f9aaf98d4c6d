"""coachsite as somebody installs it: the wheel in an environment with nothing else, far from this checkout."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tarfile
import urllib.request
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from coachsite.pack.runtime import SHA256
from coachsite.pack.snapshot import find_node
from coachsite.testing.server import free_port

ROOT = Path(__file__).parents[2]
UV = ROOT / ".tools" / "bin" / "uv"
SLOWLY = "no snapshot was made, so Python starts slowly; to make one: install Node.js 20 or newer, or: pip install "
CARRIED = ("Carried-along", "MPL-2.0", "Python")
pytestmark = pytest.mark.timeout(600)  # packages may have to be fetched


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the wheel, which was built from the sdist beside it."""
    folder = tmp_path_factory.mktemp("dist")
    run(UV, "build", "--quiet", "--out-dir", folder, at=ROOT)
    return folder


@pytest.fixture(scope="module")
def programs(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the programs of an environment that holds coachsite and what it needs, as locked."""
    folder = tmp_path_factory.mktemp("environment")
    locked = run(UV, "export", "--frozen", "--no-dev", "--no-emit-project", "--no-hashes", "--quiet", at=ROOT)
    (folder / "locked.txt").write_text(locked)
    run(UV, "venv", "--quiet", "--python", sys.executable, "venv", at=folder)
    (wheel,) = built.glob("*.whl")
    install = ("pip", "install", "--quiet", "--system-certs", "--python", "venv/bin/python")
    run(UV, *install, "--constraints", "locked.txt", wheel, at=folder)
    return folder / "venv" / "bin"


@pytest.fixture
def site(programs: Path, tmp_path: Path) -> Path:
    """A site that `coachsite new` has just written."""
    run(programs / "coachsite", "new", "my-site", at=tmp_path)
    return tmp_path / "my-site"


def test_the_wheel_carries_pyodide_and_the_sdist_what_the_wheel_is_made_of(built: Path) -> None:
    (wheel,), (sdist,) = built.glob("*.whl"), built.glob("*.tar.gz")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {f"coachsite/pyodide/{name}" for name in SHA256} <= names
    assert {"coachsite/browser/main.js", "coachkit/templates/form.html", "coachsite/scaffold/.gitignore"} <= names
    with tarfile.open(sdist) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    assert {f"src/{name}" for name in names if ".dist-info/" not in name} <= packed


def test_the_wheel_names_the_licences_of_all_that_it_carries(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        (papers,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        told = archive.read(papers).decode()
        held = {name.partition(".dist-info/licenses/")[2] for name in archive.namelist()}
    assert "License-Expression: MIT AND MPL-2.0 AND Python-2.0.1\n" in told
    assert {"LICENSE", *(f"src/coachsite/licences/{name}.txt" for name in CARRIED)} <= held


def test_without_npm_and_node_a_site_is_built_and_says_in_one_line_that_it_starts_slowly(
    programs: Path, site: Path
) -> None:
    alone = {"PATH": str(programs)}
    said = run(programs / "mkdocs", "build", "--strict", "--quiet", at=site, environment=alone)
    assert [line for line in said.splitlines() if "snapshot" in line] == [f"{SLOWLY}'coachsite[snapshot]'"]
    assert manifest_of(site)["snapshot"] is None
    notes = run(programs / "coachsite", "doctor", at=site, environment=alone)
    assert "note     Node.js: not found, so there will be no snapshot and Python starts slowly" in notes
    assert "MISSING" not in notes


def test_a_node_on_the_path_makes_the_snapshot(programs: Path, site: Path, tmp_path: Path) -> None:
    node = find_node()
    assert node
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "node").symlink_to(Path(node).resolve())
    environment = {"PATH": f"{programs}{os.pathsep}{tmp_path / 'bin'}"}
    said = run(programs / "mkdocs", "build", "--strict", "--quiet", at=site, environment=environment)
    assert "snapshot" not in said
    assert manifest_of(site)["snapshot"]


def test_the_two_commands_of_a_new_site_set_up_what_they_need(site: Path) -> None:
    plain = {"PATH": f"{Path(sys.executable).resolve().parent}{os.pathsep}{os.defpath}"}  # for Python, make, browsers
    said = run("make", "test", at=site, environment=plain)
    assert " passed" in said
    run("make", "build", at=site, environment=plain)
    assert manifest_of(site)["snapshot"]
    assert (site / ".venv" / "bin" / "node").exists()  # which coachsite[snapshot] has brought
    with subprocess.Popen(
        ["make", "serve", f"PORT={free_port()}"],
        cwd=site,
        env=clean_environment(plain),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as serving:
        try:
            assert serving.stdout
            told = next(line for line in serving.stdout if "Serving on" in line)
            with urllib.request.urlopen(told.split()[-1] + "lessons/asking-for-help/") as page:
                assert b"<coach-widget" in page.read()
        finally:
            os.killpg(serving.pid, signal.SIGTERM)


def manifest_of(site: Path) -> Mapping[str, object]:
    (manifest,) = (site / "site").glob("assets/coach/app-*/manifest.json")
    return json.loads(manifest.read_text())


def run(*command: object, at: Path, environment: Mapping[str, str] | None = None) -> str:
    """What a command says; it must succeed."""
    settings = clean_environment(environment or {})
    done = subprocess.run(
        [str(part) for part in command], cwd=at, env=settings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def clean_environment(more: Mapping[str, str]) -> Mapping[str, str]:
    """This process's, without what the tests or the make that runs them have put there."""
    ours = ("PYTHON", "VIRTUAL_ENV", "PYTEST", "MAKE", "MFLAGS")
    without = {key: value for key, value in os.environ.items() if not key.startswith(ours)}
    return without | {"NO_MKDOCS_2_WARNING": "1", "UV_SYSTEM_CERTS": "1"} | dict(more)

"""Builds a site once, for all test processes that share a folder."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from pathlib import Path

from coachsite.cache import digest
from coachsite.testing.site import BUILT_FOR


class BuildError(Exception):
    """The site could not be built; the message is what the build said."""


def build_once(root: Path, shared: Path) -> Path:
    """The folder, below `shared`, of the site whose mkdocs.yml is in `root`.

    Raises BuildError, for every process the same.
    """
    folder = shared / f"site-{digest([str(root)])[:10]}"
    site, half_built, report = folder / "site", folder / "half-built", folder / "failed"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not site.exists() and not report.exists():
            done = _build(root, half_built)
            if done.returncode == 0:
                half_built.rename(site)
            else:
                report.write_text(done.stdout)
    if report.exists():
        raise BuildError(report.read_text())
    return site


def _build(root: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(folder)]
    environment = os.environ | {"SITE_URL": BUILT_FOR, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        command, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )

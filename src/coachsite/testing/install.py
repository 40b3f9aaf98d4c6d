"""Brings the browsers of the tests: what is installed, else apt-get as root, else Playwright's download.

python -m coachsite.testing.install
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from coachsite.browsers import BROWSERS


def missing() -> list[str]:
    """The engines of which no browser is on PATH."""
    return [engine for engine, browser in BROWSERS.items() if browser.command is None]


def install_with_apt(engines: Sequence[str]) -> None:
    """Installs the Debian packages of these engines; raises CalledProcessError where apt-get refuses."""
    packages = [BROWSERS[engine].commands[0] for engine in engines]
    _quietly("apt-get", "update", "-qq")
    _quietly("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)


def install_with_playwright(engines: Sequence[str]) -> None:
    """Lets Playwright download its own builds; raises CalledProcessError where it cannot."""
    subprocess.run([sys.executable, "-m", "playwright", "install", *engines], check=True)


def main() -> int:
    """Installs what is missing and says so; returns an exit status."""
    engines = missing()
    if not engines:
        return 0
    titles = " and ".join(BROWSERS[engine].title for engine in engines)
    print(f"==> Installing {titles} for the browser tests", flush=True)
    try:
        if os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get"):
            install_with_apt(engines)
        else:
            install_with_playwright(engines)
    except subprocess.CalledProcessError as error:
        print(f"That did not work ({error}). Install {titles} yourself and run the tests again.")
        return 1
    return 0


def _quietly(*command: str) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


if __name__ == "__main__":
    sys.exit(main())

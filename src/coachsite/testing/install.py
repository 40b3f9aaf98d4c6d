"""Brings the browsers of the tests: what is installed, else apt-get as root, else Playwright's download.

python -m coachsite.testing.install            those that Playwright drives
python -m coachsite.testing.install --webkit   WebKitGTK too, which WebDriver drives; only apt-get brings it
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

from coachsite.browsers import BROWSERS

WEBKIT: Mapping[str, str] = {"WebKitWebDriver": "webkit2gtk-driver", "Xvfb": "xvfb"}
"""The commands by which WebKitGTK is driven where nobody looks on, with their Debian packages."""


def missing() -> list[str]:
    """The engines of which no browser is on PATH."""
    return [engine for engine, browser in BROWSERS.items() if browser.command is None]


def missing_for_webkit() -> list[str]:
    """The Debian packages without which WebKitGTK cannot be driven here."""
    return [package for command, package in WEBKIT.items() if shutil.which(command) is None]


def can_use_apt() -> bool:
    """Whether this process may install Debian packages."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_with_apt(packages: Sequence[str]) -> None:
    """Installs Debian packages; raises CalledProcessError where apt-get refuses."""
    _quietly("apt-get", "update", "-qq")
    _quietly("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)


def install_with_playwright(engines: Sequence[str]) -> None:
    """Lets Playwright download its own builds; raises CalledProcessError where it cannot."""
    subprocess.run([sys.executable, "-m", "playwright", "install", *engines], check=True)


def main(arguments: Sequence[str]) -> int:
    """Installs what is missing and says so; returns an exit status."""
    engines = missing()
    packages = missing_for_webkit() if "--webkit" in arguments else []
    if packages and not can_use_apt():
        print(f"==> The tests in WebKitGTK will be left out; they want {' and '.join(packages)}", flush=True)
        packages = []
    if not engines and not packages:
        return 0
    titles = " and ".join([*(BROWSERS[engine].title for engine in engines), *(["WebKitGTK"] if packages else [])])
    print(f"==> Installing {titles} for the browser tests", flush=True)
    try:
        if can_use_apt():
            install_with_apt([*(BROWSERS[engine].commands[0] for engine in engines), *packages])
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
    sys.exit(main(sys.argv[1:]))

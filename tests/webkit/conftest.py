"""The engine of Safari as WebKitGTK has it: WebDriver drives it, for Playwright drives no stock one."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from selenium.webdriver import WebKitGTK, WebKitGTKOptions
from selenium.webdriver.webkitgtk.service import Service
from webkit_page import WebKitPage

from coachsite.testing import Site
from coachsite.testing.install import can_use_apt, missing_for_webkit

DRIVER = "WebKitWebDriver"
SCREEN = "Xvfb"
BROWSERS = "*/webkit2gtk-4.*/MiniBrowser"
PATIENCE = 120  # seconds; for a script, a page, and for what a page shows


@pytest.fixture(scope="session")
def mini_browser() -> Path:
    """The browser that comes with WebKitGTK; where it can be installed and is not, that is a mistake."""
    found = sorted(Path("/usr/lib").glob(BROWSERS))
    packages = missing_for_webkit()
    if found and not packages:
        return found[-1]
    told = f"WebKitGTK cannot be driven here; it wants {' and '.join(packages) or 'its MiniBrowser'}"
    if can_use_apt():
        pytest.fail(f"{told}: `make test` installs that")
    pytest.skip(f"{told}, and only root may install that")


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A screen that nobody sees, under a number that nobody else has."""
    reading, writing = os.pipe()
    command = [SCREEN, "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, f"{SCREEN} did not start"
        yield f":{number}"
    finally:
        screen.terminate()
        screen.wait()


@pytest.fixture(scope="session")
def webkit(mini_browser: Path, display: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebKitGTK]:
    """One browser for all tests: each test has a host of its own, of which the browser knows nothing yet."""
    options = WebKitGTKOptions()
    options.binary_location = str(mini_browser)
    options.add_argument("--automation")
    home = str(tmp_path_factory.mktemp("webkit"))
    environment = os.environ | {"DISPLAY": display, "HOME": home, "NO_AT_BRIDGE": "1", "LANG": "en_GB.UTF-8"}
    # What the driver starts is in its group, and goes with it whatever has happened.
    service = Service(shutil.which(DRIVER), env=environment, popen_kw={"start_new_session": True})
    driver = None
    try:
        driver = WebKitGTK(options=options, service=service)
        driver.set_page_load_timeout(PATIENCE)
        driver.set_script_timeout(PATIENCE)
        yield driver
    finally:
        group = service.process.pid
        if driver:
            with suppress(Exception):  # a browser that has died cannot be told to end
                driver.quit()
        with suppress(ProcessLookupError):
            os.killpg(group, signal.SIGKILL)


@pytest.fixture
def page(webkit: WebKitGTK, site: Site) -> WebKitPage:
    """A page of the site, not opened yet."""
    return WebKitPage(webkit, site, PATIENCE)

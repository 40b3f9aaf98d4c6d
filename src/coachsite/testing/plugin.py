"""Fixtures for pytest: the built site in real browsers, and its widgets without one.

A test suite asks for them in the `conftest.py` of its top folder:

    pytest_plugins = ["coachsite.testing.plugin"]

There is one browser of each engine for a test process, and a fresh context for each test.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from coachsite.browsers import BROWSERS
from coachsite.settings import find_root
from coachsite.testing.building import build_once
from coachsite.testing.guard import Guard
from coachsite.testing.launch import launch
from coachsite.testing.opening import OpenWidget, opened
from coachsite.testing.running import Outcome, RunWidget, outcome_of
from coachsite.testing.server import served
from coachsite.testing.site import Site
from coachsite.testing.widget import WidgetPage

RESULTS = "test-results"  # what is kept of tests that failed, in the folder of the site
PATIENCE = 60_000  # ms; Python starts within one second, but on a busy machine without a snapshot it once took 20
# The server says it: a stock Firefox in which JavaScript is switched off answers Playwright nothing, for ever.
WITHOUT_SCRIPTS = "sandbox allow-same-origin"
CALLED = pytest.StashKey[pytest.TestReport]()
MARKERS = (
    "context(**options): options of the browser context, as Playwright names them",
    "no_javascript: the browser runs no scripts of pages",
    "only_in(engine, reason): Playwright cannot do it in the others",
    "below(prefix): serve the site below this path",
)


def pytest_configure(config: pytest.Config) -> None:
    """Makes the marks known."""
    for marker in MARKERS:
        config.addinivalue_line("markers", marker)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leaves out what a browser cannot do."""
    marker = item.get_closest_marker("only_in")
    if marker and isinstance(item, pytest.Function) and item.callspec.params.get("engine") != marker.args[0]:
        pytest.skip(marker.args[1])


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Notes how the test went, for what is done after it."""
    report = yield
    if report.when == "call":
        item.stash[CALLED] = report
    return report


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all test processes of a run share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def site_root(pytestconfig: pytest.Config) -> Path:
    """The folder of the site's mkdocs.yml and pyproject.toml."""
    return find_root(pytestconfig.rootpath)


@pytest.fixture(scope="session")
def built_site(site_root: Path, shared_folder: Path) -> Path:
    """The folder of the site, built once for all test processes."""
    return build_once(site_root, shared_folder)


@pytest.fixture
def run_widget(site_root: Path) -> RunWidget:
    """Runs a widget without a browser: `run_widget("greeting", {"name": "Ada"}, today=date(2026, 11, 24))`."""

    def run_widget(name: str, answers: Mapping[str, Any], *, today: date) -> Outcome:
        return outcome_of(site_root, name, answers, today=today)

    return run_widget


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What drives the browsers."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session", params=BROWSERS)
def engine(request: pytest.FixtureRequest) -> str:
    """The browser's engine: every test that needs a browser runs in each."""
    return request.param


@pytest.fixture(scope="session")
def browser(playwright: Playwright, engine: str) -> Iterator[Browser]:
    """One for all tests of a process."""
    browser = launch(playwright, engine)
    yield browser
    browser.close()


@pytest.fixture
def site(built_site: Path, request: pytest.FixtureRequest) -> Iterator[Site]:
    """The site on a host of its own, for this test to damage as it likes."""
    below = request.node.get_closest_marker("below")
    with served(built_site, *(below.args if below else ())) as site:
        yield site


@pytest.fixture
def guard(site: Site) -> Guard:
    """What goes wrong in the browser; a test tells it what to expect."""
    return Guard(site.origin)


@pytest.fixture(scope="session")
def context_options() -> dict[str, Any]:
    """Options of every browser context, as Playwright names them."""
    return {}


@pytest.fixture
def context(
    browser: Browser, site: Site, guard: Guard, context_options: dict[str, Any], request: pytest.FixtureRequest
) -> Iterator[BrowserContext]:
    """A context that knows nothing yet; what goes wrong in it fails the test."""
    marker = request.node.get_closest_marker("context")
    # a service worker would fetch the whole site in each test
    options: dict[str, Any] = {"service_workers": "block"} | context_options | (marker.kwargs if marker else {})
    if request.node.get_closest_marker("no_javascript"):
        site.more_headers["Content-Security-Policy"] = WITHOUT_SCRIPTS
        guard.expect(r"\.js csp$", "Blocked script execution")
    context = browser.new_context(**options)
    context.set_default_timeout(PATIENCE)
    context.tracing.start()  # pictures of the page after each step would cost a fifth of the whole run
    guard.watch(context)
    yield context
    failed = CALLED not in request.node.stash or request.node.stash[CALLED].failed
    if not request.node.get_closest_marker("no_javascript"):
        guard.hear_out(context)
    complaints = guard.complaints()
    if failed or complaints:
        _keep_evidence(context, request.config.rootpath / RESULTS / _file_name(request.node.nodeid))
    context.close()
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty tab."""
    return context.new_page()


@pytest.fixture
def open_widget(page: Page, site: Site, site_root: Path) -> OpenWidget:
    """Opens a widget in the browser: `open_widget("greeting").fill("Your name", "Ada")`."""

    def open_widget(name: str, *, at: str | None = None, today: date | None = None) -> WidgetPage:
        return opened(name, page, site, site_root, at=at, today=today)

    return open_widget


def _file_name(test: str) -> str:
    return re.sub(r"[^\w.-]+", "-", test)


def _keep_evidence(context: BrowserContext, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    context.tracing.stop(path=folder / "trace.zip")
    for number, page in enumerate(context.pages):
        page.screenshot(path=folder / f"page-{number}.png", full_page=True)

"""What a person waits for with a cheap phone on a slow line, as Chromium can pretend to be one."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Browser, Page

from benchmarks.browsing import FIRST_DAY, LAST, PAINTED, TYPE
from benchmarks.wire import Host
from coachsite.testing.phone import SCREEN, SlowPhone

PATIENCE = 300_000  # ms
PAGES = {"home": "", "a lesson": "lessons/choosing-the-time/", "date calculator": "tools/dates/"}
CONTENT = "() => performance.getEntriesByName('first-contentful-paint').length > 0"


@dataclass(frozen=True)
class Wait:
    """Times in ms from the tap on a link. `answer` is None on a page without the date calculator."""

    page: str
    content: float
    answer: float | None
    again: float | None  # the answer on another visit, when the browser has everything


def wait_on_phone(browser: Browser, host: Host) -> list[Wait]:
    """Visit each page with an empty cache, once: the line, and not chance, makes the time."""
    return [_visit(browser, host, name, path) for name, path in PAGES.items()]


def _visit(browser: Browser, host: Host, name: str, path: str) -> Wait:
    context = browser.new_context(**SCREEN)
    page = context.new_page()
    SlowPhone(page)
    url = host.origin + path
    page.goto(url, wait_until="domcontentloaded", timeout=PATIENCE)
    page.wait_for_function(CONTENT)
    content: float = page.evaluate(LAST, "first-contentful-paint")
    answer = again = None
    if page.locator('coach-widget input[name="interview_date"]').count():  # the home page has only a way to it
        answer = _answered(page)
        page.evaluate("() => localStorage.clear()")
        page.goto("about:blank")
        page.goto(url, wait_until="domcontentloaded", timeout=PATIENCE)
        again = _answered(page)
    context.close()
    return Wait(name, content, answer, again)


def _answered(page: Page) -> float:
    page.evaluate(TYPE, FIRST_DAY.isoformat())
    page.wait_for_function(PAINTED, arg=0, timeout=PATIENCE)
    return page.evaluate(LAST, "coach:painted")

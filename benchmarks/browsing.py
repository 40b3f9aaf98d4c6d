"""What a person waits for, measured inside the page by its own marks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median, quantiles

from playwright.sync_api import Browser, Page

from benchmarks.subjects import Subject
from benchmarks.wire import Host

VISITS = 5
KEYSTROKES = 40
FIRST_DAY = date(2026, 10, 26)

WATCH = """
globalThis.longTasks = [];
if (PerformanceObserver.supportedEntryTypes.includes("longtask"))
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((task) => task.duration)))
    .observe({ type: "longtask", buffered: true });
"""
TYPE = """(day) => {
  const input = document.querySelector('input[name="interview_date"]');
  input.value = day;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}"""
PAINTED = "(count) => performance.getEntriesByName('coach:painted').length > count"
LAST = "(name) => performance.getEntriesByName(name).at(-1).startTime"


@dataclass(frozen=True)
class Figures:
    """Times in ms. `long_tasks`: the longest main-thread task, None where the browser does not tell."""

    cold: float
    warm: float
    keystroke_median: float
    keystroke_p95: float
    long_task: float | None


def browse(browser: Browser, subject: Subject, host: Host) -> Figures:
    """Visit the subject several times, each time with an empty cache and then with a full one, and type."""
    cold: list[float] = []
    warm: list[float] = []
    keystrokes: list[float] = []
    tasks: list[float] = []
    for visit in range(VISITS):
        # without the service worker, which fetches what offline use wants and is not waited for
        context = browser.new_context(service_workers="block")
        context.add_init_script(WATCH)
        page = context.new_page()
        cold.append(_first_answer(page, host.origin + subject.page))
        page.evaluate("() => localStorage.clear()")
        page.goto("about:blank")
        warm.append(_first_answer(page, host.origin + subject.page))
        if visit == 0:
            page.evaluate("() => void longTasks.splice(0)")
            keystrokes = [_keystroke(page, number) - subject.debounce for number in range(KEYSTROKES)]
            tasks = page.evaluate("() => longTasks")
            told = page.evaluate("() => PerformanceObserver.supportedEntryTypes.includes('longtask')")
        context.close()
    return Figures(
        median(cold),
        median(warm),
        median(keystrokes),
        quantiles(keystrokes, n=20)[-1],
        max(tasks, default=0.0) if told else None,
    )


def _first_answer(page: Page, url: str) -> float:
    page.goto(url, wait_until="domcontentloaded")
    page.evaluate(TYPE, FIRST_DAY.isoformat())
    page.wait_for_function(PAINTED, arg=0, timeout=120_000)
    return page.evaluate(LAST, "coach:painted")


def _keystroke(page: Page, number: int) -> float:
    before = page.evaluate("() => performance.getEntriesByName('coach:painted').length")
    page.evaluate(TYPE, (FIRST_DAY + timedelta(days=number % 20 + 1)).isoformat())
    page.wait_for_function(PAINTED, arg=before)
    return page.evaluate(LAST, "coach:painted") - page.evaluate(LAST, "coach:keystroke")

"""From a saved file to the screen while an author works, with answers typed into the form."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page

from benchmarks.browsing import FIRST_DAY
from benchmarks.subjects import ROOT
from coachsite.new import new_site
from coachsite.testing.live import LiveSite, live

CHANGES = 5
MARK = "number"
PATIENCE = 120_000  # ms
OWN = 'coach-widget[data-state="ready"] .coach-result'


@dataclass(frozen=True)
class Work:
    """A page with a widget, what is typed into its fields, and three files, each with words that the page shows."""

    name: str
    page: str
    answers: Mapping[str, str]
    lesson: tuple[str, str]
    template: tuple[str, str]
    widget: tuple[str, str]


@dataclass(frozen=True)
class Loop:
    """Medians in ms from saving a file until its change is on screen; of template and widget: in the own result."""

    name: str
    lesson: float
    template: float
    widget: float


NEW_SITE = Work(
    name="a new site",
    page="lessons/asking-for-help/",
    answers={"person": "Mira", "favour": "water my plants"},
    lesson=("docs/lessons/asking-for-help.md", "Five things that help"),
    template=("widgets/new/asking/result.html", "</blockquote>"),
    widget=("widgets/new/asking/widget.py", "Your words for"),
)
THIS_SITE = Work(
    name="this site",
    page="lessons/choosing-the-time/",
    answers={"interview_date": FIRST_DAY.isoformat()},
    lesson=("docs/lessons/choosing-the-time.md", "seventeen days"),
    template=("widgets/after_interview/follow_up_dates/result.html", '<div class="coach-plan">'),
    widget=("widgets/after_interview/follow_up_dates/wording.py", "First follow-up"),
)


def time_loops(browser: Browser, scratch: Path) -> Iterable[Loop]:
    """Work on a new site, and on a copy of this one, below `scratch`."""
    new_site(scratch / "new")
    yield _time(browser, NEW_SITE, scratch / "new")
    copy = scratch / "copy"
    for part in ("docs", "widgets", "src/coachsite/theme"):
        shutil.copytree(ROOT / part, copy / part)
    for part in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(ROOT / part, copy / part)
    yield _time(browser, THIS_SITE, copy)


def _time(browser: Browser, work: Work, root: Path) -> Loop:
    with live(root) as site:
        context = browser.new_context(service_workers="block")
        page = context.new_page()
        page.goto(f"{site.origin}/{work.page}")
        for field, answer in work.answers.items():
            page.locator(f'[name="{field}"]').first.fill(answer)
        page.wait_for_selector(OWN, timeout=PATIENCE)
        lesson = _median(page, site, "article", *work.lesson)
        template = _median(page, site, OWN, *work.template)
        widget = _median(page, site, OWN, *work.widget)
        context.close()
    return Loop(work.name, lesson, template, widget)


def _median(page: Page, site: LiveSite, where: str, file: str, words: str) -> float:
    """Of several changes: each puts a new number behind the words."""
    times: list[float] = []
    old = words
    for number in range(CHANGES):
        new = f"{words} {MARK}{number}"
        begun = time.perf_counter()
        site.edit(file, old, new)
        page.wait_for_selector(f"{where} >> text={MARK}{number}", timeout=PATIENCE)
        times.append((time.perf_counter() - begun) * 1e3)
        page.wait_for_selector(OWN, timeout=PATIENCE)  # nobody changes the next thing before this one is there
        old = new
    return median(times)

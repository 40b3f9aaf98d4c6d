"""A page on a cheap phone with a slow line: what moves in it, and whether it fits."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from coachsite.testing.phone import SCREEN, SlowPhone

WATCH = (Path(__file__).parent / "layout_shifts.js").read_text(encoding="utf-8")
# Two frames, for what a change moves is told after the next one.
SHIFTS = "() => new Promise((d) => requestAnimationFrame(() => requestAnimationFrame(() => d(window.layoutShifts))))"


class Phone(SlowPhone):
    """The page of a context with the phone's screen."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        page.add_init_script(WATCH)

    def expect_nothing_moved(self) -> None:
        """No layout shift so far, of whatever size."""
        shifts = self.page.evaluate(SHIFTS)
        assert not shifts, shifts

    def expect_no_sideways_scrolling(self) -> None:
        self.page.evaluate("() => window.scrollTo(1000, window.scrollY)")
        assert self.page.evaluate("() => window.scrollX") == 0
        assert self.page.evaluate("() => document.documentElement.scrollWidth") == SCREEN["viewport"]["width"]

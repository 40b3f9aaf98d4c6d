"""A cheap phone on a slow line, as Chromium can pretend to be one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import CDPSession, Page

WATCH = (Path(__file__).parent / "layout_shifts.js").read_text(encoding="utf-8")
# Two frames, for what a change moves is told after the next one.
SHIFTS = "() => new Promise((d) => requestAnimationFrame(() => requestAnimationFrame(() => d(window.layoutShifts))))"
SCREEN: dict[str, Any] = {
    "viewport": {"width": 360, "height": 640},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
}
SLOWER = 4
# bytes per second and ms, as the developer tools of browsers have them
FAST_3G = {"latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
UNLIMITED = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}


class Phone:
    """The page of a context with `SCREEN`, its processor and line slowed down."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._devtools: CDPSession = page.context.new_cdp_session(page)
        self._devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        self._devtools.send("Network.enable")
        self._line(FAST_3G)
        page.add_init_script(WATCH)

    def get_better_line(self) -> None:
        """From now on the line is a good one: seventy seconds for Python would teach a test nothing more."""
        self._line(UNLIMITED)

    def expect_nothing_moved(self) -> None:
        """No layout shift so far, of whatever size."""
        shifts = self.page.evaluate(SHIFTS)
        assert not shifts, shifts

    def expect_no_sideways_scrolling(self) -> None:
        self.page.evaluate("() => window.scrollTo(1000, window.scrollY)")
        assert self.page.evaluate("() => window.scrollX") == 0
        assert self.page.evaluate("() => document.documentElement.scrollWidth") == SCREEN["viewport"]["width"]

    def _line(self, conditions: dict[str, float]) -> None:
        self._devtools.send("Network.emulateNetworkConditions", {"offline": False, **conditions})

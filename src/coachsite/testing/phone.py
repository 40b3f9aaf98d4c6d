"""A cheap phone on a slow line, as Chromium can pretend to be one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Page

SCREEN: Mapping[str, Any] = {
    "viewport": {"width": 360, "height": 640},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
}
"""Options of the browser context, as Playwright names them."""

SLOWER = 4
# ms, and bytes per second; the numbers by which tools of the trade simulate a slow phone line
FAST_3G: Mapping[str, float] = {"latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
UNLIMITED: Mapping[str, float] = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}


class SlowPhone:
    """Slows down the processor and the line of a page in Chromium, its workers' too."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._devtools: Any = page.context.new_cdp_session(page)  # Playwright does not say what it sends
        self._devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        self._devtools.send("Network.enable")
        self._line(FAST_3G)

    def get_better_line(self) -> None:
        """From now on the line is a good one."""
        self._line(UNLIMITED)

    def _line(self, conditions: Mapping[str, float]) -> None:
        self._devtools.send("Network.emulateNetworkConditions", {"offline": False, **conditions})

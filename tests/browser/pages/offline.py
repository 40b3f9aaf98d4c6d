"""What the browser keeps of the site, and what a person is told of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from coachsite.testing import Site

HERE = Path(__file__).parent
KEPT = (HERE / "kept.js").read_text(encoding="utf-8").partition("\n")[2].rstrip(";\n")
HALVE = (HERE / "halve.js").read_text(encoding="utf-8").partition("\n")[2].rstrip(";\n")
PATIENCE = 30  # seconds


class Keeping:
    """The service worker and its caches, seen from a page."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page, self.site = page, site
        self.loc_newer = page.locator("coach-newer").get_by_role("status")
        self.loc_load = page.get_by_role("button", name="Load it")
        self.loc_keep = page.get_by_role("button", name="Keep for offline")
        self.loc_kept = page.locator("coach-offline").get_by_role("status")

    def kept(self, part: str = "") -> list[str]:
        """The kept files whose address contains this."""
        return [url for url in self.page.evaluate(KEPT) if part in url]

    def wipe(self) -> None:
        """The browser needs the room."""
        self.page.evaluate("async () => { for (const name of await caches.keys()) await caches.delete(name); }")

    def halve(self, part: str) -> None:
        """Half of what is kept under such addresses is lost."""
        self.page.evaluate(HALVE, part)

    def expect_pages_kept(self) -> None:
        """The service worker answers for this page, and has the whole build."""
        self.page.wait_for_function("() => navigator.serviceWorker.controller !== null")
        self.expect_kept("/offline-")

    def expect_python_kept(self) -> None:
        """All that Python starts with."""
        self.expect_pages_kept()
        for part in (".wasm", "pyodide.mjs", "pyodide.asm.js", "pyodide-lock.json", "late-", "snapshot-"):
            self.expect_kept(part)

    def expect_kept(self, part: str) -> None:
        self._expect(lambda: bool(self.kept(part)), f"{part} is not kept")

    def expect_nothing_kept(self) -> None:
        self._expect(lambda: not self.kept(), "something is kept")

    def look_for_a_newer_version(self) -> None:
        """As the browser does now and then."""
        self.page.evaluate("() => navigator.serviceWorker.getRegistration().then((it) => it.update()).catch(() => {})")

    def expect_newer_version(self) -> None:
        expect(self.loc_newer).to_contain_text("newer version")
        expect(self.loc_load).to_be_visible()

    def expect_no_newer_version(self) -> None:
        expect(self.loc_newer).to_be_empty()

    def _expect(self, holds: Callable[[], bool], told: str) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, told
            self.page.wait_for_timeout(50)

"""Starts a browser that Playwright drives: the one on PATH, else Playwright's own download."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, BrowserType, Playwright

from coachsite.browsers import BROWSERS


def launch(playwright: Playwright, engine: str) -> Browser:
    """Starts the engine called `engine`; Playwright says how to get it if it is nowhere."""
    browser_type: BrowserType = getattr(playwright, engine)
    known = BROWSERS[engine]
    settings: dict[str, Any] = {}
    if path := known.command:
        settings |= {"executable_path": path, "channel": known.channel, "args": known.arguments}
    return browser_type.launch(**settings)

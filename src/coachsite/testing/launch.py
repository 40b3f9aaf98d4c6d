"""Starts a browser that Playwright drives: the one on PATH, else Playwright's own download."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, BrowserType, Playwright

from coachsite.browsers import BROWSERS


def launch(playwright: Playwright, engine: str) -> Browser:
    """Starts the engine called `engine`; Playwright says how to get it if it is nowhere."""
    return _type(playwright, engine).launch(**_settings(engine))


def launch_with_profile(playwright: Playwright, engine: str, folder: Path, **options: Any) -> BrowserContext:
    """Starts the engine as people have it, with a profile and a cache on disk, in an empty folder.

    Other contexts are like private windows, whose small cache takes no big files. `options` are those of a context.
    """
    return _type(playwright, engine).launch_persistent_context(folder, **_settings(engine), **options)


def _type(playwright: Playwright, engine: str) -> BrowserType:
    return getattr(playwright, engine)


def _settings(engine: str) -> dict[str, Any]:
    known = BROWSERS[engine]
    if path := known.command:
        return {"executable_path": path, "channel": known.channel, "args": known.arguments}
    return {}

"""Files that the browser is given to save."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Locator, Page

from coachsite.testing.scripts import script


@dataclass(frozen=True)
class Downloaded:
    """A file that the browser was given to save."""

    name: str
    type: str
    text: str


def downloaded(page: Page, button: Locator) -> Downloaded:
    """Presses a button and takes what the browser would save.

    The link is watched, for a stock Firefox tells nobody of its downloads.
    """
    saved = page.evaluate_handle(script("downloaded.js"))
    button.click()
    return Downloaded(**saved.evaluate("saved => saved.file"))

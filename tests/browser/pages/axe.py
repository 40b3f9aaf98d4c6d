"""What axe, a checker of accessibility, has against a page."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

ROOT = Path(__file__).parents[3]
CHECKER = ROOT / "node_modules" / "axe-core" / "axe.min.js"
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COMPLAINTS = (Path(__file__).parent / "axe_complaints.js").read_text(encoding="utf-8")


def complaints(page: Page) -> list[str]:
    """One line for each element that breaks a rule of WCAG 2.2 AA or of good practice, as the page is now."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(CHECKER.read_text(encoding="utf-8"))  # a script tag would not get past the security policy
    return page.evaluate(COMPLAINTS, list(RULES))

"""A person who has only a keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

HERE = Path(__file__).parent
TAB_STOPS = (HERE / "tab_stops.js").read_text(encoding="utf-8")
FOCUS = (HERE / "focus.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Focus:
    """What has the focus.

    box: it is only a box whose content scrolls. stop: its number among all that can be seen and used, -1 if it is none
    of them. top: its distance from the top of the page in pixels, 0 outside of the page's own content.
    """

    box: bool
    stop: int
    name: str
    ringed: bool
    seen: bool
    top: float


class Keyboard:
    """The keys of the keyboard, and what they reach."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def focus(self) -> Focus | None:
        found = self.page.evaluate(FOCUS)
        return Focus(**found) if found else None

    def tab_to(self, name: str) -> None:
        """Presses Tab until something of this name has the focus."""
        for _ in range(60):
            self.press("Tab")
            focus = self.focus()
            if focus and focus.name == name:
                return
        raise AssertionError(f"no Tab leads to {name!r}")

    def walk(self, key: str = "Tab") -> tuple[int, list[Focus]]:
        """How many things can be used by keyboard, and where the key leads until it leaves the page."""
        count: int = self.page.evaluate(TAB_STOPS)
        way: list[Focus] = []
        for _ in range(4 * count + 4):
            self.press(key)
            focus = self.focus()
            if focus is None or (way and focus.stop == way[0].stop != way[-1].stop):
                break
            if not focus.box and (not way or focus.stop != way[-1].stop):  # a date has several stops within
                way.append(focus)
        return count, way

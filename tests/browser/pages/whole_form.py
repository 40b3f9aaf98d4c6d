"""Any tool, all its fields at once: for what must hold whatever a form asks."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from after_interview import WIDGETS
from coachsite.testing import Site, WidgetPage
from coachsite.testing.widget import write

HERE = Path(__file__).parent
HELD = (HERE / "held.js").read_text(encoding="utf-8")
INJECTED = (HERE / "injected.js").read_text(encoding="utf-8")
TEXTS = "input[type=text], input[type=email], input[type=tel], textarea"


class WholeForm(WidgetPage):
    """The tool called `tool` on its own page."""

    def __init__(self, page: Page, site: Site, tool: str) -> None:
        super().__init__(page, site, WIDGETS[tool].page, tool)
        self.loc_texts = self.loc_form.locator(TEXTS)
        self.loc_days = self.loc_form.locator('input[type="date"]')
        self.loc_longest = (
            self.loc_form.locator("textarea").or_(self.loc_form.get_by_label("What were you told?")).first
        )

    def spread_out(self) -> None:
        """Opens all that is folded away, and begins a row in each list."""
        for _ in range(2):  # a row may stand in a section
            for folded in self.loc_form.locator("details").all():
                folded.evaluate("details => { details.open = true; }")
            for add in self.loc_form.get_by_role("button", name=re.compile("^Add an")).all():
                add.click()

    def type_into_all(self, text_for: Callable[[str, int], str]) -> dict[str, str]:
        """Types into every field for text that is to be seen; gives what such fields should hold from now on."""
        typed: dict[str, str] = {}
        for number, control in enumerate(self.loc_texts.filter(visible=True).all()):
            name = control.get_attribute("name") or ""
            text = text_for(name, number)
            if control.get_attribute("type"):  # of one line: browsers differ in what they make of a line break
                text = text.replace("\n", " ")
            write(control, text)
            typed[name] = text
        return typed

    def held(self) -> dict[str, str]:
        """What all fields for text hold, those out of sight too."""
        return self.loc_form.evaluate(HELD)

    def injected(self) -> list[str]:
        """What got into the widget that runs or loads something, and signs that a script did run."""
        return self.loc_widget.evaluate(INJECTED)

    def expect_answered(self) -> None:
        """A result or messages about the answers, no fault."""
        expect(self.loc_widget).to_have_attribute("data-state", re.compile("ready|example"))

"""The list of applications at tools/applications/."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from coachsite.testing import Site, WidgetPage


class ApplicationsPage(WidgetPage):
    """All my applications."""

    def __init__(self, page: Page, site: Site) -> None:
        super().__init__(page, site, "tools/applications/", "applications")
        self.loc_add = self.loc_button("Add an application")
        self.loc_rows = self.loc_form.get_by_role("group", name=re.compile(r"^Application \d"))

    def loc_entry(self, name: str) -> Locator:
        """What the result says of one application."""
        return self.loc_result.get_by_role("listitem").filter(has_text=name)

    def add(self, company: str, interview_date: str) -> None:
        self.loc_add.click()
        row = self.loc_rows.last
        row.get_by_label("Name of the employer").fill(company)
        row.get_by_label("Interview, if there is one").fill(interview_date)

    def choose_file(self, file: Path) -> None:
        self.unfold("Bring in a list from a file")
        self.loc_field("A list that was saved here").set_input_files(file)

    def expect_listed(self, *names: str) -> None:
        for name in names:
            expect(self.loc_entry(name)).to_be_visible()

"""The date calculator at tools/dates/, and wherever else it stands."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from playwright.sync_api import Page, expect

from coachsite.testing import Site, WidgetPage

AS_IT_WAS_LEFT = (Path(__file__).parent / "as_it_was_left.js").read_text(encoding="utf-8")
STEPS = ("Thank-you", "First follow-up", "Second", "Close")


class DatesPage(WidgetPage):
    """When to follow up."""

    def __init__(self, page: Page, site: Site, path: str = "tools/dates/") -> None:
        super().__init__(page, site, path, "follow_up_dates")
        self.loc_interview_date = self.loc_field("Date of the interview")
        self.loc_told = self.loc_field("What were you told?")
        self.loc_country = self.loc_field("Country")
        self.loc_region = self.loc_field("Region")
        self.loc_add_attempt = self.loc_button("Add an attempt")

    def open_with_plan(self, interview: date, today: date) -> None:
        """Opens the page and gets the plan for an interview."""
        self.open_on(today)
        self.fill_interview_date(interview)
        self.expect_plan()

    def loc_attempt(self, number: int) -> AttemptRow:
        return AttemptRow(self, number)

    def fill_interview_date(self, day: date) -> None:
        self.loc_interview_date.fill(day.isoformat())

    def follow_a_reason_to_the_lesson(self) -> None:
        """Clicks on one of the links of the plan that lead to the lesson behind it."""
        self.loc_result.locator('a[href*="lessons/choosing-the-time/"]').first.click()
        self.page.wait_for_url("**/lessons/choosing-the-time/**")

    def expect_plan(self) -> None:
        """The four steps of the person's own plan."""
        for step in STEPS:
            self.expect_own_result(re.compile(step, re.IGNORECASE))

    def expect_as_it_was_left(self, day: date) -> None:
        """The date and the plan made from it, after a way back in the history.

        The page itself is asked: Playwright hears nothing of a page that a stock Firefox has kept in its memory.
        """
        self.page.wait_for_function(AS_IT_WAS_LEFT, arg=day.isoformat())

    def expect_interview_date(self, day: date | None) -> None:
        expect(self.loc_interview_date).to_have_value(day.isoformat() if day else "")


class AttemptRow:
    """One of the attempts."""

    def __init__(self, dates: DatesPage, number: int) -> None:
        self.loc_row = dates.loc_form.get_by_role("group", name=f"Attempt {number}", exact=True)
        self.loc_date = self.loc_row.locator('input[type="date"]')
        self.loc_answered = self.loc_row.get_by_role("radio", name="Yes")
        self.loc_remove = self.loc_row.get_by_role("button", name=f"Remove attempt {number}")

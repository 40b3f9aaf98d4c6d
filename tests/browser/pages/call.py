"""The page "Prepare the call"."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from coachsite.testing import Site, WidgetPage

PAPERS = {"A4": ("210mm", "297mm"), "Letter": ("8.5in", "11in")}
# stock Firefox takes inches for centimetres
PAPERS_IN_FIREFOX = {"A4": ("21in", "29.7in"), "Letter": ("21.59in", "27.94in")}


class CallPage(WidgetPage):
    """Prepare the call: hours, scripts, rehearsal, and the sheet on paper."""

    def __init__(self, page: Page, site: Site, path: str = "tools/call/") -> None:
        super().__init__(page, site, path, "call_script")
        self.loc_job_title = self.loc_field("Job title")
        self.loc_interviewer = self.loc_field("Who interviewed you?")
        self.loc_sheet = self.loc_widget.locator(".call-sheet")
        self.loc_print = self.loc_button("Print the sheet")

    def choose_large_print(self) -> None:
        self.loc_form.get_by_label("Large print, on two pages").check()
        expect(self.loc_sheet).to_have_attribute("data-size", "large")

    def loc_rehearsal(self, title: str) -> Locator:
        return self.loc_result.locator("details.call-rehearsal", has=self.page.get_by_text(title, exact=True))

    def printed(self, engine: str, paper: str) -> bytes:
        """The page as PDF on this paper, as it is printed now."""
        width, height = (PAPERS if engine == "chromium" else PAPERS_IN_FIREFOX)[paper]
        return self.page.pdf(width=width, height=height)

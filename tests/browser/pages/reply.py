"""The reply reader at tools/reply/."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Page, expect

from coachsite.testing import Site, WidgetPage


class ReplyPage(WidgetPage):
    """Read the reply."""

    def __init__(self, page: Page, site: Site) -> None:
        super().__init__(page, site, "tools/reply/", "reply_reader")

    def paste(self, text: str, received: date) -> None:
        self.loc_field("When did it arrive?").fill(received.isoformat())
        self.loc_field("What did they write?").fill(text)

    def expect_marked(self, words: str) -> None:
        """These words of the reply stand out as those that the reading goes by."""
        self.expect_state("ready")
        expect(self.loc_result.get_by_role("mark").filter(has_text=words).first).to_be_visible()

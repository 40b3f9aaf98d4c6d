"""The page "Write the email"."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from coachsite.testing import Site, WidgetPage


class EmailPage(WidgetPage):
    """Write the email: the form, the draft in it, and what the coach says."""

    def __init__(self, page: Page, site: Site, path: str = "tools/email/") -> None:
        super().__init__(page, site, path, "email_script")
        self.loc_situation = self.loc_field("What do you want to write?")
        self.loc_job_title = self.loc_field("Job title")
        self.loc_subject = self.loc_field("Subject")
        self.loc_draft = self.loc_field("Your email")
        self.loc_address = self.loc_field("Their email address")
        self.loc_deadline = self.loc_field("By which day must you answer the other offer?")
        self.loc_letter = self.loc_result.get_by_role("article", name="Your email")
        self.loc_our_words = self.loc_button("Start again from our words")
        self.loc_my_text = self.loc_button("Bring my text back")
        self.loc_mail_link = self.loc_result.get_by_role("link", name="Open in my mail program")

    def expect_draft(self, text: str | re.Pattern[str]) -> None:
        """The draft can be edited, and the letter beside it is the same."""
        expect(self.loc_draft).to_have_value(text if isinstance(text, re.Pattern) else re.compile(re.escape(text)))
        expect(self.loc_letter).to_contain_text(text)

    def expect_verdict(self, title: str, words: str | re.Pattern[str]) -> None:
        """The coach says this of one rule."""
        expect(self.loc_result.get_by_role("listitem").filter(has_text=title).first).to_contain_text(words)

"""The page on privacy: what is kept, and how to take it along, bring it back or forget it."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from coachsite.testing import Downloaded, Site, downloaded


class PrivacyPage:
    """At privacy/."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page, self.site = page, site
        self.loc_keep = page.locator("coach-keep")
        self.loc_said = self.loc_keep.get_by_role("status")
        self.loc_dialog = page.get_by_role("dialog", name="Forget everything?")

    def open(self) -> None:
        self.page.goto(self.site.url("privacy/"))

    def save(self) -> Downloaded:
        """Saves what is kept as a file."""
        return downloaded(self.page, self.loc_keep.get_by_role("button", name="Save it as a file"))

    def bring_back(self, file: Path) -> None:
        self.loc_keep.locator("input[type=file]").set_input_files(file)

    def ask_to_forget(self) -> None:
        self.loc_keep.get_by_role("button", name="Forget everything").first.click()

    def forget_everything(self) -> None:
        self.ask_to_forget()
        self.loc_dialog.get_by_role("button", name="Forget everything").click()

    def expect_said(self, words: str) -> None:
        expect(self.loc_said).to_contain_text(words)

    def expect_kept(self, words: str) -> None:
        """What the page says of how much is kept."""
        expect(self.loc_keep.locator("[data-count]")).to_contain_text(words)

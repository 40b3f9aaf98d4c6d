"""The theme's search, as a person uses it."""

from __future__ import annotations

from playwright.sync_api import Page


class Search:
    """The search of any page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.loc_query = page.get_by_role("textbox", name="Search")
        self.loc_results = page.locator(".md-search-result__item")

    def look_for(self, words: str) -> None:
        self.loc_query.click()
        self.loc_query.press_sequentially(words)  # the theme listens to the keys

"""The frame that is around every page: menu, search and colours."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect


class Frame:
    """Header and menu as the theme and the site make them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.loc_header = page.get_by_role("banner")
        self.loc_menu_button = self.loc_header.get_by_role("button", name="Navigation")
        self.loc_search_button = self.loc_header.get_by_role("button", name="Search", expanded=False).first
        self.loc_colours = self.loc_header.get_by_role("button", name=re.compile("^Switch to"))
        self.loc_menu = page.get_by_role("navigation", name="Navigation", exact=True)
        self.loc_skip = page.get_by_role("link", name="Skip to content")

    def loc_list(self, name: str) -> Locator:
        """A list of pages within the menu."""
        return self.loc_menu.get_by_role("navigation", name=name, exact=True)

    def expect_menu(self, is_open: bool) -> None:
        expect(self.loc_menu_button).to_have_attribute("aria-expanded", str(is_open).lower())
        expect(self.loc_menu).to_be_visible(visible=is_open)

    def expect_colours(self, scheme: str) -> None:
        """default or slate."""
        expect(self.page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)

"""What the theme keeps goes too when everything is to be forgotten."""

from __future__ import annotations

import pytest
from pages.privacy import PrivacyPage
from playwright.sync_api import Page, expect

from coachsite.testing import Site


@pytest.fixture
def privacy(page: Page, site: Site) -> PrivacyPage:
    privacy = PrivacyPage(page, site)
    privacy.open()
    return privacy


@pytest.mark.parametrize("where", ["root", pytest.param("below", marks=pytest.mark.below("/some/where/"))])
@pytest.mark.context(color_scheme="light", locale="en-GB", service_workers="block")
def test_the_choice_of_colours_is_forgotten_with_everything(privacy: PrivacyPage, where: str) -> None:
    page = privacy.page
    page.get_by_title("Switch to dark colours").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    privacy.forget_everything()
    privacy.expect_said("Everything is forgotten")
    assert page.evaluate("() => Object.keys(localStorage)") == []
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")

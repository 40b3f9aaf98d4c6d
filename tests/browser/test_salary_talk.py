"""The second site, "Talking about salary": another author's colours, lessons and tools, on the same coachsite."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

import pytest
from pages.axe import complaints
from pages.book import opened
from paper import page_count
from playwright.sync_api import Browser, Page, expect

from coachsite.testing import OpenWidget, Site
from coachsite.testing.building import build_once

ROOT = Path(__file__).parents[2] / "examples" / "salary-talk"
TODAY = date(2026, 11, 24)
A4 = {"chromium": ("210mm", "297mm"), "firefox": ("21in", "29.7in")}  # stock Firefox takes inches for centimetres


@pytest.fixture(scope="session")
def site_root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def built_site(shared_folder: Path) -> Path:
    return build_once(ROOT, shared_folder)


def test_two_offers_are_compared_and_one_is_taken_along(open_widget: OpenWidget) -> None:
    offers = open_widget("offer_comparison", today=TODAY)
    offers.expect_example()
    for number, (name, pay) in enumerate((("Mill", "€40,000"), ("Harbour", "€50k")), 1):
        offers.loc_button("Add an offer").click()
        offers.fill("Who offers it?", name, row=f"Offer {number}")
        offers.fill("Pay before tax", pay, row=f"Offer {number}")
    offers.expect_own_result("In a year Harbour pays most, €10\u202f000 more than Mill.")
    expect(offers.loc_result.get_by_role("img")).to_have_accessible_name(
        "Pay in a year as bars: Harbour €50\u202f000; Mill €40\u202f000."
    )
    offers.loc_button("Prepare the talk with Harbour").click()
    offers.page.wait_for_url("**/tools/script/")
    expect(offers.page.get_by_label("What they offer")).to_have_value("€50k")
    expect(offers.page.get_by_label("Employer")).to_have_value("Harbour")


def test_an_amount_that_nobody_can_read_is_told_at_its_row(open_widget: OpenWidget) -> None:
    offers = open_widget("offer_comparison")
    offers.loc_button("Add an offer").click()
    offers.fill("Pay before tax", "50-55k", row="Offer 1")
    offers.expect_error("The offers", "Offer 1: Please type one amount in figures")
    offers.fill("Pay before tax", "52k", row="Offer 1")
    offers.expect_own_result("52\u202f000 in a year")
    offers.expect_no_errors()


def test_the_number_of_the_home_page_is_in_the_script(page: Page, site: Site, open_widget: OpenWidget) -> None:
    page.goto(site.home)
    page.get_by_label("The number you ask for").fill("€50,400")
    page.get_by_role("button", name="Show my script").click()
    page.wait_for_url("**/tools/script/#*")
    script = open_widget("negotiation_script", today=TODAY)
    script.expect_own_result("Ask for €50\u202f400 a year, then stop talking.")
    script.fill("What they offer", "€60,000")
    script.expect_error("The number you ask for", "not more than they offer")


@pytest.mark.context(color_scheme="dark")
def test_the_sheet_is_printed_alone_on_one_page(open_widget: OpenWidget, engine: str) -> None:
    script = open_widget("negotiation_script", at="lessons/the-conversation/", today=TODAY)
    sheet = script.loc_widget.locator(".coach-sheet")
    script.fill("The number you ask for", "€50,400")
    script.fill("Why you are worth it", "\n".join(["wwww " * 60] * 3))
    script.fill("What else would help you", "\n".join(["mmmm " * 60] * 3))
    script.expect_own_result("wwww")
    expect(sheet).to_be_hidden()
    script.page.evaluate("() => { window.print = () => {}; }")
    script.loc_button("Print the sheet").click()
    width, height = A4[engine]
    assert page_count(script.page.pdf(width=width, height=height)) == 1
    script.page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    assert page_count(script.page.pdf(width=width, height=height)) > 1


def test_a_lesson_asks_and_a_story_is_walked(page: Page, site: Site) -> None:
    page.goto(site.url("lessons/your-number/"))
    page.get_by_label("I would rather talk about this job").check()
    expect(page.get_by_text("the talk is about the work that they need").first).to_be_visible()
    page.goto(site.url("lessons/the-conversation/"))
    for choice in ("Thank them, and ask for a day", "Call: thanks, two reasons", "Wait"):
        page.get_by_role("link", name=choice).click()
    expect(page.get_by_text("49,000, and two more days off")).to_be_visible()
    expect(page.get_by_text("48,000 it is.")).to_be_hidden()


@pytest.mark.only_in("chromium", "axe reads the page, not the engine: once is enough")
@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page(
    browser: Browser, site: Site, scheme: Literal["light", "dark"], width: int
) -> None:
    with opened(browser, site, color_scheme=scheme, viewport={"width": width, "height": 800}) as book:
        found = {address: complaints(book.page) for address in book.leaf_through()}
    assert len(found) == 7
    assert not {address: lines for address, lines in found.items() if lines}

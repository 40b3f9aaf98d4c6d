"""People set up their own device: large text, no movement, colours of their own."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from pages.book import opened
from pages.dates import DatesPage
from pages.reply import ReplyPage
from pages.theme import Frame
from playwright.sync_api import Browser, Locator, Page, expect

from coachsite.testing import Site

HERE = Path(__file__).parent / "pages"
SMALL_TARGETS = (HERE / "small_targets.js").read_text(encoding="utf-8")
SPACED_TEXT = (HERE / "spaced_text.js").read_text(encoding="utf-8")
ENLARGED = {"width": 320, "height": 256}  # CSS pixels: what 400 % leaves of 1280 by 1024
LEAST_TARGET = 24  # CSS pixels, WCAG 2.2 AA
WIDTH = "document.scrollingElement.scrollWidth"
MOVING = """() => [...document.querySelectorAll("*")].filter((it) => {
  const { transitionDuration, animationName } = getComputedStyle(it);
  return animationName !== "none" || transitionDuration.split(", ").some((one) => parseFloat(one) > 0);
}).map((it) => it.className)"""
READABLE = 4.5
CONTRAST = (HERE / "contrast.js").read_text(encoding="utf-8")
chromium_alone = pytest.mark.only_in("chromium", "a stock Firefox is not told of such settings")


def test_at_four_hundred_percent_no_page_scrolls_sideways(browser: Browser, site: Site) -> None:
    with opened(browser, site, viewport=ENLARGED) as book:
        widths = {address: book.page.evaluate(WIDTH) for address in book.leaf_through()}
        assert len(widths) > 20
        assert not {address: width for address, width in widths.items() if width > ENLARGED["width"]}


def test_wider_lines_and_letters_fit_as_well(browser: Browser, site: Site) -> None:
    with opened(browser, site, viewport=ENLARGED) as book:
        for address in book.leaf_through():
            book.page.evaluate(SPACED_TEXT)
            assert book.page.evaluate(WIDTH) <= ENLARGED["width"], address


def test_fingers_find_every_target(browser: Browser, site: Site) -> None:
    with opened(browser, site, viewport={"width": 360, "height": 740}) as book:
        small = {address: book.page.evaluate(SMALL_TARGETS, LEAST_TARGET) for address in book.leaf_through()}
    assert not {address: lines for address, lines in small.items() if lines}


@pytest.mark.context(viewport=ENLARGED)
def test_an_answer_and_a_complaint_fit_at_four_hundred_percent(dates: DatesPage) -> None:
    dates.open()
    dates.loc_told.fill("blue-elephants-" * 12)
    dates.loc_add_attempt.click()
    dates.submit()
    dates.expect_error("interview_date", "date")
    assert dates.page.evaluate(WIDTH) <= ENLARGED["width"]
    dates.loc_told.fill("within two weeks")
    dates.loc_interview_date.fill("2026-11-23")
    dates.expect_plan()
    assert dates.page.evaluate(WIDTH) <= ENLARGED["width"]


@chromium_alone
@pytest.mark.context(reduced_motion="reduce", viewport={"width": 375, "height": 700})
def test_nothing_moves_for_whoever_wants_it_still(page: Page, site: Site) -> None:
    page.goto(site.url("lessons/patience/"))
    expect(page.locator(".coach-switch").first).to_be_attached()
    assert page.evaluate(MOVING) == []


@chromium_alone
@pytest.mark.context(forced_colors="active", color_scheme="dark", viewport={"width": 375, "height": 700})
def test_marks_buttons_and_icons_can_be_seen_in_forced_colours(page: Page, site: Site) -> None:
    page.goto(site.url("tools/reply/"))
    frame, reply = Frame(page), ReplyPage(page, site)
    frame.loc_colours.click()  # light ones: what the site chooses must not matter
    frame.expect_colours("default")
    for seen in (reply.loc_result.locator("mark").first, reply.loc_submit, frame.loc_menu_button):
        assert contrast(seen) >= READABLE
    frame.loc_menu_button.click()
    back = frame.loc_list("Tools").get_by_role("button", name="Tools")
    expect(back).to_be_visible()
    assert contrast(back) >= READABLE


def contrast(place: Locator) -> float:
    """Between the lightest and the darkest point of what is really on the screen there."""
    return place.page.evaluate(CONTRAST, base64.b64encode(place.screenshot(animations="disabled")).decode())

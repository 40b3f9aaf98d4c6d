"""Everything can be reached and seen by keyboard alone, in the order in which it is read."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pages.book import opened
from pages.keyboard import Focus, Keyboard
from pages.search import Search
from pages.theme import Frame
from playwright.sync_api import Browser, Page, expect

from coachsite.testing import Site

PHONE = pytest.mark.context(viewport={"width": 375, "height": 700}, reduced_motion="reduce")
ONE_LINE = 60  # pixels: what stands on one line may differ so much in height
PATIENCE = "lessons/patience/"


@pytest.mark.only_in("chromium", "a walk over all pages is long, and both browsers walk alike")
@pytest.mark.timeout(400)
@pytest.mark.parametrize("width", [1280, 375])
def test_the_keyboard_reaches_all_there_is_in_order(browser: Browser, site: Site, width: int) -> None:
    wrong: dict[str, list[str]] = {}
    with opened(browser, site, viewport={"width": width, "height": 700}, reduced_motion="reduce") as book:
        for address in book.leaf_through():
            wrong[address] = _complaints(*Keyboard(book.page).walk())
    assert len(wrong) > 20
    assert not {address: lines for address, lines in wrong.items() if lines}


def _complaints(count: int, way: list[Focus]) -> list[str]:
    stops = [focus.stop for focus in way]
    return [
        *(f"stop {missed} is not reached" for missed in sorted(set(range(count)) - set(stops))),
        *(f"{focus.name!r} has no ring" for focus in way if not focus.ringed),
        *(f"{focus.name!r} cannot be seen" for focus in way if not focus.seen),
        *(f"{after.name!r} after {before.name!r}" for before, after in pairwise(way) if after.stop < before.stop),
    ]


@PHONE
def test_what_the_keyboard_comes_back_to_does_not_lie_below_the_header(page: Page, site: Site) -> None:
    page.goto(site.url(PATIENCE))
    page.keyboard.press("End")
    way = Keyboard(page).walk("Shift+Tab")[1]
    assert len(way) > 20
    assert not [focus.name for focus in way if not focus.seen]


@PHONE
def test_in_one_column_the_keyboard_goes_down(page: Page, site: Site) -> None:
    page.goto(site.url(PATIENCE))
    _, way = Keyboard(page).walk()
    tops = [focus.top for focus in way if focus.top]
    assert len(tops) > 10
    assert all(after > before - ONE_LINE for before, after in pairwise(tops))


def test_the_way_to_the_content_is_short(page: Page, site: Site) -> None:
    page.goto(site.url(PATIENCE))
    keyboard, frame = Keyboard(page), Frame(page)
    keyboard.press("Tab")
    expect(frame.loc_skip).to_be_focused()
    expect(frame.loc_skip).to_be_in_viewport()
    keyboard.press("Enter")
    expect(frame.loc_skip).not_to_be_focused()  # the browser has gone to the fragment: the next Tab counts from there
    keyboard.press("Tab")
    expect(page.get_by_role("main").locator("article :focus")).to_have_count(1)


@PHONE
def test_the_menu_of_a_phone_opens_leads_on_and_closes(page: Page, site: Site) -> None:
    page.goto(site.url(PATIENCE))
    keyboard, frame = Keyboard(page), Frame(page)
    frame.expect_menu(False)
    keyboard.tab_to("Navigation")
    keyboard.press("Enter")
    frame.expect_menu(True)
    expect(frame.loc_list("Lessons").get_by_role("button", name="Lessons")).to_be_focused()
    keyboard.press("Escape")
    frame.expect_menu(False)
    expect(frame.loc_menu_button).to_be_focused()
    keyboard.press(" ")
    frame.expect_menu(True)
    keyboard.tab_to("The email")
    keyboard.press("Enter")
    page.wait_for_url("**/lessons/the-email/")
    frame.expect_menu(False)


@PHONE
def test_the_menu_of_a_phone_has_lists_within(page: Page, site: Site) -> None:
    page.goto(site.url(PATIENCE))
    keyboard, frame = Keyboard(page), Frame(page)
    keyboard.tab_to("Navigation")
    keyboard.press("Enter", "Enter")
    opener = frame.loc_menu.get_by_role("button", name="Lessons")
    expect(opener).to_be_focused()
    expect(opener).to_have_attribute("aria-expanded", "false")
    keyboard.tab_to("Tools")  # the page
    keyboard.press("Tab")  # its list
    keyboard.press("Enter")
    expect(frame.loc_list("Tools").get_by_role("button", name="Tools")).to_be_focused()
    keyboard.tab_to("Prepare the call")
    keyboard.press("Enter")
    page.wait_for_url("**/tools/call/")


@PHONE
def test_a_menu_that_the_keyboard_leaves_closes(page: Page, site: Site) -> None:
    page.goto(site.url(PATIENCE))
    keyboard, frame = Keyboard(page), Frame(page)
    keyboard.tab_to("Navigation")
    keyboard.press("Enter")
    frame.expect_menu(True)
    for _ in range(15):
        keyboard.press("Tab")
    frame.expect_menu(False)
    expect(page.get_by_role("main").locator("article :focus")).to_have_count(1)


@PHONE
def test_the_search_of_a_phone_opens_finds_and_closes(page: Page, site: Site) -> None:
    page.goto(site.url(PATIENCE))
    keyboard, search, frame = Keyboard(page), Search(page), Frame(page)
    expect(search.loc_query).to_be_hidden()
    keyboard.tab_to("Search")
    keyboard.press("Enter")
    expect(search.loc_query).to_be_focused()
    page.keyboard.type("voicemail")
    expect(search.loc_results.first).to_be_visible()
    keyboard.press("Escape")
    expect(search.loc_query).to_be_hidden()
    expect(frame.loc_search_button).to_be_focused()
    keyboard.press("Enter")
    expect(search.loc_results.first).to_be_visible()
    keyboard.press("ArrowDown", "Enter")
    page.wait_for_url(lambda address: PATIENCE not in address)
    expect(search.loc_query).to_be_hidden()


@pytest.mark.parametrize("key", ["Enter", " "])
def test_the_colours_change_by_keyboard(page: Page, site: Site, key: str) -> None:
    page.goto(site.url(PATIENCE))
    keyboard, frame = Keyboard(page), Frame(page)
    keyboard.tab_to("Switch to dark colours")
    keyboard.press(key)
    frame.expect_colours("slate")
    expect(frame.loc_colours).to_have_accessible_name("Switch to light colours")
    keyboard.tab_to("Switch to light colours")
    keyboard.press(key)
    frame.expect_colours("default")


def test_single_letters_do_nothing(page: Page, site: Site) -> None:
    page.goto(site.url(PATIENCE))
    expect(page.locator(".coach-switch").first).to_be_attached()
    page.evaluate("window.theSamePage = true")
    Keyboard(page).press("s", "f", "n", "p", ",", ".", "/")  # what follows "/" Firefox itself looks for in the page
    expect(Search(page).loc_results).to_have_count(0)
    assert page.url.endswith(PATIENCE)
    assert Keyboard(page).focus() is None

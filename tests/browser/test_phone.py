"""On a cheap phone with a slow line: there is something to read before Python, nothing jumps, and fingers suffice."""

from __future__ import annotations

from datetime import date

import pytest
from pages.dates import DatesPage
from pages.phone import Phone
from playwright.sync_api import Page, expect

from coachsite.testing import Site
from coachsite.testing.phone import SCREEN

TODAY = date(2026, 11, 12)
INTERVIEW = date(2026, 11, 11)
TYPED = "11112026"  # key by key, in whichever order: a value that a script sets moves the figures in the control
RUNTIME = "*.wasm"

pytestmark = [
    pytest.mark.context(**SCREEN),
    pytest.mark.only_in("chromium", "only Chromium can be slowed down, and tells what moves"),
]
WITH_DATES = pytest.mark.parametrize("path", ["lessons/choosing-the-time/", "tools/dates/"])


@pytest.fixture
def phone(page: Page) -> Phone:
    return Phone(page)


def type_the_date(dates: DatesPage) -> None:
    dates.loc_interview_date.tap(position={"x": 20, "y": 20})  # on the first of the three figures
    dates.expect_focus(dates.loc_interview_date)
    dates.page.keyboard.type(TYPED)
    dates.expect_interview_date(INTERVIEW)


def test_the_home_page_stands_still_fits_and_leads_on_by_a_tap(phone: Phone, page: Page, site: Site) -> None:
    page.goto(site.home)
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    page.wait_for_load_state("networkidle")
    phone.expect_nothing_moved()
    phone.expect_no_sideways_scrolling()
    assert site.asked_for(RUNTIME) == []
    page.get_by_role("article").get_by_role("link", name="Get my dates").first.tap()
    page.wait_for_url("**/tools/dates/**")
    DatesPage(page, site).expect_example()
    phone.expect_no_sideways_scrolling()


@WITH_DATES
def test_there_is_something_to_read_while_python_is_on_its_way(phone: Phone, page: Page, site: Site, path: str) -> None:
    site.stalled(RUNTIME)
    dates = DatesPage(page, site, path)
    dates.open_on(TODAY)
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    dates.expect_example()
    expect(dates.loc_result).to_contain_text("First follow-up")
    phone.expect_no_sideways_scrolling()
    phone.expect_nothing_moved()


@WITH_DATES
def test_taps_bring_the_first_answer_and_nothing_jumps(phone: Phone, page: Page, site: Site, path: str) -> None:
    site.stalled(RUNTIME)
    dates = DatesPage(page, site, path)
    dates.open_on(TODAY)
    type_the_date(dates)
    dates.expect_state("loading")
    dates.expect_status("Getting ready")
    phone.expect_nothing_moved()
    phone.get_better_line()  # seventy seconds for Python would teach nothing more
    site.mended()
    dates.expect_plan()
    phone.expect_nothing_moved()
    phone.expect_no_sideways_scrolling()


@WITH_DATES
def test_a_person_who_waits_at_the_result_sees_it_come_without_a_jump(
    phone: Phone, page: Page, site: Site, path: str
) -> None:
    site.stalled(RUNTIME)
    dates = DatesPage(page, site, path)
    dates.open_on(TODAY)
    type_the_date(dates)
    dates.loc_submit.tap()
    dates.expect_status("Getting ready")
    phone.expect_nothing_moved()
    phone.get_better_line()
    site.mended()
    dates.expect_plan()
    expect(dates.loc_result).to_be_in_viewport()
    phone.expect_nothing_moved()
    phone.expect_no_sideways_scrolling()

"""What the world does to a page, what the person sees of it, and that nothing they typed is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pages.dates import DatesPage
from playwright.sync_api import BrowserContext, expect

from coachsite.testing import Guard, Site

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)
FAULTS = Path(__file__).parent / "faults"
NO_ANSWER = ("EMPTY_RESPONSE", "NS_ERROR", "Failed to load resource", "request failed", "page error: ")
another_zone = pytest.mark.only_in("chromium", "Playwright sets the zone of no stock Firefox")


@pytest.mark.parametrize("fault", ["no_wasm.js", "wasm_missing.js"])
def test_where_webassembly_is_blocked_the_person_is_told_and_the_example_stands(
    dates: DatesPage, site: Site, guard: Guard, fault: str
) -> None:
    guard.expect("WebAssembly", "page error: ")
    site.preceded("*/worker.js", FAULTS / fault)
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_told.fill("within two weeks")
    dates.expect_state("error")
    dates.expect_status("could not start")
    expect(dates.loc_result).to_contain_text("An example:")
    dates.expect_interview_date(INTERVIEW)
    expect(dates.loc_told).to_have_value("within two weeks")


def test_a_server_that_goes_away_in_mid_load_may_come_back(dates: DatesPage, site: Site, guard: Guard) -> None:
    guard.expect(*NO_ANSWER)
    dates.page.add_init_script(path=FAULTS / "slow_line.js")
    dates.open_on(TODAY)
    site.truncated("assets/coach/*")
    dates.fill_interview_date(INTERVIEW)
    dates.expect_state("error")
    dates.expect_status("could not start")
    site.gone()
    dates.loc_retry.click()
    dates.loc_told.fill("within two weeks")
    dates.expect_state("error")
    site.mended()
    dates.loc_retry.click()
    dates.expect_own_result("8 December")
    dates.expect_interview_date(INTERVIEW)


def test_a_storage_that_fills_up_keeps_what_it_had_and_the_page_the_rest(dates: DatesPage) -> None:
    dates.page.add_init_script(path=FAULTS / "storage_fills_up.js")
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.loc_field("Name of the employer").fill("A company with a long name " * 10)
    dates.expect_status("does not let us keep")
    dates.loc_told.fill("within two weeks")
    dates.expect_own_result("8 December")
    expect(dates.loc_field("Name of the employer")).to_have_value("A company with a long name " * 10)
    dates.page.reload()
    dates.expect_interview_date(INTERVIEW)
    dates.expect_plan()


def test_two_tabs_that_write_at_once_lose_nothing_of_each_other(
    dates: DatesPage, context: BrowserContext, site: Site
) -> None:
    other = DatesPage(context.new_page(), site)
    dates.open_on(TODAY)
    other.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    for length in range(1, 11):  # the fields grow by a letter in turn; keys go astray in a Firefox that is not in front
        dates.loc_field("Name of the employer").fill("Harbour Co"[:length])
        other.loc_told.fill("in 2 weeks"[:length])
    for tab in (dates, other):
        tab.page.reload()
        tab.expect_interview_date(INTERVIEW)
        expect(tab.loc_field("Name of the employer")).to_have_value("Harbour Co")
        expect(tab.loc_told).to_have_value("in 2 weeks")
        tab.expect_plan()


@pytest.mark.parametrize("today", [date(1970, 1, 1), date(2199, 12, 31)])
def test_a_clock_set_to_another_year_gets_a_word_beside_the_date(dates: DatesPage, today: date) -> None:
    dates.open_on(today)
    dates.fill_interview_date(INTERVIEW)
    dates.submit()
    dates.expect_error("interview_date", "check the year")
    dates.expect_interview_date(INTERVIEW)


@another_zone
@pytest.mark.context(timezone_id="Pacific/Kiritimati")
def test_where_the_day_has_begun_it_is_today(dates: DatesPage) -> None:
    dates.page.add_init_script(path=FAULTS / "at_eleven_utc.js")
    dates.open()
    dates.fill_interview_date(date(2026, 11, 25))
    dates.expect_own_result("thank-you note today")


@another_zone
@pytest.mark.context(timezone_id="Pacific/Honolulu")
def test_where_it_is_still_the_day_before_it_is_tomorrow(dates: DatesPage) -> None:
    dates.page.add_init_script(path=FAULTS / "at_eleven_utc.js")
    dates.open()
    dates.fill_interview_date(date(2026, 11, 25))
    dates.expect_own_result("Your interview is tomorrow")


def test_a_browser_that_restores_a_form_by_itself_gets_the_plan_again(
    dates: DatesPage, site: Site, guard: Guard
) -> None:
    guard.expect("The operation is insecure")  # the theme wants to remember its colours
    dates.page.add_init_script(path=FAULTS / "storage_denied.js")
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.page.goto(site.url("questions/"))
    dates.go_back()
    dates.expect_as_it_was_left(INTERVIEW)

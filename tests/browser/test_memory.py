"""What was typed stays on this device, and goes when the person says so."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from pages.dates import DatesPage
from playwright.sync_api import BrowserContext, Page, expect

from coachsite.testing import Guard, Site

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)
FAULTS = Path(__file__).parent / "faults"


def test_answers_survive_a_reload(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_told.fill("within two weeks")
    dates.expect_plan()
    dates.page.reload()
    dates.expect_interview_date(INTERVIEW)
    expect(dates.loc_told).to_have_value("within two weeks")
    dates.expect_plan()


def test_answers_go_along_to_another_page(dates: DatesPage, page: Page, site: Site) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    lesson = DatesPage(page, site, "lessons/choosing-the-time/")
    lesson.open()
    lesson.expect_interview_date(INTERVIEW)
    lesson.expect_plan()


def test_a_chosen_region_is_there_again_after_a_reload(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_country.select_option("US")
    expect(dates.loc_region.locator("option", has_text="California")).to_be_attached()
    dates.loc_region.select_option("CA")
    dates.expect_plan()
    dates.page.reload()
    expect(dates.loc_region).to_have_value("CA")
    expect(dates.loc_region.locator("option:checked")).to_have_text("California")


def test_forgetting_returns_to_the_example(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_told.fill("within two weeks")
    dates.expect_plan()
    dates.forget()
    dates.expect_example()
    dates.expect_interview_date(None)
    expect(dates.loc_told).to_have_value("")
    dates.expect_status("Forgotten")
    dates.expect_no_errors()


def test_what_is_forgotten_does_not_come_back(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.forget()
    dates.page.reload()
    dates.expect_example()
    dates.expect_interview_date(None)
    assert dates.kept_under() == []


def test_nothing_leaves_the_device(dates: DatesPage, site: Site) -> None:
    dates.open_on(TODAY)
    dates.loc_told.fill("a secret that nobody else should read")
    dates.fill_interview_date(INTERVIEW)
    dates.submit()
    dates.expect_error("told", ".")
    assert not [path for path in site.requests if "secret" in path]
    assert dates.page.evaluate("document.cookie") == ""


def test_another_tab_follows(dates: DatesPage, context: BrowserContext, site: Site) -> None:
    dates.open_on(TODAY)
    other = DatesPage(context.new_page(), site)
    other.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    other.expect_interview_date(INTERVIEW)
    other.expect_plan()
    other.loc_told.fill("within two weeks")
    expect(dates.loc_told).to_have_value("within two weeks")
    dates.forget()
    other.expect_example()
    other.expect_interview_date(None)


def test_a_browser_that_keeps_nothing_says_so_and_works(dates: DatesPage, guard: Guard) -> None:
    guard.expect("The operation is insecure")  # the theme wants to remember its colours
    dates.page.add_init_script(path=FAULTS / "storage_denied.js")
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.expect_status("does not let us keep")


def test_a_full_storage_loses_nothing_while_the_page_is_open(dates: DatesPage) -> None:
    dates.page.add_init_script(path=FAULTS / "storage_full.js")
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_told.fill("within two weeks")
    dates.expect_plan()
    dates.expect_interview_date(INTERVIEW)
    dates.expect_status("does not let us keep")


@pytest.mark.parametrize("kept", ["{", "null", '{"version": 2, "future": true}', '{"version": 1, "shared": 7}'])
def test_answers_that_this_version_cannot_read_are_put_aside(dates: DatesPage, kept: str) -> None:
    dates.open_on(TODAY)
    key = dates.page.evaluate("text => (localStorage.setItem('coachsite:/', text), 'coachsite:/:aside')", kept)
    dates.page.reload()
    dates.fill_interview_date(INTERVIEW)
    dates.expect_plan()
    assert dates.page.evaluate("key => localStorage.getItem(key)", key) == kept
    stored = json.loads(dates.page.evaluate("localStorage.getItem('coachsite:/')"))
    assert stored["shared"]["interview_date"] == INTERVIEW.isoformat()


def test_coming_back_to_the_page_finds_it_as_it_was_left(dates: DatesPage, site: Site) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.page.goto(site.url("lessons/choosing-the-time/"))
    dates.go_back()
    dates.expect_as_it_was_left(INTERVIEW)

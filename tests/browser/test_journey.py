"""From a date to a plan: what a person does and sees on a good day."""

from __future__ import annotations

import re
from datetime import date

from pages.dates import DatesPage
from playwright.sync_api import expect

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)


def test_an_example_stands_there_before_anything_is_typed(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.expect_example()
    expect(dates.loc_result).to_contain_text("First follow-up")


def test_typing_the_date_of_the_interview_shows_the_plan(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.expect_runtime("snapshot")


def test_the_plan_follows_what_is_typed_without_a_button(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    before = dates.loc_result.inner_text()
    dates.loc_told.press_sequentially("within two weeks")
    expect(dates.loc_result).to_contain_text("8 December")
    assert dates.loc_result.inner_text() != before


def test_the_sentence_on_top_is_announced_once(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    announced = dates.loc_status.inner_text()
    assert announced
    expect(dates.loc_result).to_contain_text(announced)
    said_again = dates.count_announcements()
    dates.loc_told.fill("nothing")
    dates.loc_told.fill("")
    dates.expect_plan()
    assert dates.loc_status.inner_text() == announced
    assert said_again() == 0


def test_enter_takes_the_person_to_the_plan(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_told.press("Enter")
    dates.expect_focus(dates.loc_result)
    dates.expect_plan()


def test_the_button_takes_the_person_to_the_plan(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.submit()
    dates.expect_focus(dates.loc_result)
    expect(dates.loc_result).to_be_in_viewport()


def test_typing_alone_leaves_the_person_where_they_are(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.expect_focus(dates.loc_interview_date)


def test_the_plan_can_be_saved_as_a_calendar(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    saved = dates.download(re.compile("calendar", re.IGNORECASE))
    assert saved.name.endswith(".ics")
    assert saved.type.startswith("text/calendar")
    assert saved.text.startswith("BEGIN:VCALENDAR\r\n")
    assert saved.text.count("BEGIN:VEVENT") == 4


def test_the_example_offers_nothing_to_take_along(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    expect(dates.loc_result.get_by_role("button")).to_have_count(0)


def test_the_country_brings_its_regions_and_their_holidays(dates: DatesPage) -> None:
    # rule: T7
    dates.open_on(TODAY)
    dates.fill_interview_date(date(2026, 11, 16))
    dates.loc_country.select_option("US")
    expect(dates.loc_region.locator("option", has_text="California")).to_be_attached()
    expect(dates.loc_result).to_contain_text("Thanksgiving")
    dates.loc_region.select_option("CA")
    dates.loc_country.select_option("DE")
    expect(dates.loc_region.locator("option", has_text="Bayern")).to_be_attached()
    expect(dates.loc_region).to_have_value("")
    expect(dates.loc_result).not_to_contain_text("Thanksgiving")


def test_a_new_day_brings_a_new_plan(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    before = dates.loc_result.inner_text()
    dates.begin_day(date(2026, 12, 20))
    expect(dates.loc_result).not_to_have_text(before, use_inner_text=True)

"""Answers that cannot be used: said at the right place, at the right time, in a kind way."""

from __future__ import annotations

from datetime import date

from pages.dates import DatesPage
from playwright.sync_api import expect

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)


def test_an_empty_form_says_nothing_before_it_is_sent(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.loc_interview_date.focus()
    dates.loc_told.fill("within two weeks")
    dates.loc_interview_date.focus()
    dates.expect_runtime("snapshot")
    dates.expect_no_errors()
    dates.expect_example()


def test_sending_an_empty_form_leads_to_what_is_missing(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.submit()
    dates.expect_error("interview_date", "date")
    dates.expect_focus(dates.loc_interview_date)
    dates.expect_status("marked")
    dates.expect_example()


def test_words_that_cannot_be_read_are_named_when_the_field_is_left(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.loc_told.fill("blue elephants")
    dates.loc_interview_date.focus()
    dates.expect_error("told", ".")
    dates.expect_focus(dates.loc_interview_date)


def test_a_pause_in_the_field_is_enough(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.loc_told.fill("blue elephants")
    dates.expect_error("told", ".")
    dates.expect_focus(dates.loc_told)


def test_a_mended_answer_takes_its_message_away(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_told.fill("blue elephants")
    dates.expect_error("told", ".")
    dates.loc_told.fill("within two weeks")
    dates.expect_no_errors()
    dates.expect_plan()


def test_nothing_can_be_taken_from_a_plan_that_no_longer_fits_the_answers(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    expect(dates.loc_result.get_by_role("button").first).to_be_visible()
    dates.loc_told.fill("blue elephants")
    dates.submit()
    expect(dates.loc_result.get_by_role("button")).to_have_count(0)
    dates.expect_focus(dates.loc_told)


def test_a_date_typed_in_part_is_no_date(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.loc_interview_date.focus()
    dates.page.keyboard.type("12")
    dates.submit()
    dates.expect_error("interview_date", "date")


def test_an_interview_in_the_far_past_is_questioned(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(date(1990, 1, 1))
    dates.submit()
    dates.expect_error("interview_date", ".")


def test_a_wrong_setting_is_unfolded(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.unfold("Adjust the numbers")
    dates.loc_field("After a promised date").fill("many")
    dates.fold("Adjust the numbers")
    dates.submit()
    dates.expect_error("buffer", "number")
    dates.expect_focus(dates.loc_field("After a promised date"))


def test_markup_is_shown_as_it_was_typed(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_told.fill("<img src=x onerror=alert(1)> {{ 7 * 7 }}")
    dates.submit()
    dates.expect_error("told", ".")
    expect(dates.loc_widget.locator("img")).to_have_count(0)

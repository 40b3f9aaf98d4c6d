"""Attempts are added and removed, with nothing but the keyboard if need be."""

from __future__ import annotations

from datetime import date

from pages.dates import DatesPage
from playwright.sync_api import expect

TODAY = date(2026, 12, 10)
INTERVIEW = date(2026, 11, 23)


def test_attempts_are_added_and_removed_by_keyboard_alone(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.loc_add_attempt.press("Enter")
    first = dates.loc_attempt(1)
    dates.expect_focus(first.loc_date)
    dates.expect_status("Attempt 1")
    first.loc_date.fill("2026-12-01")
    dates.loc_add_attempt.press("Enter")
    second = dates.loc_attempt(2)
    dates.expect_focus(second.loc_date)
    second.loc_date.fill("2026-12-09")
    first.loc_remove.press("Enter")
    dates.expect_focus(first.loc_remove)
    expect(first.loc_date).to_have_value("2026-12-09")
    expect(second.loc_row).to_have_count(0)
    first.loc_remove.press("Enter")
    dates.expect_focus(dates.loc_add_attempt)
    dates.expect_no_errors()
    dates.expect_plan()


def test_an_attempt_that_says_nothing_is_no_attempt(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_add_attempt.click()
    dates.submit()
    dates.expect_focus(dates.loc_result)
    dates.expect_no_errors()


def test_the_attempt_that_is_wrong_is_the_one_that_is_marked(dates: DatesPage) -> None:
    # rule: T4
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    for day in ("2026-12-01", "2026-11-20"):
        dates.loc_add_attempt.click()
        dates.loc_form.locator('.coach-row input[type="date"]').last.fill(day)
    dates.submit()
    dates.expect_error("attempts", "Attempt 2")
    dates.expect_focus(dates.loc_attempt(2).loc_date)
    expect(dates.loc_attempt(1).loc_date).not_to_have_attribute("aria-invalid", "true")


def test_an_answered_attempt_is_remembered_as_answered(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_add_attempt.click()
    dates.loc_attempt(1).loc_date.fill("2026-12-01")
    dates.loc_attempt(1).loc_answered.check()
    dates.expect_plan()
    dates.page.reload()
    expect(dates.loc_attempt(1).loc_answered).to_be_checked()
    expect(dates.loc_attempt(1).loc_date).to_have_value("2026-12-01")

"""What a screen reader has to say of the date calculator: names, roles, what is wrong, and what is new."""

from __future__ import annotations

from datetime import date

import pytest
from pages.dates import DatesPage
from playwright.sync_api import expect

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)
FORM = """
- form "When to follow up":
  - textbox "Date of the interview (required)"
  - combobox "What were you told?"
  - group "Your follow-ups so far":
    - button "Add an attempt"
  - combobox "Country of the employer"
  - combobox "Region"
  - combobox "What kind of employer is it?"
  - textbox "Name of the employer"
  - button "Show my dates"
  - button "Forget what I typed"
"""
ATTEMPT = """
- group "Attempt 1":
  - textbox "When did you write or call? (required)"
  - group "Did they answer? (Not counting automatic replies)":
    - radio "Yes"
    - radio "No" [checked]
  - button "Remove Attempt 1"
"""
RESULT = """
- 'region "Result: When to follow up"':
  - list:
    - listitem:
      - heading "Thank-you note now" [level=3]
    - listitem:
      - heading "First follow-up to come" [level=3]
    - listitem
    - listitem
  - table "November 2026"
"""
WHERE_ERRORS_ARE_SAID = """it => it.getAttribute("aria-describedby").split(" ")
  .map((id) => document.getElementById(id)).filter((line) => line && !line.hidden).map((line) => line.textContent)"""
snapshots = pytest.mark.only_in("chromium", "the tree is the page's own: once is enough")


@snapshots
def test_the_form_and_its_rows_have_names_and_roles(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    expect(dates.loc_form).to_match_aria_snapshot(FORM)
    dates.loc_add_attempt.click()
    expect(dates.loc_attempt(1).loc_row).to_match_aria_snapshot(ATTEMPT)


@snapshots
def test_the_answer_is_a_region_with_headings(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    expect(dates.loc_result).to_match_aria_snapshot(RESULT)


def test_what_is_wrong_is_said_with_its_field_and_announced_once(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    expect(dates.loc_interview_date).not_to_have_attribute("aria-invalid", "true")
    announced = dates.count_announcements()
    dates.loc_interview_date.fill("")
    dates.submit()
    dates.expect_status("marked")
    expect(dates.loc_interview_date).to_have_attribute("aria-invalid", "true")
    error = dates.loc_error("interview_date").inner_text()
    assert error in dates.loc_interview_date.evaluate(WHERE_ERRORS_ARE_SAID)
    assert announced() <= 3  # that it works, perhaps; that something is marked; nothing twice
    dates.fill_interview_date(INTERVIEW)
    dates.expect_plan()
    expect(dates.loc_interview_date).not_to_have_attribute("aria-invalid", "true")
    assert error not in dates.loc_interview_date.evaluate(WHERE_ERRORS_ARE_SAID)


def test_a_wrong_row_is_said_in_the_row(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.loc_add_attempt.click()
    dates.loc_attempt(1).loc_date.fill("1990-01-01")
    dates.submit()
    expect(dates.loc_attempt(1).loc_date).to_have_attribute("aria-invalid", "true")
    assert dates.loc_error("attempts").inner_text() in dates.loc_attempt(1).loc_date.evaluate(WHERE_ERRORS_ARE_SAID)


def test_a_new_answer_is_announced(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    headline = dates.loc_result.locator(".coach-headline").inner_text()
    dates.expect_status(headline)
    dates.loc_told.fill("within two weeks")
    dates.expect_own_result("8 December")
    dates.expect_status(dates.loc_result.locator(".coach-headline").inner_text())


def test_rows_that_come_and_go_are_announced(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.loc_add_attempt.click()
    dates.expect_status("Attempt 1 added.")
    dates.expect_focus(dates.loc_attempt(1).loc_date)
    dates.loc_attempt(1).loc_remove.click()
    dates.expect_status("Attempt 1 removed.")
    dates.expect_focus(dates.loc_add_attempt)

"""The widget on a phone and on paper."""

from __future__ import annotations

from datetime import date

import pytest
from pages.dates import DatesPage
from playwright.sync_api import expect

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)
on_paper = pytest.mark.only_in("chromium", "Playwright cannot show a stock Firefox as paper")
LEAST_TARGET = 24  # CSS pixels, WCAG 2.2 AA


@pytest.mark.context(viewport={"width": 360, "height": 740})
def test_a_narrow_phone_needs_no_sideways_scrolling(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_add_attempt.click()
    dates.unfold("Adjust the numbers")
    dates.expect_plan()
    assert dates.page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.context(viewport={"width": 360, "height": 740})
def test_a_thumb_finds_every_control(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_add_attempt.click()
    dates.unfold("Adjust the numbers")
    dates.expect_plan()
    for control in dates.loc_widget.locator(
        "input:not([type=radio]), select, button, summary, .coach-option label"
    ).all():
        box = control.bounding_box()
        assert box is None or min(box["width"], box["height"]) >= LEAST_TARGET, control.inner_text()


def test_nothing_moves_between_the_states(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    top = dates.loc_result.bounding_box()
    dates.fill_interview_date(INTERVIEW)
    dates.expect_plan()
    assert (dates.loc_result.bounding_box() or {}).get("y") == (top or {}).get("y")


@on_paper
def test_paper_shows_the_plan_and_what_it_rests_on(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_told.fill("within two weeks")
    dates.expect_plan()
    dates.page.emulate_media(media="print")
    expect(dates.loc_result).to_be_visible()
    expect(dates.loc_interview_date).to_be_visible()
    expect(dates.loc_told).to_be_visible()
    expect(dates.loc_widget.locator("button:visible")).to_have_count(0)
    expect(dates.loc_form.locator(".coach-hint:visible")).to_have_count(0)


@on_paper
def test_paper_has_no_use_for_the_form_of_an_example(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.page.emulate_media(media="print")
    expect(dates.loc_result).to_be_visible()
    expect(dates.loc_form).to_be_hidden()


@on_paper
def test_paper_leaves_out_what_the_person_did_not_answer(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.unfold("Adjust the numbers")
    dates.loc_field("After a promised date").fill("2")
    dates.expect_plan()
    dates.page.emulate_media(media="print")
    expect(dates.loc_field("After a promised date")).to_be_visible()
    expect(dates.loc_field("Between the follow-ups, at least")).to_be_hidden()
    expect(dates.loc_told).to_be_hidden()

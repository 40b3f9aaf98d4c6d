"""Going from page to page with the theme's instant navigation keeps Python running."""

from __future__ import annotations

from datetime import date

from pages.dates import DatesPage
from playwright.sync_api import Page

from coachsite.testing import Site

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)


def test_python_is_not_started_again_on_the_next_page(dates: DatesPage, page: Page, site: Site) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    page.evaluate("window.theSamePage = true")
    dates.follow_a_reason_to_the_lesson()
    lesson = DatesPage(page, site, "lessons/choosing-the-time/")
    lesson.expect_interview_date(INTERVIEW)
    lesson.expect_plan()
    lesson.loc_told.fill("within two weeks")
    lesson.expect_own_result("8 December")
    assert page.evaluate("window.theSamePage")
    assert page.evaluate("performance.getEntriesByName('coach:start').length") == 1
    assert len(site.asked_for("*snapshot-*")) == 1


def test_going_back_finds_the_plan(dates: DatesPage, page: Page, site: Site) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.follow_a_reason_to_the_lesson()
    DatesPage(page, site, "lessons/choosing-the-time/").expect_plan()
    dates.go_back()
    dates.expect_plan()

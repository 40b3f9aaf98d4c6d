"""The lesson in real browsers: what a reader does, and what the page answers."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Page, expect

from coachsite.testing import OpenWidget, Site

TUESDAY = date(2026, 3, 3)


def test_a_reader_gets_their_own_words(open_widget: OpenWidget) -> None:
    widget = open_widget("asking", today=TUESDAY)
    widget.expect_example()
    widget.fill("Whom do you ask?", "Sam")
    widget.fill("Could you …", "lend me your ladder")
    widget.expect_own_result("Could you lend me your ladder?")
    widget.fill("Who is that to you?", "Somebody I hardly know")
    widget.expect_own_result("Dear Sam,")


def test_a_day_that_is_over_is_told_beside_the_question(open_widget: OpenWidget) -> None:
    widget = open_widget("asking", today=TUESDAY)
    widget.fill("Whom do you ask?", "Sam")
    widget.fill("Could you …", "lend me your ladder")
    widget.fill("By when do you need it?", "2026-03-02")
    widget.expect_error("By when do you need it?", "This day is over")


def test_the_start_page_leads_to_the_lesson(page: Page, site: Site) -> None:
    page.goto(site.home)
    page.get_by_role("main").get_by_role("link", name="Asking for help").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Asking for help")

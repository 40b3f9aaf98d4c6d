"""Lessons answer, remember and can be walked, and without JavaScript they can be read."""

from __future__ import annotations

import re

import pytest
from pages.lesson import LessonPage
from playwright.sync_api import Page, expect

from coachsite.testing import Site


@pytest.fixture
def lesson(page: Page, site: Site) -> LessonPage:
    return LessonPage(page, site)


def test_a_choice_gets_its_feedback_and_there_is_a_second_try(lesson: LessonPage) -> None:
    lesson.open()
    expect(lesson.loc_feedback("So close")).to_be_hidden()
    lesson.choose("On Friday of next week")
    expect(lesson.loc_feedback("So close")).to_be_visible()
    lesson.choose("On the Monday after that")
    expect(lesson.loc_feedback("So close")).to_be_hidden()
    expect(lesson.loc_feedback("Their week has passed")).to_be_visible()


def test_feedback_is_announced(lesson: LessonPage) -> None:
    lesson.open()
    lesson.choose("On Friday of next week")
    expect(lesson.page.locator("coach-check").get_by_role("status")).to_contain_text("So close")


def test_choices_and_ticks_are_remembered(lesson: LessonPage) -> None:
    lesson.open()
    lesson.choose("On Friday of next week")
    lesson.loc_task("Choose one more opening").check()
    lesson.page.reload()
    expect(lesson.loc_check.get_by_label("On Friday of next week")).to_be_checked()
    expect(lesson.loc_task("Choose one more opening")).to_be_checked()
    expect(lesson.loc_task("Write down what they said")).not_to_be_checked()


def test_ticks_are_shown_in_another_tab_at_once(lesson: LessonPage, site: Site) -> None:
    lesson.open()
    other = LessonPage(lesson.page.context.new_page(), site)
    other.open()
    lesson.loc_task("Choose one more opening").check()
    expect(other.loc_task("Choose one more opening")).to_be_checked()


def test_a_story_is_walked_there_and_back(lesson: LessonPage) -> None:
    lesson.open()
    lesson.expect_scene("forty times")
    lesson.go("Write a short message tonight")
    lesson.expect_scene("message eleven of eleven")
    lesson.go("Write again on Thursday")
    lesson.expect_scene("This could have gone better.")
    lesson.step_back()
    lesson.expect_scene("message eleven of eleven")
    lesson.start_again()
    lesson.go("Put a day into the calendar")
    lesson.go("Write one short, kind message")
    lesson.expect_scene("This ends well.")


def test_a_story_is_walked_with_the_keyboard(lesson: LessonPage) -> None:
    lesson.open()
    lesson.loc_story.get_by_role("link", name="Put a day into the calendar").focus()
    lesson.page.keyboard.press("Enter")
    lesson.expect_scene("Day 7 is Tuesday")
    expect(lesson.loc_story.locator("section:visible")).to_be_focused()


def test_what_was_read_is_marked_in_the_list_of_lessons(lesson: LessonPage, site: Site) -> None:
    lesson.open()
    lesson.page.goto(site.url("lessons/"))
    lessons = lesson.page.get_by_role("article")
    expect(lessons.get_by_role("listitem").first).to_contain_text("begun")
    lessons.get_by_role("link", name="Continue where you stopped").click()
    lesson.loc_read.click()
    expect(lesson.loc_read).to_have_attribute("aria-pressed", "true")
    lesson.page.goto(site.url("lessons/"))
    expect(lessons.get_by_role("listitem").first).to_contain_text("Choosing the time read")
    expect(lessons.get_by_role("link", name="Continue where you stopped")).to_be_hidden()
    expect(lessons.get_by_text("1 of 10 read.")).to_be_visible()
    lessons.get_by_role("link", name="Read next: The email").click()
    lesson.page.wait_for_url("**/lessons/the-email/")


def test_what_was_read_is_marked_in_the_navigation_from_page_to_page(lesson: LessonPage, site: Site) -> None:
    lesson.open()
    expect(lesson.loc_in_navigation("Choosing the time")).not_to_have_accessible_name(re.compile("read"))
    lesson.loc_read.click()
    lesson.expect_read_in_navigation("Choosing the time")
    lesson.loc_in_navigation("The call").click()  # the theme puts the new page into this one
    expect(lesson.page.get_by_role("heading", level=1)).to_contain_text("The call")
    lesson.expect_read_in_navigation("Choosing the time")
    lesson.page.get_by_role("link", name="After the Interview").first.click()
    expect(lesson.page.get_by_role("link", name="Continue where you stopped: The call")).to_be_visible()


def test_people_find_a_lesson_by_their_own_word(page: Page, site: Site) -> None:
    page.goto(site.home)
    page.get_by_role("textbox", name="Search").press_sequentially("ghosted")  # the theme listens to keys
    page.locator(".md-search-result").get_by_role("heading", name="Silence says little").click()
    page.wait_for_url("**/lessons/patience/*#h2")
    expect(page.get_by_role("heading", name="Silence says little")).to_be_in_viewport()


def test_a_date_typed_on_the_home_page_is_in_the_calculator(page: Page, site: Site) -> None:
    page.goto(site.home)
    page.get_by_label("Date of the interview").fill("2026-11-12")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tools/dates/**")
    expect(page.get_by_label("Date of the interview")).to_have_value("2026-11-12")


def test_the_home_page_asks_for_the_date_that_is_missing(page: Page, site: Site) -> None:
    page.goto(site.home)
    page.get_by_role("button", name="Show my dates").click()
    expect(page.get_by_text("Please enter the day of your interview.")).to_be_visible()
    expect(page.get_by_label("Date of the interview")).to_be_focused()


@pytest.mark.no_javascript
def test_without_javascript_a_lesson_reads_from_top_to_bottom(lesson: LessonPage) -> None:
    lesson.open()
    for text in ("So close", "Their week has passed"):
        expect(lesson.page.get_by_text(text)).to_be_visible()
    for scene in lesson.page.locator("coach-scenario section").all():
        expect(scene).to_be_visible()
    expect(lesson.loc_read).to_be_hidden()


@pytest.mark.no_javascript
def test_without_javascript_the_home_page_leads_to_the_calculator(page: Page, site: Site) -> None:
    page.goto(site.home)
    page.get_by_role("link", name="Show my dates").click()
    page.wait_for_url("**/tools/dates/**")


@pytest.mark.only_in("chromium", "a stock Firefox cannot be told to show the page as printed")
def test_on_paper_a_question_stands_with_its_solution(lesson: LessonPage) -> None:
    lesson.open()
    lesson.expect_scene("forty times")
    lesson.page.emulate_media(media="print")
    expect(lesson.loc_feedback("Their week has passed")).to_be_visible()
    for scene in lesson.loc_story.locator("section").all():
        expect(scene).to_be_visible()

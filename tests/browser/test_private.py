"""Nothing goes to anybody else; what is kept here can be taken along, brought back and forgotten."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from pages.dates import DatesPage
from pages.lesson import LessonPage
from pages.privacy import PrivacyPage
from playwright.sync_api import BrowserContext, Page, Request, expect

from coachsite.testing import Guard, Site

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)


@pytest.fixture
def privacy(page: Page, site: Site) -> PrivacyPage:
    return PrivacyPage(page, site)


def leave_traces(dates: DatesPage, lesson: LessonPage) -> None:
    """Answers in a tool, a tick in a lesson, and a lesson that was read."""
    dates.open_with_plan(INTERVIEW, TODAY)
    lesson.open()
    lesson.loc_checklist.get_by_role("checkbox").first.check()
    lesson.loc_read.click()


@pytest.mark.context(service_workers="allow")
def test_no_page_and_no_tool_asks_another_host_or_sets_a_cookie(
    page: Page, context: BrowserContext, site: Site, guard: Guard
) -> None:
    # Each page is left while Python is still on its way: Firefox calls that an error of the service worker.
    guard.expect("A ServiceWorker intercepted the request and encountered an unexpected error")
    asked: list[Request] = []
    context.on("request", lambda request: asked.append(request))
    DatesPage(page, site).open_with_plan(INTERVIEW, TODAY)
    pages = re.findall(r"<loc>(.*?)</loc>", (site.folder / "sitemap.xml").read_text())
    assert len(pages) > 15
    for address in pages:
        page.goto(site.url(address.removeprefix("http://coach.test/")))
        for form in page.locator(".coach-form").all():  # of one question too, which has no name
            for box in form.locator("input:not([type=hidden]):visible, textarea:visible").all()[:3]:
                box.press("a")
    assert {request.url.split("/")[2] for request in asked if request.url.startswith("http")} == {
        site.origin.removeprefix("http://")
    }
    assert [request.url for request in asked if request.method != "GET"] == []
    assert context.cookies() == []
    assert page.evaluate("document.cookie") == ""


def test_everything_can_be_taken_to_another_browser(
    dates: DatesPage, privacy: PrivacyPage, page: Page, site: Site, tmp_path: Path
) -> None:
    lesson = LessonPage(page, site)
    leave_traces(dates, lesson)
    privacy.open()
    saved = privacy.save()
    assert saved.name == "after-the-interview.json"
    privacy.expect_said("on its way")
    file = tmp_path / saved.name
    file.write_text(saved.text)
    page.evaluate("() => localStorage.clear()")
    page.reload()
    privacy.expect_kept("Nothing is kept")
    privacy.bring_back(file)
    privacy.expect_said("are back")
    lesson.open()
    expect(lesson.loc_read).to_have_attribute("aria-pressed", "true")
    dates.open()
    dates.expect_interview_date(INTERVIEW)
    dates.expect_plan()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not saved by this site"),
        ("{", "not saved by this site"),
        ('{"format": "another", "version": 1, "shared": {}, "widgets": {}}', "not saved by this site"),
        ('{"format": "coachsite answers", "version": 1, "shared": [], "widgets": {}}', "not saved by this site"),
        ('{"format": "coachsite answers", "version": 2, "shared": {}, "widgets": {}}', "newer version"),
    ],
)
def test_a_file_of_another_kind_is_refused_with_a_reason_and_changes_nothing(
    dates: DatesPage, privacy: PrivacyPage, tmp_path: Path, text: str, said: str
) -> None:
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.expect_plan()
    privacy.open()
    before = privacy.page.evaluate("() => JSON.stringify(localStorage)")
    (tmp_path / "file.json").write_text(text)
    privacy.bring_back(tmp_path / "file.json")
    privacy.expect_said(said)
    assert privacy.page.evaluate("() => JSON.stringify(localStorage)") == before


def test_forgetting_everything_takes_answers_ticks_and_other_tabs_along(
    dates: DatesPage, privacy: PrivacyPage, context: BrowserContext, site: Site
) -> None:
    leave_traces(dates, LessonPage(dates.page, site))
    dates.page.evaluate("() => localStorage.setItem('coachsite:/:aside', 'what an earlier version had')")
    tool, lesson = DatesPage(context.new_page(), site), LessonPage(context.new_page(), site)
    tool.open_on(TODAY)
    tool.expect_plan()
    lesson.open()
    expect(lesson.loc_read).to_have_attribute("aria-pressed", "true")
    privacy.open()
    privacy.forget_everything()
    privacy.expect_said("Everything is forgotten")
    privacy.expect_kept("Nothing is kept")
    tool.expect_example()
    tool.expect_interview_date(None)
    expect(lesson.loc_read).to_have_attribute("aria-pressed", "false")
    assert tool.kept_under() == []


def test_a_second_thought_keeps_everything(dates: DatesPage, privacy: PrivacyPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    privacy.open()
    privacy.ask_to_forget()
    privacy.loc_dialog.get_by_role("button", name="Keep it").click()
    expect(privacy.loc_dialog).to_be_hidden()
    privacy.ask_to_forget()
    privacy.page.keyboard.press("Escape")
    expect(privacy.loc_dialog).to_be_hidden()
    dates.open()
    dates.expect_plan()


def test_the_file_holds_what_was_typed_and_says_what_it_is(dates: DatesPage, privacy: PrivacyPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    privacy.open()
    privacy.expect_kept("kept on this device")
    kept = json.loads(privacy.save().text)
    assert kept["format"] == "coachsite answers"
    assert kept["shared"]["interview_date"] == INTERVIEW.isoformat()


@pytest.mark.no_javascript
def test_without_javascript_no_button_promises_what_it_cannot_do(privacy: PrivacyPage) -> None:
    privacy.open()
    expect(privacy.page.get_by_role("heading", level=1)).to_contain_text("Privacy")
    expect(privacy.page.locator("article button:visible")).to_have_count(0)

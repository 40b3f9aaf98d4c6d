"""Axe finds nothing against any page, and nothing against what tools answer or complain about."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest
from pages.applications import ApplicationsPage
from pages.axe import complaints
from pages.book import opened
from pages.call import CallPage
from pages.dates import DatesPage
from pages.email import EmailPage
from pages.lesson import LessonPage
from pages.reply import ReplyPage
from playwright.sync_api import Browser, Page, expect

from coachsite.testing import Site

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)
pytestmark = pytest.mark.only_in("chromium", "axe reads the page, not the engine: once is enough")


@pytest.mark.timeout(400)
@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_on_any_page(browser: Browser, site: Site, scheme: Literal["light", "dark"], width: int) -> None:
    with opened(browser, site, color_scheme=scheme, viewport={"width": width, "height": 800}) as book:
        found = {address: complaints(book.page) for address in book.leaf_through()}
    assert len(found) > 20
    assert not {address: lines for address, lines in found.items() if lines}


def test_nothing_in_the_dates_and_what_they_lack(dates: DatesPage) -> None:
    dates.open_on(TODAY)
    dates.submit()
    dates.expect_error("interview_date", "date")
    expect_nothing(dates.page)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_add_attempt.click()
    dates.loc_attempt(1).loc_date.fill("2026-11-24")
    dates.expect_plan()
    expect_nothing(dates.page)


def test_nothing_in_the_email_and_what_it_lacks(page: Page, site: Site) -> None:
    email = EmailPage(page, site)
    email.open()
    email.loc_job_title.fill("gardener")
    email.loc_address.fill("nobody")
    email.submit()
    email.expect_error("to", "email address")
    expect_nothing(page)
    email.loc_address.fill("ana@example.org")
    email.expect_draft("gardener")
    expect_nothing(page)


def test_nothing_in_the_call(page: Page, site: Site) -> None:
    call = CallPage(page, site)
    call.open()
    call.loc_job_title.fill("gardener")
    call.expect_own_result("gardener")
    page.locator("main details").evaluate_all("all => all.forEach((it) => { it.open = true; })")
    expect_nothing(page)


def test_nothing_in_what_a_reply_says(page: Page, site: Site) -> None:
    reply = ReplyPage(page, site)
    reply.open()
    reply.submit()
    reply.expect_status("marked")
    expect_nothing(page)
    reply.paste("We are pleased to offer you the post. Please pay the fee by Friday the 14th.", TODAY)
    reply.expect_own_result("offer")
    expect_nothing(page)


def test_nothing_in_the_list_of_applications(page: Page, site: Site) -> None:
    applications = ApplicationsPage(page, site)
    applications.open()
    applications.add("Harbour Foods", "0190-01-01")
    applications.submit()
    applications.expect_status("marked")
    expect_nothing(page)
    applications.loc_rows.last.get_by_label("Interview, if there is one").fill(TODAY.isoformat())
    applications.expect_listed("Harbour Foods")
    expect_nothing(page)


def test_nothing_in_a_lesson_that_was_worked_through(page: Page, site: Site) -> None:
    lesson = LessonPage(page, site)
    lesson.open()
    for choice in lesson.loc_check.get_by_role("radio").all():
        choice.check()
        expect_nothing(page)
    lesson.loc_checklist.get_by_role("checkbox").first.check()
    lesson.loc_story.get_by_role("link").first.click()
    lesson.loc_read.click()
    expect_nothing(page)


def expect_nothing(page: Page) -> None:
    """In both colour schemes."""
    assert not complaints(page)
    page.get_by_role("button", name="Switch to dark colours").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert not complaints(page)
    page.get_by_role("button", name="Switch to light colours").click()

"""The tools in the engine that phones from Apple have: Python is restored, and it answers, also without a network."""

from __future__ import annotations

from datetime import date

import pytest
from webkit_page import WebKitPage

from coachsite.testing import Site

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)
KIND_NO = "Thank you for coming in. Unfortunately we have decided to go with another candidate."

pytestmark = pytest.mark.timeout(400)  # the site may have to be built, and a cold WebKit is slow


def get_plan(page: WebKitPage) -> None:
    page.open("tools/dates/")
    page.begin_day(TODAY)
    page.fill("Date of the interview", INTERVIEW)
    page.fill("What were you told?", "within two weeks")
    page.expect_own_result("First follow-up", "8 December")


def test_an_interview_date_is_answered_by_a_restored_python(page: WebKitPage, site: Site) -> None:
    get_plan(page)
    page.expect_runtime("snapshot")
    assert site.asked_for("*/stdlib-*") == []  # what only a plain start asks for


def test_the_email_page_makes_a_draft(page: WebKitPage) -> None:
    page.open("tools/email/")
    page.fill("Job title", "gardener")
    page.expect_value("Your email", "for the gardener position")
    page.expect_own_result("for the gardener position")
    page.expect_runtime("snapshot")


def test_a_pasted_reply_is_read(page: WebKitPage) -> None:
    page.open("tools/reply/")
    page.fill("When did it arrive?", INTERVIEW)
    page.fill("What did they write?", KIND_NO)
    page.expect_own_result("This reads as a no")
    page.expect_runtime("snapshot")


def test_after_one_visit_python_starts_and_answers_without_a_network(page: WebKitPage, site: Site) -> None:
    get_plan(page)
    page.expect_python_kept()
    site.gone()
    page.open("tools/email/")
    page.fill("Job title", "gardener")
    page.expect_value("Your email", "for the gardener position")
    page.expect_runtime("snapshot")

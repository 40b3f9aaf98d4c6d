"""From the interview to the next email without typing anything twice."""

from __future__ import annotations

from datetime import date

from pages.dates import DatesPage
from pages.email import EmailPage
from pages.reply import ReplyPage
from playwright.sync_api import Page, expect

from coachsite.testing import Site

INTERVIEW = date(2026, 11, 5)
TODAY = date(2026, 11, 16)


# rule: T4, T9, R2
def test_each_tool_knows_what_the_last_one_learned(page: Page, site: Site) -> None:
    dates, email, reply = DatesPage(page, site), EmailPage(page, site), ReplyPage(page, site)
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.loc_button("Write it: first follow-up").click()
    page.wait_for_url("**/tools/email/")
    email.expect_own_result("Nearly there")
    expect(email.loc_field("Date of the interview")).to_have_value(INTERVIEW.isoformat())
    email.loc_button("I sent it today").click()
    page.wait_for_url("**/tools/dates/")
    dates.expect_own_result("second and last follow-up is for")

    reply.open()
    reply.paste("No decision yet, sorry. We will let you know by 14 December.", TODAY)
    reply.expect_own_result("14 December")
    reply.loc_button("Use 14 December 2026 as the new date").click()
    page.wait_for_url("**/tools/dates/")
    expect(dates.loc_told).to_have_value("14 December 2026")
    dates.expect_own_result("15 December")
    expect(dates.loc_attempt(1).loc_answered).to_be_checked()
    dates.loc_button("Write it: first follow-up").click()
    page.wait_for_url("**/tools/email/")
    expect(email.loc_field("What do you want to write?")).to_have_value("first_follow_up")

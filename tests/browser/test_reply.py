"""Reading a reply: what it says and by which words, what is wrong with it, and what may be done about it."""

from __future__ import annotations

from datetime import date

import pytest
from pages.email import EmailPage
from pages.reply import ReplyPage
from playwright.sync_api import Page, expect

from coachsite.testing import Site

MONDAY = date(2026, 11, 16)
KIND_NO = "Hi Tom,\n\nThank you for coming in. Unfortunately we have decided to go with another candidate.\n\nBest, Ana"


@pytest.fixture
def reply(page: Page, site: Site) -> ReplyPage:
    reply = ReplyPage(page, site)
    reply.open()
    return reply


# rule: R1, R2, O2
def test_a_kind_no_is_read_by_its_own_words_and_answered_with_one_click(
    reply: ReplyPage, page: Page, site: Site
) -> None:
    reply.paste(KIND_NO, MONDAY)
    reply.expect_marked("go with another candidate")
    reply.loc_button("Write the answer").click()
    page.wait_for_url("**/tools/email/")
    email = EmailPage(page, site)
    expect(email.loc_field("What do you want to write?")).to_have_value("after_rejection")


# rule: R2
def test_it_says_that_it_cannot_tell(reply: ReplyPage) -> None:
    reply.paste("Thanks for this, Tom. Have a lovely weekend.", MONDAY)
    reply.expect_own_result("Can't tell")
    reply.expect_own_result("No words in it say clearly where you stand.")


# rule: R4
def test_signs_of_a_scam_are_named_before_anything_else_can_be_done(reply: ReplyPage) -> None:
    reply.paste("You are hired! Buy gift cards for 200 dollars and add me on Telegram to get your equipment.", MONDAY)
    reply.expect_own_result("Signs of a scam")
    reply.expect_own_result("Pay nothing")
    expect(reply.loc_button("Accept by email")).to_have_count(0)


# rule: R3
def test_dates_are_explained_and_a_wrong_weekday_is_flagged(reply: ReplyPage) -> None:
    reply.paste("We will let you know by Friday the 26th.", MONDAY)
    reply.expect_own_result("26 November")
    reply.expect_own_result("Thursday")


def test_nothing_pasted_is_asked_for_in_plain_words_and_what_was_pasted_survives_a_reload(reply: ReplyPage) -> None:
    reply.submit()
    reply.expect_error("text", "Please paste what they wrote")
    reply.paste(KIND_NO, MONDAY)
    reply.expect_no_errors()
    reply.expect_marked("another candidate")
    reply.page.reload()
    expect(reply.loc_field("What did they write?")).to_have_value(KIND_NO)
    reply.expect_marked("another candidate")


def test_markup_in_a_reply_is_shown_as_it_was_written(reply: ReplyPage) -> None:
    reply.paste("<b onclick=alert(1)>We</b> have not made {{ a }} decision yet.", MONDAY)
    reply.expect_own_result("<b onclick=alert(1)>We</b> have not made {{ a }} decision yet.")

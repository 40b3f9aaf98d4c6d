"""Write the email: a draft that can be edited, with a coach that reads along."""

from __future__ import annotations

import re

import pytest
from pages.email import EmailPage
from playwright.sync_api import Page, expect

from coachsite.testing import Site


@pytest.fixture
def email(page: Page, site: Site) -> EmailPage:
    email = EmailPage(page, site)
    email.open()
    return email


def test_a_draft_grows_with_the_facts_until_the_person_edits_it(email: EmailPage) -> None:
    email.loc_job_title.fill("gardener")
    email.expect_draft("for the gardener position")
    email.loc_job_title.fill("florist")
    email.expect_draft("for the florist position")
    email.loc_draft.fill("Dear Ana,\n\nmine.")
    email.expect_own_result("mine.")
    email.loc_job_title.fill("baker")
    expect(email.loc_subject).to_have_value("Following up on baker interview")
    email.expect_draft("Dear Ana,\n\nmine.")


def test_an_edited_draft_survives_a_reload_and_an_untouched_one_is_made_anew(email: EmailPage) -> None:
    email.loc_job_title.fill("gardener")
    email.expect_draft("gardener")
    email.loc_draft.fill("Dear Ana,\n\nmine.")
    email.expect_own_result("mine.")
    email.page.reload()
    email.expect_draft("Dear Ana,\n\nmine.")
    email.loc_job_title.fill("florist")
    expect(email.loc_subject).to_have_value("Following up on florist interview")


def test_one_can_go_back_to_the_first_words_and_forth_again(email: EmailPage) -> None:
    email.loc_job_title.fill("gardener")
    email.expect_draft("for the gardener position")
    expect(email.loc_our_words).to_be_hidden()
    email.loc_draft.fill("Mine.")
    email.expect_own_result("Mine.")
    email.loc_our_words.click()
    email.expect_draft("for the gardener position")
    email.loc_my_text.click()
    email.expect_draft("Mine.")


def test_an_emptied_draft_is_left_alone_while_one_is_in_it(email: EmailPage) -> None:
    email.loc_job_title.fill("gardener")
    email.expect_draft("gardener")
    email.loc_draft.fill("")
    email.expect_own_result("gardener")
    expect(email.loc_draft).to_have_value("")
    email.loc_draft.blur()
    email.expect_draft("gardener")


def test_forgetting_takes_the_draft_along(email: EmailPage) -> None:
    email.loc_job_title.fill("gardener")
    email.expect_draft("gardener")
    email.forget()
    email.expect_example()
    expect(email.loc_draft).to_have_value("")
    expect(email.loc_subject).to_have_value("")


def test_only_the_questions_of_the_situation_are_asked(email: EmailPage) -> None:
    expect(email.loc_deadline).to_be_hidden()
    email.loc_situation.select_option("other_offer")
    expect(email.loc_deadline).to_be_visible()
    email.loc_deadline.fill("2027-01-15")
    email.expect_draft("Friday 15 January")
    email.page.reload()
    expect(email.loc_deadline).to_be_visible()


# rule: E4
# rule: E6
def test_the_coach_reads_along_and_marks_what_harms(email: EmailPage) -> None:
    email.loc_draft.fill("Dear Ana,\n\nWhen will you decide? Please answer as soon as possible.")
    email.expect_verdict("Tone", "pressure")
    expect(email.loc_letter.locator("mark")).to_have_text(re.compile("^as soon as possible"))
    email.loc_draft.fill("Dear Ana,\n\nThank you for your time. Could you tell me whether there is any news?")
    email.expect_verdict("Tone", "kind")
    email.expect_verdict("Thanks", "thanking")


def test_the_letter_goes_to_the_mail_program_as_a_link_and_as_a_file(email: EmailPage) -> None:
    email.loc_subject.fill("Following up on R&D interview")
    email.loc_draft.fill("Dear Ana,\n\n100 % sure?")
    email.loc_address.fill("ana@example.org")
    email.expect_own_result("100 % sure?")
    body = "Dear%20Ana%2C%0D%0A%0D%0A100%20%25%20sure%3F"
    link = f"mailto:ana@example.org?subject=Following%20up%20on%20R%26D%20interview&body={body}"
    expect(email.loc_mail_link).to_have_attribute("href", link)
    saved = email.download(re.compile("Save as a draft"))
    assert saved.name == "first-follow-up.eml"
    assert "X-Unsent: 1" in saved.text


@pytest.mark.parametrize("text", ["<img src=x onerror=alert(1)>", "{{ 7*7 }}", "王小明", "أمينة"])
def test_whatever_is_typed_is_shown_as_typed(email: EmailPage, text: str) -> None:
    email.loc_job_title.fill(text)
    email.expect_draft(f"for the {text} position")
    expect(email.loc_letter.locator("img")).to_have_count(0)

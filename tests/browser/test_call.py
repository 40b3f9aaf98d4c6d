"""Prepare the call: on the screen, aloud, and above all on paper."""

from __future__ import annotations

import re

import pytest
from pages.call import CallPage
from paper import page_count
from playwright.sync_api import Page, expect

from coachsite.testing import Site

LONG = {
    "interviewer": "Maximiliane-Wilhelmina von und zu Hohenstein-Schillingsfürst " * 3,
    "job_title": "senior principal regional secretary for waste-water and harbour works " * 4,
    "discussed": "how the tides and the old maps of the harbour go together " * 20,
    "strength": "W" * 300,
    "questions": "Would I have a boat, an office and a colleague of my own? " * 15,
    "company_phone": "+44 20 7946 0000 extension 123456789 ask for Ms Hohenstein",
}
DARK = pytest.mark.context(color_scheme="dark", locale="en-GB")
SHOWN_AS_PRINTED = pytest.mark.only_in("chromium", "a stock Firefox cannot be told to show what it would print")


@pytest.fixture
def call(page: Page, site: Site) -> CallPage:
    call = CallPage(page, site)
    call.open()
    return call


def fill_everything(call: CallPage) -> None:
    for name, text in LONG.items():
        call.loc_form.locator(f'[name="{name}"]').fill(
            text[:200].strip() if name == "interviewer" else text[:300].strip()
        )
    call.expect_own_result("senior principal")


# rule: C5
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_sheet_is_one_page(call: CallPage, engine: str, paper: str) -> None:
    assert page_count(call.printed(engine, paper)) == 1


@DARK
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_sheet_is_one_page_in_the_dark_with_facts_that_never_end(call: CallPage, engine: str, paper: str) -> None:
    fill_everything(call)
    assert page_count(call.printed(engine, paper)) == 1


@DARK
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_large_print_takes_two_pages_at_most(call: CallPage, engine: str, paper: str) -> None:
    fill_everything(call)
    call.choose_large_print()
    assert page_count(call.printed(engine, paper)) == 2


@DARK
@SHOWN_AS_PRINTED
def test_the_sheet_is_black_on_white_and_can_be_read_at_arms_length(call: CallPage) -> None:
    call.page.emulate_media(media="print")
    expect(call.loc_sheet).to_be_visible()
    expect(call.loc_sheet).to_have_css("color", "rgb(0, 0, 0)")
    expect(call.loc_sheet).to_have_css("background-color", "rgb(255, 255, 255)")
    sizes = call.loc_sheet.locator("p, li").evaluate_all(
        "all => all.map(one => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert min(sizes) >= 15.9  # 12 points
    expect(call.loc_sheet.locator(".sheet-name")).to_have_css("font-size", re.compile("^26.6"))


@SHOWN_AS_PRINTED
def test_elsewhere_the_sheet_is_printed_only_by_its_button(page: Page, site: Site) -> None:
    lesson = CallPage(page, site, "lessons/the-call/")
    lesson.open()
    lesson.loc_job_title.fill("gardener")
    lesson.expect_own_result("gardener")
    page.emulate_media(media="print")
    expect(lesson.loc_sheet).to_be_hidden()
    page.evaluate("() => { window.print = () => {}; }")
    page.emulate_media(media="screen")
    lesson.loc_print.click()
    page.emulate_media(media="print")
    expect(lesson.loc_sheet).to_be_visible()
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    expect(lesson.loc_sheet).to_be_hidden()


# rule: C1
def test_good_hours_are_shown_on_both_clocks(call: CallPage) -> None:
    call.loc_field("When do you want to call?").fill("2027-03-16")
    call.loc_field("Their time zone").select_option("America/New_York")
    call.loc_field("Your time zone").select_option("Europe/Berlin")
    call.expect_own_result(re.compile(r"10:30 to 11:45\s*15:30 to 16:45"))  # five hours apart in those two weeks


# rule: C5
def test_whoever_asked_for_no_calls_is_written_to(call: CallPage) -> None:
    call.loc_form.get_by_role("group", name="Did they ask for no phone calls?").get_by_label("Yes").check()
    call.expect_own_result("do not call")
    call.loc_button("Write the email").click()
    call.page.wait_for_url("**/tools/email/")


# rule: C4
def test_a_rehearsal_is_stepped_through_line_by_line(call: CallPage) -> None:
    call.loc_interviewer.fill("Ms Brennan")
    call.expect_own_result("Ms Brennan")
    rehearsal = call.loc_rehearsal("The interviewer answers: curt")
    rehearsal.locator("> summary").click()
    expect(rehearsal).to_contain_text("They: Yes?")
    expect(rehearsal.get_by_text("Not really. Two minutes.")).to_be_hidden()
    rehearsal.get_by_text("Say it aloud. Then open this").click()
    expect(rehearsal.get_by_text("Not really. Two minutes.")).to_be_visible()


def test_the_clock_says_how_long_a_message_took(call: CallPage) -> None:
    clock = call.loc_result.locator("coach-timer").first
    clock.get_by_role("button", name="Start the clock").click()
    expect(clock).to_contain_text("1 s")
    clock.get_by_role("button", name="Stop the clock").click()
    expect(clock.get_by_role("status")).to_contain_text("room for a little more")

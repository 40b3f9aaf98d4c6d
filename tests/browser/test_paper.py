"""Every page on paper: its text and where it comes from, with no furniture, no empty page and no box in two halves."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path
from typing import Literal

import pytest
from pages.book import NOWHERE, Book, opened
from pages.dates import DatesPage
from pages.email import EmailPage
from pages.reply import ReplyPage
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from coachsite.testing import Site

PAPERS = {"A4": ("210mm", "297mm"), "Letter": ("8.5in", "11in")}
PRINTED = {"width": 703, "height": 1000}  # CSS pixels: A4 less two margins of 12 mm
HIGHEST = 960  # of Letter
CUT_BOXES = (Path(__file__).parent / "pages" / "cut_boxes.js").read_text(encoding="utf-8")
FURNITURE = re.compile(
    r"^(Skip to content|Search|Table of contents|Previous|Next|Show my dates|I have read this lesson|Start again"
    r"|One step back|Forget what I typed|Why\?|What you type stays in this browser\. .*no cookies\.)$",
    re.MULTILINE,
)
pytestmark = pytest.mark.only_in("chromium", "Playwright cannot show a stock Firefox as paper")


@pytest.mark.parametrize(("paper", "scheme"), [("A4", "dark"), ("Letter", "light")])
def test_every_page_prints_well(browser: Browser, site: Site, paper: str, scheme: Literal["dark", "light"]) -> None:
    with opened(browser, site, color_scheme=scheme) as book:
        wrong = {address: _complaints(book, address, paper) for address in book.leaf_through()}
    assert len(wrong) > 20
    assert not {address: lines for address, lines in wrong.items() if lines}


def _complaints(book: Book, address: str, paper: str) -> list[str]:
    sheets = printed(book.page, paper)
    text = "\n".join(sheets)
    is_from = address in ("tools/call/", NOWHERE) or book.site.url(address) in sheets[0]
    return [
        *(f"sheet {number} of {len(sheets)} is empty" for number, sheet in enumerate(sheets, 1) if len(sheet) < 20),
        *(f"furniture: {found[0]}" for found in FURNITURE.finditer(text)),
        *([] if is_from else ["nobody knows where it comes from"]),
    ]


def test_no_box_is_cut_in_two(browser: Browser, site: Site) -> None:
    with opened(browser, site, viewport=PRINTED) as book:
        book.page.emulate_media(media="print")
        cut = {address: book.page.evaluate(CUT_BOXES, HIGHEST) for address in book.leaf_through()}
    assert not {address: lines for address, lines in cut.items() if lines}


@pytest.mark.parametrize("paper", PAPERS)
def test_a_plan_is_on_paper_with_what_it_rests_on(dates: DatesPage, paper: str) -> None:
    dates.open_on(date(2026, 11, 24))
    dates.fill_interview_date(date(2026, 11, 23))
    dates.loc_told.fill("within two weeks")
    dates.expect_plan()
    text = "\n".join(printed(dates.page, paper))
    for said in (
        "First follow-up",
        "Second and last follow-up",
        "Close it and move on",
        "within two weeks",
        "December",
    ):
        assert said in text
    assert "An example" not in text


def test_a_letter_is_on_one_sheet_without_the_coach(page: Page, site: Site) -> None:
    email = EmailPage(page, site)
    email.open()
    email.loc_job_title.fill("gardener")
    email.expect_draft("gardener")
    (sheet,) = printed(page, "A4")
    assert "Following up on gardener interview" in sheet
    assert "Tone (" not in sheet
    assert "mail program" not in sheet


def test_a_reading_is_on_paper_with_the_reply(page: Page, site: Site) -> None:
    reply = ReplyPage(page, site)
    reply.open()
    reply.paste("No decision yet, sorry. We will let you know by 14 December.", date(2026, 11, 16))
    reply.expect_own_result("14 December")
    text = "\n".join(printed(page, "A4"))
    assert "We will let you know by 14 December." in " ".join(text.split())
    assert "Use 14 December 2026 as the new date" not in text


def test_a_link_to_another_site_has_its_address(page: Page, site: Site) -> None:
    page.goto(site.url("privacy/"))
    page.get_by_role("article").evaluate(
        "it => it.insertAdjacentHTML('beforeend', `<a href='https://a.example/'>A</a>`)"
    )
    assert "A (https://a.example/)" in printed(page, "A4")[0]


def printed(page: Page, paper: str) -> list[str]:
    """The text of each sheet."""
    width, height = PAPERS[paper]
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(width=width, height=height))).pages]

"""A calculation that does not end, and a worker that dies. Python is real; its worker is tampered with."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pages.dates import DatesPage
from playwright.sync_api import expect

from coachsite.testing import Site

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)
FAULTS = Path(__file__).parent / "faults"


def open_with(fault: str, dates: DatesPage, site: Site) -> None:
    site.preceded("*/worker.js", FAULTS / fault)
    dates.open_with_plan(INTERVIEW, TODAY)


def test_an_endless_calculation_is_stopped_and_the_next_one_works(dates: DatesPage, site: Site) -> None:
    open_with("endless.js", dates, site)
    dates.loc_told.fill("endless")
    dates.expect_state("working")
    dates.expect_state("error")
    dates.expect_status("took too long")
    dates.loc_told.fill("within two weeks")
    dates.expect_plan()


def test_a_worker_that_dies_is_replaced_unnoticed(dates: DatesPage, site: Site) -> None:
    open_with("dying_once.js", dates, site)
    dates.loc_told.fill("dying")
    dates.expect_error("told", ".")  # the answer of the second worker: it cannot read that word
    dates.loc_told.fill("within two weeks")
    dates.expect_plan()


def test_answers_that_kill_every_worker_are_not_tried_for_ever(dates: DatesPage, site: Site) -> None:
    open_with("dying.js", dates, site)
    dates.loc_told.fill("dying")
    dates.expect_state("error")
    dates.expect_status("started afresh")
    expect(dates.loc_told).to_have_value("dying")
    dates.loc_told.fill("within two weeks")
    dates.expect_plan()

"""How Python starts, and what a person sees when it cannot."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from pages.dates import DatesPage
from playwright.sync_api import expect

from coachsite.testing import Guard, Site

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)
FAULTS = Path(__file__).parent / "faults"
RUNTIME = "*.wasm"
SNAPSHOT = "*snapshot-*"
BROKEN_OFF = "NetworkError when attempting to fetch"  # Firefox, of what a worker was fetching when it was stopped


def test_on_a_slow_line_nothing_heavy_is_fetched_before_a_person_touches_the_form(dates: DatesPage, site: Site) -> None:
    dates.page.add_init_script(path=FAULTS / "slow_line.js")
    dates.open_on(TODAY)
    dates.page.wait_for_load_state("networkidle")
    dates.expect_runtime_untouched()
    assert site.asked_for(RUNTIME) == []
    dates.loc_interview_date.focus()
    dates.expect_runtime("snapshot")


def test_python_is_fetched_once(dates: DatesPage, site: Site) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    assert len(site.asked_for(SNAPSHOT)) == 1
    assert len(site.asked_for(RUNTIME)) == 1


@pytest.mark.parametrize("damage", ["missing", "truncated", "corrupt"])
def test_a_snapshot_that_cannot_be_used_is_done_without(
    dates: DatesPage, site: Site, guard: Guard, damage: str
) -> None:
    guard.expect("snapshot-", "Failed to load resource")
    getattr(site, damage)(SNAPSHOT)
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.expect_runtime("plain")


@pytest.mark.parametrize("damage", ["missing", "truncated", "corrupt"])
def test_a_runtime_that_cannot_be_had_is_said_and_the_example_stands(
    dates: DatesPage, site: Site, guard: Guard, damage: str
) -> None:
    guard.expect(".wasm", "Failed to load resource", "WebAssembly", BROKEN_OFF)
    getattr(site, damage)(RUNTIME)
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.expect_state("error")
    dates.expect_status("could not start")
    dates.expect_runtime("failed")
    expect(dates.loc_result).to_contain_text("An example:")
    dates.expect_interview_date(INTERVIEW)


def test_trying_again_goes_on_where_it_failed(dates: DatesPage, site: Site, guard: Guard) -> None:
    guard.expect("manifest", "Failed to load resource")
    site.missing("*manifest.json")
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.expect_state("error")
    site.mended()
    dates.loc_retry.click()
    dates.expect_plan()
    expect(dates.loc_retry).to_be_hidden()


def test_a_worker_that_cannot_be_loaded_is_said(dates: DatesPage, site: Site, guard: Guard) -> None:
    guard.expect("worker", "Failed to load resource")
    site.missing("*/worker.js")
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.expect_state("error")
    dates.expect_status("could not start")


def test_a_browser_that_forbids_workers_gets_a_clear_word(dates: DatesPage) -> None:
    dates.page.add_init_script(path=FAULTS / "no_workers.js")
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.expect_state("error")
    dates.expect_status("could not start")
    expect(dates.loc_result).to_contain_text("An example:")


def test_while_python_is_on_its_way_the_person_is_told_and_can_go_on_typing(dates: DatesPage, site: Site) -> None:
    site.stalled(SNAPSHOT)
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.expect_state("loading")
    dates.expect_status("Getting ready")
    dates.loc_told.fill("within two weeks")
    site.mended()
    dates.expect_own_result(re.compile("8 December"))


@pytest.mark.below("/some/where/")
def test_the_site_works_below_a_path(dates: DatesPage) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    assert dates.kept_under() == ["coachsite:/some/where/"]


def test_without_the_holidays_of_the_country_there_is_still_a_plan(dates: DatesPage, site: Site, guard: Guard) -> None:
    guard.expect("holidays", "Failed to load resource")
    site.missing("*holidays*")
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.loc_country.select_option("US")
    dates.expect_plan()

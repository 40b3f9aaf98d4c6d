"""Several applications at once: what is due, the right tool for each, and the list as a file."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from pages.applications import ApplicationsPage
from pages.dates import DatesPage
from playwright.sync_api import Page, expect

from coachsite.testing import Site

LONG_AGO = (date.today() - timedelta(days=9)).isoformat()


@pytest.fixture
def applications(page: Page, site: Site) -> ApplicationsPage:
    return ApplicationsPage(page, site)


# rule: S2
def test_each_application_opens_the_other_tools_with_its_facts(
    applications: ApplicationsPage, page: Page, site: Site
) -> None:
    applications.open()
    applications.add("Harbour Foods", LONG_AGO)
    applications.add("Lakeside", LONG_AGO)
    applications.expect_own_result("2 things to do now")
    applications.loc_entry("Lakeside").get_by_role("button", name="Dates").click()
    page.wait_for_url("**/tools/dates/")
    dates = DatesPage(page, site)
    expect(dates.loc_interview_date).to_have_value(LONG_AGO)
    dates.expect_plan()
    page.goto(site.url("tools/email/"))
    expect(page.get_by_label("Name of the employer")).to_have_value("Lakeside")


def test_a_long_list_stays_short_and_is_there_after_a_reload(applications: ApplicationsPage) -> None:
    applications.open()
    applications.add("Harbour Foods", LONG_AGO)
    applications.expect_own_result("Harbour Foods")
    applications.page.reload()
    row = applications.loc_rows.first
    expect(row.get_by_text("Harbour Foods", exact=True)).to_be_visible()
    expect(row.get_by_label("Name of the employer")).to_be_hidden()
    applications.expect_listed("Harbour Foods")


def test_a_saved_list_comes_back_from_its_file_by_a_click_only(applications: ApplicationsPage, tmp_path: Path) -> None:
    applications.open()
    applications.add("Harbour Foods", LONG_AGO)
    applications.expect_own_result("Harbour Foods")
    saved = applications.download("Save for a spreadsheet")
    file = tmp_path / saved.name
    file.write_text(saved.text, encoding="utf-8")
    applications.forget()
    applications.expect_example()
    applications.choose_file(file)
    applications.expect_own_result("1 in the file: Harbour Foods.")
    expect(applications.loc_rows).to_have_count(0)
    applications.loc_button("Take them into my list").click()
    applications.expect_listed("Harbour Foods")
    expect(applications.loc_result).not_to_contain_text("in the file")


def test_a_file_that_is_not_a_list_is_refused_and_changes_nothing(
    applications: ApplicationsPage, tmp_path: Path
) -> None:
    applications.open()
    applications.add("Harbour Foods", LONG_AGO)
    file = tmp_path / "photo.csv"
    file.write_bytes(bytes(range(256)) * 40)
    applications.choose_file(file)
    applications.expect_own_result("This file was not taken in.")
    applications.expect_listed("Harbour Foods")

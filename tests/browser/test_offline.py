"""After one visit the site needs no network; a new build comes whole; where nothing can be kept, it loads."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from pages.dates import DatesPage
from pages.offline import Keeping
from pages.search import Search
from playwright.sync_api import BrowserContext, Page, Playwright, expect

from coachsite.pack import pack
from coachsite.settings import Settings
from coachsite.testing import Guard, Site
from coachsite.testing.launch import launch_with_profile

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)
FAULTS = Path(__file__).parent / "faults"
NO_ANSWER = (r"EMPTY_RESPONSE", r"NS_ERROR", r"Failed to load resource", r"request failed", r"Failed to fetch")
OLD, NEW = "You had the interview", "You went to the interview"

pytestmark = pytest.mark.context(service_workers="allow")


@pytest.fixture
def keeping(page: Page, site: Site) -> Keeping:
    return Keeping(page, site)


@pytest.fixture(scope="session")
def newer_build(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with another sentence on its home page."""
    return _built_again(built_site, tmp_path_factory.mktemp("newer") / "site")


@pytest.fixture(scope="session")
def served_to_author(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as an author sees it while writing."""
    return _built_again(built_site, tmp_path_factory.mktemp("author") / "site", serve=True)


def _built_again(site: Path, folder: Path, *, serve: bool = False) -> Path:
    shutil.copytree(site, folder)
    home = folder / "index.html"
    home.write_text(home.read_text().replace(OLD, NEW))
    pack(folder, Settings.load(ROOT), serve=serve)
    return folder


def visit_once(dates: DatesPage, keeping: Keeping, site: Site, guard: Guard) -> None:
    """A visit with a calculation; then there is no network any more."""
    dates.open_with_plan(INTERVIEW, TODAY)
    keeping.expect_python_kept()
    guard.expect(*NO_ANSWER)
    site.gone()


def test_after_one_visit_all_goes_on_without_a_network(
    dates: DatesPage, keeping: Keeping, page: Page, site: Site, guard: Guard
) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    keeping.expect_python_kept()
    dates.loc_country.select_option("US")
    dates.expect_own_result("Thanksgiving")
    keeping.expect_kept("holidays/US-")
    guard.expect(*NO_ANSWER)
    site.gone()
    page.reload()
    dates.expect_interview_date(INTERVIEW)
    dates.expect_own_result("Thanksgiving")
    dates.follow_a_reason_to_the_lesson()
    lesson = DatesPage(page, site, "lessons/choosing-the-time/")
    lesson.loc_told.fill("within two weeks")
    lesson.expect_own_result("8 December")
    page.goto(site.url("questions/"))
    search = Search(page)
    search.look_for("voicemail")
    expect(search.loc_results.first).to_be_visible()


@pytest.mark.only_in("chromium", "Playwright cannot show a stock Firefox as paper")
def test_the_plan_can_be_printed_without_a_network(
    dates: DatesPage, keeping: Keeping, page: Page, site: Site, guard: Guard
) -> None:
    visit_once(dates, keeping, site, guard)
    page.reload()
    dates.expect_plan()
    page.emulate_media(media="print")
    expect(dates.loc_result).to_be_visible()
    assert len(page.pdf()) > 10_000


@pytest.mark.below("/some/where/")
def test_below_a_path_it_is_the_same(dates: DatesPage, keeping: Keeping, page: Page, site: Site, guard: Guard) -> None:
    visit_once(dates, keeping, site, guard)
    page.goto(site.home)
    expect(page.get_by_role("heading", level=1)).to_contain_text(OLD)
    dates.open()
    dates.expect_plan()


def test_a_page_that_never_was_is_told_of_without_a_network(
    keeping: Keeping, page: Page, site: Site, guard: Guard
) -> None:
    page.goto(site.url("questions/"))
    keeping.expect_pages_kept()
    guard.expect(*NO_ANSWER)
    site.gone()
    page.goto(site.url("lessons/no-such-lesson/"))
    expect(page.get_by_role("heading", level=1)).to_have_text("This page is not here")


def test_on_a_visit_for_reading_python_is_not_fetched(keeping: Keeping, page: Page, site: Site) -> None:
    page.goto(site.url("questions/"))
    keeping.expect_pages_kept()
    assert site.asked_for("*.wasm") + site.asked_for("*snapshot-*") == []


def test_what_python_starts_with_comes_over_the_line_once(
    playwright: Playwright, engine: str, site: Site, tmp_path: Path
) -> None:
    (lists,) = site.folder.glob("assets/coach/offline-*.json")
    start = json.loads(lists.read_text())["start"]
    with launch_with_profile(playwright, engine, tmp_path / "profile") as context:
        page = context.new_page()
        DatesPage(page, site).open_with_plan(INTERVIEW, TODAY)
        Keeping(page, site).expect_python_kept()
    assert {file: site.requests.count(file) for file in start} == dict.fromkeys(start, 1)


def test_a_person_may_have_everything_kept_before_it_is_needed(
    keeping: Keeping, dates: DatesPage, page: Page, site: Site, guard: Guard
) -> None:
    page.goto(site.url("privacy/"))
    keeping.loc_keep.click()
    expect(keeping.loc_kept).to_contain_text("works without the internet now")
    guard.expect(*NO_ANSWER)
    site.gone()
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.loc_country.select_option("US")
    expect(dates.loc_region.locator("option", has_text="California")).to_be_attached()


def test_a_new_build_is_told_and_taken_over_as_a_whole(
    dates: DatesPage, keeping: Keeping, page: Page, site: Site, newer_build: Path
) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    keeping.expect_python_kept()
    keeping.expect_no_newer_version()
    before = site.asked_for("*.wasm") + site.asked_for("*snapshot-*")
    site.folder = newer_build
    keeping.look_for_a_newer_version()
    keeping.expect_newer_version()
    page.goto(site.home)
    expect(page.get_by_role("heading", level=1)).to_contain_text(OLD)
    keeping.loc_load.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(NEW)
    keeping.expect_no_newer_version()
    dates.open()
    dates.expect_plan()
    assert site.asked_for("*.wasm") + site.asked_for("*snapshot-*") == before


def test_another_tab_goes_on_and_comes_along_with_its_next_page(
    keeping: Keeping, dates: DatesPage, context: BrowserContext, page: Page, site: Site, newer_build: Path
) -> None:
    page.goto(site.home)
    keeping.expect_pages_kept()
    other = context.new_page()
    other.goto(site.url("questions/"))
    other.evaluate("() => { window.theSamePage = true; }")
    site.folder = newer_build
    keeping.look_for_a_newer_version()
    keeping.loc_load.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(NEW)
    Keeping(other, site).expect_newer_version()
    other.get_by_role("link", name="After the Interview").first.click()
    expect(other.get_by_role("heading", level=1)).to_contain_text(NEW)
    assert not other.evaluate("() => window.theSamePage")


def test_a_build_that_is_not_all_there_yet_is_waited_for(
    keeping: Keeping, page: Page, site: Site, guard: Guard, newer_build: Path
) -> None:
    guard.expect(*NO_ANSWER, "integrity")
    page.goto(site.home)
    keeping.expect_pages_kept()
    site.folder = newer_build
    site.replaced("", b"<!doctype html><title>Half a deployment</title>")
    keeping.look_for_a_newer_version()
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_contain_text(OLD)
    keeping.expect_no_newer_version()
    site.mended()
    keeping.look_for_a_newer_version()
    keeping.expect_newer_version()


def test_what_the_browser_has_wiped_is_loaded_plainly_and_kept_again(
    dates: DatesPage, keeping: Keeping, page: Page
) -> None:
    dates.open_with_plan(INTERVIEW, TODAY)
    keeping.expect_python_kept()
    keeping.wipe()
    page.reload()
    dates.expect_plan()
    keeping.expect_python_kept()


def test_what_was_half_written_is_not_used(
    dates: DatesPage, keeping: Keeping, page: Page, site: Site, guard: Guard
) -> None:
    guard.expect("integrity")
    dates.open_with_plan(INTERVIEW, TODAY)
    keeping.expect_python_kept()
    keeping.halve("snapshot-")
    keeping.halve(".wasm")
    page.reload()
    dates.expect_plan()
    dates.expect_runtime("snapshot")
    guard.expect(*NO_ANSWER)
    site.gone()
    page.reload()
    dates.expect_plan()


def test_without_room_for_anything_the_site_works_as_before(
    dates: DatesPage, keeping: Keeping, page: Page, site: Site, guard: Guard
) -> None:
    guard.expect("QuotaExceeded", "quota")
    site.preceded("sw.js", FAULTS / "caches_full.js")
    dates.open_with_plan(INTERVIEW, TODAY)
    page.reload()
    dates.expect_plan()
    page.goto(site.url("privacy/"))
    keeping.loc_keep.click()
    expect(keeping.loc_kept).to_contain_text("did not work")


def test_an_author_sees_the_pages_as_they_are_now(
    keeping: Keeping, page: Page, site: Site, served_to_author: Path
) -> None:
    page.goto(site.home)
    keeping.expect_pages_kept()
    site.folder = served_to_author
    keeping.look_for_a_newer_version()
    expect(page.get_by_role("heading", level=1)).to_contain_text(NEW)
    keeping.expect_nothing_kept()
    page.reload()
    assert page.evaluate("() => navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0

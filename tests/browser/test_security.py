"""A script that got into a page does not run, and Python is used only as it was built."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from pages.dates import DatesPage
from playwright.sync_api import Page, expect

from coachsite.testing import Guard, Site

TODAY = date(2026, 11, 24)
INTERVIEW = date(2026, 11, 23)
FAULTS = Path(__file__).parent / "faults"
REFUSED = "Content Security Policy|violates the following directive"  # Chromium's words and Firefox's
INJECTED = b"""<script>window.injected = "script"</script>
<img src="images/none.svg" onerror="window.injected = 'handler'">
<a href="javascript:window.injected='link'">A link</a>
<p style="position: fixed; inset: 0">Covered</p>
</body>"""


@pytest.mark.parametrize("host", ["with headers", "without headers"])
def test_a_script_that_was_put_into_a_page_does_not_run(page: Page, site: Site, guard: Guard, host: str) -> None:
    guard.expect(REFUSED, "images/none.svg", "Failed to load resource")
    home = (site.folder / "index.html").read_bytes()
    site.replaced("", home.replace(b"</body>", INJECTED))
    if host == "without headers":
        site.sends_headers = False
    page.goto(site.home)
    page.get_by_role("link", name="A link").dispatch_event("click")
    page.wait_for_function("() => document.querySelector('img[onerror]').complete")
    assert page.evaluate("() => window.injected") is None
    expect(page.get_by_text("Covered")).to_have_css("position", "static")
    assert any(re.search(REFUSED, line) for line in guard.seen)


def test_no_other_site_can_put_this_one_into_a_frame(page: Page, site: Site) -> None:
    response = page.goto(site.home)
    assert response
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
    assert response.headers["x-content-type-options"] == "nosniff"


@pytest.mark.context(service_workers="allow")
def test_the_tools_work_on_a_host_that_sends_no_headers(dates: DatesPage, site: Site) -> None:
    site.sends_headers = False
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.expect_runtime("snapshot")


@pytest.mark.parametrize("file", ["*/late-*.zip", "*snapshot-*"])
def test_a_file_that_was_tampered_with_is_done_without(dates: DatesPage, site: Site, guard: Guard, file: str) -> None:
    guard.expect("integrity", "Failed to load resource", "standard library", "request failed", "page error: ")
    site.corrupt(file)
    dates.open_with_plan(INTERVIEW, TODAY)
    dates.expect_runtime("plain")


@pytest.mark.parametrize("file", ["*/pyodide.mjs", "*/pyodide.asm.js", "*/pyodide.asm.wasm", "*/pyodide-lock.json"])
def test_a_runtime_that_was_tampered_with_does_not_run(dates: DatesPage, site: Site, guard: Guard, file: str) -> None:
    guard.expect(
        "integrity", "Failed to load resource", "request failed", "wasm", "page error: "
    )  # Pyodide throws them
    site.preceded(file, FAULTS / "tampered.txt")
    dates.open_on(TODAY)
    dates.fill_interview_date(INTERVIEW)
    dates.expect_state("error")
    dates.expect_status("could not start")
    expect(dates.loc_result).to_contain_text("An example:")
    dates.expect_interview_date(INTERVIEW)

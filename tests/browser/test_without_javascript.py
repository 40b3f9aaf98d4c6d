"""Without JavaScript the site is a book with worked examples."""

from __future__ import annotations

from datetime import date

import pytest
from pages.dates import DatesPage
from playwright.sync_api import expect

TODAY = date(2026, 11, 24)


@pytest.mark.no_javascript
def test_the_example_can_be_read_and_nothing_is_offered_that_would_not_work(dates: DatesPage) -> None:
    dates.open()
    expect(dates.loc_result).to_be_visible()
    expect(dates.loc_result).to_contain_text("First follow-up")
    expect(dates.loc_form).to_be_hidden()
    expect(dates.loc_widget.get_by_role("button")).to_have_count(0)


def test_a_form_that_no_script_takes_sends_nothing_to_the_server(dates: DatesPage) -> None:
    dates.open()
    dates.site.missing("*/main.js")
    assert dates.loc_form.evaluate("form => form.method") == "dialog"

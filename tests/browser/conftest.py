"""After the Interview in real browsers."""

from __future__ import annotations

from typing import Any

import pytest
from pages.dates import DatesPage
from playwright.sync_api import Page

from coachsite.testing import Site

collect_ignore = ["small_site"]  # its tests are run by test_for_authors.py


@pytest.fixture(scope="session")
def context_options() -> dict[str, Any]:
    """The site writes its dates as the British do."""
    return {"locale": "en-GB"}


@pytest.fixture
def dates(page: Page, site: Site) -> DatesPage:
    """The page of the date calculator, not opened yet."""
    return DatesPage(page, site)

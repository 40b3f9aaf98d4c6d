import json
from collections.abc import Callable
from typing import Any

import pytest

from coachkit import Site, open_site

TODAY = "2026-11-23"  # a Monday


@pytest.fixture(scope="session")
def site() -> Site:
    return open_site("after_interview")


@pytest.fixture
def ask(site: Site) -> Callable[..., dict[str, Any]]:
    """The reply to answers, on Monday 23 November unless said otherwise."""

    def ask(*applications: dict[str, Any], today: str = TODAY, **answers: Any) -> dict[str, Any]:
        request = {"answers": {"applications": list(applications), **answers}, "today": today, "data": {}}
        return json.loads(site.run("applications", json.dumps(request)))

    return ask

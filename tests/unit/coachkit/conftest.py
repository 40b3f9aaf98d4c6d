import json
from collections.abc import Callable
from typing import Any

import pytest

from coachkit import Site, open_site

type Ask = Callable[..., dict[str, Any]]

TODAY = "2026-11-23"


@pytest.fixture(scope="session")
def site() -> Site:
    return open_site("demo_site")


@pytest.fixture(scope="session")
def ask(site: Site) -> Ask:
    """Asks a widget of the demo site: `ask("echo", do="hello")` gives the reply as a dict."""

    def ask(widget: str, data: Any = None, today: str = TODAY, **answers: Any) -> dict[str, Any]:
        request = {"answers": answers, "today": today, "data": data or {}}
        return json.loads(site.run(widget, json.dumps(request)))

    return ask

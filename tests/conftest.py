"""The fixtures that every coaching site has: see `coachsite.testing`. And patience with browsers."""

from __future__ import annotations

import pytest

pytest_plugins = ["coachsite.testing.plugin"]
IN_A_BROWSER = frozenset({"playwright", "webkit"})


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Gives what runs in a browser a second try, which the summary tells of.

    Of thousands of tests in browsers that share two processors, one or two meet a race in the browser itself or in what
    drives it. What the site does wrong, it does twice.
    """
    for item in items:
        if isinstance(item, pytest.Function) and not IN_A_BROWSER.isdisjoint(item.fixturenames):
            item.add_marker(pytest.mark.flaky(reruns=1))

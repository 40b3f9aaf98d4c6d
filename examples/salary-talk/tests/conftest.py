"""The fixtures that every coaching site has: see `coachsite.testing`. They find this site from any folder."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["coachsite.testing.plugin"]


@pytest.fixture(scope="session")
def site_root() -> Path:
    return Path(__file__).parents[1]

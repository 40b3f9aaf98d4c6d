"""Property tests here have no deadline: on a busy machine the clock says nothing about the code."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("no-deadline", deadline=None)
settings.load_profile("no-deadline")

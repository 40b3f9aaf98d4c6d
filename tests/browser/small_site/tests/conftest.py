"""The fixtures that every coaching site has: see `coachsite.testing`."""

pytest_plugins = ["coachsite.testing.plugin"]

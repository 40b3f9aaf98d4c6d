"""The fixtures that every coaching site has: `run_widget`, `open_widget`, `page`, `site` and others."""

pytest_plugins = ["coachsite.testing.plugin"]

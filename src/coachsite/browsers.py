"""The browsers that a site is tested in: where they are on this machine, and where they come from."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Browser:
    """A browser by the commands it goes by, the first of which is also the name of its Debian package.

    channel: what Playwright must be told to drive the one that came with the system. arguments: how it is started.
    """

    title: str
    commands: tuple[str, ...]
    channel: str | None
    arguments: tuple[str, ...]

    @property
    def command(self) -> str | None:
        """The path of the one on PATH, if there is one."""
        return next(filter(None, map(shutil.which, self.commands)), None)


BROWSERS: Mapping[str, Browser] = {
    # In a container, Chromium's sandbox has no rights to set itself up.
    "chromium": Browser("Chromium", ("chromium", "chromium-browser", "google-chrome"), None, ("--no-sandbox",)),
    # Playwright's own Firefox is a patched one; a stock Firefox is driven another way: the channel says so.
    "firefox": Browser("Firefox", ("firefox-esr", "firefox"), "moz-firefox", ()),
}
"""By the name that Playwright has for the engine."""

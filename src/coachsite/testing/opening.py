"""Opens any widget of the site by its name."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Protocol

from playwright.sync_api import Page

from coachsite.registry import load_widgets
from coachsite.settings import Settings
from coachsite.testing.site import Site
from coachsite.testing.widget import WidgetPage


class OpenWidget(Protocol):
    """The type of the fixture `open_widget`."""

    def __call__(self, name: str, *, at: str | None = None, today: date | None = None) -> WidgetPage:
        """Opens the page of the widget, or the one at the address `at`, and gives its controller.

        `today` is the day on the person's calendar, by default the real one.
        """
        ...


def opened(name: str, page: Page, site: Site, root: Path, *, at: str | None, today: date | None) -> WidgetPage:
    """The controller of a widget of the site in the folder `root`, its page open; raises LookupError."""
    widgets = load_widgets(Settings.load(root))
    if name not in widgets:
        raise LookupError(f"there is no widget named {name!r}; this site has {', '.join(sorted(widgets))}")
    widget = WidgetPage(page, site, widgets[name].page if at is None else at, name)
    if today is None:
        widget.open()
    else:
        widget.open_on(today)
    return widget

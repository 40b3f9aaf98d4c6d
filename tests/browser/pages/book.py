"""All pages of the site, one after the other."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Generator, Iterator
from typing import Any

from playwright.sync_api import Browser, Page, expect

from coachsite.testing import BUILT_FOR, Guard, Site

PAGE = re.compile(rf"<loc>{re.escape(BUILT_FOR)}(.*?)</loc>")
NOWHERE = "there/is/no/such/page/"


class Book:
    """The whole site in one window of a browser."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page, self.site = page, site

    @property
    def addresses(self) -> list[str]:
        """Every page that the sitemap names, and one that is not there."""
        return [*PAGE.findall((self.site.folder / "sitemap.xml").read_text(encoding="utf-8")), NOWHERE]

    def leaf_through(self) -> Iterator[str]:
        """Opens every page in turn, with all that was folded away in it; gives its address."""
        for address in self.addresses:
            self.page.goto(self.site.url(address))
            expect(self.page.locator(".coach-switch").first).to_be_attached()
            self.page.evaluate("document.querySelectorAll('main details').forEach((it) => { it.open = true; })")
            yield address


@contextlib.contextmanager
def opened(browser: Browser, site: Site, **options: Any) -> Generator[Book]:
    """The site in a context with these options, watched but not recorded: of so many steps that would be slow."""
    guard = Guard(site.origin)
    guard.expect(f"{NOWHERE}|status of 404")
    with contextlib.closing(browser.new_context(locale="en-GB", service_workers="block", **options)) as context:
        guard.watch(context)
        yield Book(context.new_page(), site)
    assert not guard.complaints(), "\n".join(guard.complaints())

"""Watches a browser context: what goes wrong in it, or leaves the site, fails a test that expects nothing."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Request, Response, WebError

# A page that is left, or a worker that is stopped, breaks off what it was fetching: nothing is wrong then.
BROKEN_OFF = re.compile(r"ERR_ABORTED|NS_BINDING_ABORTED|NS_ERROR_ABORT|NS_BASE_STREAM_CLOSED")

# A message, as a test may have stopped the clock on which timers go.
ONE_TURN = """() => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => done();
  port2.postMessage(null);
})"""


@dataclass
class Guard:
    """What was seen in a context. `expect` names what a test about faults brings about on purpose."""

    origin: str
    seen: list[str] = field(default_factory=list[str])
    _expected: list[str] = field(default_factory=list[str])

    def watch(self, context: BrowserContext) -> None:
        """Begins to watch."""
        context.on("console", self._console)
        context.on("weberror", self._page_error)
        context.on("request", self._request)
        context.on("requestfailed", self._failed)
        context.on("response", self._response)

    def expect(self, *patterns: str) -> None:
        """Regular expressions of what may be seen in this test."""
        self._expected.extend(patterns)

    def hear_out(self, context: BrowserContext) -> None:
        """Lets the pages end what they are at: an engine may report an error one turn after it was made."""
        for page in context.pages:
            with suppress(Error):  # the page is gone, and told what it had to tell
                page.evaluate(ONE_TURN)

    def complaints(self) -> list[str]:
        """What was seen and not expected."""
        return [line for line in self.seen if not any(re.search(pattern, line) for pattern in self._expected)]

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.seen.append(f"console error: {message.text}")

    def _page_error(self, error: WebError) -> None:
        self.seen.append(f"page error: {error.error}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((f"{self.origin}/", "data:", "blob:", "about:")):
            self.seen.append(f"request to another host: {request.url}")

    def _failed(self, request: Request) -> None:
        if not BROKEN_OFF.search(request.failure or ""):
            self.seen.append(f"request failed: {request.url} {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.seen.append(f"request failed: {response.url} {response.status}")

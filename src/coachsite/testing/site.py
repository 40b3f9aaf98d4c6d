"""A built site as a host has it: what it answers to each path, and how it can be told to misbehave."""

from __future__ import annotations

import base64
import fnmatch
import hashlib
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

BUILT_FOR = "http://coach.test/"
"""The address that the tests build the site for; on the way out it becomes the server's own."""

TEXTS_WITH_ADDRESSES = {".html", ".xml"}
LISTS = "assets/coach/offline-*.json"


@dataclass(frozen=True)
class Answer:
    """What goes over the wire: `length` may promise more than `body` holds."""

    status: int
    body: bytes
    length: int


type Fault = Callable[[Answer], Answer]


@dataclass
class Site:
    """A built site while it is served.

    `requests` lists the paths asked for, below the prefix, in order; `more_headers` go out with every answer.
    """

    folder: Path
    prefix: str
    origin: str = ""
    requests: list[str] = field(default_factory=list[str])
    more_headers: dict[str, str] = field(default_factory=dict[str, str])
    _faults: list[tuple[str, Fault]] = field(default_factory=list[tuple[str, Fault]])
    _open: threading.Event = field(default_factory=threading.Event)
    is_gone: bool = False
    sends_headers: bool = True  # the headers that the site asks for; not every host does

    @property
    def headers_file(self) -> str:
        """The headers that the site wants, in the form that Netlify and Cloudflare read."""
        file = self.folder / "_headers"
        return file.read_text() if self.sends_headers and file.is_file() else ""

    @property
    def home(self) -> str:
        """The address of the home page."""
        return f"{self.origin}{self.prefix}"

    def url(self, page: str) -> str:
        """The address of a page, "" for the home page."""
        return f"{self.home}{page}"

    def asked_for(self, pattern: str) -> list[str]:
        """The requests so far whose path matches."""
        return [path for path in self.requests if fnmatch.fnmatch(path, pattern)]

    def missing(self, pattern: str) -> None:
        """From now on, files that match are not there."""
        self._faults.append((pattern, lambda _: Answer(404, b"", 0)))

    def truncated(self, pattern: str) -> None:
        """From now on, the line breaks in the middle of files that match."""
        self._faults.append((pattern, lambda whole: Answer(200, whole.body[: whole.length // 2], whole.length)))

    def corrupt(self, pattern: str) -> None:
        """From now on, files that match have their length, but in the middle other bytes."""
        self._faults.append((pattern, _corrupted))

    def replaced(self, pattern: str, body: bytes) -> None:
        """From now on, files that match hold something else."""
        self._faults.append((pattern, lambda _: _of(body)))

    def preceded(self, pattern: str, script: Path) -> None:
        """From now on, files that match begin with what another file holds."""
        before = script.read_bytes()
        self._faults.append((pattern, lambda whole: _of(before + whole.body)))

    def stalled(self, pattern: str) -> None:
        """From now on, files that match do not come before `mended`, or the end of the test."""
        self._open.clear()
        self._faults.append((pattern, self._held))

    def gone(self) -> None:
        """From now on nobody answers, as without a network."""
        self.is_gone = True

    def mended(self) -> None:
        """Everything is as it should be again."""
        self.is_gone = False
        self._faults.clear()
        self._open.set()

    def answer(self, path: str) -> tuple[Path | None, Answer]:
        """The file behind a path below the prefix, and what to send."""
        self.requests.append(path)
        file = self.folder / path
        file = file / "index.html" if not path or path.endswith("/") else file
        if not file.is_file() or not file.resolve().is_relative_to(self.folder.resolve()):
            return None, self._faulty(path, _page_not_found(self.folder))
        body = self._lists(file) if fnmatch.fnmatch(path, LISTS) else self._content(file)
        return file, self._faulty(path, _of(body))

    def headers(self, path: str) -> dict[str, str]:
        """What the site asks its host to send along with a path."""
        found: dict[str, str] = {}
        matches = False
        for line in self.headers_file.splitlines():
            if line.startswith("/"):
                matches = fnmatch.fnmatch(f"/{path}", line)
            elif matches:
                name, _, value = line.strip().partition(": ")
                found[name] = value
        return found

    def _content(self, file: Path) -> bytes:
        body = file.read_bytes()
        return body.replace(BUILT_FOR.encode(), self.home.encode()) if file.suffix in TEXTS_WITH_ADDRESSES else body

    def _lists(self, file: Path) -> bytes:
        """The lists of the service worker, with the hashes of the pages as they go out from here."""
        lists = json.loads(file.read_text())
        for address in lists["core"]:
            page = self.folder / address
            page = page / "index.html" if page.is_dir() else page
            if page.suffix in TEXTS_WITH_ADDRESSES:
                digest = hashlib.sha256(self._content(page)).digest()
                lists["core"][address] = f"sha256-{base64.b64encode(digest).decode()}"
        return json.dumps(lists).encode()

    def _faulty(self, path: str, answer: Answer) -> Answer:
        for pattern, fault in tuple(self._faults):
            if fnmatch.fnmatch(path, pattern):
                answer = fault(answer)
        return answer

    def _held(self, answer: Answer) -> Answer:
        self._open.wait(timeout=60)
        return answer


def _of(body: bytes) -> Answer:
    return Answer(200, body, len(body))


def _corrupted(whole: Answer) -> Answer:
    middle = whole.length // 2
    other = bytes(byte ^ 0xFF for byte in whole.body[middle : middle + 64])
    return Answer(200, whole.body[:middle] + other + whole.body[middle + 64 :], whole.length)


def _page_not_found(folder: Path) -> Answer:
    page = folder / "404.html"
    body = page.read_bytes() if page.is_file() else b""
    return Answer(404, body, len(body))

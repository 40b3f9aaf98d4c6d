"""A site while its author works on it: under `mkdocs serve --dirty`, as `make serve` has it, in another process."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

PATIENCE = 120  # seconds; the first build may have to make a snapshot


class NeverSaidError(Exception):
    """The server did not say what was waited for; the message holds what it did say."""


@dataclass
class LiveSite:
    """The folder of the site, where it is served, and what the terminal shows."""

    root: Path
    origin: str
    said: list[str] = field(default_factory=list[str])
    _ended: bool = False
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def edit(self, file: str, old: str, new: str) -> None:
        """Replaces `old`, which must be there, in a file named from the site's folder, and saves it."""
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        if old not in text:
            raise ValueError(f"{file} has no {old!r}")
        path.write_text(text.replace(old, new), encoding="utf-8")

    def wait_until_said(self, words: str) -> None:
        """Waits until the terminal has shown these words; raises NeverSaidError."""
        with self._changed:
            self._changed.wait_for(lambda: self._ended or self._has_said(words), PATIENCE)
            if not self._has_said(words):
                raise NeverSaidError(f"{words!r} was not said, but:\n{''.join(self.said)}")

    def listen(self, output: IO[str]) -> None:
        """Takes down what the terminal shows, until it ends."""
        for line in output:
            with self._changed:
                self.said.append(line)
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _has_said(self, words: str) -> bool:
        return any(words in line for line in self.said)


@contextlib.contextmanager
def live(root: Path) -> Generator[LiveSite]:
    """Serves the site in `root` on a free port of this machine, as long as the block lasts."""
    address = f"127.0.0.1:{_free_port()}"
    site = LiveSite(root, f"http://{address}")
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "mkdocs", "serve", "--dirty", "--dev-addr", address],
        cwd=root,
        env=os.environ | {"SITE_URL": f"{site.origin}/", "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout
    listener = threading.Thread(target=site.listen, args=(process.stdout,), daemon=True)
    listener.start()
    try:
        site.wait_until_said("Serving on")
        yield site
    finally:
        process.kill()
        process.wait()
        listener.join()
        process.stdout.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]

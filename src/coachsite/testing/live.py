"""A site while its author works on it: under `mkdocs serve --dirty`, as `make serve` has it, in another process."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from coachsite.testing.server import free_port

PATIENCE = 120  # seconds; the first build may have to make a snapshot
BUILT = "Reloading browsers"


class NeverSaidError(Exception):
    """The server did not say what was waited for; the message holds what it did say."""


@dataclass
class LiveSite:
    """The folder of the site, where it is served, and what the terminal shows."""

    root: Path
    origin: str
    said: list[str] = field(default_factory=list[str])
    _edited: dict[Path, str] = field(default_factory=dict[Path, str])  # what stood in each file at first
    _since: int = 0  # the line of the terminal at which the last change was made
    _ended: bool = False
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def edit(self, file: str, old: str, new: str) -> None:
        """Replaces `old`, which must be there, in a file named from the site's folder, and saves it."""
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        if old not in text:
            raise ValueError(f"{file} has no {old!r}")
        self._edited.setdefault(path, text)
        self._save(path, text.replace(old, new))

    def undo(self) -> None:
        """Puts all files back as they were before the first edit, and waits until the site is built of them."""
        changed = {path: text for path, text in self._edited.items() if path.read_text(encoding="utf-8") != text}
        for path, text in changed.items():
            self._save(path, text)
        if changed:
            self.wait_until_said(BUILT)

    def wait_until_said(self, words: str) -> None:
        """Waits until the terminal has shown these words since the last change; raises NeverSaidError."""
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
        return any(words in line for line in self.said[self._since :])

    def _save(self, path: Path, text: str) -> None:
        self._since = len(self.said)
        path.write_text(text, encoding="utf-8")


@contextlib.contextmanager
def live(root: Path) -> Generator[LiveSite]:
    """Serves the site in `root` on a free port of this machine, as long as the block lasts."""
    address = f"127.0.0.1:{free_port()}"
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

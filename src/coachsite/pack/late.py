"""The files that a restored Python may still want: a snapshot holds what was imported, and no files."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from coachsite.cache import Cache
from coachsite.pack.archive import gzipped
from coachsite.pack.bytecode import PYTHON
from coachsite.pack.wheel import Wheel

PLACE = "lib/python{}.{}/site-packages/".format(*PYTHON)  # from the root of the browser's file system


@dataclass(frozen=True)
class LateFiles:
    """An archive that browser/laying.js reads: a gzip file, and the length of its content."""

    packed: bytes
    length: int


def late_files(wheels: Iterable[Wheel], imported: Iterable[str], cache: Cache, *, opened: bool) -> LateFiles:
    """The files of the wheels without the modules that are imported already; the same bytes every time.

    opened: the site's package has been opened, and what it and coachkit read for that has been read.

    The length of a table (4 bytes, the lowest first), the table as JSON ([name, length] for each file), the contents.
    """
    gone = frozenset(imported)
    files = dict(sorted(item for wheel in wheels for item in wheel.late_files(gone, opened=opened).items()))
    table = json.dumps([[f"{PLACE}{name}", len(content)] for name, content in files.items()]).encode()
    content = b"".join([len(table).to_bytes(4, "little"), table, *files.values()])
    return LateFiles(cache.made("late-files", [content], lambda: gzipped(content)), len(content))

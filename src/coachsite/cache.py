"""What has been made once, kept by what it was made of."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

KEPT_DAYS = 14


@dataclass(frozen=True)
class Cache:
    """A folder of made files, each named by the hash of everything that went into it."""

    folder: Path

    def made(self, kind: str, ingredients: Iterable[bytes | str], make: Callable[[], bytes]) -> bytes:
        """What `make` returns, from the cache where the same ingredients were used before.

        The sources of coachsite are always an ingredient: a changed maker makes anew.
        """
        path = self.folder / kind / digest([own_sources(), *ingredients])
        content = _kept(path)
        if content is None:
            content = make()
            _write(path, content)
        return content

    def sweep(self) -> None:
        """Deletes what nobody has asked for lately."""
        oldest = time.time() - KEPT_DAYS * 24 * 3600
        for path in self.folder.glob("*/*"):
            if path.is_file() and path.stat().st_mtime < oldest:
                path.unlink(missing_ok=True)

    def clear(self) -> None:
        """Deletes everything."""
        shutil.rmtree(self.folder, ignore_errors=True)


def digest(ingredients: Iterable[bytes | str]) -> str:
    """One hash (hex) of many things; where one ends and the next begins counts."""
    total = hashlib.sha256()
    for one in ingredients:
        total.update(hashlib.sha256(one.encode() if isinstance(one, str) else one).digest())
    return total.hexdigest()


@cache
def own_sources() -> bytes:
    """The hash of all that makes things for the browser."""
    here = Path(__file__).parent
    makers = [
        here / "data.py",
        here / "zones.py",
        *(here / "pack").rglob("*.py"),
        *(here / "pack" / "node").glob("*.mjs"),
    ]
    return digest(part for path in sorted(makers) for part in (path.name, path.read_bytes())).encode()


def _kept(path: Path) -> bytes | None:
    try:
        content = path.read_bytes()
        os.utime(path)
    except OSError:
        return None
    return content


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(name).replace(path)  # so that two builds at once never see half a file

"""The folder of the built site that holds what coachsite adds; files are named by their content."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

HASH_LENGTH = 10


def short_hash(content: bytes | str) -> str:
    """What stands in a file's name for its content."""
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()[:HASH_LENGTH]


@dataclass
class Shelf:
    """Writes files, leaves alone what is there already, and clears away what nobody put."""

    folder: Path
    _put: set[Path] = field(default_factory=set[Path])

    def put(self, name: str, content: bytes) -> str:
        """Writes the file; `name` may hold "{hash}", which is replaced. Returns the name."""
        name = name.replace("{hash}", short_hash(content))
        path = self.folder / name
        self._put.add(path)
        if not (path.is_file() and path.read_bytes() == content):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return name

    @property
    def names(self) -> list[str]:
        """The names of all files that were put, in their order."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self._put)

    def clear_others(self) -> None:
        """Deletes every file that was not put since this shelf was made, and folders left empty."""
        for path in sorted(self.folder.rglob("*"), reverse=True):
            if path.is_dir():
                if not any(path.iterdir()):
                    path.rmdir()
            elif path not in self._put:
                path.unlink()

"""Archives that come out the same, byte for byte, whenever and wherever they are made."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Mapping

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest day that zip files know
PLAIN_FILE = 0o100644 << 16


def zip_of(files: Mapping[str, bytes]) -> bytes:
    """A zip file with these files, by name; order, dates and rights are always the same."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system = 3  # Unix, on every machine
            entry.external_attr = PLAIN_FILE
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, compresslevel=9)
    return buffer.getvalue()


def unzipped(content: bytes) -> dict[str, bytes]:
    """The files of a zip file by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def gzipped(content: bytes) -> bytes:
    """The content as a gzip file without date and name."""
    return gzip.compress(content, compresslevel=9, mtime=0)

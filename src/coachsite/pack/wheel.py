"""Wheels for the browser: compiled, pure Python, and the same bytes every time."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from packaging.utils import canonicalize_name

from coachsite.cache import Cache
from coachsite.pack.archive import unzipped, zip_of
from coachsite.pack.bytecode import compiled_files
from coachsite.pack.imports import module_name

TAG = "cp313-none-any"  # bytecode is tied to the Python that made it


@dataclass(frozen=True)
class Source:
    """What a wheel is made of: its files as they will lie in site-packages, sources still as sources."""

    name: str
    version: str
    files: Mapping[str, bytes]
    depends: tuple[str, ...] = ()
    own: bool = (
        False  # the site's or coachkit's: it keeps its assert statements, and has read its data once the site is open
    )

    @property
    def imports(self) -> tuple[str, ...]:
        """The names under which the wheel's modules are imported."""
        tops = {path.partition("/")[0].removesuffix(".py") for path in self.files if path.endswith(".py")}
        return tuple(sorted(tops))


@dataclass(frozen=True)
class Wheel:
    """A wheel: where it comes from, and its content."""

    source: Source
    content: bytes

    @property
    def file_name(self) -> str:
        """The name that says what is in it."""
        return f"{_escaped(self.source.name)}-{self.source.version}-{TAG}.whl"

    @property
    def sha256(self) -> str:
        """The hash of the content, hex."""
        return hashlib.sha256(self.content).hexdigest()

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        """What it puts into site-packages; of its papers the one that tells its version."""
        papers = f"{_escaped(self.source.name)}-{self.source.version}.dist-info/"
        files = unzipped(self.content)
        return {name: files[name] for name in files if not name.startswith(papers) or name == f"{papers}METADATA"}

    def late_files(self, imported: AbstractSet[str], *, opened: bool) -> Mapping[str, bytes]:
        """What may still be wanted when these modules have been imported, and perhaps the site opened."""
        has_read = opened and self.source.own
        return {
            name: content
            for name, content in self.files.items()
            if (module_name(name) not in imported if name.endswith(".pyc") else not has_read)
        }


def build_wheel(source: Source, cache: Cache) -> Wheel:
    """Compiles the source and wraps it; raises PackError where a file does not compile."""
    parts = [part for item in sorted(source.files.items()) for part in item]
    ingredients = [source.name, source.version, repr((source.depends, source.own)), *parts]
    return Wheel(source, cache.made("wheels", ingredients, lambda: _content(source)))


def _content(source: Source) -> bytes:
    files = compiled_files(source.files, asserts=source.own)
    papers = f"{_escaped(source.name)}-{source.version}.dist-info"
    needs = "".join(f"Requires-Dist: {name}\n" for name in source.depends)
    files[f"{papers}/METADATA"] = (
        f"Metadata-Version: 2.1\nName: {source.name}\nVersion: {source.version}\n{needs}".encode()
    )
    files[f"{papers}/WHEEL"] = f"Wheel-Version: 1.0\nGenerator: coachsite\nRoot-Is-Purelib: true\nTag: {TAG}\n".encode()
    record = f"{papers}/RECORD"
    rows = [f"{name},sha256={_urlsafe(content)},{len(content)}" for name, content in sorted(files.items())]
    files[record] = ("\n".join([*rows, f"{record},,"]) + "\n").encode()
    return zip_of(files)


def _escaped(name: str) -> str:
    return canonicalize_name(name).replace("-", "_")


def _urlsafe(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()

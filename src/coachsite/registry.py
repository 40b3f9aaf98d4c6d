"""The widgets of a site, imported from its package; errors name file and line."""

from __future__ import annotations

import ast
import importlib
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from coachkit import Site, Widget, open_site
from coachsite.mistakes import Mistake, mistake_of
from coachsite.settings import Settings

OPENED = "__coachsite_opened__"  # in the package itself: gone when the package is


type Stamp = frozenset[tuple[str, int]]


class RegistryError(Exception):
    """The widgets cannot be had; the message says where and why, and so does `mistake`."""

    def __init__(self, mistake: Mistake) -> None:
        """Kept."""
        super().__init__(str(mistake))
        self.mistake = mistake


def load_widgets(settings: Settings) -> Mapping[str, Widget]:
    """The site's WIDGETS by name; imported anew where a source has changed since. Raises RegistryError."""
    return load_site(settings).widgets


def load_site(settings: Settings) -> Site:
    """The site's widgets with their templates compiled, ready to run. Raises RegistryError."""
    package, parent = settings.package, str(settings.widgets.parent)
    if parent not in sys.path:
        sys.path.insert(0, parent)
    stamp = stamp_of(settings.widgets)
    opened: tuple[Stamp, Site] | None = getattr(sys.modules.get(package), OPENED, None)
    if (opened and opened[0] != stamp) or not _is_here(package, settings.widgets):
        _forget(package)
    elif opened:
        return opened[1]
    try:
        _check_names(settings)
        site = open_site(package)
    except RegistryError:
        raise
    except Exception as error:
        _forget(package)  # half imported, it would answer the next attempt with what it lacks
        raise RegistryError(mistake_of(error, settings)) from error
    setattr(sys.modules[package], OPENED, (stamp, site))
    return site


def _check_names(settings: Settings) -> None:
    """Python takes the last of two entries with one name, and the other widget would be gone without a word."""
    file = settings.widgets / "__init__.py"
    for node in ast.walk(ast.parse(file.read_bytes(), file)):
        seen: set[object] = set()
        for key in node.keys if isinstance(node, ast.Dict) else ():
            if isinstance(key, ast.Constant) and key.value in seen:
                place = f"{settings.shown(file)}:{key.lineno}"
                raise RegistryError(Mistake(place, f"{key.value!r} is here twice; give one of the two another name"))
            seen |= {key.value} if isinstance(key, ast.Constant) else set()


def stamp_of(folder: Path) -> Stamp:
    """What changes when a file below the folder does. Asked for with every page, and so it is quick."""
    return frozenset(_files(str(folder)))


def _files(folder: str) -> Iterator[tuple[str, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                yield entry.path, entry.stat().st_mtime_ns
            elif entry.name != "__pycache__":
                yield from _files(entry.path)


def _is_here(package: str, folder: Path) -> bool:
    module = sys.modules.get(package)
    return module is None or Path(module.__file__ or "").parent == folder


def _forget(package: str) -> None:
    for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
        del sys.modules[name]
    importlib.invalidate_caches()

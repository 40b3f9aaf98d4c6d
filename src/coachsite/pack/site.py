"""Packing: a built site gets its Python, its browser modules and its manifest."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from coachsite.cache import Cache
from coachsite.data import data_names, data_text
from coachsite.pack import headers, runtime
from coachsite.pack.app import STYLES, app_files, modules_of_pages
from coachsite.pack.faults import faults_of_links, faults_of_pages, faults_of_python
from coachsite.pack.installable import put_manifest
from coachsite.pack.licences import put_licences
from coachsite.pack.links import Places
from coachsite.pack.offline import APP, DATA, put_away, put_offline
from coachsite.pack.pages import Head, Pages, finish_pages
from coachsite.pack.problems import PackError
from coachsite.pack.python import Python, make_python
from coachsite.pack.shelf import Shelf, short_hash
from coachsite.pack.sources import packages_of
from coachsite.registry import load_widgets
from coachsite.settings import Settings

FOLDER = "assets/coach"
log = logging.getLogger(__name__)

type Manifest = dict[str, object]


@dataclass(frozen=True)
class Report:
    """What packing did: pages finished, sizes of what a first touch fetches, remarks, mistakes left while serving.

    packages: what the settings ask for and what that needs, each with its version, such as "icalendar 7.3.0".
    """

    pages: int
    sizes: Mapping[str, int]
    notes: Sequence[str]
    problems: Sequence[str]
    packages: Sequence[str]


def pack(site_dir: Path, settings: Settings, *, serve: bool = False) -> Report:
    """Adds to the built site all that its widgets need; packing twice changes nothing more.

    Raises PackError with every mistake of the site at once; while serving, mistakes in pages are only logged.
    """
    if not (site_dir / "index.html").is_file():
        raise PackError([f"{site_dir} is not a built site: it has no index.html; build it first"])
    cache = Cache(settings.cache)
    pages = Pages(site_dir)
    shelf = Shelf(site_dir / FOLDER)
    try:
        problems = _faults(site_dir, pages, settings, cache, serve=serve)
        python = make_python(settings, cache, changing=serve)
    except PackError:
        if serve:  # the page that shows the mistake looks as it should, and all in it works that needs no Python
            finish_pages(site_dir, pages, Head(*_put_app({}, shelf), public=False))
        raise
    manifest = _manifest(settings, python, shelf)
    styles, modules = _put_app(manifest, shelf)
    head = Head(styles, modules, {} if serve else _put_links(site_dir, python), public=not serve)
    policy = finish_pages(site_dir, pages, head)
    if serve:
        put_away(site_dir)
    else:
        headers.put_headers(site_dir, policy)
        put_offline(site_dir, shelf, _started_with(python, shelf))
    shelf.clear_others()
    cache.sweep()
    for note in python.notes:
        log.warning(note)
    for problem in problems:
        log.error(problem)
    packages = packages_of(settings)
    return Report(len(pages), _sizes(python), python.notes, problems, packages)


def _faults(site_dir: Path, pages: Mapping[Path, str], settings: Settings, cache: Cache, *, serve: bool) -> list[str]:
    """All that is wrong, each once; raises PackError where the site cannot be packed with it."""
    places = Places(site_dir)
    fatal = faults_of_python(settings, cache)
    others = [*faults_of_pages(pages, places, settings), *faults_of_links(settings, places)]
    found = list(dict.fromkeys([*fatal, *others]))
    if fatal or (found and not serve):
        raise PackError(found)
    return found


def _put_links(site_dir: Path, python: Python) -> Mapping[str, str]:
    """Files that pages only link to, by relation."""
    return {**put_manifest(site_dir), **put_licences(site_dir, [wheel.source for wheel in python.wheels])}


def _manifest(settings: Settings, python: Python, shelf: Shelf) -> Manifest:
    widgets = load_widgets(settings)
    index = f"pyodide-{runtime.VERSION}-{python.runtime.hash[:10]}/"
    for name in runtime.SHIPPED:
        shelf.put(index + name, python.runtime.read(name))
    packages = f"packages-{short_hash(python.lock)}/"
    for wheel in python.wheels:
        shelf.put(packages + wheel.file_name, wheel.content)
    late = "late" if python.snapshot else "stdlib"
    return {
        "version": 1,
        "module": settings.package,
        "pyodide": {"version": runtime.VERSION, "index": f"../{index}", "sha256": runtime.shipped_hashes()},
        "snapshot": _put_snapshot(python, shelf),
        "stdlib": _hashed(shelf, "stdlib-{hash}.zip", python.stdlib),
        "late_files": _put_late_files(python, shelf),
        "late_stdlib": _hashed(shelf, f"{late}-{{hash}}.zip", python.late_stdlib),
        "lock": _hashed(shelf, f"{packages}pyodide-lock.json", python.lock.encode()),
        "packages": [wheel.source.name for wheel in python.wheels],
        "data": _put_data(settings, shelf) if any(widget.data for widget in widgets.values()) else {},
        "widgets": {name: {"page": widget.page, "title": widget.title} for name, widget in sorted(widgets.items())},
    }


def _started_with(python: Python, shelf: Shelf) -> list[str]:
    names = [name for name in shelf.names if not name.startswith((DATA, APP))]
    if python.snapshot is None:
        return names
    return [name for name in names if not name.endswith(".whl") and not name.startswith("stdlib-")]


def _put_snapshot(python: Python, shelf: Shelf) -> dict[str, object] | None:
    if python.snapshot is None:
        return None
    packed = python.snapshot.packed
    return {
        **_hashed(shelf, "snapshot-{hash}.bin.gz", packed),
        "bytes": python.snapshot.length,
        "over": python.snapshot.over,
    }


def _put_late_files(python: Python, shelf: Shelf) -> dict[str, object] | None:
    if python.late_files is None:
        return None
    return {**_hashed(shelf, "files-{hash}.bin.gz", python.late_files.packed), "bytes": python.late_files.length}


def _put_data(settings: Settings, shelf: Shelf) -> dict[str, object]:
    entries: dict[str, object] = {}
    for name in data_names(settings):
        content = (data_text(name, settings) or "").encode()
        path = Path(name)
        entries[name] = _hashed(shelf, f"{DATA}{path.with_suffix('').as_posix()}-{{hash}}{path.suffix}", content)
    return entries


def _put_app(manifest: Manifest, shelf: Shelf) -> tuple[list[str], list[str]]:
    files = app_files()
    files["manifest.json"] = json.dumps(manifest, sort_keys=True, separators=(",", ":")).encode()
    folder = f"{APP}{short_hash(b''.join(part for n, c in sorted(files.items()) for part in (n.encode(), c)))}/"
    for name, content in files.items():
        shelf.put(folder + name, content)
    prefix = f"{FOLDER}/{folder}"
    return [prefix + STYLES], [prefix + module for module in modules_of_pages(files)]


def _sizes(python: Python) -> dict[str, int]:
    sizes = {name: len(python.runtime.read(name)) for name in runtime.SHIPPED}
    if python.snapshot and python.late_files:
        late = {"other files": len(python.late_files.packed), "standard library": len(python.late_stdlib)}
        return {**sizes, "snapshot": len(python.snapshot.packed), **late}
    return {**sizes, "packages": sum(len(w.content) for w in python.wheels), "standard library": len(python.stdlib)}


def _hashed(shelf: Shelf, name: str, content: bytes) -> dict[str, str]:
    return {"url": f"../{shelf.put(name, content)}", "sha256": hashlib.sha256(content).hexdigest()}

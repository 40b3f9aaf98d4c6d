"""Everything that Python in the browser is made of, ready to be put into the site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coachsite.cache import Cache
from coachsite.pack.imports import imports_of
from coachsite.pack.late import LateFiles, late_files
from coachsite.pack.lock import lock_text
from coachsite.pack.runtime import Runtime, find_runtime
from coachsite.pack.snapshot import NODE_WAY_OUT, Snapshot, find_node, make_snapshot
from coachsite.pack.sources import site_sources
from coachsite.pack.stdlib import library_for
from coachsite.pack.wheel import Source, Wheel, build_wheel
from coachsite.settings import Settings


@dataclass(frozen=True)
class Python:
    """Pyodide, wheels, lock and standard library; and the snapshot, where it could be made.

    late_stdlib and late_files are what a restored Python may still want: the standard library, and the files of the
    wheels, without what it has already.
    """

    runtime: Runtime
    wheels: Sequence[Wheel]
    lock: str
    stdlib: bytes
    late_stdlib: bytes
    late_files: LateFiles | None
    snapshot: Snapshot | None
    notes: Sequence[str]


def make_python(settings: Settings, cache: Cache, *, changing: bool = False) -> Python:
    """Makes what is not in the cache; raises PackError where the site's Python cannot go to the browser.

    changing: the site's own modules are being worked on. Then the snapshot is of all but them, so that it stays when
    they change, and the browser imports them after the restore.
    """
    runtime = find_runtime()
    sources = site_sources(settings)
    wheels = [build_wheel(source, cache) for source in sources]
    library = library_for(_imported(sources, cache), runtime, cache)
    stdlib = library.zipped(cache)
    node = find_node()
    snapshot = None
    if node and changing:
        others = [wheel for wheel in wheels if settings.package not in wheel.source.imports]
        held = library_for(_imported([wheel.source for wheel in others], cache), runtime, cache).zipped(cache)
        snapshot = make_snapshot("", runtime, held, others, node, cache, settings)
    elif node:
        snapshot = make_snapshot(settings.package, runtime, stdlib, wheels, node, cache, settings)
    late = library.without(snapshot.modules).zipped(cache) if snapshot else stdlib
    files = late_files(wheels, snapshot.modules, cache, opened=not changing) if snapshot else None
    lock = lock_text(wheels, runtime.lock_info, cache)
    notes = () if snapshot else (f"no snapshot was made, so Python starts slowly; to make one: {NODE_WAY_OUT}",)
    return Python(runtime, wheels, lock, stdlib, late, files, snapshot, notes)


def _imported(sources: Sequence[Source], cache: Cache) -> set[str]:
    return {name for source in sources for names in imports_of(source.files, cache).values() for name in names}

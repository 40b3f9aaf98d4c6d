"""The lock file by which Pyodide finds packages: only those of this site, beside it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from coachsite.cache import Cache
from coachsite.pack.wheel import Wheel


def lock_text(wheels: Iterable[Wheel], info: Mapping[str, str], cache: Cache) -> str:
    """pyodide-lock.json for these wheels, for the Pyodide that says this about itself."""
    packages = {
        wheel.source.name: {
            "name": wheel.source.name,
            "version": wheel.source.version,
            "file_name": wheel.file_name,
            "install_dir": "site",
            "sha256": wheel.sha256,
            "imports": list(wheel.source.imports),
            "depends": list(wheel.source.depends),
        }
        for wheel in wheels
    }
    spec = {"info": dict(info), "packages": packages}
    return cache.made("lock", [json.dumps(spec)], lambda: _checked(spec).encode()).decode()


def _checked(spec: Mapping[str, object]) -> str:
    from pyodide_lock import PyodideLockSpec  # slow to import, and most builds find the lock in the cache

    lock = PyodideLockSpec.from_dict(dict(spec))
    lock.check_wheel_filenames()
    return json.dumps(lock.to_dict(), sort_keys=True, separators=(",", ":"))

"""What a browser may keep so that the site works without a network, as lists that the service worker goes by."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from coachsite.pack.headers import FILE as HEADERS
from coachsite.pack.policy import integrity
from coachsite.pack.shelf import Shelf, short_hash

SCRIPTS = Path(__file__).parents[1] / "browser" / "service"
WORKER = "sw.js"
BIG = 1_000_000  # a picture or a film as big as this is worth no place on a phone before somebody wants it
NOT_KEPT = frozenset({WORKER, HEADERS, "robots.txt", "CNAME", ".nojekyll"})
NOT_KEPT_KINDS = frozenset({".map", ".gz"})
ONLY_FOR_OTHER_LANGUAGES = "lunr"
APP, DATA = "app-", "data/"  # what the names on the shelf begin with


def put_offline(site_dir: Path, shelf: Shelf, started_with: Iterable[str]) -> None:
    """Puts the list on the shelf, and the service worker that goes by it into the root of the site.

    All else must be in its place by then. started_with: the files on the shelf that Python starts with.
    """
    prefix = f"{shelf.folder.relative_to(site_dir).as_posix()}/"
    shelved = {prefix + name: (shelf.folder / name).read_bytes() for name in shelf.names}
    core = {address_of(name): its_hash for name, its_hash in _core(site_dir, prefix, shelved)}
    kept = {
        name: {"integrity": integrity(content), "bytes": len(content)}
        for name, content in shelved.items()
        if not name.startswith(prefix + APP)
    }
    lists = {
        "core": dict(sorted(core.items())),
        "kept": dict(sorted(kept.items())),
        "start": sorted(prefix + name for name in started_with),
        "data": sorted(name for name in kept if name.startswith(prefix + DATA)),
    }
    text = json.dumps(lists, sort_keys=True, separators=(",", ":"))
    shelf.put("offline-{hash}.json", text.encode())
    worker = (SCRIPTS / WORKER).read_text(encoding="utf-8").replace("{hash}", short_hash(text))
    _write(site_dir / WORKER, worker)


def put_away(site_dir: Path) -> None:
    """Puts a service worker there that ends an earlier one: an author wants to see the pages as they are now."""
    _write(site_dir / WORKER, (SCRIPTS / "gone.js").read_text(encoding="utf-8"))


def address_of(name: str) -> str:
    """The address of a file of the site, from its root: that of its folder for an index.html."""
    return name.removesuffix("index.html") if name == "index.html" or name.endswith("/index.html") else name


def _core(site_dir: Path, prefix: str, shelved: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Pages, styles, scripts, pictures and search index, each with its hash: all that a visit may need but Python."""
    yield from ((name, integrity(content)) for name, content in shelved.items() if name.startswith(prefix + APP))
    for path in site_dir.rglob("*"):
        name = path.relative_to(site_dir).as_posix()
        if path.is_file() and not name.startswith(prefix) and _wanted(path, name):
            yield name, integrity(path.read_bytes())


def _wanted(path: Path, name: str) -> bool:
    return (
        name not in NOT_KEPT
        and path.suffix not in NOT_KEPT_KINDS
        and ONLY_FOR_OTHER_LANGUAGES not in path.parts
        and path.stat().st_size < BIG
    )


def _write(path: Path, text: str) -> None:
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")

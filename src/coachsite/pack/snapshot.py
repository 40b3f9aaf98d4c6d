"""The memory snapshot: Python with the site's widgets already imported and used once, as one file."""

from __future__ import annotations

import json
import marshal
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict, cast

from coachsite.cache import Cache
from coachsite.pack.archive import gzipped
from coachsite.pack.late import PLACE
from coachsite.pack.problems import PackError
from coachsite.pack.runtime import Runtime
from coachsite.pack.wheel import Wheel
from coachsite.settings import Settings

SCRIPTS = Path(__file__).parent / "node"
TIME_LIMIT = 300  # seconds
BLAMED = re.compile(r" \(([\w/.-]+):(\d+), in [^()]*\)")  # as coachkit.blame puts it
NODE_WAY_OUT = "install Node.js 20 or newer, or: pip install 'coachsite[snapshot]'"


class Overlay(TypedDict):
    """The part of the image to be XORed with what the WebAssembly file has put into memory by then."""

    at: int
    length: int


class Made(TypedDict):
    """What the script tells."""

    bytes: int
    over: Overlay
    modules: list[str]


@dataclass(frozen=True)
class Snapshot:
    """The gzip file, the length of its content, its overlay, and the modules that are imported in it."""

    packed: bytes
    length: int
    over: Overlay
    modules: tuple[str, ...]


class _NodeError(Exception):
    """What the script complained of."""


def find_node() -> str | None:
    """The command that runs Node.js, if there is one: first the one installed beside Python, which a lock file names.

    Another version of Node.js makes a snapshot that works as well but has other bytes.
    """
    return shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")


def make_snapshot(
    package: str,
    runtime: Runtime,
    stdlib: bytes,
    wheels: Iterable[Wheel],
    node: str,
    cache: Cache,
    settings: Settings,
) -> Snapshot:
    """The snapshot with the package opened, or none where it is empty; the same bytes every time.

    Raises PackError where it cannot be made.
    """
    wheels = tuple(wheels)
    ingredients = [runtime.hash, package, stdlib, *(wheel.content for wheel in wheels)]

    def make() -> bytes:
        files = {f"{PLACE}{name}": content for wheel in wheels for name, content in wheel.files.items()}
        late = [f"{PLACE}{name}" for wheel in wheels for name in wheel.late_files(frozenset(), opened=True)]
        try:
            made, image = _made_by_node(package, runtime, stdlib, files, late, node)
        except _NodeError as error:
            raise PackError([_told(str(error), settings)]) from None
        return marshal.dumps((gzipped(image), made["bytes"], dict(made["over"]), tuple(made["modules"])))

    return Snapshot(*marshal.loads(cache.made("snapshots", ingredients, make)))


def _made_by_node(
    package: str, runtime: Runtime, stdlib: bytes, files: Mapping[str, bytes], late: Sequence[str], node: str
) -> tuple[Made, bytes]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, content in files.items():
            target = folder / "site" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        (folder / "stdlib.zip").write_bytes(stdlib)
        (folder / "late.json").write_text(json.dumps(late), encoding="utf-8")
        task = {
            "pyodide": str(runtime.folder.resolve()) + os.sep,
            "stdlib": str(folder / "stdlib.zip"),
            "lock": json.dumps({"info": dict(runtime.lock_info), "packages": {}}),
            "site": str(folder / "site"),
            "late": str(folder / "late.json"),
            "package": package,
            "prepare": str(SCRIPTS / "prepare.py"),
            "image": str(folder / "image"),
        }
        return _run(node, task), (folder / "image").read_bytes()


def _run(node: str, task: Mapping[str, str]) -> Made:
    command = [node, str(SCRIPTS / "snapshot.mjs"), json.dumps(task)]
    environment = os.environ | {"TZ": "UTC", "NODE_OPTIONS": ""}
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, env=environment, timeout=TIME_LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        raise PackError([f"the snapshot was not made within {TIME_LIMIT} seconds"]) from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise _NodeError(said)
    return cast(Made, json.loads(done.stdout))


def _told(said: str, settings: Settings) -> str:
    """What went wrong in Node.js, beginning with the author's own file and line where it was there."""
    found = BLAMED.search(said)
    if not found:
        return f"the widgets do not start in the browser's Python, so no snapshot could be made: {said}"
    place = f"{settings.shown_module_file(found[1])}:{found[2]}"
    message = said.replace(found[0], "").removeprefix("DeclarationError: ")
    return f"{place}: this works here, but not in the browser: {message}"

"""A generated site of many lessons, built by coachsite and by stock Material for MkDocs over the same Markdown."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from coachsite.new import new_site

SIZES = (250, 500, 1000)  # lessons, with two widgets each
PART = 25  # lessons in a section of the navigation, which shows no other sections: else it would grow in every page
PARAGRAPHS = 12
NAMES = 20  # a widget stands there as it is, and with one of so many answers preset
LOOK_EVERY = 0.02  # seconds
SENTENCE = "On day {day} somebody asked {person} for a hand with number {number}, and it took them ten minutes. "
OURS = ("  - coachsite\n", "  - coachsite.markdown\n")


@dataclass(frozen=True)
class Build:
    """Seconds from start to end of the command, and the most memory it held, in MB."""

    seconds: float
    memory: float


@dataclass(frozen=True)
class Scale:
    """Builds of a site of that many lessons: by stock MkDocs, with nothing prepared, and after one page has changed.

    made: what coachsite has made anew after that change, by the names in its cache.
    """

    lessons: int
    stock: Build
    ours: Build
    again: Build
    made: tuple[str, ...]


def time_scales(scratch: Path) -> Iterable[Scale]:
    """Build each size below `scratch`."""
    root = scratch / "many"
    new_site(root)
    _write_configs(root)
    for lessons in SIZES:
        _write_lessons(root / "docs" / "lessons", lessons)
        shutil.rmtree(root / ".cache", ignore_errors=True)
        stock = _build(root, "stock.yml")
        ours = _build(root, "mkdocs.yml")
        before = _cached(root)
        (root / "docs" / "lessons" / "part-0" / "number-7.md").write_text(f"{_lesson(7)}\nMore.\n", encoding="utf-8")
        again = _build(root, "mkdocs.yml")
        yield Scale(lessons, stock, ours, again, tuple(sorted(_cached(root) - before)))


def _write_lessons(folder: Path, count: int) -> None:
    for number in range(count):
        file = folder / f"part-{number // PART}" / f"number-{number}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(_lesson(number), encoding="utf-8")


def _lesson(number: int) -> str:
    paragraphs = [
        f"## Part {part}\n\n" + SENTENCE.format(day=part, person=f"Person {number}", number=number) * 5
        for part in range(PARAGRAPHS)
    ]
    widgets = ["/// widget | asking\n///", f"/// widget | asking\n    person: Person {number % NAMES}\n///"]
    return f"# Lesson {number}\n\n" + "\n\n".join([*paragraphs, *widgets]) + "\n"


def _write_configs(root: Path) -> None:
    """Of the site, with all pages in its navigation, and of the same without coachsite."""
    config = (root / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[0] + "\n"
    config = config.replace("    - navigation.footer\n", "    - navigation.prune\n")
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    for line in OURS:
        config = config.replace(line, "")
    (root / "stock.yml").write_text(config, encoding="utf-8")


def _build(root: Path, config: str) -> Build:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", config]
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=root, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"})
    memory = 0.0
    while process.poll() is None:
        memory = max(memory, _most_memory(process.pid))  # what wait4 tells counts the memory of this process too
        time.sleep(LOOK_EVERY)
    if process.returncode:
        raise RuntimeError(f"{config} was not built")
    return Build(time.perf_counter() - begun, memory)


def _most_memory(pid: int) -> float:
    with suppress(OSError):
        found = re.search(r"^VmHWM:\s*(\d+) kB", Path(f"/proc/{pid}/status").read_text(encoding="utf-8"), re.MULTILINE)
        return int(found[1]) / 1024 if found else 0.0
    return 0.0


def _cached(root: Path) -> set[str]:
    folder = root / ".cache" / "coachsite"
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

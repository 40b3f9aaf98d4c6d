"""The tables of results.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benchmarks.browsing import Figures
from benchmarks.building import Builds
from benchmarks.phone import Wait
from benchmarks.scale import Scale
from benchmarks.serving import Loop
from benchmarks.wire import Size

HEAD = """# Measurements

Made by `make bench`: everything side by side in one run on one machine; medians. Ratios count, not times.
"""


def speed_table(engine: str, plain: Figures, ours: Figures) -> str:
    """Times of one browser, in ms, with the ratio of this site to plain Pyodide."""
    rows = [
        ("first own answer, empty cache", plain.cold, ours.cold, "ms"),
        ("first own answer, full cache", plain.warm, ours.warm, "ms"),
        (
            "keystroke to painted answer, past the debounce, median",
            plain.keystroke_median,
            ours.keystroke_median,
            "ms",
        ),
        ("the same, 95th percentile", plain.keystroke_p95, ours.keystroke_p95, "ms"),
        ("longest main-thread task while typing (0: none over 50)", plain.long_task, ours.long_task, "ms"),
    ]
    return f"\n## {engine}\n\n" + _table(rows)


def phone_table(waits: Iterable[Wait]) -> str:
    """Times on a slow phone, in s."""
    title = "A cheap phone on a slow line (Chromium: processor four times slower, 1.6 Mbit/s, 150 ms; gzip)"
    columns = ("page", "first content", "first own answer, empty cache", "the same, full cache")
    rows = [(wait.page, *map(_seconds, (wait.content, wait.answer, wait.again))) for wait in waits]
    return f"\n## {title}\n\n" + _lines(columns, rows)


def size_table(plain: Size, ours: Size, page: Size) -> str:
    """Bytes until the first answer is there."""
    return "\n## Bytes over the wire until the first own answer\n\n" + _table(
        [
            ("everything, as it is", plain.raw / 1e6, ours.raw / 1e6, "MB"),
            ("everything, gzip 9", plain.gzip / 1e6, ours.gzip / 1e6, "MB"),
            ("everything, brotli 9", plain.brotli / 1e6, ours.brotli / 1e6, "MB"),
            ("the page without the runtime, as it is", None, page.raw / 1e3, "kB"),
            ("the page without the runtime, brotli 9", None, page.brotli / 1e3, "kB"),
        ]
    )


def build_table(builds: Builds) -> str:
    """Seconds of `mkdocs build`."""
    return "\n## Building the site (against stock Material for MkDocs over the same docs)\n\n" + _table(
        [
            ("nothing prepared", builds.stock, builds.first, "s"),
            ("nothing changed", builds.stock, builds.again, "s"),
        ]
    ).replace("plain Pyodide", "stock MkDocs")


def loop_table(loops: Iterable[Loop]) -> str:
    """Times while an author works, in s."""
    title = "From a saved file to the screen (make serve, Chromium, answers typed into the form)"
    columns = ("site", "lesson", "template, in the own result", "widget, in the own result")
    rows = [(loop.name, *map(_seconds, (loop.lesson, loop.template, loop.widget))) for loop in loops]
    return f"\n## {title}\n\n" + _lines(columns, rows)


def scale_table(scales: Iterable[Scale]) -> str:
    """Builds of sites of many lessons."""
    title = "Many lessons with two widgets each, one of them with one of twenty presets"
    columns = (
        "lessons",
        "stock MkDocs",
        "this, nothing prepared",
        "this, one page changed",
        "ratio",
        "made anew for it",
    )
    rows = [
        (
            f"{scale.lessons}",
            *(f"{build.seconds:.1f} s, {build.memory:.0f} MB" for build in (scale.stock, scale.ours, scale.again)),
            f"{scale.again.seconds / scale.stock.seconds:.2f}",
            f"{len(scale.made)} files",
        )
        for scale in scales
    ]
    return f"\n## {title}\n\n" + _lines(columns, rows)


def _table(rows: Iterable[tuple[str, float | None, float | None, str]]) -> str:
    """What is compared with something, and the ratio."""
    cells = [
        (
            what,
            _number(plain, unit),
            _number(ours, unit),
            f"{ours / plain:.2f}" if plain and ours is not None else "",
        )
        for what, plain, ours, unit in rows
    ]
    return _lines(("what", "plain Pyodide", "this site", "ratio"), cells)


def _lines(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown, whose first column says what the others count."""
    rule = ("---", *["---:"] * (len(columns) - 1))
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (columns, rule, *rows))


def _seconds(time: float | None) -> str:
    """A time in ms."""
    return "" if time is None else f"{time / 1e3:.1f} s"


def _number(value: float | None, unit: str) -> str:
    return "not told" if value is None else f"{value:,.2f} {unit}" if unit in {"s", "MB"} else f"{value:,.0f} {unit}"

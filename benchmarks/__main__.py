"""Measure, print, and write results.md."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from benchmarks.browsing import Figures, browse
from benchmarks.building import time_builds
from benchmarks.phone import wait_on_phone
from benchmarks.report import HEAD, build_table, loop_table, phone_table, scale_table, size_table, speed_table
from benchmarks.scale import time_scales
from benchmarks.serving import time_loops
from benchmarks.subjects import plain_pyodide, this_site
from benchmarks.wire import hosted, size_of
from coachsite.browsers import BROWSERS
from coachsite.testing.launch import launch

RUNTIME = ("pyodide-", "snapshot-", "files-", "stdlib-", "late-", "packages-")


def main() -> None:
    """Run everything; takes a few minutes."""
    with tempfile.TemporaryDirectory() as scratch:
        report = HEAD + "".join(measure(Path(scratch)))
    print(report)
    (Path(__file__).parent / "results.md").write_text(report, encoding="utf-8")


def measure(scratch: Path) -> list[str]:
    """Return the tables, in order."""
    (scratch / "ours").mkdir()
    with hosted(scratch / "ours") as our_host:
        ours = this_site(scratch / "ours", our_host.origin)
        plain = plain_pyodide(scratch / "plain")
        with hosted(plain.folder) as plain_host, sync_playwright() as playwright:
            tables: list[str] = []
            for engine in BROWSERS:
                print(f"==> Measuring in {engine}", file=sys.stderr, flush=True)
                browser = launch(playwright, engine)
                figures: list[Figures] = [
                    browse(browser, subject, host) for subject, host in ((plain, plain_host), (ours, our_host))
                ]
                browser.close()
                tables.append(speed_table(engine.title(), *figures))
            print("==> Measuring on a slow phone", file=sys.stderr, flush=True)
            asked = list(our_host.asked)
            our_host.compresses = True
            browser = launch(playwright, "chromium")
            tables.append(phone_table(wait_on_phone(browser, our_host)))
            print("==> Measuring an author's changes", file=sys.stderr, flush=True)
            tables.append(loop_table(time_loops(browser, scratch)))
            browser.close()
        page = [file for file in asked if not any(part.startswith(RUNTIME) for part in file.parts)]
        tables.append(size_table(size_of(list(plain_host.asked)), size_of(asked), size_of(page)))
    print("==> Measuring builds", file=sys.stderr, flush=True)
    return [*tables, build_table(time_builds(scratch)), scale_table(time_scales(scratch))]


if __name__ == "__main__":
    main()

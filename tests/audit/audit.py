"""Lighthouse on the built site: `make audit`. Fails below 1.00 in anything but speed, which depends on the machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from coachsite.browsers import BROWSERS
from coachsite.testing import served
from coachsite.testing.building import build_once

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

PAGES = {"home": "", "a lesson": "lessons/choosing-the-time/", "a tool": "tools/dates/"}
WANTED = ("accessibility", "best-practices", "seo")
REPORTED = "performance"
TRIES = 3  # on a busy machine Lighthouse may lose its trace, and asks to be run again


def main() -> int:
    """Prints the scores of each page, and what costs them; returns an exit status."""
    chromium = BROWSERS["chromium"].command
    if chromium is None:
        print("The audit needs Chromium: make browsers brings it.")
        return 1
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder, served(build_once(ROOT, Path(folder))) as site:
        for name, address in PAGES.items():
            report = _report(site.url(address), chromium)
            scores = {kind: category["score"] for kind, category in report["categories"].items()}
            print(f"{name:10}", *(f"{kind} {score:.2f}" for kind, score in scores.items()), sep="  ", flush=True)
            faults += [f"{name}: {title}" for kind in WANTED if scores[kind] < 1 for title in _costs(report, kind)]
    print(*faults, sep="\n")
    return bool(faults)


def _report(address: str, chromium: str) -> dict[str, Any]:
    command = [
        str(HERE / "node_modules" / ".bin" / "lighthouse"),
        address,
        "--quiet",
        "--output=json",
        "--no-enable-error-reporting",
        f"--only-categories={','.join((*WANTED, REPORTED))}",
        "--chrome-flags=--headless=new --no-sandbox",
    ]
    environment = os.environ | {"CHROME_PATH": chromium}
    for _ in range(TRIES):
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return json.loads(done.stdout)
    raise SystemExit(f"Lighthouse did not get through in {TRIES} tries: {done.stderr}")


def _costs(report: dict[str, Any], kind: str) -> list[str]:
    """What a score below 1 comes from."""
    audits = (report["audits"][it["id"]] for it in report["categories"][kind]["auditRefs"] if it["weight"])
    return [f"{kind}: {audit['title']}" for audit in audits if audit["score"] is not None and audit["score"] < 1]


if __name__ == "__main__":
    sys.exit(main())

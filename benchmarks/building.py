"""Build time of this site against stock Material for MkDocs over the same Markdown."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.subjects import ROOT, build

STOCK = """
site_name: Stock
docs_dir: {docs}
theme: {{name: material, font: false}}
plugins: [search]
markdown_extensions: [admonition, attr_list, md_in_html, pymdownx.details, pymdownx.superfences]
validation: {{links: {{not_found: ignore, anchors: ignore, unrecognized_links: ignore}}}}
"""


@dataclass(frozen=True)
class Builds:
    """Seconds from start to end of the command."""

    stock: float
    first: float  # this site with nothing prepared: runtime compiled, snapshot made
    again: float  # this site when nothing has changed


def time_builds(folder: Path) -> Builds:
    """Build the same docs three ways below `folder`."""
    config = folder / "stock.yml"
    config.write_text(STOCK.format(docs=ROOT / "docs"))
    shutil.rmtree(ROOT / ".cache" / "coachsite", ignore_errors=True)
    ours = ROOT / "mkdocs.yml"
    return Builds(
        stock=_timed(config, folder / "stock"),
        first=_timed(ours, folder / "first"),
        again=_timed(ours, folder / "again"),
    )


def _timed(config: Path, folder: Path) -> float:
    begun = time.perf_counter()
    build(config, folder, "http://127.0.0.1:8000/")
    return time.perf_counter() - begun

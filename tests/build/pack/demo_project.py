"""A small built site to pack, made of the demo package beside this file."""

import shutil
from pathlib import Path

from coachsite.settings import Settings

DEMO = Path(__file__).parent / "demo"
PAGES = {
    "index.html": '<p><a href="site:more/#names">More</a></p>',
    "more/index.html": '<h2 id="names">Names</h2><p><a href="site:">Home</a> <img src="site:pic.svg" alt=""></p>',
    "pic.svg": "<svg/>",
}
PYPROJECT = '[tool.coachsite]\nwidgets = "pack_demo"\nyears = [2026, 2027]\npackages = ["python-dateutil>=2.9"]\n'


def page(body: str) -> str:
    return f"<!doctype html>\n<html><head><title>Demo</title>\n</head><body>{body}</body></html>\n"


def write_pages(site: Path) -> None:
    for name, body in PAGES.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(page(body) if name.endswith(".html") else body)


def demo_project(root: Path) -> Settings:
    """A project with the demo package and the site built from it, in the folder `site`."""
    shutil.copytree(DEMO / "pack_demo", root / "pack_demo", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "pyproject.toml").write_text(PYPROJECT)
    write_pages(root / "site")
    return Settings.load(root)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

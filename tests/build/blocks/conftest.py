"""A small site to write pages in."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from markdown import Markdown

DEMO = Path(__file__).parent / "demo"
EXTENSIONS = ("attr_list", "toc", "pymdownx.superfences", "coachsite.markdown")
FRONT_MATTER = "---\ntitle: A page\n---\n\n"
PROBLEM = re.compile(r'<div class="coach-problem" data-where="([^"]*)">(.*?)</div>', re.DOTALL)

type Convert = Callable[..., str]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a site with the demo widgets and no pages."""
    root = tmp_path / "site"
    (root / "docs").mkdir(parents=True)
    shutil.copytree(DEMO, root / "widgets", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "pyproject.toml").write_text('[tool.coachsite]\nwidgets = "widgets/lesson_demo"\n')
    (root / "mkdocs.yml").write_text("site_name: Demo\n")
    return root


@pytest.fixture
def convert(site: Path) -> Convert:
    """Writes a page as an author does, front matter included, and converts it as an engine does."""

    def convert(text: str, *, file: str = "page.md", extensions: tuple[str, ...] = EXTENSIONS) -> str:
        path = site / "docs" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(FRONT_MATTER + text, encoding="utf-8")
        settings = {"coachsite.markdown": {"root": str(site)}}
        return Markdown(extensions=list(extensions), extension_configs=settings).convert(text)

    return convert


@pytest.fixture
def problems(convert: Convert) -> Callable[..., list[str]]:
    """The mistakes of a page, each as "place: message"."""

    def problems(text: str, **options: object) -> list[str]:
        return [f"{where}: {message}" for where, message in PROBLEM.findall(convert(text, **options))]

    return problems

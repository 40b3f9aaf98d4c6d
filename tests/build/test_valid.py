"""The finished pages are valid HTML, and every link within the site leads to a place that is there."""

import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import pytest

ROOT = Path(__file__).parents[2]
CHECKER = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
ORIGIN = "http://127.0.0.1:8000/"


class Page(HTMLParser):
    """The places of a page that can be linked to, and its links as they are written."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.places = {"", "top"}
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.places.add(found.get("id") or "")
        link = found.get("href") if tag in ("a", "area", "link") else None
        self.links += [link] if link else []


@pytest.fixture(scope="session")
def files(with_mkdocs: Path) -> list[Path]:
    """The pages, without what lies among the theme's own files."""
    return [file for file in sorted(with_mkdocs.rglob("*.html")) if "assets" not in file.parts]


@pytest.fixture(scope="session")
def pages(with_mkdocs: Path, files: list[Path]) -> dict[str, Page]:
    """Every page by its address; that of a folder is its index."""
    return {_address(file, with_mkdocs): Page(file.read_text()) for file in files}


def test_html_is_valid(files: list[Path]) -> None:
    java = shutil.which("java")
    if not java:
        pytest.skip("the checker needs Java")
    command = [java, "-jar", str(CHECKER), "--errors-only", "--format", "gnu", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert len(files) > 20
    assert done.returncode == 0, done.stderr


def test_every_link_leads_somewhere(pages: dict[str, Page], with_mkdocs: Path) -> None:
    lost: list[str] = []
    for address, page in pages.items():
        for link in page.links:
            target, place = urldefrag(urljoin(address, link))
            if not target.startswith(ORIGIN):
                continue
            linked = pages.get(target)
            is_file = (with_mkdocs / unquote(target.removeprefix(ORIGIN))).is_file()
            if (linked is None and not is_file) or (linked and unquote(place) not in linked.places):
                lost.append(f"{address}: {link}")
    assert sum(len(page.links) for page in pages.values()) > 1000
    assert not lost


def _address(file: Path, site: Path) -> str:
    return ORIGIN + file.relative_to(site).as_posix().removesuffix("index.html")

"""The browser's Python as packing makes it, talked to as the page talks to it: through its worker."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from coachsite.pack import pack
from coachsite.settings import Settings
from coachsite.testing import BUILT_FOR, Site, served

DEMO = Path(__file__).parents[1] / "build" / "pack" / "demo" / "pack_demo"
SPEAK = Path(__file__).parent / "pages" / "speak_to_worker.js"
HOW = pytest.mark.parametrize("how", ["snapshot", "plain"])
# More than Python's memory has at the start: the snapshot must hold a memory that has grown.
HEAVY = "\nBALLAST = bytes(range(256)) * 60_000\n"

type Ask = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module", params=["", HEAVY], ids=["light", "heavy"])
def packed_demo(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """A site of one page, packed with the widgets of the demo package."""
    root = tmp_path_factory.mktemp("demo")
    shutil.copytree(DEMO, root / DEMO.name, ignore=shutil.ignore_patterns("__pycache__"))
    widget = root / DEMO.name / "greeting" / "widget.py"
    widget.write_text(widget.read_text() + request.param)
    for name in ("index.html", "more/index.html"):
        (root / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        text = f'<!doctype html><html lang="en"><head><title>{BUILT_FOR}</title>'
        (root / "site" / name).write_text(
            f'{text}<link rel="icon" href="data:,"></head><body><p id="names"></p></body>'
        )
    settings = Settings(root, root / DEMO.name, years=(2026, 2027), packages=("python-dateutil",))
    pack(root / "site", settings)
    return root / "site"


@pytest.fixture
def site(packed_demo: Path) -> Iterator[Site]:
    with served(packed_demo) as site:
        yield site


@pytest.fixture
def ask(page: Page, site: Site) -> Ask:
    """Asks the widget in a fresh worker: `ask("snapshot", name="Ada")` gives its reply."""
    (manifest,) = site.folder.glob("assets/coach/app-*/manifest.json")
    page.goto(site.home)

    def ask(how: str, /, **answers: str) -> dict[str, Any]:
        start = {
            "kind": "start",
            "how": how,
            "manifest": json.loads(manifest.read_text()),
            "base": site.url(manifest.relative_to(site.folder).as_posix()),
        }
        question = {"kind": "run", "id": 1, "name": "greeting", "answers": answers, "today": "2026-10-26"}
        worker = site.url(manifest.relative_to(site.folder).with_name("worker.js").as_posix())
        return page.evaluate(SPEAK.read_text(), [worker, start, question])

    return ask


@HOW
def test_it_answers_with_the_data_that_it_asks_for(ask: Ask, how: str) -> None:
    reply = ask(how, name="Ada", country="AT")
    assert reply["headline"] == "Hello, Ada!"
    assert reply["data"] == {"holiday": "National Day"}
    assert "Monday" in reply["html"]


@HOW
def test_modules_that_a_widget_imports_late_are_there(ask: Ask, how: str) -> None:
    assert ask(how, name="late")["data"]["median"] == 2


@HOW
def test_a_package_is_there_with_the_modules_and_the_files_that_are_wanted_late(ask: Ask, how: str) -> None:
    data = ask(how, name="package")["data"]
    assert data["easter"] == "2026-04-05"
    assert data["zone"] == "1:00:00"
    assert data["version"] == version("python-dateutil")


def test_chance_is_not_the_same_every_time(ask: Ask) -> None:
    assert ask("snapshot", name="chance")["data"]["random"] != ask("snapshot", name="chance")["data"]["random"]


@HOW
def test_a_widget_keeps_its_asserts_and_tells_the_line(ask: Ask, how: str) -> None:
    reply = ask(how, name="assert")
    assert reply["status"] == "failed"
    assert "a country is wanted (pack_demo/greeting/widget.py:" in reply["detail"]

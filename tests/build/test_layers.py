"""Who may import whom."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src"
BROWSER = SOURCE / "coachsite" / "browser"

# folder or file -> the only imports from outside the standard library that it may have
MAY_IMPORT = {
    "src/coachkit": {"coachkit", "jinja2", "markupsafe"},
    "widgets/after_interview": {"coachkit", "after_interview"},
    "examples/salary-talk/widgets/salary_talk": {"coachkit", "salary_talk"},
    "src/coachsite/scaffold/widgets": {"coachkit", "site_package"},
    "src/coachsite/scaffold/tests": {"pytest", "playwright", "coachsite.testing"},
    "src/coachsite/new.py": {"coachsite.settings"},
    "src/coachsite/markdown": {"coachkit", "markdown", "pymdownx", "yaml", "coachsite.markdown", "coachsite.data"}
    | {"coachsite.registry", "coachsite.settings", "coachsite.examples", "coachsite.nearest"},
    "src/coachsite/browsers.py": set(),
    "src/coachsite/testing": {"playwright", "pytest", "coachsite.testing", "coachsite.browsers", "coachsite.cache"}
    | {"coachsite.registry", "coachsite.settings", "coachsite.terminal"},
}
MAY_NOT_IMPORT = {
    "src/coachsite/pack": {"mkdocs", "zensical", "coachsite.markdown", "coachsite.plugin", "coachsite.cli"},
    "src/coachsite/markdown": {"mkdocs", "zensical", "coachsite.pack", "coachsite.plugin", "coachsite.cli"},
    "src/coachsite/settings.py": {"mkdocs", "coachsite.markdown", "coachsite.pack"},
    "src/coachsite/registry.py": {"mkdocs", "coachsite.markdown", "coachsite.pack"},
    "src/coachsite/mistakes.py": {"mkdocs", "coachsite.markdown", "coachsite.pack"},
    "src/coachsite/examples.py": {"mkdocs", "coachsite.markdown", "coachsite.pack"},
    "src/coachsite/data.py": {"mkdocs", "coachsite.markdown", "coachsite.pack"},
}
FOR_TESTS = ("src/coachsite/testing/", "src/coachsite/scaffold/tests/")
# What the thread of the page and the thread of Python have in common is messages, not modules.
PAGE_ONLY = {"main.js", "element.js", "client.js", "store.js", "lesson.js"}


@pytest.mark.parametrize("place", MAY_IMPORT)
def test_a_layer_imports_only_what_it_may(place: str) -> None:
    allowed = MAY_IMPORT[place]
    foreign = {
        f"{file}: {name}"
        for file, name in _imports(place)
        if name.split(".")[0] not in sys.stdlib_module_names and not _is_in(name, allowed)
    }
    assert not foreign


@pytest.mark.parametrize("place", MAY_NOT_IMPORT)
def test_a_layer_keeps_away_from_its_neighbours(place: str) -> None:
    assert not {f"{file}: {name}" for file, name in _imports(place) if _is_in(name, MAY_NOT_IMPORT[place])}


def test_mkdocs_stands_in_one_file() -> None:
    users = {file for file, name in _imports("src") if name.split(".")[0] == "mkdocs"}
    assert users == {"src/coachsite/plugin.py"}


def test_only_what_is_for_tests_needs_what_tests_need() -> None:
    for_tests = {"pytest", "playwright", "coachsite.testing"}
    users = {file for file, name in _imports("src") if _is_in(name, for_tests)}
    assert users
    assert not [file for file in users if not file.startswith(FOR_TESTS)]


def test_the_worker_and_the_page_share_no_module_with_a_state() -> None:
    assert not _reached("worker.js") & PAGE_ONLY
    assert "worker.js" not in _reached("main.js")


def test_the_client_and_the_store_know_nothing_of_elements() -> None:
    for module in ("client.js", "store.js"):
        assert not _reached(module) & {"element.js", "lesson.js", "main.js"}


def test_no_module_of_the_browser_imports_itself_in_a_circle() -> None:
    for file in BROWSER.glob("*.js"):
        assert file.name not in _reached(file.name), file.name


def _imports(place: str) -> Iterator[tuple[str, str]]:
    path = ROOT / place
    for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{file}: imports are absolute here"
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            else:
                continue
            yield from ((file.relative_to(ROOT).as_posix(), name) for name in names)


def _is_in(name: str, packages: set[str]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def _reached(module: str) -> set[str]:
    """All modules that this one imports, directly or not."""
    found: set[str] = set()
    waiting = [module]
    while waiting:
        text = (BROWSER / waiting.pop()).read_text()
        for name in re.findall(r'^\s*(?:import|export)\b[^;]*?"\./([^"]+)"', text, re.MULTILINE):
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found

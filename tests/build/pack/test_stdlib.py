"""The standard library for the browser: what is in it for which site."""

from pathlib import Path

import pytest

from coachsite.cache import Cache
from coachsite.pack.imports import imports_of, module_name, reached
from coachsite.pack.runtime import find_runtime
from coachsite.pack.stdlib import Library, library_for

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    return Cache(tmp_path_factory.mktemp("cache"))


def library(cache: Cache, *imported: str) -> Library:
    return library_for(imported, find_runtime(), cache)


def test_it_holds_what_a_site_imports_and_what_that_imports_in_turn(cache: Cache) -> None:
    files = library(cache, "statistics").files
    assert {"statistics.pyc", "fractions.pyc", "encodings/utf_8.pyc"} <= files.keys()


def test_it_does_not_hold_what_no_browser_has_use_for(cache: Cache) -> None:
    files = library(cache, "json").files
    assert not {"pdb.pyc", "unittest/case.pyc", "multiprocessing/pool.pyc", "xml/dom/minidom.pyc"} & files.keys()


def test_what_is_left_out_comes_when_it_is_asked_for(cache: Cache) -> None:
    assert "xml/etree/ElementTree.pyc" in library(cache, "xml.etree.ElementTree").files


def test_modules_named_only_at_run_time_are_there(cache: Cache) -> None:
    assert "_sysconfigdata__emscripten_wasm32-emscripten.pyc" in library(cache, "zoneinfo").files


def test_it_is_all_bytecode(cache: Cache) -> None:
    assert {Path(name).suffix for name in library(cache, "json").files} == {".pyc"}


def test_without_some_modules_it_keeps_the_others() -> None:
    whole = Library({"json/__init__.pyc": b"", "json/tool.pyc": b"", "re.pyc": b""})
    assert set(whole.without(["json", "re"]).files) == {"json/tool.pyc"}


def test_imports_are_found_wherever_they_stand(cache: Cache) -> None:
    source = b"import a.b\ntry: from c import d\nexcept ImportError: from . import e\ndef f(): from ..g import h\n"
    found = imports_of({"top/sub/mod.py": source}, cache)
    assert found == {"top.sub.mod": ("a.b", "c", "c.d", "top.g", "top.g.h", "top.sub", "top.sub.e")}


def test_packages_are_reached_with_their_modules() -> None:
    known = {"a": (), "a.b": ("c.x",), "c": ("d",), "d": (), "e": ()}
    assert reached(["a.b"], known) == {"a", "a.b", "c", "d"}


def test_a_file_tells_its_module() -> None:
    assert [module_name(name) for name in ("json/__init__.py", "json/tool.pyc", "re.py")] == ["json", "json.tool", "re"]

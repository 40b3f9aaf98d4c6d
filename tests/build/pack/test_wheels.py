"""Wheels made of what is installed, and the bytecode in them."""

import marshal
from dataclasses import replace
from pathlib import Path
from types import CodeType

import pytest

from coachsite.cache import Cache
from coachsite.pack import PackError
from coachsite.pack.archive import gzipped, unzipped, zip_of
from coachsite.pack.bytecode import compile_sources
from coachsite.pack.distributions import source_of, sources_of
from coachsite.pack.wheel import Source, Wheel, build_wheel

MODULE = b'''"""What it is for."""
from dataclasses import dataclass

@dataclass(frozen=True)
class Point:
    """A point."""
    x: int

def half(x: int) -> int:
    """Half of it."""
    assert x % 2 == 0, "odd"
    return x // 2

def nothing():
    """Only said."""
'''


def run(pyc: bytes) -> dict:
    code = marshal.loads(pyc[16:])
    assert isinstance(code, CodeType)
    space: dict = {"__name__": "probe"}
    exec(code, space)
    return space


def test_docstrings_go_and_asserts_stay_in_what_the_author_wrote() -> None:
    space = run(compile_sources({"probe.py": MODULE}, asserts=True)["probe.py"])
    assert space.get("__doc__") is None
    assert space["half"].__doc__ is None
    assert space["nothing"]() is None
    assert space["Point"](1).x == 1
    with pytest.raises(AssertionError, match="odd"):
        space["half"](3)


def test_in_libraries_asserts_go_too() -> None:
    assert run(compile_sources({"probe.py": MODULE}, asserts=False)["probe.py"])["half"](3) == 1


def test_lines_are_still_told() -> None:
    space = run(compile_sources({"probe.py": MODULE}, asserts=True)["probe.py"])
    assert space["half"].__code__.co_firstlineno == 9


def test_every_source_that_does_not_compile_is_told() -> None:
    with pytest.raises(PackError) as caught:
        compile_sources({"a.py": b"\n\nx ===", "b.py": b"ok = 1", "c.py": b"\x00"}, asserts=True)
    assert [problem.partition(" ")[0] for problem in caught.value.problems] == ["a.py:3:", "c.py:"]


def test_archives_do_not_depend_on_the_order_or_the_hour() -> None:
    assert zip_of({"b": b"2", "a": b"1"}) == zip_of({"a": b"1", "b": b"2"})
    assert unzipped(zip_of({"a/b": b"1"})) == {"a/b": b"1"}
    assert gzipped(b"x" * 99)[4:8] == bytes(4)


def test_markupsafe_goes_without_its_compiled_part() -> None:
    source = source_of("MarkupSafe")
    assert source.name == "markupsafe"
    assert "markupsafe/_native.py" in source.files
    assert not [path for path in source.files if path.endswith((".so", ".pyd", ".c", ".pyi"))]


def test_what_a_distribution_needs_comes_along() -> None:
    assert [source.name for source in sources_of(["icalendar"])] == ["icalendar", "python-dateutil", "six", "tzdata"]


def test_an_extra_brings_what_belongs_to_it() -> None:
    assert "babel" not in [source.name for source in sources_of(["jinja2"])]
    assert "babel" in [source.name for source in sources_of(["jinja2[i18n]"])]


def test_what_is_not_needed_in_the_browser_stays_out() -> None:
    assert source_of("jinja2").depends == ("markupsafe",)  # and not babel, which is an extra


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("numpy", r"^numpy: it is not pure Python: version [\d.]+ brings numpy\S+ compiled for this machine"),
        ("mkdocs-material", "mkdocs-material needs requests, which needs charset-normalizer: it is not pure Python: "),
        ("no-such-thing", "^no-such-thing: it is not installed here; add it to the project's dependencies"),
        ("dateutil", "; the module dateutil is in the package 'python-dateutil'$"),
        ("icalendar>=99", r"^icalendar: [\d.]+ is installed here and >=99 is asked for; install one that fits"),
        ("coachsite", "^coachsite: it has no Python files of its own here"),
    ],
)
def test_what_cannot_go_to_the_browser_is_refused_with_the_reason(name: str, reason: str) -> None:
    with pytest.raises(PackError, match=reason):
        sources_of([name])


def test_all_refused_packages_are_told_at_once() -> None:
    with pytest.raises(PackError) as caught:
        sources_of(["numpy", "no-such-thing"])
    assert len(caught.value.problems) == 2


def test_a_wheel_holds_bytecode_data_and_papers(tmp_path: Path) -> None:
    source = Source("my-site", "1", {"my_site/__init__.py": b"X = 1", "my_site/a.html": b"<p>"}, ("coachkit",))
    wheel = build_wheel(source, Cache(tmp_path))
    assert wheel.file_name == "my_site-1-cp313-none-any.whl"
    assert set(wheel.files) == {"my_site/__init__.pyc", "my_site/a.html", "my_site-1.dist-info/METADATA"}
    own = Wheel(replace(source, own=True), wheel.content)
    data = {"my_site/a.html", "my_site-1.dist-info/METADATA"}
    assert wheel.late_files({"my_site"}, opened=True).keys() == data
    assert own.late_files({"my_site"}, opened=True).keys() == set()
    assert own.late_files({"my_site"}, opened=False).keys() == data
    assert own.late_files(set(), opened=True).keys() == {"my_site/__init__.pyc"}
    papers = unzipped(wheel.content)
    assert b"Requires-Dist: coachkit" in papers["my_site-1.dist-info/METADATA"]
    assert papers["my_site-1.dist-info/RECORD"].count(b"sha256=") == 4
    assert build_wheel(source, Cache(tmp_path / "other")).content == wheel.content

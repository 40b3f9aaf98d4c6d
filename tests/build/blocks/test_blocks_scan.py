"""Whatever an author writes, a page converts, and no block is lost without a word."""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from coachsite.markdown.blocks import BLOCKS
from coachsite.markdown.options import OptionError, read_options
from coachsite.markdown.scan import scan

KINDS = {name: block.KIND for name, block in BLOCKS.items()}
LINES = st.sampled_from(
    [
        "",
        "text",
        "- [x] one",
        "    two",
        "    a: b",
        "///",
        "////",
        "    ///",
        "> ///",
        "```",
        "~~~",
        "<!--",
        "-->",
        "1. item",
        "/// widget | greet",
        "//// check | why",
        "/// scenario | s",
        "/// step | one",
        "- [go](#one)",
        "/// finish",
        "    /// checklist | c",
        "/// nothing | x",
        "/// widget",
        "///widget|greet",
        "/// a b c",
    ]
)
PAGES = st.lists(LINES, max_size=24).map("\n".join)


@given(PAGES)
@example("- [x] one\n    ///\n    /// checklist | c")
def test_every_line_of_slashes_outside_code_is_a_block_or_a_problem(page: str) -> None:
    lines = page.split("\n")
    scanned = scan(lines, KINDS, frozenset())
    opened = sum(1 for line in scanned.lines if re.match(r" *//+ (?:coachsite-problem|[\w-]+) \| \d+$", line))
    assert opened == len(scanned.openings)
    again = scan(scanned.lines, {**KINDS}, frozenset())
    assert len(again.openings) == len(scanned.openings)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(PAGES)
def test_any_page_converts(convert: Callable[..., str], page: str) -> None:
    assert isinstance(convert(page), str)


@given(st.lists(st.text(max_size=30).map(lambda text: "    " + text), min_size=1, max_size=5))
def test_options_are_read_or_refused_but_never_crash(lines: list[str]) -> None:
    try:
        found = read_options(lines)
    except OptionError as error:
        found = {error.message: str(error.line)}
    assert isinstance(found, dict)


def test_a_page_without_blocks_is_not_touched() -> None:
    lines = ("# Title", "", "Text // with slashes, and a/path///here.", "", "    /// code")
    scanned = scan(lines, KINDS, frozenset())
    assert scanned.lines == lines
    assert scanned.openings == ()


@pytest.mark.parametrize("value", ["2026-02-31", "yes", "1e3", "0x10", "null-ish", "2026-11-20"])
def test_values_stay_as_they_were_typed(value: str) -> None:
    assert read_options([f"    told: {value}"]) == {"told": value}


def test_an_option_without_a_value_is_empty() -> None:
    assert read_options(["    told:", "    name: ~"]) == {"told": "", "name": ""}


def test_rows_are_lists_of_options() -> None:
    lines = ["    attempts:", "      - date: 2026-11-20", "        answered: no"]
    assert read_options(lines) == {"attempts": [{"date": "2026-11-20", "answered": "no"}]}

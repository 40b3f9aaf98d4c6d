"""The longest text that a field takes, of the worst kind, is worked through well within the patience of the page."""

from __future__ import annotations

import json
import time

import pytest

from after_interview import WIDGETS
from coachkit import FileText, Lines, Site, Text, open_site

# The page stops a calculation after ten seconds, and Python in the browser is about three times as slow as here.
MOST_SECONDS = 2.5
REPEATED = (
    " ",
    "\n\n> ",
    "not ",
    "as soon as ",
    "next week ",
    "by friday or 12.3.2026 ",
    "much appreciated ",
    "From: a\n",
    "(=-",
    "we are pleased to offer you, unfortunately, ",
    "We will not. ",
    "ß",
)
LONG_FIELDS = [
    (tool, spec.name, spec.field.max_length)
    for tool, widget in WIDGETS.items()
    for spec in widget.form.specs
    if isinstance(spec.field, Text | Lines | FileText) and spec.field.max_length >= 1_000
] + [("follow_up_dates", "told", 300)]


@pytest.fixture(scope="module")
def site() -> Site:
    return open_site("after_interview")


@pytest.mark.parametrize(("tool", "field", "most"), LONG_FIELDS)
def test_the_longest_text_of_the_worst_kind_is_read_in_time(site: Site, tool: str, field: str, most: int) -> None:
    for words in REPEATED:
        text = "x" + (words * most)[: most - 2] + "y"
        answers = {"interview_date": "2026-11-20", field: text} if tool == "follow_up_dates" else {field: text}
        request = json.dumps({"answers": answers, "today": "2026-11-23"})
        begun = time.process_time()
        reply = json.loads(site.run(tool, request))
        assert time.process_time() - begun < MOST_SECONDS, repr(words)
        assert reply["status"] in ("result", "errors")


@pytest.mark.parametrize("tool", WIDGETS)
def test_a_megabyte_in_any_field_gets_an_answer(site: Site, tool: str) -> None:
    for spec in WIDGETS[tool].form.specs:
        request = json.dumps({"answers": {spec.name: "mega <b>" * 131_072}, "today": "2026-11-23"})
        reply = json.loads(site.run(tool, request))
        assert reply["status"] in ("result", "errors")
        assert len(json.dumps(reply.get("errors", {}))) < 5_000, "a message does not repeat the text"

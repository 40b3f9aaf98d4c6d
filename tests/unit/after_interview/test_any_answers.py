"""Whatever comes in by the one entry of a tool, a valid reply goes out: a result, messages, or the wish for data."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from dangers import dangers_in, smuggled_into
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nasty_answers import accepted_by, any_json, refused_by, texts

from after_interview import WIDGETS
from coachkit import Site, open_site
from coachsite.data import data_text
from coachsite.settings import Settings

SETTINGS = Settings.load(Path(__file__).parents[3])
KEYS = {
    "result": {"status", "headline", "html", "data", "files", "texts", "offers", "fill", "choices"},
    "errors": {"status", "errors", "places", "choices"},
    "failed": {"status", "message", "detail"},
}
every_tool = pytest.mark.parametrize("tool", WIDGETS)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
unhurried = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def site() -> Site:
    return open_site("after_interview")


@cache
def data_set(name: str) -> Any:
    return json.loads(data_text(name, SETTINGS) or "null")


def reply_to(site: Site, tool: str, request: dict[str, Any], *, has_data: bool = True) -> dict[str, Any]:
    """The reply when the data sets that the tool asks for are sent along, or could not be had."""
    reply = json.loads(site.run(tool, json.dumps(request)))
    if reply["status"] == "needs":
        data = {name: data_set(name) if has_data else None for name in reply["needs"]}
        reply = json.loads(site.run(tool, json.dumps(request | {"data": data})))
    assert reply.keys() == KEYS[reply["status"]]
    return reply


@every_tool
@unhurried
@given(data=st.data(), today=days, has_data=st.booleans())
def test_answers_of_the_right_kind_get_a_result_or_messages(
    site: Site, tool: str, data: st.DataObject, today: date, has_data: bool
) -> None:
    answers = data.draw(accepted_by(WIDGETS[tool].form, today))
    check(reply_to(site, tool, {"answers": answers, "today": str(today)}, has_data=has_data))


@every_tool
@unhurried
@given(data=st.data(), today=days)
def test_answers_of_the_wrong_kind_get_messages(site: Site, tool: str, data: st.DataObject, today: date) -> None:
    answers = data.draw(refused_by(WIDGETS[tool].form, today))
    check(reply_to(site, tool, {"answers": answers, "today": str(today)}))


def check(reply: dict[str, Any]) -> None:
    assert reply["status"] != "failed", reply["detail"]
    if reply["status"] == "result":
        assert dangers_in(reply["html"]) == []
        assert reply["headline"].strip()
        assert [line for file in reply["files"] for line in smuggled_into(file)] == []
    else:
        assert all(message.strip() for message in reply["errors"].values())


@every_tool
@unhurried
@given(answers=any_json, today=days)
def test_any_json_for_answers_gets_a_result_or_messages(site: Site, tool: str, answers: Any, today: date) -> None:
    reply = reply_to(site, tool, {"answers": answers, "today": str(today)})
    assert reply["status"] in ("result", "errors")


@every_tool
@unhurried
@given(request=any_json.map(json.dumps) | texts)
def test_any_text_for_a_request_gets_a_reply(site: Site, tool: str, request: str) -> None:
    reply = json.loads(site.run(tool, request))
    assert reply.keys() == KEYS["failed"]
    assert reply["message"].strip()

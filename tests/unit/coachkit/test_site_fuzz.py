import json
from typing import Any

from demo_site.everything.widget import Answers
from hypothesis import given, settings
from hypothesis import strategies as st

from coachkit import Site, form_of
from coachkit.field import many_lines, one_line

NAMES = [spec.name for spec in form_of(Answers).specs]
KEYS = {
    "result": {"status", "headline", "html", "data", "files", "texts", "offers", "fill", "choices"},
    "errors": {"status", "errors", "places", "choices"},
    "needs": {"status", "needs", "choices"},
}

TRICKY = st.sampled_from(
    [
        "",
        "?",
        " ",
        "\0",
        "\ud800",
        "2026-11-05",
        "2026-02-30",
        "9999-12-31",
        "US",
        "CA",
        "no",
        "<b>",
        "{0}",
        "{name}",
        "-0",
        "1e9",
    ]
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | TRICKY
JSON = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["date", "answered", "note", "x"]) | st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=8,
)
ANSWERS = st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=8), JSON, max_size=8)
DAYS = st.dates().map(str)


def reply_to(site: Site, text: str) -> dict[str, Any]:
    reply = json.loads(site.run("everything", text))
    assert isinstance(reply, dict)
    return reply


@given(st.text(max_size=200) | JSON.map(json.dumps))
def test_any_text_gets_a_reply(site: Site, text: str) -> None:
    assert reply_to(site, text)["status"] == "failed"


@settings(max_examples=300)
@given(ANSWERS | JSON)
def test_any_answers_get_a_result_or_messages_but_never_a_failure(site: Site, answers: Any) -> None:
    text = json.dumps({"answers": answers, "today": "2026-11-23"})
    if "NaN" in text or "Infinity" in text:
        return  # not JSON, though Python writes it
    reply = reply_to(site, text)
    assert reply.keys() == KEYS[reply["status"]]
    for name, message in reply.get("errors", {}).items():
        assert message.strip()
        assert name == "" or name in NAMES or name in answers
    for name, places in reply.get("places", {}).items():
        assert all(place.startswith(f"{name}.") for place in places)


@settings(max_examples=200)
@given(st.fixed_dictionaries({"day": DAYS}, optional={"until": DAYS, "told": st.text(), "country": TRICKY}))
def test_answers_that_are_nearly_right_get_a_result_or_messages(site: Site, answers: dict[str, str]) -> None:
    reply = reply_to(site, json.dumps({"answers": answers, "today": "2026-11-23"}))
    assert reply["status"] in KEYS
    if reply["status"] == "result":
        assert reply["data"]["told"] == one_line(answers.get("told", ""))


@given(st.text())
def test_cleaning_text_twice_changes_nothing_more(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)
    assert many_lines(many_lines(text)) == many_lines(text)
    assert one_line(text).isprintable() or not one_line(text).isascii()

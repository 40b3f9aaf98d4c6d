"""The questions page: a short answer first, told to search engines too, and the way on to lesson and tool."""

import json
import re
from pathlib import Path

import pytest

from after_interview.policy import POLICY

SOURCE = (Path(__file__).parents[2] / "docs" / "questions" / "index.md").read_text("utf-8")
ABOUT_THE_SITE = {"private", "sources"}
LONGEST_ANSWER = 40
"""Words; an answer that is read aloud takes a quarter of a minute."""

SECTION = re.compile(r"^### [^\n]+ \{ #(?P<id>[\w-]+) \.question \}\n\n(?P<text>.*?)(?=^##|\Z)", re.M | re.S)
SECTIONS = {found["id"]: found["text"].strip() for found in SECTION.finditer(SOURCE)}

every_question = pytest.mark.parametrize("text", SECTIONS.values(), ids=SECTIONS)


def answer(name: str) -> str:
    return SECTIONS[name].split("\n\n")[0]


@every_question
def test_a_question_has_a_short_answer_first_and_then_the_reason(text: str) -> None:
    first, *others = text.split("\n\n")
    assert re.fullmatch(r"\*\*[^*]+\*\*", first)
    assert len(first.split()) <= LONGEST_ANSWER
    assert others


@pytest.mark.parametrize("name", sorted(set(SECTIONS) - ABOUT_THE_SITE))
def test_a_question_leads_to_a_lesson_and_a_tool(name: str) -> None:
    assert "](../lessons/" in SECTIONS[name]
    assert "](../tools/" in SECTIONS[name]


# rule: F1, T1, T2
def test_when_to_write_is_answered_with_the_numbers_that_the_calculator_uses() -> None:
    assert "After the day they named has passed" in answer("f1")
    assert f"{POLICY.first_from} to {POLICY.first_to} days after the interview" in answer("f1")


# rule: F2
def test_not_to_seem_pushy_is_a_matter_of_time_thanks_one_question_and_an_end() -> None:
    for part in ("right day", "thank them", "one question", "stop after two"):
        assert part in answer("f2")


# rule: F3, H1
def test_the_channel_is_theirs_until_it_brought_no_answer() -> None:
    assert "used to arrange the interview" in answer("f3")
    assert "switch only if it brought no answer" in answer("f3")


# rule: F4, T3, O3
def test_when_it_takes_longer_one_polite_note_is_fine() -> None:
    for part in ("patient", "one polite note", "new timeline"):
        assert part in answer("f4")


# rule: F5, O2
def test_after_a_rejection_one_thanks_may_ask_for_feedback_and_goes_on() -> None:
    for part in ("Thank them", "feedback", "other openings"):
        assert part in answer("f5")


def test_search_engines_are_told_every_question_in_the_head(with_mkdocs: Path) -> None:
    head = (with_mkdocs / "questions" / "index.html").read_text("utf-8").partition("</head>")[0]
    script = re.search(r'<script type="application/ld\+json">(.*?)</script>', head, re.DOTALL)
    assert script
    told = json.loads(script[1])["mainEntity"]
    assert len(told) == len(SECTIONS) >= 17
    assert all(entry["name"].endswith("?") and entry["acceptedAnswer"]["text"] for entry in told)

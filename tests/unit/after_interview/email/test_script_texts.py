"""The form of the texts that authors edit."""

from __future__ import annotations

import pytest

from after_interview.script.facts import clipped, fact, gaps, phrase, width
from after_interview.script.text import TextError, compiled, tidy
from coachkit import text_environment

TONES = ("warm", "formal", "brief")


def shown(text: str, tone: str = "warm", **facts: object) -> str:
    return tidy(compiled(text_environment(), text, TONES, "letter.txt").render(tone=tone, **facts))


def test_a_line_with_a_tone_is_for_this_tone_only() -> None:
    text = "All.\nwarm: Warm.\nformal, brief: Cool."
    assert shown(text, "warm") == "All.\nWarm."
    assert shown(text, "brief") == "All.\nCool."


def test_an_indented_line_goes_on_the_line_above() -> None:
    assert shown("warm:   One\n        two\n        three.\nformal: No.") == "One two three."


def test_a_blank_line_begins_a_paragraph_and_empty_ones_vanish() -> None:
    assert shown("One.\n\nformal: Two.\n\nThree.") == "One.\n\nThree."


def test_a_tone_that_is_not_there_is_named_with_its_line() -> None:
    with pytest.raises(TextError, match=r"letter\.txt:2: there is no tone 'worm'; write one of warm, formal, brief"):
        shown("One.\nworm: Two.")


@pytest.mark.parametrize("line", ["Subject: Hi", "Hello: you", "at 10:30 today", "Note this: two", "{{ x }}: y"])
def test_a_colon_elsewhere_is_only_a_colon(line: str) -> None:
    assert shown(line, x="X") == line.replace("{{ x }}", "X")


def test_a_line_that_ends_in_a_condition_keeps_its_line_break() -> None:
    assert shown("warm: A{% if x %} b{% endif %}\nC", x=True) == "A b\nC"


def test_what_people_type_is_never_taken_for_a_label_or_a_template() -> None:
    assert shown("Hello {{ x }}", x="warm: {{ 7*7 }}") == "Hello warm: {{ 7*7 }}"


def test_a_missing_fact_is_a_gap_and_false() -> None:
    missing = fact("  ", "job title")
    assert str(missing) == "[job title]"
    assert not missing
    assert shown("{% if x %}yes{% else %}no{% endif %}", x=missing) == "no"


def test_gaps_are_found_and_other_brackets_are_not() -> None:
    text = "Dear [name], see [1] and [] and [x: y] and [two words]"
    assert [text[a:b] for a, b in gaps(text)] == ["[name]", "[x: y]", "[two words]"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("The new depot.", "the new depot"),
        ("Rust", "Rust"),
        ("You spoke about Rust", "Rust"),
        ("I", "I"),
        ("King Lear", "King Lear"),
    ],
)
def test_a_phrase_fits_into_a_sentence(typed: str, kept: str) -> None:
    assert str(phrase(typed, "x")) == kept


@pytest.mark.parametrize("text", ["a" * 300, "word " * 60, "職" * 300, "👩‍🚀" * 100, "وظيفة " * 60, "short"])
def test_a_clipped_text_is_never_wider_than_its_room(text: str) -> None:
    assert width(clipped(text, 40)) <= 40
    assert clipped("short", 40) == "short"

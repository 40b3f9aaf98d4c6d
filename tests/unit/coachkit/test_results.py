from datetime import date
from types import MappingProxyType
from typing import Any

import pytest

from coachkit import CopyText, DeclarationError, File, Offer, Result
from coachkit.result import check_json


def test_a_result_keeps_what_it_was_given() -> None:
    result = Result("Wait.", {"steps": 2}, {"steps": [1, 2.5, None, True, "x"]}, texts=(CopyText("note", "Hello"),))
    assert result.texts[0].text == "Hello"


@pytest.mark.parametrize("headline", ["", " ", "two\nlines"])
def test_a_headline_is_one_sentence_on_one_line(headline: str) -> None:
    with pytest.raises(DeclarationError, match="headline"):
        Result(headline, {}, {})


@pytest.mark.parametrize("name", ["headline", "files", "texts", "offers", "fill", "words"])
def test_the_view_may_not_take_a_name_that_is_used_already(name: str) -> None:
    with pytest.raises(DeclarationError, match=name):
        Result("Wait.", {name: 1}, {})


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ({"steps": [{"first": date(2026, 11, 26)}]}, r"data\.steps\[0\]\.first: JSON has no date"),
        ({"share": float("nan")}, r"data\.share"),
        ({1: "one"}, r"data: the key 1"),
        ({"names": {"a"}}, r"data\.names: JSON has no set"),
        ({"inner": MappingProxyType({})}, r"data\.inner"),
    ],
)
def test_what_json_cannot_carry_is_named_by_its_path(value: Any, path: str) -> None:
    with pytest.raises(DeclarationError, match=path):
        check_json(value, "data")


@pytest.mark.parametrize("name", ["", "a/b.ics", "..\\b.ics", ".hidden", "a\0b"])
def test_a_file_has_a_plain_name(name: str) -> None:
    with pytest.raises(DeclarationError, match="plain file name"):
        File(name, "text/calendar", "")


def test_an_offer_carries_json() -> None:
    with pytest.raises(DeclarationError, match=r"Offer\.answers\.day"):
        Offer("Go on", "dates", {"day": date(2026, 11, 26)})

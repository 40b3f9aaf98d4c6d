from datetime import date, time
from typing import Any

import pytest
from demo_site.everything.widget import Answers, Attempt

from coachkit import FieldErrors, Words, form_of, parse
from coachkit.words import ErrorWords

DAY = {"day": "2026-11-05"}


def errors(raw: object) -> FieldErrors:
    with pytest.raises(FieldErrors) as caught:
        parse(Answers, raw)
    return caught.value


def test_what_is_not_given_or_empty_takes_the_default() -> None:
    answers = parse(Answers, DAY | {"told": "", "at": None, "attempts": "", "buffer": " "})
    assert answers == Answers(day=date(2026, 11, 5))


def test_every_kind_of_answer_is_read() -> None:
    answers = parse(
        Answers,
        DAY
        | {
            "at": "14:30",
            "urgent": "yes",
            "region": "CA",
            "country": "US",
            "zone": "America/New_York",
            "attempts": [{"date": "2026-11-16", "answered": True}],
            "buffer": 3,
        },
    )
    assert (answers.at, answers.urgent, answers.country, answers.region) == (time(14, 30), True, "US", "CA")
    assert answers.attempts == (Attempt(date(2026, 11, 16), answered=True),)
    assert answers.buffer == 3


def test_all_wrong_fields_are_reported_at_once_in_the_order_of_the_form() -> None:
    found = errors({"buffer": "many", "size": "huge", "told": 1, "day": "31 February", "colour": "blue"})
    assert list(found.errors) == ["day", "told", "size", "buffer", "colour"]


def test_an_answer_that_is_missing_is_asked_for() -> None:
    assert errors({}).errors == {"day": "Please give a date."}


def test_an_unknown_field_is_refused_by_name_and_the_known_ones_are_listed() -> None:
    message = errors(DAY | {"colour": "blue"}).errors["colour"]
    assert "“colour”" in message
    assert "told" in message


def test_unknown_fields_without_end_are_not_all_listed() -> None:
    assert len(errors(DAY | {f"x{number}": 1 for number in range(1000)}).errors) == 10


@pytest.mark.parametrize("raw", [None, [], "text", 7, True])
def test_answers_that_are_no_object_are_an_error_of_the_form_as_a_whole(raw: object) -> None:
    assert list(errors(raw).errors) == [""]


def test_a_region_is_not_judged_while_its_country_is_wrong() -> None:
    assert list(errors(DAY | {"country": "Atlantis", "region": "CA"}).errors) == ["country"]


@pytest.mark.parametrize("blank", [{}, {"date": ""}, {"date": "", "answered": "no", "note": None}, {"answered": False}])
def test_a_row_in_which_nothing_was_filled_in_is_left_out(blank: dict[str, Any]) -> None:
    answers = parse(Answers, DAY | {"attempts": [blank, {"date": "2026-11-16"}]})
    assert [attempt.date for attempt in answers.attempts] == [date(2026, 11, 16)]


def test_errors_in_rows_name_the_row_and_the_inputs() -> None:
    found = errors(DAY | {"attempts": [{}, {"date": "?"}, {"answered": True, "note": 5}]})
    assert found.errors == {
        "attempts": "Attempt 2: This is not a complete date. "
        "Please give year, month and day, like 2026-11-26. "
        "Attempt 3, Date: Please say when. Attempt 3, Note: Please write this as text."
    }
    assert found.places == {"attempts": ("attempts.1.date", "attempts.2.date", "attempts.2.note")}


@pytest.mark.parametrize(
    ("rows", "part"),
    [
        ("2026-11-16", "as a list"),
        ({"date": "2026-11-16"}, "as a list"),
        (["2026-11-16"], "an object with: date, answered, note"),
        ([{"date": "2026-11-16", "when": "x"}], "no field “when”"),
        ([{"when": ""}], "no field “when”"),
        ([{"date": "2026-11-16"}] * 4, "3 at most"),
    ],
)
def test_rows_of_another_shape_are_refused(rows: Any, part: str) -> None:
    assert part in errors(DAY | {"attempts": rows}).errors["attempts"]


def test_messages_come_in_the_words_of_the_site() -> None:
    words = Words(errors=ErrorWords(missing_date="Bitte ein Datum angeben."))
    with pytest.raises(FieldErrors, match="Bitte ein Datum angeben"):
        parse(Answers, {}, words)


def test_presets_may_be_incomplete_but_not_wrong() -> None:
    form = form_of(Answers)
    assert form.preset_errors({"country": "US", "region": "CA"}) == {}
    assert list(form.preset_errors({"buffer": 99, "colour": "blue"})) == ["buffer", "colour"]


def test_the_regions_on_offer_follow_the_country() -> None:
    form = form_of(Answers)
    assert form.choices({}) == {"region": (("", "Choose the country first"),)}
    offered = form.choices({"country": "US", "day": "?"})["region"]
    assert offered[0] == ("", "The whole country")
    assert ("CA", "California") in offered


def test_an_error_can_be_printed() -> None:
    assert str(FieldErrors({"day": "Please give a date.", "": "Both are wrong."})) == (
        "day: Please give a date.; Both are wrong."
    )

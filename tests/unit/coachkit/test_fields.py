from datetime import date, time
from typing import Any

import pytest

from coachkit import ENGLISH, Choice, Country, Date, Field, FileText, Lines, Number, Region, Text, Time, TimeZone, YesNo
from coachkit.field import DeclarationError, Problem

WAIT = Number("Days", low=0, high=30)
SIZE = Choice("Size", options=(("small", "Small"), ("large", "Large")))


def read(field: Field, raw: object, **others: object) -> Any:
    return field.read(raw, ENGLISH, others)


@pytest.mark.parametrize(
    ("field", "raw", "answer"),
    [
        (Text("Name"), "  Ada\tLovelace \n", "Ada Lovelace"),
        (Text("Name"), "e\u0301", "é"),
        (Text("Name"), "a\x00b\x07\ud800", "ab"),
        (Text("Email", input_type="email"), "ada@example.org", "ada@example.org"),
        (Text("Phone", input_type="tel"), "+44 20 7946 0000", "+44 20 7946 0000"),
        (Lines("Letter"), "Dear\r\nAda,\u2028\tbye\r", "Dear\nAda,\n\tbye"),
        (Date("Day"), " 2028-02-29 ", date(2028, 2, 29)),
        (Time("At"), "9:05", time(9, 5)),
        (Time("At"), "14:30:59.5", time(14, 30)),
        (SIZE, "large", "large"),
        (YesNo("Sure?"), True, True),
        (YesNo("Sure?"), "No", False),
        (WAIT, 7, 7),
        (WAIT, "7", 7),
        (WAIT, 7.0, 7),
        (Number("Drift", low=-5, high=5), "-3", -3),
        (Country("Country"), "us", "US"),
        (TimeZone("Zone"), "Europe/Stockholm", "Europe/Stockholm"),
        (TimeZone("Zone"), "Asia/Calcutta", "Asia/Kolkata"),
    ],
)
def test_a_good_answer_is_read(field: Field, raw: object, answer: object) -> None:
    assert read(field, raw) == answer


@pytest.mark.parametrize(
    ("field", "raw", "part"),
    [
        (Text("Name"), 7, "as text"),
        (Text("Name", max_length=3), "abcd", "3 characters"),
        (Text("Email", input_type="email"), "ada at example", "name@example.org"),
        (Text("Phone", input_type="tel"), "call me", "phone number"),
        (Lines("Letter"), ["Dear"], "as text"),
        (Date("Day"), "2026-02-31", "no 2026-02-31"),
        (Date("Day"), "?", "year, month and day"),
        (Date("Day"), "26.11.2026", "like 2026-11-26"),
        (Date("Day"), "20261126", "like 2026-11-26"),
        (Date("Day"), "2026-W48-4", "like 2026-11-26"),
        (Date("Day"), "٢٠٢٦-١١-٢٦", "like 2026-11-26"),
        (Date("Day"), "0000-00-00", "check the year"),
        (Date("Day"), "9999-12-31", "from 1900 to 2199"),
        (Date("Day"), 20261126, "like 2026-11-26"),
        (Time("At"), "24:00", "like 14:30"),
        (Time("At"), "half past two", "like 14:30"),
        (SIZE, "medium", "small, large"),
        (SIZE, {"small": 1}, "as text"),
        (YesNo("Sure?"), "perhaps", "yes or no"),
        (YesNo("Sure?"), 1, "yes or no"),
        (WAIT, 31, "from 0 to 30"),
        (WAIT, -1, "from 0 to 30"),
        (WAIT, 2.5, "whole number"),
        (WAIT, True, "whole number"),
        (WAIT, "9" * 5000, "whole number"),
        (WAIT, 10**400, "whole number"),
        (WAIT, float("inf"), "whole number"),
        (WAIT, float("nan"), "whole number"),
        (Country("Country"), "Atlantis", "two-letter code"),
        (Country("Country"), ["US"], "two-letter code"),
        (TimeZone("Zone"), "Berlin", "like Europe/Berlin"),
        (TimeZone("Zone"), "../etc/passwd", "like Europe/Berlin"),
    ],
)
def test_a_bad_answer_gets_a_message_with_the_way_out(field: Field, raw: object, part: str) -> None:
    with pytest.raises(Problem) as caught:
        read(field, raw)
    assert part in caught.value.message
    assert len(caught.value.message) < 200


def test_the_text_of_a_file_comes_without_the_marks_of_programs() -> None:
    assert read(FileText("File"), "\ufeffone\r\ntwo\x00\r\n") == "one\ntwo"


def test_a_file_that_is_too_long_is_refused() -> None:
    with pytest.raises(Problem, match="at most 5 characters"):
        read(FileText("File", max_length=5), "123456")


@pytest.mark.parametrize("raw", ["CA", "ca", "US-CA"])
def test_a_region_is_read_in_any_spelling_of_its_code(raw: str) -> None:
    assert read(Region("Region"), raw, country="US") == "CA"


def test_a_region_may_be_given_by_another_code_that_people_use_for_it() -> None:
    assert read(Region("Region"), "FR-GP", country="FR") == "971"


def test_a_region_of_another_country_is_refused_by_the_name_of_the_country() -> None:
    with pytest.raises(Problem, match="not a region of Germany"):
        read(Region("Region"), "CA", country="DE")


def test_a_region_without_a_country_asks_for_the_country_first() -> None:
    with pytest.raises(Problem, match="choose the country first"):
        read(Region("Region"), "CA", country="")


@pytest.mark.parametrize("raw", [None, "", "  ", "\x00\n"])
def test_an_answer_that_says_nothing_is_empty(raw: object) -> None:
    assert Text("Name").is_empty(raw)


def test_false_and_nought_are_answers() -> None:
    assert not YesNo("Sure?").is_empty(False)
    assert not WAIT.is_empty(0)


@pytest.mark.parametrize(
    ("field", "answer"),
    [(Date("Day"), date(2026, 11, 26)), (Time("At"), time(9, 5)), (YesNo("Sure?"), False), (WAIT, 0)],
)
def test_what_a_field_shows_it_also_reads(field: Field, answer: object) -> None:
    assert read(field, field.show(answer)) == answer


def test_an_own_message_for_a_missing_answer_comes_first() -> None:
    assert Date("Day").missing_message(ENGLISH) == "Please give a date."
    assert Date("Day", missing="When was it?").missing_message(ENGLISH) == "When was it?"


def test_a_choice_needs_two_different_options() -> None:
    with pytest.raises(DeclarationError, match="two or more options"):
        Choice("Size", options=(("small", "Small"), ("small", "Tiny")))

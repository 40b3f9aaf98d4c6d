"""The list as a file and back: nothing is lost, nothing runs, and what is not ours is refused with the reason."""

import csv
import json
from collections.abc import Callable
from datetime import date
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from after_interview.applications.application import STAGES, Application
from after_interview.applications.exchange import COLUMNS, FORMAT, VERSION, Refused, read, to_csv, to_json
from coachkit.field import one_line

type Ask = Callable[..., dict[str, Any]]

HARBOUR = {"company": "Harbour Foods", "job_title": "accountant", "interview_date": "2026-11-12"}

texts = st.text(max_size=30).map(one_line) | st.sampled_from(
    ["=1+1", "'=x", "''-2", "a;=1+1;'@b", "@a", 'a "b", c;d', "-"]
)
days = st.none() | st.dates(date(2020, 1, 1), date(2030, 12, 31))
applications = st.builds(
    Application,
    company=texts,
    job_title=texts,
    stage=st.sampled_from(sorted(STAGES)),
    interview_date=days,
    told=texts,
    first=days,
    reply=texts,
    country=st.sampled_from(["", "US", "DE"]),
)


def says_something(one: Application) -> bool:
    return one != Application()


@given(st.lists(applications.filter(says_something), min_size=1, max_size=8))
def test_what_was_saved_comes_back_as_it_was(ones: list[Application]) -> None:
    assert list(read(to_json(ones))) == ones
    assert list(read(to_csv(ones))) == ones


@given(st.lists(applications, max_size=5))
def test_no_cell_is_a_formula(ones: list[Application]) -> None:
    for row in csv.reader(StringIO(to_csv(ones), newline="")):
        parts = [part for cell in row for part in cell.split(";")]  # as a spreadsheet may do where a comma is decimal
        assert not [part for part in parts if part[:1] in tuple("=+-@\t\r")]


@settings(max_examples=300)
@given(
    st.text()
    | st.recursive(st.none() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)).map(
        json.dumps
    )
)
def test_any_other_text_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(Refused, match=r"\w"):
        read(text)


nasty = texts | st.sampled_from(["2026-02-30", "US", "__proto__", "NaN", "\0", "\ud800", "x" * 2_001, '"', "\r", "a;b"])
rows = st.dictionaries(st.sampled_from(COLUMNS) | nasty, nasty | st.none() | st.integers(), max_size=4) | nasty


@settings(max_examples=300)
@given(st.lists(rows, max_size=4))
def test_a_json_file_of_ours_with_anything_in_it_is_taken_in_whole_or_refused(found: list[Any]) -> None:
    check(json.dumps({"format": FORMAT, "version": VERSION, "applications": found}))


@settings(max_examples=300)
@given(st.sets(st.sampled_from(COLUMNS)), st.lists(st.lists(nasty, max_size=4), max_size=4), st.sampled_from(",;\t"))
def test_a_csv_file_with_anything_in_it_is_taken_in_whole_or_refused(
    names: set[str], lines: list[list[str]], delimiter: str
) -> None:
    check("\n".join(map(delimiter.join, [["company", *sorted(names - {"company"})], *lines])))


def check(text: str) -> None:
    """What is taken in can be saved, and comes back; a refusal has a reason."""
    try:
        taken_in = [one for one in read(text) if says_something(one)]
    except Refused as refused:
        assert str(refused).strip()  # noqa: PT017  being refused is one of the two right answers
        return
    for saved in (to_json, to_csv) if taken_in else ():
        assert list(read(saved(taken_in))) == taken_in


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"format": "something else"}', "not a list of applications from this page"),
        ('{"format": "after the interview: applications", "version": 2}', "newer version"),
        ('{"format": "after the interview: applications", "version": 1}', "the list in it is missing"),
        ('{"format": "after the inter', "This file is broken"),
        ("name,date\nx,y", "its first line should name the columns"),
        ("company,wages\nx,1", "Line 1: there is no column 'wages'"),
        (
            "company,interview_date\nHarbour,12.11.2026",
            "Line 2, “Interview, if there is one”: This is not a complete date",
        ),
        ("company\nHarbour,2026-11-12", "Line 2 has 2 cells, but there are 1 columns"),
        ("company,stage\n\nHarbour,waiting", "Line 3, “How does it stand?”"),
        ("company\n", "There are no applications in this file"),
        ("company\n" + "x\n" * 61, "61 applications; 60 fit here"),
    ],
)
def test_a_broken_or_foreign_file_is_refused_with_the_place_and_the_way_out(text: str, reason: str) -> None:
    with pytest.raises(Refused) as caught:
        read(text)
    assert reason in str(caught.value)


def test_a_list_from_a_spreadsheet_with_semicolons_is_read() -> None:
    (one,) = read("Company;Job_title\n'=Sum;cook")
    assert (one.company, one.job_title) == ("=Sum", "cook")


def test_the_columns_have_names_that_a_person_can_read() -> None:
    assert COLUMNS[:4] == ("company", "job_title", "stage", "interview_date")


def test_a_refused_file_changes_nothing_and_says_so(ask: Ask) -> None:
    reply = ask(HARBOUR, file="hello")
    assert "This file was not taken in." in reply["html"]
    assert "Your list is as it was." in reply["html"]
    assert reply["data"]["refused"]
    assert len(reply["data"]["applications"]) == 1
    assert not [offer for offer in reply["offers"] if offer["widget"] == "applications"]


def test_a_good_file_is_shown_and_taken_in_by_a_click(ask: Ask) -> None:
    file = to_csv([Application("Harbour Foods", "accountant", told="by Friday"), Application("Lakeside")])
    reply = ask(HARBOUR, file=file)
    assert "2 in the file, 1 of them in your list already" in reply["html"]
    together, instead = (offer["answers"]["applications"] for offer in reply["offers"][:2])
    assert [(one["company"], one["told"]) for one in together] == [("Harbour Foods", "by Friday"), ("Lakeside", "")]
    assert len(instead) == 2

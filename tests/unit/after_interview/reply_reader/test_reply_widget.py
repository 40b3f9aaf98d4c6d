"""What the reader tells of a reply, by which words, and what it offers to do."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coachkit import Site, open_site

type Read = Callable[..., dict[str, Any]]

SITE: Site = open_site("after_interview")
MONDAY = "2026-11-16"


def read(text: str, received: str = MONDAY, **answers: Any) -> dict[str, Any]:
    request = {"answers": {"text": text, "received": received, **answers}, "today": "2026-11-18", "data": {}}
    return json.loads(SITE.run("reply_reader", json.dumps(request)))


def widgets_offered(reply: dict[str, Any]) -> list[tuple[str, str]]:
    return [(offer["widget"], offer["answers"].get("situation", "")) for offer in reply["offers"]]


# rule: R1, O1 to O3
@pytest.mark.parametrize(
    ("text", "label", "first_offer"),
    [
        ("We are delighted to offer you the position of nurse.", "offer", ("email_script", "accept")),
        (
            "Unfortunately we have decided to go with another candidate.",
            "rejection",
            ("email_script", "after_rejection"),
        ),
        (
            "We would like to invite you to a second interview on 24 November.",
            "next_round",
            ("email_script", "next_interview"),
        ),
        (
            "We have not made a decision yet. It is taking longer than planned.",
            "decision_delayed",
            ("email_script", "overdue"),
        ),
    ],
)
def test_it_says_where_one_stands_and_offers_what_fits(text: str, label: str, first_offer: tuple[str, str]) -> None:
    reply = read(text)
    assert reply["data"]["label"] == label
    assert widgets_offered(reply)[0] == first_offer


# rule: R2
def test_it_shows_the_very_words_it_went_by() -> None:
    text = "Hi Tom,\n\nUnfortunately we have decided to go with another candidate.\n\nBest, Ana"
    evidence = read(text)["data"]["evidence"]
    assert evidence
    for words in evidence:
        assert text[words["start"] : words["end"]] == words["text"]


# rule: R2
@pytest.mark.parametrize("text", ["Thanks.", "🙂🙂", "Wir melden uns.", "asdf qwer", "ok"])
def test_it_says_that_it_cannot_tell_rather_than_guess(text: str) -> None:
    reply = read(text)
    assert reply["data"]["label"] == "unclear"
    assert "Can't tell" in reply["headline"]


# rule: R2
def test_an_offer_that_depends_on_something_is_a_request_with_a_second_reading() -> None:
    data = read("We would like to offer you the job, subject to satisfactory references. Please send us two.")["data"]
    assert (data["label"], data["second"]) == ("more_info", "offer")


# rule: R3
def test_dates_are_counted_from_the_day_it_arrived() -> None:
    (found,) = read("We will let you know by the end of next week.")["data"]["dates"]
    assert (found["first"], found["last"], found["warning"]) == (MONDAY, "2026-11-27", None)


# rule: R3
def test_a_weekday_that_does_not_match_its_date_is_flagged() -> None:
    (found,) = read("We will let you know by Friday the 26th.")["data"]["dates"]
    assert found["last"] == "2026-11-26"
    assert "Thursday" in found["warning"]


# rule: R4
def test_signs_of_a_scam_are_named() -> None:
    text = "Congratulations, you got the job! Please pay 200 dollars for your kit and send us your bank details."
    reply = read(text)
    assert reply["data"]["label"] == "scam_warning"
    assert reply["data"]["scam_signs"]
    assert "Pay nothing" in reply["html"]


# rule: T9
def test_a_date_in_the_reply_is_offered_as_the_new_date() -> None:
    reply = read("No decision yet, sorry. We will let you know by 14 December.")
    (dates,) = [offer for offer in reply["offers"] if offer["widget"] == "follow_up_dates"]
    assert dates["answers"]["told"] == "14 December 2026"


# rule: T4
@pytest.mark.parametrize(
    ("text", "answered"),
    [
        ("No decision yet, sorry. We will let you know by 14 December.", ["no", "yes", "no"]),
        ("It is taking longer than planned.", ["no", "yes", "no"]),
        ("I am out of the office until 14 December.", None),
        ("Unfortunately we have decided to go with another candidate.", None),
    ],
)
def test_a_reply_answers_the_last_attempt_before_it_unless_a_machine_wrote_it(
    text: str, answered: list[str] | None
) -> None:
    days = ("2026-11-02", "2026-11-11", "2026-11-17")
    attempts = [{"date": day, "answered": "no"} for day in days]
    offers = [offer for offer in read(text, attempts=attempts)["offers"] if offer["widget"] == "follow_up_dates"]
    noted = offers[0]["answers"].get("attempts") if offers else None
    assert (noted and [one["answered"] for one in noted]) == answered
    assert noted is None or [one["date"] for one in noted] == list(days)


def test_a_novel_is_read_in_time() -> None:
    assert read("We will be in touch. " * 9_000)["status"] == "result"


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=400))
def test_any_text_is_answered_and_every_place_lies_in_it(text: str) -> None:
    reply = read(text)
    if reply["status"] == "errors":
        assert list(reply["errors"]) == ["text"]
        return
    for place in (*reply["data"]["evidence"], *reply["data"]["dates"]):
        assert 0 <= place["start"] < place["end"] <= len(text)

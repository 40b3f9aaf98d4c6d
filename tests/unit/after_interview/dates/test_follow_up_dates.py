"""The date calculator by its one entry: raw JSON in, the reply out, as in the browser and the terminal."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from coachkit import open_site
from coachsite.data import data_text
from coachsite.settings import Settings

SITE = open_site("after_interview")
SETTINGS = Settings.load(Path(__file__).parents[4])


def reply(today: str, **answers: Any) -> dict[str, Any]:
    wanted = [f"holidays/{answers['country']}.json"] if answers.get("country") else []
    data = {name: json.loads(data_text(name, SETTINGS) or "null") for name in wanted}
    request = json.dumps({"answers": answers, "today": today, "data": data})
    return json.loads(SITE.run("follow_up_dates", request))


def steps(today: str, **answers: Any) -> dict[str, dict[str, Any]]:
    return {step["kind"]: step for step in reply(today, **answers)["data"]["steps"]}


def errors(today: str, **answers: Any) -> dict[str, str]:
    found = reply(today, **answers)
    assert found["status"] == "errors"
    return found["errors"]


# rule: T1
@pytest.mark.parametrize(
    ("told", "first"),
    [
        ("2026-11-25", "2026-11-27"),  # Thanksgiving lies between
        ("within two weeks", "2026-11-20"),
        ("by the end of next week", "2026-11-16"),
        ("early next month", "2026-12-11"),
        ("in 3 to 5 business days", "2026-11-16"),  # Veterans Day is not counted
    ],
)
def test_what_was_told_sets_the_first_follow_up(told: str, first: str) -> None:
    assert (
        steps("2026-11-06", interview_date="2026-11-05", told=told, country="US")["first_follow_up"]["first"] == first
    )


# rule: T7
def test_the_region_has_holidays_of_its_own() -> None:
    everywhere = steps("2026-05-28", interview_date="2026-05-28", country="DE")
    bavaria = steps("2026-05-28", interview_date="2026-05-28", country="DE", region="BY")
    assert everywhere["first_follow_up"]["first"] == "2026-06-04"
    assert bavaria["first_follow_up"]["first"] == "2026-06-05"
    assert bavaria["first_follow_up"]["moved_by"] == ["Corpus Christi"]


def test_the_calendar_holds_what_is_still_to_do() -> None:
    found = reply("2026-11-24", interview_date="2026-11-23", company="Müller, Söhne; Co")
    (file,) = found["files"]
    events = Calendar.from_ical(file["text"]).events
    assert [event["SUMMARY"] for event in events][1] == "First follow-up: Müller, Söhne; Co"
    assert len(events) == 4
    assert all(event.start >= date(2026, 11, 24) or event is events[0] for event in events)


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({"interview_date": ""}, "interview_date"),
        ({"interview_date": "2026-02-31"}, "interview_date"),
        ({"interview_date": "2016-11-02"}, "interview_date"),
        ({"interview_date": "2036-11-02"}, "interview_date"),
        ({"interview_date": "2026-11-02", "told": "2026-10-30"}, "told"),
        ({"interview_date": "2026-11-02", "told": "soon"}, "told"),
        ({"interview_date": "2026-11-02", "told": "after the holidays"}, "told"),
        ({"interview_date": "2026-11-02", "told": "by 31 February"}, "told"),
        ({"interview_date": "2026-11-02", "told": "in 300 weeks"}, "told"),
        ({"interview_date": "2026-11-02", "attempts": [{"date": "2026-10-30"}]}, "attempts"),
        ({"interview_date": "2026-11-02", "attempts": [{"date": "2026-12-30"}]}, "attempts"),
        ({"interview_date": "2026-11-02", "wait_from": 9, "wait_to": 8}, "wait_to"),
        ({"interview_date": "2026-11-02", "country": "XX"}, "country"),
        ({"interview_date": "2026-11-02", "company_name": "x"}, "company_name"),
    ],
)
def test_what_makes_no_sense_gets_a_message_at_its_field(answers: dict[str, Any], field: str) -> None:
    assert list(errors("2026-11-23", **answers)) == [field]


def test_all_that_is_wrong_is_said_at_once() -> None:
    attempts = [{"date": "2016-11-01"}]
    found = errors("2026-11-23", interview_date="2016-11-02", attempts=attempts, told="soon", wait_to=2)
    assert list(found) == ["interview_date", "attempts", "told", "wait_to"]


# rule: R2
def test_vague_words_are_asked_about_and_not_guessed_at() -> None:
    assert errors("2026-11-23", interview_date="2026-11-16", told="They said: soon!")["told"].startswith("“soon” names")


def test_it_says_what_to_do_today_and_how_the_words_were_understood() -> None:
    found = reply("2026-11-23", interview_date="2026-11-16", told="within a week")
    assert found["headline"] in found["html"].replace("&#39;", "'")
    assert "Monday 23 November" in found["html"]


# rule: T4
def test_on_the_day_after_an_answer_there_is_nothing_to_send() -> None:
    attempts = [{"date": "2026-11-18", "answered": True}]
    soon = reply("2026-11-19", interview_date="2026-11-09", attempts=attempts)
    later = reply("2026-11-25", interview_date="2026-11-09", attempts=attempts)
    assert soon["headline"] == "They answered you on Wednesday 18 November: nothing to send today."
    assert later["headline"] == "Your first follow-up is overdue: send it today."


# rule: T4
def test_a_second_message_waits_until_the_first_is_sent() -> None:
    found = reply("2026-12-19", interview_date="2026-11-09", country="US")
    assert found["headline"] == "Your first follow-up is overdue: send it on Monday 21 December."
    assert "Its day is counted from the message before it" in found["html"]
    (event,) = Calendar.from_ical(found["files"][0]["text"]).events
    assert (event["SUMMARY"], event.start) == ("First follow-up", date(2026, 12, 21))


# rule: T7
@pytest.mark.parametrize(
    ("today", "headline"),
    [
        ("2026-11-21", "Today is a day off. Send your first follow-up on Monday 23 November."),
        ("2026-11-26", "Your first follow-up is overdue: send it on Friday 27 November."),  # Thanksgiving
    ],
)
def test_on_a_day_off_the_next_working_day_is_named(today: str, headline: str) -> None:
    assert reply(today, interview_date="2026-11-13", country="US")["headline"] == headline


# rule: T10
def test_what_others_waited_is_cited() -> None:
    html = reply("2026-11-23", interview_date="2026-11-16")["html"]
    assert "NACE, 2012" in html
    assert "Glassdoor, 2017" in html


# rule: H2
def test_silence_is_not_called_a_no() -> None:
    found = reply("2026-11-19", interview_date="2026-11-16")
    assert found["headline"].startswith("Nothing to send today.")
    assert "silence means nothing" in found["html"]
    assert "Silence is not a no" in found["html"]


# rule: H3
@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(0, 6))
def test_in_the_week_after_a_message_nothing_is_to_be_sent(first: date, later: int) -> None:
    attempts = [{"date": str(first)}]
    found = reply(str(first + timedelta(later)), interview_date=str(first - timedelta(10)), attempts=attempts)
    assert found["headline"].startswith("Nothing to send today.")


# rule: H3, T4
def test_after_two_messages_it_says_to_send_no_more() -> None:
    attempts = [{"date": "2026-11-23"}, {"date": "2026-12-01"}]
    found = reply("2026-12-02", interview_date="2026-11-13", attempts=attempts)
    assert found["headline"].startswith("You have written twice: send nothing more.")


# rule: S1
def test_the_search_goes_on_meanwhile() -> None:
    assert "Waiting never pauses the search" in reply("2026-11-23", interview_date="2026-11-16")["html"]


def test_markup_is_shown_as_typed() -> None:
    html = reply("2026-11-23", interview_date="2026-11-16", told="<b>by Friday</b>{{ 7*7 }}")["html"]
    assert "<b>by" not in html


@settings(max_examples=150, deadline=None)
@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.text(max_size=40),
    st.sampled_from(["", "US", "DE", "IL", "IR", "JP"]),
)
def test_any_day_and_any_words_get_a_reply(interview: date, today: date, told: str, country: str) -> None:
    found = reply(str(today), interview_date=str(interview), told=told, country=country)
    assert found["status"] in {"result", "errors"}

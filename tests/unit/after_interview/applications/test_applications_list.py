"""What the list says of each application, and what it offers."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from after_interview.applications.application import CLOSED, STAGES, Application, of_interview, to_interview
from after_interview.applications.standing import standing
from after_interview.applications.steps import NAME, Offers, take_current, tools_for
from after_interview.interview import Attempt, Interview
from after_interview.working_days import WorkingDays
from coachkit import parse

type Ask = Callable[..., dict[str, Any]]

TODAY = date(2026, 11, 23)
HARBOUR = {"company": "Harbour Foods", "job_title": "accountant", "interview_date": "2026-11-12"}
LIBRARY = {"company": "City Library", "interview_date": "2026-11-17", "told": "by the end of next week"}
AHEAD = {"company": "Brennan", "interview_date": "2026-11-26"}
NOT_YET = {"company": "Bell's"}
NO = {"company": "Quick Parcel", "stage": "rejected"}


def group_of(reply: dict[str, Any], place: int = 0) -> str:
    return reply["data"]["applications"][place]["group"]


def labels(reply: dict[str, Any]) -> list[str]:
    return [offer["label"] for offer in reply["offers"]]


def offer(reply: dict[str, Any], label: str) -> dict[str, Any]:
    (found,) = [offer for offer in reply["offers"] if offer["label"] == label]
    return found


# rule: S2
def test_it_says_which_is_due_which_wait_and_which_are_closed(ask: Ask) -> None:
    reply = ask(HARBOUR, LIBRARY, AHEAD, NOT_YET, NO)
    assert [group_of(reply, place) for place in range(5)] == ["due", "waiting", "ahead", "applied", "over"]
    assert reply["headline"] == "One thing to do now: Harbour Foods, accountant."


# rule: S1
@pytest.mark.parametrize(
    ("ones", "words"),
    [
        ([], "Your list is empty: add the first application."),
        ([LIBRARY, AHEAD], "Nothing to do today. Next: Brennan."),
        ([NO], "Nothing to follow up today. A good day to apply for one more."),
        ([HARBOUR, HARBOUR | {"company": "Other"}], "2 things to do now."),
    ],
)
def test_one_sentence_on_top_says_what_to_do_and_the_search_goes_on(ask: Ask, ones: list[Any], words: str) -> None:
    reply = ask(*ones)
    assert reply["headline"] == words
    assert "keep applying until something is signed" in reply["html"]


# rule: S2
def test_closed_ones_do_not_shout(ask: Ask) -> None:
    assert "Quick Parcel" not in ask(HARBOUR, NO)["html"]
    assert "1 closed, put away" in ask(HARBOUR, NO)["html"]
    assert "Quick Parcel" in ask(HARBOUR, NO, show="all")["html"]


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("due", ["Gamma", "Alpha", "Beta"]),
        ("company", ["Alpha", "Beta", "Gamma"]),
        ("interview", ["Beta", "Alpha", "Gamma"]),
    ],
)
def test_they_are_sorted_as_wanted(ask: Ask, order: str, names: list[str]) -> None:
    ones = [
        {"company": "Gamma", "interview_date": "2026-11-17"},
        {"company": "Beta", "interview_date": "2026-11-19", "told": "by 25 November"},
        {"company": "Alpha", "interview_date": "2026-11-18", "told": "by 24 November"},
    ]
    html = ask(*ones, order=order)["html"]
    assert sorted(names, key=lambda name: html.index(f"<strong>{name}</strong>")) == names


def test_a_filter_shows_only_what_is_to_do(ask: Ask) -> None:
    html = ask(HARBOUR, LIBRARY, show="due")["html"]
    assert "Harbour Foods" in html
    assert "City Library" not in html
    assert "None of them is to be shown" in ask(LIBRARY, show="due")["html"]


# rule: T4
@pytest.mark.parametrize(
    ("sent", "group", "email"),
    [
        ({}, "due", "first_follow_up"),
        ({"first": "2026-11-13"}, "due", "second_follow_up"),
        ({"first": "2026-11-13", "second": "2026-11-20"}, "waiting", None),
        ({"first": "2026-11-12", "second": "2026-11-12"}, "due", "close"),
        ({"first": "2026-11-12", "second": "2026-11-20", "answered": "2026-11-20"}, "due", "first_follow_up"),
    ],
)
def test_the_email_is_the_one_that_is_due_and_never_a_third(ask: Ask, sent: Any, group: str, email: str | None) -> None:
    reply = ask(HARBOUR | sent, today="2026-12-02" if sent.get("answered") else "2026-11-23")
    assert group_of(reply) == group
    written = [offer["answers"]["situation"] for offer in reply["offers"] if offer["widget"] == "email_script"]
    assert written == ([email] if email else [])


def test_a_dead_one_can_be_retired_by_a_click_and_then_is_closed(ask: Ask) -> None:
    reply = ask(HARBOUR | {"first": "2026-11-12", "second": "2026-11-12"}, LIBRARY)
    retired = offer(reply, "Retire it: Harbour Foods, accountant")
    assert retired["widget"] == NAME
    after = ask(*retired["answers"]["applications"])
    assert [group_of(after, place) for place in (0, 1)] == ["over", "waiting"]


def test_an_old_one_is_to_be_retired_and_not_written_to(ask: Ask) -> None:
    reply = ask(HARBOUR | {"interview_date": "2024-01-15"})
    assert "Retire it, unless you are still in touch." in reply["html"]
    assert not [offer for offer in reply["offers"] if offer["widget"] == "email_script"]


def test_a_tool_is_opened_with_the_facts_of_that_one_and_of_no_other(ask: Ask) -> None:
    dates = offer(ask(HARBOUR | {"told": "within a week", "interviewer": "Ana"}), "Dates: Harbour Foods, accountant")
    facts = dates["answers"]
    assert (facts["company"], facts["interview_date"], facts["told"]) == (
        "Harbour Foods",
        "2026-11-12",
        "within a week",
    )
    assert facts["interviewer"] == "Ana"
    assert (facts["discussed"], facts["attempts"], facts["region"]) == ("", [], "")
    assert set(facts) == set(dates["shared"])
    assert not {"your_name", "your_phone", "your_zone"} & set(facts)


def test_what_the_other_tools_know_is_taken_in_by_a_click_only(ask: Ask) -> None:
    current = {"company": "Lakeside", "interview_date": "2026-11-20", "attempts": [{"date": "2026-11-21"}]}
    reply = ask(HARBOUR, **current)
    assert len(reply["data"]["applications"]) == 1
    added = offer(reply, "Add to my list: Lakeside")["answers"]["applications"]
    assert [one["company"] for one in added] == ["Harbour Foods", "Lakeside"]
    assert added[1]["first"] == "2026-11-21"
    again = ask(*added, **current)
    assert not [label for label in labels(again) if "my list" in label or "up to date" in label]
    changed = offer(ask(*added, **current, told="by Friday"), "Bring up to date: Lakeside")["answers"]["applications"]
    assert [one["told"] for one in changed] == ["", "by Friday"]


def test_two_interviews_on_one_day_and_one_employer_twice_stay_apart(ask: Ask) -> None:
    ones = [HARBOUR, HARBOUR | {"job_title": "cook"}, {"interview_date": "2026-11-12"}]
    reply = ask(*ones)
    assert len(reply["data"]["applications"]) == 3
    assert reply["data"]["applications"][2]["name"] == "No name yet"
    events = Calendar.from_ical(reply["files"][0]["text"]).walk("VEVENT")
    assert len({str(event["UID"]) for event in events}) == 3


def test_names_are_shown_as_typed(ask: Ask) -> None:
    names = ["<img src=x onerror=alert(1)>", "{{ 7 * 7 }}", "شركة النور", "x" * 300]
    html = ask(*({"company": name, "interview_date": "2026-11-12"} for name in names))["html"]
    assert "<img" not in html
    assert "{{ 7 * 7 }}" in html
    assert "شركة النور" in html


def test_one_calendar_file_holds_the_next_step_of_each_that_is_open(ask: Ask) -> None:
    calendar = Calendar.from_ical(ask(HARBOUR, LIBRARY, AHEAD, NOT_YET, NO)["files"][0]["text"])
    steps = {str(event["SUMMARY"]): event.decoded("DTSTART") for event in calendar.walk("VEVENT")}
    assert steps == {
        "First follow-up: Harbour Foods, accountant": date(2026, 11, 23),
        "First follow-up: City Library": date(2026, 11, 30),
        "Interview: Brennan": date(2026, 11, 26),
    }


days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
maybe_days = st.none() | days
applications = st.builds(
    Application,
    company=st.text(max_size=20),
    stage=st.sampled_from(sorted(STAGES)),
    interview_date=maybe_days,
    told=st.sampled_from(["", "soon", "by Friday", "within two weeks"]),
    first=maybe_days,
    second=maybe_days,
    answered=maybe_days,
    employer=st.sampled_from(["small", "large", "unsure"]),
)


# rule: T4
@given(one=applications, today=days)
def test_nobody_is_told_to_write_to_a_closed_one_or_a_third_time(one: Application, today: date) -> None:
    stands = standing(0, one, WorkingDays(), today=today)
    offers = Offers([])
    tools_for(stands, [one], offers)
    written = [offer.answers["situation"] for offer in offers.all if offer.widget == "email_script"]
    if one.stage in CLOSED:
        assert written == []
    sent = [day for day in (one.first, one.second) if day and not (one.answered and day <= one.answered)]
    if len(sent) == 2:
        assert set(written) <= {"close", "more_time"}


@given(one=applications)
def test_the_facts_of_an_application_lead_back_to_it(one: Application) -> None:
    facts = parse(Interview, to_interview(one))
    again = of_interview(facts, one)
    assert again.attempts == one.attempts
    assert take_current(facts, [again]) is None


def test_an_answer_starts_the_count_anew() -> None:
    day = date(2026, 11, 2)
    one = Application(first=day, second=day + timedelta(9), answered=day + timedelta(3))
    assert one.attempts == (Attempt(day + timedelta(3), True), Attempt(day + timedelta(9), False))

"""Prepare the call, by its one entry: answers in, the reply out."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from after_interview.call_script.rehearsal import MANNERS, rehearsals
from after_interview.call_script.scripts import LONGEST, SHORTEST, WHO, seconds
from after_interview.call_script.widget import WIDGET
from after_interview.script.facts import fact
from after_interview.script.material import GAPS
from coachkit import Site, open_site
from coachsite.data import data_text
from coachsite.settings import Settings

TODAY = "2026-11-23"
SETTINGS = Settings.load(Path(__file__).parents[4])
FACTS = dict(WIDGET.example.answers)


@pytest.fixture(scope="module")
def site() -> Site:
    return open_site("after_interview")


def ask(site: Site, today: str = TODAY, **answers: Any) -> dict[str, Any]:
    request: dict[str, Any] = {"answers": answers, "today": today, "data": {}}
    reply = json.loads(site.run("call_script", json.dumps(request)))
    if reply["status"] == "needs":
        request["data"] = {name: json.loads(data_text(name, SETTINGS) or "null") for name in reply["needs"]}
        reply = json.loads(site.run("call_script", json.dumps(request)))
    return reply


def sheet_of(html: str) -> str:
    return html.partition('<div class="coach-sheet call-sheet"')[2]


def test_nothing_is_required(site: Site) -> None:
    reply = ask(site)
    assert reply["status"] == "result"
    assert reply["data"]["hours"][0]["theirs"] == ["10:30", "11:45"]
    assert reply["data"]["hours"][0]["yours"] is None


# rule: C1
def test_the_hours_stand_on_both_clocks(site: Site) -> None:
    late_morning, early_afternoon = ask(site, **FACTS)["data"]["hours"]
    assert (late_morning["theirs"], late_morning["yours"]) == (["10:30", "11:45"], ["11:30", "12:45"])
    assert (early_afternoon["theirs"], early_afternoon["yours"]) == (["13:30", "15:00"], ["14:30", "16:00"])


# rule: C1
def test_other_hours_can_be_set(site: Site) -> None:
    assert ask(site, morning_from="09:15")["data"]["hours"][0]["theirs"] == ["09:15", "11:45"]
    assert "later" in ask(site, morning_from="12:00")["errors"]["morning_to"]


# rule: C1
def test_how_weak_the_evidence_is_stands_beside_the_hours(site: Site) -> None:
    assert "Nobody knows the best hour for sure" in ask(site)["html"]


# rule: T7
@pytest.mark.parametrize(
    ("country", "day", "called", "why"),
    [
        ("US", "2026-11-26", "2026-11-27", ["Thanksgiving Day"]),
        ("US", "2026-11-28", "2026-11-30", ["Saturday", "Sunday"]),
        ("", "2026-11-26", "2026-11-26", []),
    ],
)
def test_a_call_moves_to_a_working_day_of_the_employer(
    site: Site, country: str, day: str, called: str, why: list[str]
) -> None:
    data = ask(site, country=country, call_date=day)["data"]
    assert (
        data["day"],
        [reason.partition(" (")[0].replace("Thanksgiving Day", "Thanksgiving Day") for reason in data["moved_by"]],
    ) == (called, why)


@pytest.mark.parametrize("day", ["2026-11-22", "2036-01-01"])
def test_a_day_that_makes_no_sense_is_refused_at_its_field(site: Site, day: str) -> None:
    assert list(ask(site, call_date=day)["errors"]) == ["call_date"]


# rule: C2
@pytest.mark.parametrize("who", WHO)
def test_every_script_begins_with_name_position_and_date(site: Site, who: str) -> None:
    begins = " ".join(ask(site, **FACTS)["data"]["scripts"][who][:2])
    assert begins.index("Tomasz Zielinski") < begins.index("electrician") < begins.index("12 November")


# rule: C3
def test_the_interviewer_is_asked_one_polite_question_about_the_process(site: Site) -> None:
    lines = ask(site, **FACTS)["data"]["scripts"]["person"]
    asking = [line for line in lines if "hiring process" in line or "decision" in line]
    assert asking == ["May I ask how the hiring process is going?"]


# rule: C4
def test_there_is_a_thankful_line_for_every_answer(site: Site) -> None:
    answers = ask(site)["data"]["answers"]
    assert list(answers) == ["yes", "no", "not_yet", "question"]
    assert all("thank you" in answers[kind].lower() for kind in ("yes", "no", "not_yet"))
    assert "in writing" in answers["yes"]


# rule: C5
def test_a_colleague_is_not_asked_for_the_result(site: Site) -> None:
    said = " ".join(ask(site, **FACTS)["data"]["scripts"]["colleague"])
    assert not re.search("decision|decided|result|hiring", said)
    assert "May I ask your name?" in said


# rule: C5
def test_voicemail_says_the_number_early_and_once_more_within_half_a_minute(site: Site) -> None:
    data = ask(site, **FACTS)["data"]
    lines = data["scripts"]["voicemail"]
    assert FACTS["your_phone"] in lines[0]
    assert FACTS["your_phone"] in lines[-1]
    assert SHORTEST <= data["voicemail_seconds"] <= LONGEST


# rule: C5
def test_who_asked_for_no_calls_is_not_called(site: Site) -> None:
    reply = ask(site, **FACTS, no_calls="yes")
    assert reply["headline"] == "They asked for no calls, so do not call. Write instead."
    assert reply["data"] == {"call": False}
    assert "call-sheet" not in reply["html"]
    assert [offer["widget"] for offer in reply["offers"]] == ["email_script"]


# rule: T1
def test_nobody_calls_before_a_promised_day_has_passed(site: Site) -> None:
    reply = ask(site, interview_date="2026-11-12", told="within two weeks")
    assert reply["headline"] == "Better not call yet."
    assert "Thursday 26 November" in reply["html"]
    assert "They named a day" not in ask(site, interview_date="2026-11-12", told="within a week")["html"]


# rule: T4
def test_after_two_attempts_without_an_answer_it_advises_to_let_go(site: Site) -> None:
    attempts = [{"date": "2026-11-12", "answered": "no"}, {"date": "2026-11-20", "answered": "no"}]
    reply = ask(site, interview_date="2026-11-02", attempts=attempts)
    assert reply["headline"] == "Better not call yet."
    attempts[1]["answered"] = "yes"
    assert ask(site, interview_date="2026-11-02", attempts=attempts)["headline"].startswith("Call today")


# rule: T4
def test_a_call_that_was_made_is_an_attempt_for_the_dates(site: Site) -> None:
    (offer,) = ask(site, **FACTS)["offers"]
    assert offer["widget"] == "follow_up_dates"
    assert offer["answers"]["attempts"] == [{"date": TODAY, "answered": "no"}]


# rule: H1
def test_another_channel_comes_first_if_they_used_it(site: Site) -> None:
    assert "did not arrange the interview by phone" in ask(site, channel="email")["html"]
    assert "did not arrange the interview by phone" not in ask(site, channel="phone")["html"]


# rule: H1
def test_after_a_silence_one_may_switch_to_the_phone(site: Site) -> None:
    attempts = [{"date": "2026-11-16"}]
    assert "did not arrange the interview by phone" not in ask(site, channel="email", attempts=attempts)["html"]


# rule: C5
@pytest.mark.parametrize("who", WHO)
def test_each_rehearsal_goes_from_the_first_word_to_the_goodbye(who: str) -> None:
    facts = {name: fact("", gap) for name, gap in GAPS.items()} | {"on_interview_day": fact("on 3 March", "")}
    found = rehearsals(facts)[who]
    assert [rehearsal.manner for rehearsal in found] == list(MANNERS.values())
    for rehearsal in found:
        *turns, last = rehearsal.turns
        assert turns
        assert all(turn.they and turn.tip and turn.you for turn in turns)
        assert not last.you


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "{{ 7*7 }}", "They: no", "\u202eabc", "王小明", "أمينة"])
@pytest.mark.parametrize(
    "name", ["interviewer", "company", "job_title", "your_name", "discussed", "strength", "questions"]
)
def test_whatever_is_typed_is_shown_as_typed_and_never_run(site: Site, name: str, text: str) -> None:
    reply = ask(site, **{name: text})
    assert reply["status"] == "result"
    assert "<script>" not in reply["html"]
    assert ">49<" not in reply["html"]


def test_the_sheet_has_room_to_write_where_facts_are_missing(site: Site) -> None:
    assert "[" not in sheet_of(ask(site)["html"])
    assert "____" in sheet_of(ask(site)["html"])
    assert "____" not in sheet_of(ask(site, **FACTS)["html"])


def test_long_facts_are_cut_on_the_sheet_but_never_a_number(site: Site) -> None:
    number = "+44 20 7946 0000 extension 12345678"
    html = sheet_of(ask(site, job_title="senior " * 42, your_phone=number, company_phone=number)["html"])
    assert "senior senior…" in re.sub(r"(senior )+(?=senior senior…)", "", html)
    assert "senior " * 10 not in html
    assert html.count(number) == 4


def test_words_and_digits_take_their_time() -> None:
    assert seconds("one two three four five six seven eight nine ten eleven twelve thirteen") == 5
    assert seconds("555 01 73 9 99") == 4

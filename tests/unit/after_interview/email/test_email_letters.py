"""The letters of all situations and tones: each keeps the rules of the email, with all facts and with none."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from after_interview.email_script.asking import questions
from after_interview.email_script.draft import Draft
from after_interview.email_script.situations import SITUATIONS, TONES
from after_interview.email_script.widget import WIDGET
from coachkit import Result

TODAY = date(2026, 11, 23)
FACTS: dict[str, Any] = {
    "job_title": "payroll accountant",
    "company": "Harbour Foods",
    "interviewer": "Ana Rivera",
    "interview_date": "2026-11-12",
    "discussed": "moving the payslips to the new system",
    "strength": "six years of payroll for a team of 200",
    "your_name": "Samira Haddad",
    "your_phone": "+1 555 0173",
    "deadline": "2026-12-04",
    "meeting": "Thursday 3 December at 10:00",
    "times": "Friday after 10:00, or any time on Monday",
    "start": "2027-01-04",
    "answer_by": "2026-11-27",
    "attempts": [{"date": "2026-11-14", "answered": "no"}],
}
EVERY = [(situation, tone) for situation in SITUATIONS for tone in TONES]
FOLLOW_UPS = ["first_follow_up", "second_follow_up", "overdue"]
every_letter = pytest.mark.parametrize(("situation", "tone"), EVERY)


def written(situation: str, tone: str, **facts: Any) -> Result:
    answers = WIDGET.form.parse({**facts, "situation": situation, "tone": tone})
    return WIDGET.result(answers, TODAY, {})


def body_of(situation: str, tone: str, **facts: Any) -> str:
    return written(situation, tone, **facts).data["body"]


def to_mend(result: Result) -> list[str]:
    return [check["check"] for check in result.data["checks"] if check["state"] != "ok"]


# rule: E2
# rule: E3
# rule: E5
# rule: E6
@every_letter
def test_a_letter_with_all_its_facts_leaves_the_coach_nothing_to_say(situation: str, tone: str) -> None:
    assert to_mend(written(situation, tone, **FACTS)) == []


@every_letter
def test_a_letter_without_any_fact_names_its_gaps_and_keeps_all_other_rules(situation: str, tone: str) -> None:
    result = written(situation, tone)
    assert set(to_mend(result)) <= {"gaps", "detail"}
    assert "[job title]" in result.data["subject"]
    assert "[your name]" in result.data["body"]


# rule: E6
@every_letter
@pytest.mark.parametrize("facts", [FACTS, {}], ids=["facts", "gaps"])
def test_sixty_to_a_hundred_and_twenty_words_however_they_are_counted(
    situation: str, tone: str, facts: dict[str, Any]
) -> None:
    result = written(situation, tone, **facts)
    assert result.data["words"] >= 60
    assert len(result.data["body"].split()) <= 120


# rule: E1
@pytest.mark.parametrize("situation", FOLLOW_UPS)
@pytest.mark.parametrize("tone", TONES)
def test_the_subject_of_a_follow_up_has_the_form_of_the_rule(situation: str, tone: str) -> None:
    assert written(situation, tone, **FACTS).data["subject"] == "Following up on payroll accountant interview"


# rule: E1
@every_letter
def test_every_subject_names_the_job(situation: str, tone: str) -> None:
    assert "payroll accountant" in written(situation, tone, **FACTS).data["subject"]


# rule: E2, O1
@every_letter
def test_every_letter_opens_with_thanks(situation: str, tone: str) -> None:
    first_words = body_of(situation, tone, **FACTS).split("\n\n")[1]
    assert first_words.startswith("Thank you ")


# rule: E4
@every_letter
def test_a_letter_asks_one_question_or_none(situation: str, tone: str) -> None:
    body = body_of(situation, tone, **FACTS)
    expected = 0 if SITUATIONS[situation].asks == "nothing" else 1
    assert body.count("?") == expected
    assert len(questions(Draft("", body))) == expected


# rule: E7
@pytest.mark.parametrize("tone", TONES)
def test_the_thank_you_note_asks_for_nothing(tone: str) -> None:
    body = body_of("thank_you", tone, **FACTS)
    assert "?" not in body
    assert not re.search(r"decision|timeline|decided|status", body)


# rule: E7
@pytest.mark.parametrize("tone", TONES)
def test_another_offer_names_its_deadline(tone: str) -> None:
    assert "by Friday 4 December" in body_of("other_offer", tone, **FACTS)


# rule: O2
@pytest.mark.parametrize("tone", TONES)
def test_after_a_rejection_it_thanks_respects_and_asks_for_feedback(tone: str) -> None:
    body = body_of("after_rejection", tone, **FACTS)
    assert "respect" in body
    assert re.search(r"could you tell me one (thing|point)", body, re.IGNORECASE)


# rule: O4
@pytest.mark.parametrize("tone", TONES)
def test_accepting_asks_for_it_in_writing(tone: str) -> None:
    assert "in writing" in body_of("accept", tone, **FACTS)


# rule: O3
# rule: T3
@pytest.mark.parametrize("tone", TONES)
def test_what_they_said_is_recalled_without_blame(tone: str) -> None:
    body = body_of("overdue", tone, **FACTS, told="within a week")
    assert "by Thursday 19 November" in body
    assert "promise" not in body
    assert "by" not in body_of("overdue", tone, **FACTS, told="soon").split("news")[0].split("time")[-1]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("We talked about the new depot.", "the new depot"),
        ("Our conversation about payslips", "payslips"),
        ("Moving the payslips.", "moving the payslips"),
        ("Python and the sea", "Python and the sea"),
        ("- how you train apprentices\n- the canteen", "how you train apprentices"),
    ],
)
def test_a_detail_is_fitted_into_its_sentence(typed: str, shown: str) -> None:
    assert f"our conversation about {shown}, and" in body_of("first_follow_up", "warm", **{**FACTS, "discussed": typed})


def test_on_the_day_itself_it_says_today() -> None:
    assert "for your time today and" in body_of("thank_you", "brief", **{**FACTS, "interview_date": str(TODAY)})


def test_days_are_written_as_the_country_writes_them() -> None:
    assert "on November 12 and" in body_of("first_follow_up", "warm", **FACTS, country="US")
    assert "on 12 November and" in body_of("first_follow_up", "warm", **FACTS, country="GB")
    assert "on 12 November 2025 and" in body_of("first_follow_up", "warm", **{**FACTS, "interview_date": "2025-11-12"})


@every_letter
@pytest.mark.parametrize("facts", [FACTS, {}], ids=["facts", "gaps"])
def test_no_sentence_is_broken(situation: str, tone: str, facts: dict[str, Any]) -> None:
    body = body_of(situation, tone, **facts)
    assert not re.search(r"[{}%]|  | [.,;?!]|\.\.|,,|\b(\w+) \1\b(?! had)|None|\n{3}", body)
    paragraphs = body.split("\n\n")
    assert all(re.search(r"[.?]$", paragraph) for paragraph in paragraphs[1:-1])
    assert paragraphs[0].endswith(",")


@every_letter
def test_the_closing_stands_above_name_and_phone(situation: str, tone: str) -> None:
    closing, name, phone = body_of(situation, tone, **FACTS).splitlines()[-3:]
    assert closing.endswith(",")
    assert (name, phone) == ("Samira Haddad", "+1 555 0173")

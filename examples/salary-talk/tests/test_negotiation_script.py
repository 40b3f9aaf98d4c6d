"""The script says the number, the reasons, and a next sentence for each answer."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from coachsite.testing import Outcome, RunWidget

TODAY = date(2026, 11, 24)
SHEET = '<div class="coach-sheet'


@pytest.fixture
def prepared(run_widget: RunWidget) -> Any:
    def prepared(**answers: str) -> Outcome:
        return run_widget("negotiation_script", {"aim": "€50,400", **answers}, today=TODAY)

    return prepared


def test_the_number_comes_with_its_reasons(prepared: Any) -> None:
    outcome = prepared(offered="€47,500", reasons="- I led a team.\n\n- I speak Polish.", person="Ms Okafor")
    assert outcome.headline == "Ask for €50\u202f400 a year, then stop talking."
    assert outcome.data["lines"] == [
        "Thank you for the offer, Ms Okafor. I would be glad to work with you.",
        "May we talk about the pay for a moment?",
        "What I bring:",
        "I led a team.",
        "I speak Polish.",
        "You offer €47\u202f500 a year. For that I would like to ask for €50\u202f400.",
        "Is that possible?",
    ]


def test_without_reasons_the_script_says_what_is_missing(prepared: Any) -> None:
    outcome = prepared(per="hour", aim="23.50")
    assert outcome.data["lines"][-2] == "I would like to ask for 23.50 an hour."
    assert "a number without a reason is easy to refuse" in outcome.text


def test_each_answer_has_a_next_sentence(prepared: Any) -> None:
    answers = prepared(instead="two more days off\na course").data["answers"]
    assert all(answers.values())
    assert answers["no"] == "I understand. Could we look at something else: two more days off, or a course?"


def test_the_message_can_be_copied(prepared: Any) -> None:
    message = prepared(company="Mill", your_name="Lena", job_title="nurse").copies["the message"]
    assert message.startswith("Subject: Your offer: nurse\n\nDear ________,\n")
    assert message.endswith("Kind regards\nLena")


def test_a_bold_number_is_said_to_be_one(prepared: Any) -> None:
    assert "You ask for 26 % more" in prepared(offered="€40,000").text
    assert "% more" not in prepared(offered="€47,500").text


@pytest.mark.parametrize(
    ("answers", "field", "said"),
    [
        ({"aim": ""}, "aim", "the number you will ask for"),
        ({"aim": "more"}, "aim", "one amount in figures"),
        ({"offered": "€60,000"}, "aim", "not more than they offer"),
        ({"offered": "£40,000"}, "aim", "in €, their offer in £"),
        ({"talk_on": "2026-11-23"}, "talk_on", "This day is over"),
    ],
)
def test_what_does_not_fit_is_told_beside_the_field(prepared: Any, answers: Any, field: str, said: str) -> None:
    assert said in prepared(**answers).errors[field]


@pytest.mark.parametrize(
    ("day", "said"),
    [("2026-11-24", "you talk today."), ("2026-11-25", "tomorrow."), ("2026-12-01", "on Tuesday, in 7 days.")],
)
def test_the_day_of_the_talk_is_counted(prepared: Any, day: str, said: str) -> None:
    assert prepared(talk_on=day).headline.endswith(said)


def test_the_sheet_holds_no_more_than_a_page(prepared: Any) -> None:
    sheet = prepared(reasons="\n".join(["w" * 300] * 3), company="c" * 80).html.partition(SHEET)[2]
    assert "w" * 110 not in sheet
    assert "…" in sheet

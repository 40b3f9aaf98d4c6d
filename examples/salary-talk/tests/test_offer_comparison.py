"""Offers are made comparable, and what cannot be compared is said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from coachsite.testing import Outcome, RunWidget
from salary_talk.policy import POLICY

TODAY = date(2026, 11, 24)
FULL = {"hours": "40", "days_off": "20", "office_days": "5", "minutes": "30", "fare": "€50"}


@pytest.fixture
def compared(run_widget: RunWidget) -> Any:
    def compared(*offers: dict[str, Any], **assumed: Any) -> Outcome:
        return run_widget("offer_comparison", {"offers": list(offers), **assumed}, today=TODAY)

    return compared


@pytest.mark.parametrize(
    ("per", "pay", "year"),
    [
        ("year", "48000", 48_000),
        ("month", "4000", 48_000),
        ("month13", "4000", 52_000),
        ("month14", "4000", 56_000),
        ("week", "1000", 52_000),
        ("hour", "25", 52_000),
    ],
)
def test_pay_for_any_time_becomes_pay_for_a_year(compared: Any, per: str, pay: str, year: float) -> None:
    assert compared({"pay": pay, "per": per, "hours": "40"}).data["offers"][0]["year"] == year


def test_an_hour_counts_days_off_and_the_way_to_work(compared: Any) -> None:
    (offer,) = compared({"pay": "€48,000", **FULL}).data["offers"]
    assert offer["hour"] == 25  # 48 weeks of 40 hours
    assert offer["hour_with_way"] == round((48_000 - 12 * 50) / (48 * 45), 2)


def test_the_hours_may_turn_the_order_of_the_year_round(compared: Any) -> None:
    near = {"name": "Near", "pay": "47000", "hours": "35", "days_off": "30", "office_days": "0"}
    outcome = compared(near, {"name": "Far", "pay": "50000", **FULL, "fare": ""})
    assert outcome.headline == "In a year Far pays most, 3\u202f000 more than Near."
    assert "Near pays most: the year alone hides it" in outcome.text
    assert [offer["name"] for offer in outcome.data["offers"]] == ["Far", "Near"]


def test_a_bonus_counts_only_as_far_as_it_is_sure(compared: Any) -> None:
    offer = {"name": "Both", "pay": "50000", "bonus": "10%"}
    assert compared(offer | {"bonus_is_sure": "yes"}).data["offers"][0]["year"] == 55_000
    assert compared(offer).data["offers"][0]["year"] == 50_000
    assert compared(offer, unsure_bonus="50").data["offers"][0]["year"] == 52_500
    assert "not in the contract: 0 % of it are counted" in compared(offer).text


def test_nearly_the_same_is_called_so(compared: Any) -> None:
    assert "nearly the same" in compared({"pay": "50000"}, {"pay": "50500"}).headline


def test_what_is_not_known_is_not_guessed(compared: Any) -> None:
    outcome = compared({"name": "Mill", "pay": "50000"})
    assert outcome.data["offers"][0] == {"name": "Mill", "year": 50_000, "hour": None, "hour_with_way": None}
    assert outcome.text.count("cannot say") == 2
    for gap in ("does not say its hours: 40 a week", "does not say its paid days off", "the way is not counted"):
        assert gap in outcome.text


def test_different_currencies_get_no_order_and_no_chart(compared: Any) -> None:
    outcome = compared({"pay": "€50,000"}, {"pay": "CHF 60000"})
    assert outcome.headline == "Offers in different currencies cannot be put in order."
    assert "<svg" not in outcome.html
    assert "different currencies (€, CHF)" in outcome.text


def test_the_chart_says_in_words_what_it_draws(compared: Any) -> None:
    html = compared({"name": "A & B", "pay": "€50,000"}, {"name": "C", "pay": "25k"}).html
    assert 'role="img" aria-label="Pay in a year as bars: A &amp; B €50\u202f000; C €25\u202f000."' in html
    assert 'width="600.0"' in html
    assert 'width="300.0"' in html


@pytest.mark.parametrize(
    ("day", "said"),
    [("2026-11-24", "an answer today"), ("2026-11-26", "in two days"), ("2026-11-20", "is over")],
)
def test_a_day_that_is_near_is_named(compared: Any, day: str, said: str) -> None:
    assert said in compared({"pay": "50000", "answer_by": day}).text


def test_all_that_is_wrong_is_said_at_once(compared: Any) -> None:
    errors = compared(
        {"pay": "much"}, {"name": "No pay"}, {"pay": "€5", "fare": "£5", "hours": "200", "bonus": "x%"}
    ).errors
    assert list(errors) == ["offers"]
    for part in ("Offer 1: Please type one amount", "Offer 2: Please type the pay", "£, the pay in €", "37.5"):
        assert part in errors["offers"]


def test_every_number_has_a_reason_and_a_source() -> None:
    assert all(setting.reason and setting.source for setting in POLICY.values())

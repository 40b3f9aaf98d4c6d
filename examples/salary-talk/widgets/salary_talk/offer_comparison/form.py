"""What "Compare offers" asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from coachkit import Choice, Date, Number, Rows, Text, YesNo
from salary_talk.policy import POLICY

ASSUMPTIONS = "What is assumed"
PER = (
    ("year", "a year"),
    ("month", "a month, 12 times a year"),
    ("month13", "a month, 13 times a year"),
    ("month14", "a month, 14 times a year"),
    ("week", "a week"),
    ("hour", "an hour"),
)


def amount(label: str, hint: str = "", missing: str = "") -> Text:
    """A field for an amount, in any currency."""
    return Text(label, hint=hint, missing=missing, max_length=40, autocomplete="off", spellcheck=False)


@dataclass(frozen=True)
class Offer:
    """One offer, as the person was told it. Only the pay is needed."""

    name: Annotated[str, Text("Who offers it?", max_length=60, autocomplete="off")] = ""
    pay: Annotated[
        str,
        amount("Pay before tax", "In any currency, such as €52,000 or 23.50.", "Please type the pay, or remove it."),
    ] = ""
    per: Annotated[str, Choice("Paid for", options=PER, style="select")] = "year"
    bonus: Annotated[str, amount("Bonus in a year", "An amount, or a share of the pay such as 8%.")] = ""
    bonus_is_sure: Annotated[bool, YesNo("Is the bonus in the contract?")] = False
    hours: Annotated[str, amount("Hours a week", "With the overtime that is expected but not paid.")] = ""
    days_off: Annotated[int | None, Number("Paid days off in a year", low=0, high=200)] = None
    office_days: Annotated[int | None, Number("Days a week on site", low=0, high=7)] = None
    minutes: Annotated[int | None, Number("One way to work takes", low=0, high=300, unit="minutes")] = None
    fare: Annotated[str, amount("The way costs, in a month", "Tickets, fuel, parking.")] = ""
    answer_by: Annotated[date | None, Date("They want an answer by")] = None


@dataclass(frozen=True)
class Answers:
    """The offers, and the numbers that are assumed where they say nothing."""

    offers: Annotated[
        tuple[Offer, ...],
        Rows(
            "The offers",
            hint="Your present job counts as one too.",
            of=Offer,
            add="Add an offer",
            item="Offer",
            most=5,
            summary=("name", "pay"),
            missing="Please add an offer and type its pay.",
        ),
    ]
    hours_a_week: Annotated[int, POLICY["hours_a_week"].field("Hours a week, if not said", ASSUMPTIONS)] = POLICY[
        "hours_a_week"
    ].value
    days_a_week: Annotated[int, POLICY["days_a_week"].field("Working days a week", ASSUMPTIONS)] = POLICY[
        "days_a_week"
    ].value
    unsure_bonus: Annotated[int, POLICY["unsure_bonus"].field("Of an unsure bonus, count", ASSUMPTIONS)] = POLICY[
        "unsure_bonus"
    ].value

"""What the numbers cannot say: for each offer, and for all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from salary_talk.money import shown
from salary_talk.offer_comparison.form import Answers
from salary_talk.offer_comparison.yearly import Yearly
from salary_talk.policy import POLICY

NEVER_COUNTED = (
    "Taxes, pensions and health cover: they differ with the country and with you. Ask for the figures in writing.",
    "The people, the work, what you learn, how safe the job is. Give them their weight yourself.",
)


def gaps(years: Sequence[Yearly], answers: Answers, *, today: date) -> tuple[str, ...]:
    """Sentences about what is not known or only assumed, in the order of the offers."""
    return tuple(sentence for year in years for sentence in _gaps(year, answers, today))


def currency_gap(currencies: Sequence[str]) -> str:
    """Why offers in several currencies get no order."""
    return (
        f"These offers are in different currencies ({', '.join(currencies)}), so nothing here puts them in order. "
        "This page asks nobody for rates. Convert them at today's rate and type all in one currency; "
        "and remember that the same money buys less in a dearer town."
    )


def _gaps(year: Yearly, answers: Answers, today: date) -> Iterator[str]:
    name, offer = year.terms.name, year.terms.offer
    if year.terms.hours is None:
        yield f"{name} does not say its hours: {answers.hours_a_week} a week are assumed."
    if offer.days_off is None:
        yield f"{name} does not say its paid days off: an hour of it cannot be compared."
    elif year.an_hour is None:
        yield f"{name} has more days off than the year has working days: please check them."
    elif offer.days_off < POLICY["least_days_off"].value:
        least = POLICY["least_days_off"]
        yield f"{name} gives {offer.days_off} paid days off. For comparison, {least.value}: {least.reason}"
    if offer.office_days is None or (offer.office_days and offer.minutes is None):
        yield f"For {name} the days on site or the way there are missing: the way is not counted."
    if offer.bonus and not offer.bonus_is_sure:
        yield f"The bonus of {name} is not in the contract: {answers.unsure_bonus} % of it are counted."
    yield from _deadline(name, offer.answer_by, today)


def _deadline(name: str, day: date | None, today: date) -> Iterator[str]:
    if day is None:
        return
    left = (day - today).days
    if left < 0:
        yield f"The day by which {name} wanted an answer is over. Call them today."
    elif left <= 3:
        when = ("today", "tomorrow", "in two days", "in three days")[left]
        yield f"{name} wants an answer {when}. Asking politely for a few more days is normal."


def assumed(answers: Answers) -> tuple[str, ...]:
    """What is counted with, and why, each with its source."""
    weeks, months = POLICY["weeks_a_year"], POLICY["months_a_year"]
    numbers = (
        (f"A year has {weeks.value} weeks.", weeks),
        (f"A year has {months.value} months.", months),
        (f"A week has {answers.days_a_week} working days.", POLICY["days_a_week"]),
        (f"Where hours are missing, a week has {shown(answers.hours_a_week, '')}.", POLICY["hours_a_week"]),
    )
    return tuple(f"{words} {setting.reason} ({setting.source}.)" for words, setting in numbers)

"""Offers made comparable: by the year, by the hour worked, and by the hour with the way to work."""

from __future__ import annotations

from dataclasses import dataclass

from salary_talk.offer_comparison.form import Answers
from salary_talk.offer_comparison.reading import Terms
from salary_talk.policy import POLICY

WEEKS = POLICY["weeks_a_year"].value
MONTHS = POLICY["months_a_year"].value
PAYMENTS = {"year": 1, "month": MONTHS, "month13": MONTHS + 1, "month14": MONTHS + 2, "week": WEEKS}


@dataclass(frozen=True)
class Yearly:
    """An offer by the year, before tax. None: cannot be said, for something it needs is not known.

    pay and bonus: what is counted of each. an_hour: for an hour worked. with_way: for an hour worked or travelled,
    after what the way costs.
    """

    terms: Terms
    pay: float
    bonus: float
    an_hour: float | None
    with_way: float | None

    @property
    def total(self) -> float:
        """What is counted in a year."""
        return self.pay + self.bonus


def yearly(terms: Terms, answers: Answers) -> Yearly:
    """The offer by the year, with what the answers assume."""
    hours = terms.hours or answers.hours_a_week
    times = hours * WEEKS if terms.offer.per == "hour" else PAYMENTS[terms.offer.per]
    pay = terms.pay.value * times
    named = pay * terms.share / 100 if terms.share is not None else terms.bonus or 0
    bonus = named if terms.offer.bonus_is_sure else named * answers.unsure_bonus / 100
    weeks = _weeks_worked(terms, answers)
    an_hour = (pay + bonus) / (weeks * hours) if weeks else None
    return Yearly(terms, pay, bonus, an_hour, _with_way(terms, pay + bonus, weeks, hours))


def _weeks_worked(terms: Terms, answers: Answers) -> float | None:
    """None where the days off are not known, or leave no week to work in."""
    if terms.offer.days_off is None:
        return None
    weeks = WEEKS - terms.offer.days_off / answers.days_a_week
    return weeks if weeks > 0 else None


def _with_way(terms: Terms, total: float, weeks: float | None, hours: float) -> float | None:
    offer = terms.offer
    if weeks is None or offer.office_days is None:
        return None
    if offer.office_days and offer.minutes is None:
        return None
    travelled = 2 * (offer.minutes or 0) / 60 * offer.office_days
    return (total - MONTHS * (terms.fare or 0)) / (weeks * (hours + travelled))

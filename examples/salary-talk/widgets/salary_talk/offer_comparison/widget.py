"""Compare offers: a drawing and a table, and what neither of them says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from coachkit import Example, Offer, Result, Widget
from salary_talk.money import shown
from salary_talk.offer_comparison.chart import chart
from salary_talk.offer_comparison.form import PER, Answers
from salary_talk.offer_comparison.gaps import NEVER_COUNTED, assumed, currency_gap, gaps
from salary_talk.offer_comparison.reading import read_offers
from salary_talk.offer_comparison.yearly import Yearly, yearly

CLOSE = 0.02  # nobody feels less than two percent; and the assumptions are not more exact than that


def compare(answers: Answers, *, today: date) -> Result:
    """The offers by the year, the best first where they have an order; FieldErrors for amounts that cannot be read."""
    terms = read_offers(answers.offers)
    currencies = tuple(dict.fromkeys(one.currency for one in terms if one.currency))
    years = [yearly(one, answers) for one in terms]
    comparable = len(currencies) < 2
    if comparable:
        years.sort(key=lambda year: -year.total)
    currency = currencies[0] if comparable and currencies else ""
    found = gaps(years, answers, today=today)
    return Result(
        headline=_headline(years, currency) if comparable else "Offers in different currencies cannot be put in order.",
        view={
            "chart": chart(years, currency) if comparable else None,
            "rows": [_row(year, currency) for year in years],
            "by_the_hour": _by_the_hour(years) if comparable else "",
            "gaps": found if comparable else (currency_gap(currencies), *found),
            "never": NEVER_COUNTED,
            "assumed": assumed(answers),
        },
        data={"currencies": list(currencies), "offers": [_data(year) for year in years], "gaps": list(found)},
        offers=tuple(_talk(year) for year in years),
    )


def _headline(years: Sequence[Yearly], currency: str) -> str:
    first = years[0]
    if len(years) == 1:
        return f"{first.terms.name} pays {shown(first.total, currency)} in a year. Add an offer to compare it with."
    second = years[1]
    if first.total - second.total <= CLOSE * second.total:
        return f"In a year {first.terms.name} and {second.terms.name} pay nearly the same. Look at the rest."
    more = shown(first.total - second.total, currency)
    return f"In a year {first.terms.name} pays most, {more} more than {second.terms.name}."


def _by_the_hour(years: Sequence[Yearly]) -> str:
    """Whether the hours turn the order round, where enough is known of all."""
    known = [year for year in years if year.with_way is not None]
    if len(years) < 2 or len(known) < len(years):
        return ""
    best = max(known, key=lambda year: year.with_way or 0)
    if best is years[0]:
        return f"By the hour, with the way to work, {best.terms.name} stays ahead."
    return f"By the hour, with the way to work, {best.terms.name} pays most: the year alone hides it."


def _row(year: Yearly, currency: str) -> dict[str, str]:
    money = currency or year.terms.currency
    offer = year.terms.offer
    return {
        "name": year.terms.name,
        "said": f"{year.terms.pay.shown(exact=not year.terms.pay.value.is_integer())} {dict(PER)[offer.per]}",
        "total": shown(year.total, money),
        "bonus": shown(year.bonus, money) if year.bonus else "",
        "an_hour": shown(year.an_hour, money, exact=True) if year.an_hour is not None else "",
        "with_way": shown(year.with_way, money, exact=True) if year.with_way is not None else "",
    }


def _data(year: Yearly) -> dict[str, Any]:
    return {
        "name": year.terms.name,
        "year": round(year.total, 2),
        "hour": year.an_hour and round(year.an_hour, 2),
        "hour_with_way": year.with_way and round(year.with_way, 2),
    }


def _talk(year: Yearly) -> Offer:
    """The way to the script, with what is known."""
    answers = {"company": year.terms.offer.name, "offered": year.terms.offer.pay}
    return Offer(f"Prepare the talk with {year.terms.name}", "negotiation_script", answers)


WIDGET = Widget(
    answers=Answers,
    run=compare,
    template="result.html",
    title="Compare offers",
    action="Compare",
    page="tools/offers/",
    example=Example(
        answers={
            "offers": [
                {
                    "name": "Hillside Clinic",
                    "pay": "€3,900",
                    "per": "month13",
                    "bonus": "5%",
                    "bonus_is_sure": "no",
                    "hours": "40",
                    "days_off": "25",
                    "office_days": "5",
                    "minutes": "50",
                    "fare": "€90",
                },
                {
                    "name": "Town Practice",
                    "pay": "€47,500",
                    "bonus": "€1,000",
                    "bonus_is_sure": "yes",
                    "hours": "37.5",
                    "days_off": "30",
                    "office_days": "4",
                    "minutes": "15",
                },
            ]
        },
        today=date(2026, 11, 24),
        caption="a nurse has two offers. One is paid by the month, the other by the year.",
    ),
)

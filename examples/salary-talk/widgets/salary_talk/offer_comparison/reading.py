"""The texts of a form become amounts; what cannot be read is told beside the list, for all rows at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from coachkit import FieldErrors
from salary_talk.money import AmountError, Money, read_money, read_number
from salary_talk.offer_comparison.form import Offer

HOURS_IN_A_WEEK = 168


@dataclass(frozen=True)
class Terms:
    """An offer whose amounts are read. `share` is a bonus in percent of the pay. None: not said."""

    name: str
    offer: Offer
    pay: Money
    bonus: float | None = None
    share: float | None = None
    hours: float | None = None
    fare: float | None = None
    currency: str = ""


def read_offers(offers: tuple[Offer, ...]) -> tuple[Terms, ...]:
    """The offers with a name each; raises FieldErrors that name every row and input at fault."""
    faults: list[tuple[int, str, str]] = []
    terms = [_terms(number, offer, faults) for number, offer in enumerate(offers)]
    if faults:
        raise FieldErrors(
            {"offers": " ".join(f"Offer {number + 1}: {message}" for number, _, message in faults)},
            {"offers": tuple(f"offers.{number}.{name}" for number, name, _ in faults)},
        )
    return tuple(one for one in terms if one)


def _terms(number: int, offer: Offer, faults: list[tuple[int, str, str]]) -> Terms | None:
    def read[T](name: str, reader: Callable[[str], T]) -> T | None:
        text = getattr(offer, name)
        try:
            return reader(text) if text else None
        except AmountError as error:
            faults.append((number, name, str(error)))
            return None

    if not offer.pay:
        faults.append((number, "pay", "Please type the pay, or remove this offer."))
    pay = read("pay", read_money)
    is_share = offer.bonus.endswith("%")
    share = read("bonus", _percent) if is_share else None
    bonus = None if is_share else read("bonus", read_money)
    hours, fare = read("hours", _hours), read("fare", read_money)
    if pay is None:
        return None
    for name, money in (("bonus", bonus), ("fare", fare)):
        if money and money.currency and pay.currency and money.currency != pay.currency:
            faults.append((number, name, f"This is in {money.currency}, the pay in {pay.currency}. Use one for both."))
    currency = next((money.currency for money in (pay, bonus, fare) if money and money.currency), "")
    return Terms(
        name=offer.name or f"Offer {number + 1}",
        offer=offer,
        pay=pay,
        bonus=bonus and bonus.value,
        share=share,
        hours=hours,
        fare=fare and fare.value,
        currency=currency,
    )


def _percent(text: str) -> float:
    share = read_number(text.removesuffix("%").strip())
    if share > 1000:
        raise AmountError("Please type a share of the pay, such as 8%.")
    return share


def _hours(text: str) -> float:
    told = "Please type the hours of one week, such as 37.5."
    try:
        hours = read_number(text)
    except AmountError as error:
        raise AmountError(told) from error
    if not 0 < hours <= HOURS_IN_A_WEEK:
        raise AmountError(told)
    return hours

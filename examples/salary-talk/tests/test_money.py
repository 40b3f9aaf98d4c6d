"""Amounts are read as people type them, and never guessed."""

from __future__ import annotations

import pytest

from salary_talk.money import AmountError, Money, read_money, shown


@pytest.mark.parametrize(
    ("typed", "value", "currency"),
    [
        ("€52,000", 52_000, "€"),
        ("52.000 EUR", 52_000, "€"),
        ("52 000 eur", 52_000, "€"),
        ("52.000,-", 52_000, ""),
        ("52k", 52_000, ""),
        ("52 kEUR", 52_000, "€"),
        ("52kr", 52, "kr"),
        ("CHF 5'200.50", 5_200.5, "CHF"),
        ("A$90K", 90_000, "A$"),
        ("Rs. 12,00,000", 1_200_000, "Rs"),
        ("1.234.567,89 €", 1_234_567.89, "€"),
        ("23,5", 23.5, ""),
        ("23.50", 23.5, ""),
        ("٥٠", 50, ""),
    ],
)
def test_an_amount_is_read(typed: str, value: float, currency: str) -> None:
    assert read_money(typed) == Money(value, currency)


@pytest.mark.parametrize(
    "typed", ["", "a lot", "50-55k", "€", "0", "-5", "1.2345", "12,34,56", "€5£", "5 or 6", "9" * 20]
)
def test_what_is_not_one_amount_is_refused(typed: str) -> None:
    with pytest.raises(AmountError, match="one amount in figures"):
        read_money(typed)


def test_an_amount_is_shown_with_its_currency_where_it_belongs() -> None:
    assert shown(52_000, "€") == "€52\u202f000"
    assert shown(52_000, "CHF") == "52\u202f000\u202fCHF"
    assert shown(23.5, "", exact=True) == "23.50"

"""What the phrase tests share: a Wednesday in America, the week before Thanksgiving."""

from __future__ import annotations

from datetime import date

import holidays

from after_interview.phrases import NoDate, Order, Span, Vague, read
from after_interview.working_days import WorkingDays

WEDNESDAY = date(2026, 11, 18)
AMERICA = WorkingDays(holidays=dict(holidays.US(years=range(2025, 2031)).items()), years=(2025, 2030))
ISRAEL = WorkingDays(weekend=frozenset({4, 5}))


def meant(phrase: str, base: date = WEDNESDAY, days: WorkingDays = AMERICA, order: Order = "dmy") -> tuple[str, str]:
    """First and last day of a phrase, as ISO dates."""
    span = read(phrase, base, days, order)
    assert isinstance(span, Span), (phrase, span)
    return span.first.isoformat(), span.last.isoformat()


def warning(phrase: str, base: date = WEDNESDAY, order: Order = "dmy") -> str | None:
    """The warning that goes with a phrase."""
    span = read(phrase, base, AMERICA, order)
    assert isinstance(span, Span), (phrase, span)
    return span.warning


def nothing(phrase: str) -> NoDate | Vague:
    """What is made of words that name no day."""
    answer = read(phrase, WEDNESDAY, AMERICA)
    assert not isinstance(answer, Span), (phrase, answer)
    return answer

"""What they said about when one would hear, as far as it names a day."""

from __future__ import annotations

from datetime import date

from after_interview.phrases import Span, order_in, read
from after_interview.working_days import WorkingDays


def promised(told: str, interview_date: date | None, country: str, days: WorkingDays) -> Span | None:
    """The days that their words mean; None where they name none, or one before the interview."""
    if interview_date is None or not told:
        return None
    said = read(told, interview_date, days, order_in(country))
    return said if isinstance(said, Span) and said.last >= interview_date else None

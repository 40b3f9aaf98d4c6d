"""The facts that every script is made from, ready for its sentences; what is missing becomes a gap."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, Protocol

from after_interview.script.facts import Fact, day, fact, phrase

GAPS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "your_name": "your name",
        "your_phone": "your phone number",
        "company": "name of the employer",
        "job_title": "job title",
        "interviewer": "name of the interviewer",
        "interview_date": "day of the interview",
        "detail": "something that you talked about",
        "strength": "a strength that fits the job",
    }
)
"""What stands in a script, in square brackets, where a fact is missing."""


class Known(Protocol):
    """What the answers of a script hold about the interview."""

    @property
    def your_name(self) -> str: ...  # noqa: D102
    @property
    def your_phone(self) -> str: ...  # noqa: D102
    @property
    def company(self) -> str: ...  # noqa: D102
    @property
    def job_title(self) -> str: ...  # noqa: D102
    @property
    def interviewer(self) -> str: ...  # noqa: D102
    @property
    def interview_date(self) -> date | None: ...  # noqa: D102
    @property
    def discussed(self) -> str: ...  # noqa: D102
    @property
    def strength(self) -> str: ...  # noqa: D102
    @property
    def country(self) -> str: ...  # noqa: D102


def material(known: Known, today: date) -> dict[str, Fact]:
    """The facts by the names that templates use.

    Besides those in `GAPS`: `on_interview_day`, which is "on 3 March", or "today" on that day.
    """
    interview = known.interview_date
    when = fact(day(interview, today, known.country) if interview else "", GAPS["interview_date"])
    return {
        "your_name": fact(known.your_name, GAPS["your_name"]),
        "your_phone": fact(known.your_phone, GAPS["your_phone"]),
        "company": fact(known.company, GAPS["company"]),
        "job_title": fact(known.job_title, GAPS["job_title"]),
        "interviewer": fact(known.interviewer, GAPS["interviewer"]),
        "interview_date": when,
        "on_interview_day": Fact("today" if interview == today else f"on {when}", when.known),
        "detail": phrase(first_line(known.discussed), GAPS["detail"]),
        "strength": phrase(known.strength, GAPS["strength"]),
    }


def first_line(text: str) -> str:
    """The first line that says something: a list of what was talked about gives its first item."""
    lines = (line.strip().lstrip("-*•· ").strip() for line in text.splitlines())
    return next(filter(None, lines), "")

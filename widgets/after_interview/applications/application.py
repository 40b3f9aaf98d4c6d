"""One application of the list: what is asked about it, and how it becomes the facts that all tools share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Any, Final

from after_interview.interview import (
    CHANNEL,
    COMPANY,
    COUNTRY,
    EMPLOYER,
    INTERVIEWER,
    JOB_TITLE,
    TOLD,
    Attempt,
    Interview,
)
from after_interview.timeline import unanswered
from coachkit import Choice, Date, Rows, Text, form_of

STAGES: Final = {
    "open": "Open: I am waiting, or going to be",
    "offer": "They made me an offer",
    "rejected": "They said no",
    "withdrawn": "I withdrew, or said no",
    "retired": "Retired: two messages and no answer, or I let it go",
}
CLOSED: Final = frozenset(("rejected", "withdrawn", "retired"))


@dataclass(frozen=True)
class Application:
    """One application. Nothing is required: what is not known yet stays empty."""

    company: Annotated[str, replace(COMPANY, shared=False)] = ""
    job_title: Annotated[str, replace(JOB_TITLE, shared=False)] = ""
    stage: Annotated[str, Choice("How does it stand?", options=tuple(STAGES.items()), style="select")] = "open"
    interview_date: Annotated[date | None, Date("Interview, if there is one")] = None
    told: Annotated[str, replace(TOLD, shared=False, suggestions=())] = ""
    first: Annotated[date | None, Date("First follow-up sent")] = None
    second: Annotated[date | None, Date("Second follow-up sent")] = None
    answered: Annotated[
        date | None, Date("Their last answer", hint="Not an automatic one. It starts the count anew.")
    ] = None
    reply: Annotated[str, Text("What they answered", autocomplete="off", max_length=1_000)] = ""
    interviewer: Annotated[str, replace(INTERVIEWER, shared=False)] = ""
    discussed: Annotated[str, Text("What you talked about", autocomplete="off", max_length=2_000)] = ""
    channel: Annotated[str, replace(CHANNEL, shared=False, hint="")] = ""
    country: Annotated[str, replace(COUNTRY, shared=False, hint="")] = ""
    employer: Annotated[str, replace(EMPLOYER, shared=False, why="")] = "unsure"

    @property
    def name(self) -> str:
        """What it is called in the list: employer and job, as far as they are known."""
        return ", ".join(part for part in (self.company, self.job_title) if part) or "No name yet"

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """The follow-ups as the date calculator counts them (rule T4): an answer ends the count before it."""
        answer = (Attempt(self.answered, True),) if self.answered else ()
        sent = [day for day in (self.first, self.second) if day and not (self.answered and day <= self.answered)]
        return (*answer, *(Attempt(day) for day in sorted(sent)))

    def is_same(self, other: Application) -> bool:
        """Whether both are about one job with one employer; without a name, about one day."""
        mine, theirs = _key(self), _key(other)
        return mine == theirs and (any(mine) or self.interview_date == other.interview_date)


def _key(one: Application) -> tuple[str, str]:
    return one.company.casefold(), one.job_title.casefold()


APPLICATIONS: Final = Rows(
    "Your applications",
    hint="The name of the employer is enough to begin with.",
    of=Application,
    add="Add an application",
    item="Application",
    most=60,
    summary=("company", "job_title"),
)
_NOTHING: Final = Interview()
_INTERVIEW: Final = form_of(Interview)


def of_interview(facts: Interview, known: Application) -> Application:
    """The application that the other tools are about now; what they do not know stays as in `known`."""
    counted = unanswered(facts.attempts)
    answered = max((one.date for one in facts.attempts if one.answered), default=None)
    return replace(
        known,
        company=facts.company,
        job_title=facts.job_title,
        interview_date=facts.interview_date,
        told=facts.told,
        first=counted[0].date if counted else None,
        second=counted[1].date if len(counted) > 1 else None,
        answered=max(filter(None, (answered, known.answered)), default=None),
        interviewer=facts.interviewer,
        discussed=" ".join(facts.discussed.split()),
        channel=facts.channel,
        country=facts.country,
        employer=facts.employer,
    )


def to_interview(one: Application) -> Mapping[str, Any]:
    """The shared facts as raw JSON: all of them, so that nothing of another application stays behind.

    What belongs to the person and not to the application (name, phone, time zone) is left alone.
    """
    facts = replace(
        _NOTHING,
        company=one.company,
        job_title=one.job_title,
        interviewer=one.interviewer,
        interview_date=one.interview_date,
        discussed=one.discussed,
        channel=one.channel,
        country=one.country,
        employer=one.employer,
        told=one.told,
        attempts=one.attempts,
    )
    own = ("your_name", "your_phone", "your_zone")
    return {spec.name: spec.field.show(getattr(facts, spec.name)) for spec in _INTERVIEW.specs if spec.name not in own}

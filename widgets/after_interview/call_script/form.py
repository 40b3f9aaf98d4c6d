"""What "Prepare the call" asks for. Nothing is required: what is missing is a line to write on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from typing import Annotated, Final

from after_interview.interview import (
    ATTEMPTS,
    CHANNEL,
    COMPANY,
    COUNTRY,
    DISCUSSED,
    INTERVIEW_DATE,
    INTERVIEWER,
    INTERVIEWER_ROLE,
    JOB_TITLE,
    REGION,
    THEIR_ZONE,
    TOLD,
    YOUR_NAME,
    YOUR_PHONE,
    YOUR_ZONE,
    Attempt,
)
from after_interview.script.fields import COMPANY_PHONE, STRENGTH
from coachkit import Choice, Date, Lines, Time, YesNo

MORE: Final = "More facts"
HOURS: Final = "Other hours"

CALL_DATE: Final = Date("When do you want to call?", hint="Leave it empty for the next working day.")
QUESTIONS: Final = Lines("Your own questions", hint="One on each line. Two are plenty.", rows=2, max_length=1_000)
NO_CALLS: Final = YesNo("Did they ask for no phone calls?", shared=True)
SIZE: Final = Choice(
    "How should the sheet be printed?",
    options=(("normal", "On one page"), ("large", "Large print, on two pages")),
)
WHY_HOURS: Final = (
    "First thing in the morning people sort out their day, at noon they eat, and late in the day they want to go home. "
    "The evidence on call times is weak: if you know better hours, take those."
)


def _hour(label: str, why: str = "") -> Time:
    return Time(label, section=HOURS, why=why)


@dataclass(frozen=True)
class Answers:
    """The answers. The four hours are on the interviewer's clock."""

    interviewer: Annotated[str, INTERVIEWER] = ""
    company_phone: Annotated[str, COMPANY_PHONE] = ""
    company: Annotated[str, COMPANY] = ""
    job_title: Annotated[str, JOB_TITLE] = ""
    interview_date: Annotated[date | None, INTERVIEW_DATE] = None
    your_name: Annotated[str, YOUR_NAME] = ""
    your_phone: Annotated[str, YOUR_PHONE] = ""
    discussed: Annotated[str, DISCUSSED] = ""
    strength: Annotated[str, STRENGTH] = ""
    questions: Annotated[str, QUESTIONS] = ""
    call_date: Annotated[date | None, CALL_DATE] = None
    their_zone: Annotated[str, THEIR_ZONE] = ""
    your_zone: Annotated[str, YOUR_ZONE] = ""
    country: Annotated[str, COUNTRY] = ""
    region: Annotated[str, REGION] = ""
    no_calls: Annotated[bool, NO_CALLS] = False
    size: Annotated[str, SIZE] = "normal"
    interviewer_role: Annotated[str, replace(INTERVIEWER_ROLE, section=MORE)] = ""
    told: Annotated[str, replace(TOLD, section=MORE)] = ""
    channel: Annotated[str, replace(CHANNEL, section=MORE)] = ""
    attempts: Annotated[tuple[Attempt, ...], replace(ATTEMPTS, section=MORE)] = ()
    morning_from: Annotated[time, _hour("Late morning, from", WHY_HOURS)] = time(10, 30)
    morning_to: Annotated[time, _hour("Late morning, to")] = time(11, 45)
    afternoon_from: Annotated[time, _hour("Early afternoon, from")] = time(13, 30)
    afternoon_to: Annotated[time, _hour("Early afternoon, to")] = time(15, 0)

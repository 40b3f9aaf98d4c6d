"""What "Write the email" asks for. Nothing is required: what is missing stands in the draft as a gap."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Final

from after_interview.email_script.situations import SITUATIONS, TONES
from after_interview.interview import (
    ATTEMPTS,
    CHANNEL,
    COMPANY,
    COUNTRY,
    DISCUSSED,
    INTERVIEW_DATE,
    INTERVIEWER,
    JOB_TITLE,
    REGION,
    TOLD,
    YOUR_NAME,
    YOUR_PHONE,
    Attempt,
)
from after_interview.script.fields import STRENGTH
from coachkit import Choice, Date, Lines, Text

MORE: Final = "More facts"

SITUATION: Final = Choice(
    "What do you want to write?",
    options=tuple((name, situation.label) for name, situation in SITUATIONS.items()),
    style="select",
)
TONE: Final = Choice(
    "How should it sound?",
    options=tuple((tone, tone.capitalize()) for tone in TONES),
    hint="Write as they write to you.",
)
DEADLINE: Final = Date(
    "By which day must you answer the other offer?",
    when=("situation", ("other_offer",)),
)
MEETING: Final = Text(
    "Which interview is it about?",
    hint="Day and time, such as: Thursday 12 March at 10:00.",
    autocomplete="off",
    when=("situation", ("next_interview", "move_interview")),
)
TIMES: Final = Text(
    "Which times suit you?",
    hint="Two or three, such as: Friday after 10:00, or any time on Monday.",
    autocomplete="off",
    when=("situation", ("next_interview", "move_interview")),
)
START: Final = Date("First day of work, if you have agreed on one", when=("situation", ("accept",)))
ANSWER_BY: Final = Date(
    "By which day will you give them your answer?",
    hint="A few days to a week is usual.",
    when=("situation", ("more_time",)),
)
SUBJECT: Final = Text(
    "Subject",
    hint="If you answer in an email thread that you already have, keep its subject.",
    autocomplete="off",
    max_length=500,
    refill="Start again from our subject",
)
DRAFT: Final = Lines(
    "Your email",
    hint="Change what you like. The coach reads along.",
    rows=16,
    refill="Start again from our words",
)
TO: Final = Text(
    "Their email address",
    hint="You can leave it out. It goes nowhere but into your own mail program.",
    autocomplete="off",
    input_type="email",
    max_length=254,
    spellcheck=False,
)


@dataclass(frozen=True)
class Answers:
    """The answers; `subject` and `draft` are empty until the person edits them."""

    situation: Annotated[str, SITUATION] = "first_follow_up"
    tone: Annotated[str, TONE] = "warm"
    job_title: Annotated[str, JOB_TITLE] = ""
    company: Annotated[str, COMPANY] = ""
    interviewer: Annotated[str, INTERVIEWER] = ""
    interview_date: Annotated[date | None, INTERVIEW_DATE] = None
    discussed: Annotated[str, DISCUSSED] = ""
    strength: Annotated[str, STRENGTH] = ""
    deadline: Annotated[date | None, DEADLINE] = None
    meeting: Annotated[str, MEETING] = ""
    times: Annotated[str, TIMES] = ""
    start: Annotated[date | None, START] = None
    answer_by: Annotated[date | None, ANSWER_BY] = None
    your_name: Annotated[str, YOUR_NAME] = ""
    subject: Annotated[str, SUBJECT] = ""
    draft: Annotated[str, DRAFT] = ""
    to: Annotated[str, TO] = ""
    your_phone: Annotated[str, replace(YOUR_PHONE, section=MORE)] = ""
    channel: Annotated[str, replace(CHANNEL, section=MORE)] = ""
    told: Annotated[str, replace(TOLD, section=MORE)] = ""
    attempts: Annotated[tuple[Attempt, ...], replace(ATTEMPTS, section=MORE)] = ()
    country: Annotated[str, replace(COUNTRY, section=MORE)] = ""
    region: Annotated[str, replace(REGION, section=MORE)] = ""

"""The facts about one interview that the tools share: each field is declared here once.

A tool asks for those it needs: `interview_date: Annotated[date, INTERVIEW_DATE]`. What is typed in one tool
stands in all others, under the name that the field has in `Interview`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from coachkit import Choice, Country, Date, Lines, Region, Rows, Text, TimeZone, YesNo

Employer = Literal["small", "large", "public", "academic", "unsure"]

YOUR_NAME = Text("Your name", shared=True, autocomplete="name", max_length=200)
YOUR_PHONE = Text(
    "Your phone number", shared=True, autocomplete="tel", input_type="tel", max_length=60, spellcheck=False
)
COMPANY = Text("Name of the employer", shared=True, autocomplete="off", max_length=300)
JOB_TITLE = Text("Job title", shared=True, autocomplete="off", max_length=300)
INTERVIEWER = Text("Who interviewed you?", shared=True, autocomplete="off", max_length=200)
INTERVIEWER_ROLE = Text("Their role", hint="Such as team lead or ward manager.", shared=True, max_length=200)
DISCUSSED = Lines(
    "What did you talk about?",
    hint="One thing from the conversation that only you two know. It makes your message yours.",
    shared=True,
    rows=3,
    max_length=2_000,
)
CHANNEL = Choice(
    "How did they arrange the interview?",
    hint="Use the same way to follow up.",
    shared=True,
    options=(
        ("", "I don't remember"),
        ("email", "By email"),
        ("phone", "By phone"),
        ("message", "By text or chat message"),
        ("portal", "In an applicant portal"),
        ("agency", "Through an agency"),
    ),
    style="select",
)
INTERVIEW_DATE = Date(
    "Date of the interview",
    shared=True,
    missing="Please enter the day of your interview. All other dates are counted from it.",
)
TOLD = Text(
    "What were you told?",
    hint="About when you would hear. A date, or their words. Leave it empty if they said nothing.",
    shared=True,
    autocomplete="off",
    placeholder="such as: within two weeks",
    suggestions=(
        "within two weeks",
        "by the end of this week",
        "by the end of next week",
        "early next month",
        "in 3 to 5 business days",
    ),
)
COUNTRY = Country("Country of the employer", hint="So that public holidays there are left out.", shared=True)
REGION = Region("Region", hint="Where holidays differ from one part of the country to another.", shared=True)
EMPLOYER = Choice(
    "What kind of employer is it?",
    shared=True,
    options=(
        ("unsure", "I am not sure"),
        ("small", "Small: everybody knows everybody"),
        ("large", "Large: it has a personnel department"),
        ("public", "Public service or strictly regulated"),
        ("academic", "University or research"),
    ),
    style="select",
    why="Large, public and academic employers need more signatures, so they lean to the late end of each window.",
)
THEIR_ZONE = TimeZone("Their time zone", shared=True)
YOUR_ZONE = TimeZone("Your time zone", shared=True)


@dataclass(frozen=True)
class Attempt:
    """A follow-up that was sent or called: when, and whether it was answered (not by a machine). Rule T4."""

    date: Annotated[date, Date("When did you write or call?", missing="Please enter the day, or remove this row.")]
    answered: Annotated[bool, YesNo("Did they answer? (Not counting automatic replies)")] = False


ATTEMPTS = Rows(
    "Your follow-ups so far",
    hint="Messages and calls in which you asked for news. The thank-you note does not count.",
    of=Attempt,
    shared=True,
    add="Add an attempt",
    item="Attempt",
)


@dataclass(frozen=True)
class Interview:
    """Everything that the tools may know about one interview. Nothing is required."""

    your_name: Annotated[str, YOUR_NAME] = ""
    your_phone: Annotated[str, YOUR_PHONE] = ""
    company: Annotated[str, COMPANY] = ""
    job_title: Annotated[str, JOB_TITLE] = ""
    interviewer: Annotated[str, INTERVIEWER] = ""
    interviewer_role: Annotated[str, INTERVIEWER_ROLE] = ""
    interview_date: Annotated[date | None, INTERVIEW_DATE] = None
    discussed: Annotated[str, DISCUSSED] = ""
    channel: Annotated[str, CHANNEL] = ""
    country: Annotated[str, COUNTRY] = ""
    region: Annotated[str, REGION] = ""
    their_zone: Annotated[str, THEIR_ZONE] = ""
    your_zone: Annotated[str, YOUR_ZONE] = ""
    employer: Annotated[str, EMPLOYER] = "unsure"
    told: Annotated[str, TOLD] = ""
    attempts: Annotated[tuple[Attempt, ...], ATTEMPTS] = ()

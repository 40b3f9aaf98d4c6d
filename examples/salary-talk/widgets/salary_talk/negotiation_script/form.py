"""What "Find the words" asks for. Only the number to ask for is needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from coachkit import Choice, Date, Lines, Text

PER = (("year", "a year"), ("month", "a month"), ("hour", "an hour"))


def _amount(label: str, hint: str, missing: str = "") -> Text:
    return Text(label, hint=hint, missing=missing, max_length=40, autocomplete="off", spellcheck=False)


@dataclass(frozen=True)
class Answers:
    """The talk: with whom, about what, and why."""

    aim: Annotated[
        str,
        _amount(
            "The number you ask for",
            "Before tax, in any currency, such as €52,400.",
            "Please type the number you will ask for. Not sure yet? The first lesson helps you find it.",
        ),
    ]
    offered: Annotated[str, _amount("What they offer", "Leave it empty if they have named nothing yet.")] = ""
    per: Annotated[str, Choice("Both are for", options=PER)] = "year"
    reasons: Annotated[
        str,
        Lines(
            "Why you are worth it",
            hint="Two or three facts, one on each line, each as you would say it aloud.",
            rows=3,
            max_length=1_000,
        ),
    ] = ""
    instead: Annotated[
        str,
        Lines(
            "What else would help you",
            hint="In case the pay cannot move: days off, hours, training, a later start. One on each line.",
            rows=2,
            max_length=1_000,
        ),
    ] = ""
    person: Annotated[str, Text("Who will you talk to?", max_length=80, autocomplete="off")] = ""
    company: Annotated[str, Text("Employer", shared=True, max_length=80, autocomplete="off")] = ""
    job_title: Annotated[str, Text("Job title", shared=True, max_length=80, autocomplete="off")] = ""
    your_name: Annotated[str, Text("Your name", shared=True, max_length=80, autocomplete="name")] = ""
    talk_on: Annotated[date | None, Date("When do you talk?")] = None

"""Greets somebody."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from coachkit import Date, Example, Number, Result, Text, Widget, YesNo


@dataclass(frozen=True)
class Answers:
    name: Annotated[str, Text("Your name")]
    day: Annotated[date | None, Date("Which day?")] = None
    times: Annotated[int, Number("How often?", low=1, high=9)] = 1
    loud: Annotated[bool, YesNo("Loudly?")] = False


def greet(answers: Answers, *, today: date) -> Result:
    return Result(headline=f"Hello {answers.name}", view={"times": answers.times}, data={})


WIDGET = Widget(
    answers=Answers,
    run=greet,
    template="result.html",
    title="A greeting",
    action="Greet",
    page="greeting/",
    example=Example(answers={"name": "Ada"}, today=date(2026, 11, 16), caption="Ada is greeted."),
)

"""Greets somebody."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from coachkit import Date, Example, Result, Text, Widget


@dataclass(frozen=True)
class Answers:
    name: Annotated[str, Text("Your name")]
    day: Annotated[date | None, Date("Which day?")] = None


def greet(answers: Answers, *, today: date) -> Result
    weekday = (answers.day or today).strftime("%A")
    return Result(f"Hello, {answers.name}!", {"weekday": weekday}, {"weekday": weekday})


WIDGET = Widget(
    answers=Answers,
    run=greet,
    template="result.html",
    title="A greeting",
    action="Greet",
    example=Example(answers={"name": "Ada"}, today=date(2026, 11, 16), caption="Ada is greeted on a Monday."),
)

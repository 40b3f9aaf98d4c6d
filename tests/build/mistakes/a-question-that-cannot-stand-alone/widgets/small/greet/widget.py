"""Greets somebody."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from coachkit import Example, Result, Rows, Text, Widget


@dataclass(frozen=True)
class Guest:
    name: Annotated[str, Text("Name")] = ""


@dataclass(frozen=True)
class Answers:
    name: Annotated[str, Text("Your name")]
    guests: Annotated[tuple[Guest, ...], Rows("Who comes along?", of=Guest)] = ()


def greet(answers: Answers, *, today: date) -> Result:
    return Result(f"Hello, {answers.name}!", {"weekday": today.strftime("%A")}, {})


WIDGET = Widget(
    answers=Answers,
    run=greet,
    template="result.html",
    title="A greeting",
    action="Greet",
    example=Example(answers={"name": "Ada"}, today=date(2026, 11, 16), caption="Ada is greeted on a Monday."),
)

"""Says goodbye."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from coachkit import Example, Result, Text, Widget


@dataclass(frozen=True)
class Answers:
    name: Annotated[str, Text("Your name")]
    day: Annotated[str, Text("Which day?", shared=True)] = ""


def part(answers: Answers, *, today: date) -> Result:
    weekday = today.strftime("%A")
    return Result(f"Goodbye, {answers.name}!", {"weekday": weekday}, {"weekday": weekday})


WIDGET = Widget(
    answers=Answers,
    run=part,
    template="result.html",
    title="A parting",
    action="Greet",
    example=Example(answers={"name": "Ada"}, today=date(2026, 11, 16), caption="Ada is parted on a Monday."),
)

"""Greets people, each in a way of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from coachkit import Choice, CopyText, Example, File, Number, Result, Rows, Text, Widget, YesNo

TONES = (("kind", "Kindly"), ("loud", "Loudly"))


@dataclass(frozen=True)
class Guest:
    """Somebody who comes along."""

    name: Annotated[str, Text("Name of the guest")] = ""


@dataclass(frozen=True)
class Answers:
    """Who is greeted, and how."""

    name: Annotated[str, Text("Your name")]
    age: Annotated[int, Number("How old are you?", low=0, high=120)] = 30
    tone: Annotated[str, Choice("How?", options=TONES)] = "kind"
    late: Annotated[bool, YesNo("Is it late?")] = False
    guests: Annotated[tuple[Guest, ...], Rows("Who comes along?", of=Guest, item="Guest", add="Add a guest")] = ()


def greet(answers: Answers, *, today: date) -> Result:
    """A greeting with the day."""
    if answers.name == "nobody":
        raise RuntimeError("there is nobody")
    words = "Good evening" if answers.late else "Hello"
    names = " and ".join([answers.name, *(guest.name for guest in answers.guests)])
    line = f"{words} {names}{'!' if answers.tone == 'loud' else '.'}"
    return Result(
        headline=line,
        view={"today": today.isoformat()},
        data={"line": line},
        files=(File("greeting.txt", "text/plain", line),),
        texts=(CopyText("the greeting", line),),
    )


WIDGET = Widget(
    answers=Answers,
    run=greet,
    template="result.html",
    title="A greeting",
    action="Greet",
    example=Example(answers={"name": "Ada"}, today=date(2026, 11, 16), caption="Ada is greeted."),
)

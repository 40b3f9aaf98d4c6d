"""Greets a person, in ways that try out what packing has to get right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any

from coachkit import CopyText, Country, Example, Result, Text, Widget


@dataclass(frozen=True)
class Answers:
    """What the greeting needs."""

    name: Annotated[str, Text("Your name")]
    country: Annotated[str, Country("Country")] = ""


def greet(answers: Answers, *, today: date, data: Mapping[str, Any]) -> Result:
    """A greeting; the name decides what else is tried."""
    holidays = data.get(f"holidays/{answers.country}.json")
    extra: dict[str, Any] = {"holiday": holidays["days"].get(today.isoformat()) if holidays else None}
    if answers.name == "late":
        import statistics  # not imported before, so it comes from the late library

        extra["median"] = statistics.median([1, 2, 9])
    if answers.name == "package":
        from importlib.metadata import version

        from dateutil.easter import easter  # a module that nobody has imported before
        from dateutil.zoneinfo import get_zonefile_instance  # it reads a file that came with it

        extra["easter"] = easter(today.year).isoformat()
        extra["zone"] = str(get_zonefile_instance().get("Europe/Vienna").utcoffset(datetime(2026, 1, 1)))
        extra["version"] = version("python-dateutil")
    if answers.name == "chance":
        import random

        extra["random"] = random.random()
    if answers.name == "assert":
        assert answers.country, "a country is wanted"
    headline = f"Hello, {answers.name}!"
    return Result(headline, {"weekday": today.strftime("%A")}, extra, texts=(CopyText("Copy", headline),))


def wanted(answers: Answers) -> Sequence[str]:
    """The holidays of the country, if there is one."""
    return [f"holidays/{answers.country}.json"] if answers.country else []


WIDGET = Widget(
    answers=Answers,
    run=greet,
    template="result.html",
    title="Greeting",
    action="Greet me",
    page="",
    data=wanted,
    example=Example(answers={"name": "Ada"}, today=date(2026, 3, 2), caption="Ada on a Monday."),
)

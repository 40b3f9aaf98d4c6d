from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from coachkit import Example, FieldErrors, Offer, Result, Text, Widget


@dataclass(frozen=True)
class Answers:
    do: Annotated[str, Text("What should happen?", shared=True)]


def echo(answers: Answers, *, today: date) -> Result:
    headline: str = answers.do
    offers: tuple[Offer, ...] = ()
    match answers.do:
        case "divide":
            headline = str(1 // 0)
        case "recurse":
            return echo(answers, today=today)
        case "errors":
            raise FieldErrors({"do": "Not this.", "": "Nor anything like it."})
        case "wrong field":
            raise FieldErrors({"does": "There is no such field."})
        case "not a result":
            return _anything("a text")
        case "not json":
            return Result("Now.", {"shown": "x"}, {"steps": [{"first": today}]})
        case "no such widget":
            offers = (Offer("Go on", "nowhere", {}),)
        case "no such answer":
            offers = (Offer("Go on", "everything", {"dey": "2026-11-23"}),)
        case "nothing to show":
            return Result("Hello.", {}, {})
        case _:
            pass
    return Result(headline, {"shown": answers.do}, {"do": answers.do}, offers=offers)


def _anything(value: Any) -> Any:
    return value


WIDGET = Widget(
    answers=Answers,
    run=echo,
    template="result.html",
    title="Echo",
    action="Say it",
    example=Example(answers={"do": "hello"}, today=date(2026, 11, 23), caption="a word."),
)

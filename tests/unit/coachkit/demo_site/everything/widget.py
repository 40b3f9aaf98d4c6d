from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated, Any

from coachkit import (
    Choice,
    CopyText,
    Country,
    Date,
    Example,
    FieldErrors,
    File,
    FileText,
    Lines,
    Number,
    Offer,
    Region,
    Result,
    Rows,
    Text,
    Time,
    TimeZone,
    Widget,
    YesNo,
)


@dataclass(frozen=True)
class Attempt:
    date: Annotated[date, Date("Date", missing="Please say when.")]
    answered: Annotated[bool, YesNo("Did they answer?")] = False
    note: Annotated[str, Text("Note")] = ""


@dataclass(frozen=True)
class Contact:
    name: Annotated[str, Text("Name")] = ""
    role: Annotated[str, Text("Role")] = ""


@dataclass(frozen=True)
class Answers:
    day: Annotated[date, Date("Date of the interview", hint="Roughly is fine.", shared=True)]
    told: Annotated[
        str,
        Text("What were you told?", suggestions=("by Friday", "“soon” & <later>"), placeholder="by Friday"),
    ] = ""
    email: Annotated[str, Text("Email", input_type="email", autocomplete="email", spellcheck=False)] = ""
    phone: Annotated[str, Text("Phone", input_type="tel", autocomplete="tel")] = ""
    letter: Annotated[str, Lines("Letter", rows=8, max_length=200)] = ""
    at: Annotated[time | None, Time("Time")] = None
    until: Annotated[date | None, Date("Until")] = None
    size: Annotated[str, Choice("Employer", options=(("", "Not sure"), ("small", "Small"), ("large", "Large")))] = ""
    mood: Annotated[str, Choice("Mood", options=(("calm", "Calm"), ("keen", "Keen")), style="select")] = "calm"
    urgent: Annotated[bool, YesNo("Is it urgent?")] = False
    country: Annotated[str, Country("Country", shared=True, autocomplete="country")] = ""
    region: Annotated[str, Region("Region", shared=True)] = ""
    zone: Annotated[str, TimeZone("Time zone")] = ""
    attempts: Annotated[tuple[Attempt, ...], Rows("Attempts so far", of=Attempt, most=3)] = ()
    contacts: Annotated[
        tuple[Contact, ...], Rows("Contacts", of=Contact, add="Add a contact", item="Contact", summary=("name", "role"))
    ] = ()
    notes: Annotated[str, FileText("Notes from a file", accept=".txt", max_length=50)] = ""
    buffer: Annotated[int, Number("Days to wait", low=0, high=30, section="Adjust", why="People are slow.")] = 1
    drift: Annotated[int, Number("Drift", low=-5, high=5, unit="", section="Adjust")] = 0


def holidays_wanted(answers: Answers) -> Sequence[str]:
    return [f"holidays/{answers.country}.json"] if answers.country else []


def everything(answers: Answers, *, today: date, data: Mapping[str, Any]) -> Result:
    if answers.until and answers.until < answers.day:
        raise FieldErrors({"until": "This is before the interview."})
    return Result(
        headline=f"{(today - answers.day).days} days since the interview.",
        view={"told": answers.told, "attempts": answers.attempts},
        data={
            "told": answers.told,
            "holidays": sorted(data),
            "dates": [a.date.isoformat() for a in answers.attempts],
        },
        files=(File("plan.ics", "text/calendar", "BEGIN:VCALENDAR"),),
        texts=(CopyText("the letter", answers.letter),),
        offers=(Offer("Write to them", "echo", {"do": "headline"}),),
    )


WIDGET = Widget(
    answers=Answers,
    run=everything,
    template="result.html",
    title="Everything & more",
    action="Show",
    page="tools/everything/",
    example=Example(
        answers={
            "day": "2026-11-05",
            "told": "<b>soon</b>",
            "attempts": [{"date": "2026-11-16", "answered": True}],
        },
        today=date(2026, 11, 23),
        caption="an interview on 5 November.",
    ),
    data=holidays_wanted,
)

"""All my applications: the form, and what is made of the list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Annotated, Any, Final

from after_interview.applications import exchange
from after_interview.applications.application import APPLICATIONS, Application
from after_interview.applications.board import board
from after_interview.applications.order import ORDERS, SHOWN, shown
from after_interview.applications.standing import GROUPS, Standing, standing
from after_interview.applications.steps import Offers, change_to, merged, take_current, tools_for
from after_interview.calendar_file import MEDIA_TYPE, Event, calendar
from after_interview.dates_in_words import day_in_words
from after_interview.follow_up_dates.wording import TITLES
from after_interview.interview import (
    ATTEMPTS,
    CHANNEL,
    COMPANY,
    COUNTRY,
    DISCUSSED,
    EMPLOYER,
    INTERVIEW_DATE,
    INTERVIEWER,
    JOB_TITLE,
    TOLD,
    Attempt,
    Interview,
)
from after_interview.working_days import WorkingDays
from coachkit import Choice, Example, File, FileText, Result, Widget

CURRENT: Final = "The one that the other tools are about now"
FILES: Final = "Bring in a list from a file"


@dataclass(frozen=True)
class Answers:
    """The list, how to show it, and the interview that the other tools are about."""

    applications: Annotated[tuple[Application, ...], APPLICATIONS] = ()
    show: Annotated[str, Choice("Show", options=tuple(SHOWN.items()), style="select")] = "open"
    order: Annotated[str, Choice("Sort", options=tuple(ORDERS.items()), style="select")] = "due"
    file: Annotated[
        str,
        FileText(
            "A list that was saved here",
            hint="A .json or .csv file. You see what is in it before anything changes.",
            accept=".json,.csv",
            section=FILES,
        ),
    ] = ""
    company: Annotated[str, replace(COMPANY, section=CURRENT)] = ""
    job_title: Annotated[str, replace(JOB_TITLE, section=CURRENT)] = ""
    interview_date: Annotated[date | None, replace(INTERVIEW_DATE, section=CURRENT)] = None
    told: Annotated[str, replace(TOLD, section=CURRENT)] = ""
    attempts: Annotated[tuple[Attempt, ...], replace(ATTEMPTS, section=CURRENT)] = ()
    interviewer: Annotated[str, replace(INTERVIEWER, section=CURRENT)] = ""
    discussed: Annotated[str, replace(DISCUSSED, section=CURRENT)] = ""
    channel: Annotated[str, replace(CHANNEL, section=CURRENT)] = ""
    country: Annotated[str, replace(COUNTRY, section=CURRENT)] = ""
    employer: Annotated[str, replace(EMPLOYER, section=CURRENT)] = "unsure"

    @property
    def current(self) -> Interview:
        """The shared facts."""
        known = {field.name for field in fields(self)}
        return Interview(**{f.name: getattr(self, f.name) for f in fields(Interview) if f.name in known})


def holidays_wanted(answers: Answers) -> tuple[str, ...]:
    """The public holidays of every country in the list."""
    return tuple(sorted({f"holidays/{one.country}.json" for one in answers.applications if one.country}))


def all_applications(answers: Answers, *, today: date, data: Mapping[str, Any]) -> Result:
    """What is due next, what waits, what is closed (rules S1, S2, T4); it changes nothing by itself."""
    ones = answers.applications
    standings = [
        standing(place, one, WorkingDays.read(data.get(f"holidays/{one.country}.json")), today=today)
        for place, one in enumerate(ones)
    ]
    offers = Offers([])
    incoming = _incoming(answers.file, ones, offers)
    current = take_current(answers.current, ones)
    return Result(
        headline=_headline(standings),
        view={
            "groups": [
                (GROUPS[group], [_view(one, ones, offers, today) for one in found])
                for group, found in shown(standings, answers.show, answers.order)
            ],
            "hidden": sum(one.group == "over" for one in standings) if answers.show != "all" else 0,
            "any": bool(ones),
            "board": board(standings),
            "incoming": incoming,
            "current": None if current is None else offers.add(current),
        },
        data=_data(standings, incoming),
        files=_files(standings, today) if ones else (),
        offers=tuple(offers.all),
    )


def _headline(standings: Sequence[Standing]) -> str:
    due = [one for one in standings if one.group == "due"]
    if not standings:
        return "Your list is empty: add the first application."
    if len(due) == 1:
        return f"One thing to do now: {due[0].application.name}."
    if due:
        return f"{len(due)} things to do now."
    coming = sorted((one for one in standings if one.day), key=lambda one: one.day or date.max)
    if coming:
        return f"Nothing to do today. Next: {coming[0].application.name}."
    return "Nothing to follow up today. A good day to apply for one more."


def _view(one: Standing, ones: Sequence[Application], offers: Offers, today: date) -> dict[str, Any]:
    return {
        "company": one.application.company or "No name yet",
        "job": one.application.job_title,
        "says": one.says,
        "reply": one.application.reply,
        "day": day_in_words(one.day, today) if one.day else "",
        "group": one.group,
        "offers": [(offers.all[at].label.split(":")[0], at) for at in tools_for(one, ones, offers)],
    }


def _incoming(text: str, ones: Sequence[Application], offers: Offers) -> dict[str, Any] | None:
    """What a chosen file holds, with the buttons to take it in; or why it is refused."""
    if not text:
        return None
    try:
        found = exchange.read(text)
    except exchange.Refused as refused:
        return {"refused": str(refused)}
    known = sum(any(one.is_same(other) for one in ones) for other in found)
    together = merged(ones, found)
    fits = len(together) <= APPLICATIONS.most
    return {
        "refused": "",
        "names": [one.name for one in found],
        "known": known,
        "add": offers.add(change_to("Take them into my list", together)) if fits else None,
        "replace": offers.add(change_to("Put them in the place of my list", found)) if ones else None,
    }


def _files(standings: Sequence[Standing], today: date) -> tuple[File, ...]:
    ones = [one.application for one in standings]
    return (
        File("applications.ics", MEDIA_TYPE, calendar(_events(standings, today), today=today, name="My applications")),
        File("applications.json", "application/json", exchange.to_json(ones)),
        File("applications.csv", "text/csv;charset=utf-8", exchange.to_csv(ones)),
    )


def _events(standings: Sequence[Standing], today: date) -> list[Event]:
    """The next step of each that is open; the key holds its place, for two may have one name and one day."""
    return [
        Event(
            key=f"applications/{one.place}/{one.application.name}/{one.application.interview_date}",
            day=max(one.day, today),
            summary=f"{_summary(one)}: {one.application.name}",
            description=one.says,
        )
        for one in standings
        if one.day and one.group in ("due", "waiting", "ahead")
    ]


def _summary(one: Standing) -> str:
    if one.plan is None:
        return "Interview"
    thanks_first = one.group == "due" and one.plan.next.state == "coming"
    return TITLES["thank_you" if thanks_first else one.plan.next.kind]


def _data(standings: Sequence[Standing], incoming: Mapping[str, Any] | None) -> dict[str, Any]:
    return {
        "applications": [
            {
                "name": one.application.name,
                "group": one.group,
                "says": one.says,
                "day": str(one.day) if one.day else None,
                "next": one.plan.next.kind if one.plan else None,
                "dead": one.dead,
            }
            for one in standings
        ],
        "refused": incoming.get("refused") if incoming else None,
    }


WIDGET: Final = Widget(
    answers=Answers,
    run=all_applications,
    template="result.html",
    title="All my applications",
    action="Show my list",
    page="tools/applications/",
    data=holidays_wanted,
    example=Example(
        answers={
            "applications": [
                {"company": "Harbour Foods", "job_title": "payroll accountant", "interview_date": "2026-11-12"},
                {
                    "company": "City Library",
                    "job_title": "archivist",
                    "interview_date": "2026-11-17",
                    "told": "by the end of next week",
                    "employer": "public",
                },
                {"company": "Brennan & Daughter", "job_title": "electrician", "interview_date": "2026-11-26"},
                {"company": "Bell's Garden Centre", "job_title": "bookkeeper"},
                {"company": "Quick Parcel", "job_title": "planner", "stage": "rejected"},
            ],
            "show": "all",
        },
        today=date(2026, 11, 23),
        caption="five applications on Monday 23 November: one to do, three that wait, one closed.",
    ),
)

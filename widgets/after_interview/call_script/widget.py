"""Prepare the call: when to call, what to say, a sheet to print, and a rehearsal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from after_interview.call_script.day import CallDay, call_day
from after_interview.call_script.form import Answers
from after_interview.call_script.hours import SHIFTS, GoodHours, span
from after_interview.call_script.notes import notes
from after_interview.call_script.rehearsal import rehearsals
from after_interview.call_script.scripts import ANSWERS, LONGEST, SHORTEST, WHO, Scripts, scripts
from after_interview.call_script.sheet import sheet
from after_interview.email_script.offer import email_offer
from after_interview.script.attempt import made_today
from after_interview.script.facts import weekday
from after_interview.script.material import material
from coachkit import Example, Result, Widget
from coachkit.zones import DATA as ZONES


def data_wanted(answers: Answers) -> tuple[str, ...]:
    """The employer's public holidays, and the time zones where both are given."""
    holidays = (f"holidays/{answers.country}.json",) if answers.country else ()
    return (*holidays, ZONES) if answers.their_zone and answers.your_zone else holidays


def prepare_call(answers: Answers, *, today: date, data: Mapping[str, Any]) -> Result:
    """The call, prepared; or, if they asked for no calls, the way to the email (rule C5)."""
    if answers.no_calls:
        return _no_call()
    when = call_day(answers, today=today, data=data)
    facts = material(answers, today)
    said = scripts(facts)
    found = notes(answers, when, data.get(f"holidays/{answers.country}.json"), today=today)
    return Result(
        headline=_headline(answers, when, today) if not any(note.stop for note in found) else "Better not call yet.",
        view={
            "call": True,
            "day": weekday(when.day, today, answers.country),
            "hours": [_hours_view(hours) for hours in when.hours],
            "both_clocks": when.knows_both_clocks,
            "moved": [(weekday(day, today, answers.country), why) for day, why in when.moved_by],
            "notes": found,
            "scripts": said,
            "who": WHO,
            "kinds": ANSWERS,
            "shortest": SHORTEST,
            "longest": LONGEST,
            "rehearsals": rehearsals(facts),
            "sheet": sheet(answers, facts),
        },
        data=_data(when, said),
        offers=made_today("I called today: show what comes next", answers.interview_date, answers.attempts, today),
    )


def _no_call() -> Result:
    return Result(
        headline="They asked for no calls, so do not call. Write instead.",
        view={"call": False},
        data={"call": False},
        offers=(email_offer("Write the email", "first_follow_up"),),
    )


def _headline(answers: Answers, when: CallDay, today: date) -> str:
    day = "today" if when.day == today else f"on {weekday(when.day, today, answers.country)}"
    first = when.hours[0].theirs
    return f"Call {day}, best from {span(first.start, first.end)} their time."


def _hours_view(hours: GoodHours) -> dict[str, Any]:
    return {
        "name": hours.theirs.name,
        "theirs": span(hours.theirs.start, hours.theirs.end),
        "yours": span(*hours.yours) if hours.yours else "",
        "shift": SHIFTS[hours.shift],
        "awkward": hours.awkward,
    }


def _data(when: CallDay, said: Scripts) -> dict[str, Any]:
    return {
        "call": True,
        "day": str(when.day),
        "moved_by": [why for _, why in when.moved_by],
        "hours": [
            {
                "name": hours.theirs.name,
                "theirs": [f"{moment:%H:%M}" for moment in (hours.theirs.start, hours.theirs.end)],
                "yours": [f"{moment:%H:%M}" for moment in hours.yours] if hours.yours else None,
                "shift": hours.shift,
                "awkward": hours.awkward,
            }
            for hours in when.hours
        ],
        "scripts": {who: list(lines) for who, lines in said.lines.items()},
        "answers": dict(said.answers),
        "voicemail_seconds": said.seconds,
    }


WIDGET = Widget(
    answers=Answers,
    run=prepare_call,
    template="result.html",
    title="Prepare the call",
    action="Show my script",
    page="tools/call/",
    data=data_wanted,
    example=Example(
        answers={
            "interviewer": "Maeve Brennan",
            "interviewer_role": "owner",
            "company_phone": "+353 1 555 0188",
            "company": "Brennan & Daughter",
            "job_title": "electrician",
            "interview_date": "2026-11-12",
            "your_name": "Tomasz Zielinski",
            "your_phone": "+48 555 01 73",
            "discussed": "the old wiring in the town library",
            "strength": "eight years of work in listed houses",
            "questions": "Would I have a van of my own?",
            "their_zone": "Europe/Dublin",
            "your_zone": "Europe/Warsaw",
            "country": "IE",
        },
        today=date(2026, 11, 23),
        caption="an interview on 12 November in Dublin, called from Warsaw on Monday 23 November.",
    ),
)

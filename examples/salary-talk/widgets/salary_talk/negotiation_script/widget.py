"""Find the words: a script for the talk about pay, a sheet to print, and the same as a message."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from coachkit import CopyText, Example, FieldErrors, Result, Widget
from salary_talk.money import AmountError, Money, read_money
from salary_talk.negotiation_script.form import Answers
from salary_talk.negotiation_script.script import ANSWERS, cut_for_paper, facts_of, message, script
from salary_talk.policy import POLICY

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def prepare_talk(answers: Answers, *, today: date) -> Result:
    """The script; FieldErrors for amounts that cannot be read or do not fit each other, and for a day that is over."""
    aim, offered = _amounts(answers, today)
    facts = facts_of(answers, aim, offered)
    said, written = script(facts), message(facts)
    notes = tuple(_notes(answers, aim, offered))
    return Result(
        headline=f"Ask for {facts['aim']} {facts['per']}, then stop talking{_until(answers.talk_on, today)}.",
        view={
            "script": said,
            "kinds": ANSWERS,
            "notes": notes,
            "message": written,
            "paper": cut_for_paper(facts),
            "paper_script": script(cut_for_paper(facts)),
            "day": f"{answers.talk_on:%Y-%m-%d}" if answers.talk_on else "",
        },
        data={"lines": list(said.lines), "answers": dict(said.answers), "notes": list(notes)},
        texts=(CopyText("the message", written),),
    )


def _amounts(answers: Answers, today: date) -> tuple[Money, Money | None]:
    errors: dict[str, str] = {}
    read: dict[str, Money] = {}
    for name, text in (("aim", answers.aim), ("offered", answers.offered)):
        try:
            read |= {name: read_money(text)} if text else {}
        except AmountError as error:
            errors[name] = str(error)
    aim, offered = read.get("aim"), read.get("offered")
    if aim and offered and aim.currency and offered.currency and aim.currency != offered.currency:
        errors["aim"] = f"This is in {aim.currency}, their offer in {offered.currency}. Please use one for both."
    elif aim and offered and aim.value <= offered.value:
        errors["aim"] = "This is not more than they offer. Check both numbers, and whether both are for the same time."
    if answers.talk_on and answers.talk_on < today:
        errors["talk_on"] = "This day is over. Please enter the day of the next talk, or leave it empty."
    if errors or aim is None:
        raise FieldErrors(errors)
    return aim, offered


def _notes(answers: Answers, aim: Money, offered: Money | None) -> Iterator[str]:
    bold = POLICY["bold_above"]
    if not answers.reasons:
        yield "Add a fact or two about what you bring: a number without a reason is easy to refuse."
    if offered and aim.value > offered.value * (1 + bold.value / 100):
        share = round(100 * (aim.value / offered.value - 1))
        yield f"You ask for {share} % more. Bring more than one strong reason. {bold.reason} ({bold.source}.)"
    if not answers.instead:
        yield "Think of something besides pay that would help you, so that a no to the number does not end the talk."


def _until(day: date | None, today: date) -> str:
    if day is None:
        return ""
    left = (day - today).days
    when = ("today", "tomorrow")[left] if left < 2 else f"on {DAYS[day.weekday()]}, in {left} days"
    return f": you talk {when}"


WIDGET = Widget(
    answers=Answers,
    run=prepare_talk,
    template="result.html",
    title="Find the words",
    action="Show my script",
    page="tools/script/",
    example=Example(
        answers={
            "aim": "€50,400",
            "offered": "€47,500",
            "reasons": "Six years on a night ward.\nI trained four new colleagues last year.",
            "instead": "two more days off\na course in wound care that you pay",
            "person": "Ms Okafor",
            "company": "Town Practice",
            "job_title": "nurse",
            "your_name": "Lena Fischer",
            "talk_on": "2026-12-01",
        },
        today=date(2026, 11, 24),
        caption="a nurse prepares a talk on Tuesday 1 December. Today is 24 November.",
    ),
)

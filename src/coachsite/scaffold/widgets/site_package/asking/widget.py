"""Words to ask with: the form, the function, and an example of the two."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from coachkit import Choice, CopyText, Date, Example, FieldErrors, Result, Text, Widget

CLOSENESS = (("friend", "A friend"), ("colleague", "Somebody from work"), ("stranger", "Somebody I hardly know"))
GREETINGS = {"friend": "Hi", "colleague": "Hello", "stranger": "Dear"}
WAYS_OUT = {
    "friend": "If it does not suit you, just say so. We are fine either way.",
    "colleague": "If you have no time for it, just tell me, and I will find another way.",
    "stranger": "If this is not for you, I would be glad to hear whom else I could ask.",
}
SOON = 1  # days; for anything sooner than that, a message may be read too late


@dataclass(frozen=True)
class Answers:
    """Whom to ask, and for what."""

    person: Annotated[str, Text("Whom do you ask?", hint="One person, by name", max_length=60)]
    favour: Annotated[
        str, Text("Could you …", hint="One thing with an end, such as: read my letter and tell me what is missing")
    ]
    closeness: Annotated[str, Choice("Who is that to you?", options=CLOSENESS)] = "friend"
    tried: Annotated[str, Text("What have you tried?", hint="One sentence; leave it empty if nothing")] = ""
    by: Annotated[date | None, Date("By when do you need it?", hint="Leave it empty if any day will do")] = None


def ask(answers: Answers, *, today: date) -> Result:
    """The message to send. Raises FieldErrors for a day that is over."""
    if answers.by and answers.by < today:
        raise FieldErrors({"by": "This day is over. Please choose today or a later one, or leave it empty."})
    paragraphs = _paragraphs(answers, today)
    message = "\n\n".join(paragraphs)
    return Result(
        headline=f"Your words for {answers.person}",
        view={
            "paragraphs": paragraphs,
            "is_soon": answers.by is not None and (answers.by - today).days <= SOON,
        },
        data={"message": message},
        texts=(CopyText("the message", message),),
    )


def _paragraphs(answers: Answers, today: date) -> list[str]:
    """The message, without the paragraphs that have nothing to say."""
    favour = answers.favour.rstrip(" .?!")
    return [
        f"{GREETINGS[answers.closeness]} {answers.person},",
        f"Could you {favour}?",
        *([answers.tried] if answers.tried else []),
        *([f"It would help me most {_by(answers.by, today)}."] if answers.by else []),
        WAYS_OUT[answers.closeness],
        "Thank you!",
    ]


def _by(day: date, today: date) -> str:
    return "today" if day == today else f"by {day:%A}, {day.day} {day:%B}"


WIDGET = Widget(
    answers=Answers,
    run=ask,
    template="result.html",
    title="Words to ask with",
    action="Write the message",
    page="lessons/asking-for-help/",
    example=Example(
        answers={
            "person": "Ben",
            "favour": "show me how to print the list for tomorrow",
            "closeness": "colleague",
            "tried": "I found the menu, but the page comes out empty.",
            "by": "2026-03-03",
        },
        today=date(2026, 3, 3),
        caption="Nadia asks Ben, on a Tuesday afternoon.",
    ),
)

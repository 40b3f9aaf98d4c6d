"""Read the reply: the form, and the result made from a reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Any, Final

from after_interview.dates_in_words import day_in_words, span_in_words
from after_interview.interview import ATTEMPTS, COUNTRY, REGION, Attempt
from after_interview.phrases import order_in
from after_interview.reading import Evidence, FoundDate, Reading, read_reply
from after_interview.reading.letter import MOST_CHARACTERS
from after_interview.reply_reader.passages import passages_of
from after_interview.reply_reader.steps import offers_for
from after_interview.reply_reader.wording import ROLES, TONES, WORDING
from after_interview.working_days import WorkingDays
from coachkit import Date, Example, Lines, Result, Widget

__all__ = ["WIDGET"]

REPLY: Final = Lines(
    "What did they write?",
    hint="Paste the whole reply. It stays on this device.",
    rows=10,
    max_length=200_000,
    missing="Please paste what they wrote, and you will see what it says.",
)
RECEIVED: Final = Date(
    "When did it arrive?",
    hint="“Next week” is counted from this day. Leave it empty if it came today.",
)


@dataclass(frozen=True)
class Answers:
    """The reply, and what is needed to work out its dates."""

    text: Annotated[str, REPLY]
    received: Annotated[date | None, RECEIVED] = None
    country: Annotated[str, COUNTRY] = ""
    region: Annotated[str, REGION] = ""
    attempts: Annotated[tuple[Attempt, ...], replace(ATTEMPTS, section="What you sent before")] = ()


def holidays_wanted(answers: Answers) -> tuple[str, ...]:
    """The public holidays of the employer's country, for dates such as “in five working days”."""
    return (f"holidays/{answers.country}.json",) if answers.country else ()


def reply_reader(answers: Answers, *, today: date, data: Mapping[str, Any]) -> Result:
    """What the reply says and what to do next (rules R1 to R4, T9, O1 to O4); it changes nothing by itself."""
    received = answers.received or today
    days = WorkingDays.read(next(iter(data.values()), None), answers.region)
    reading = read_reply(answers.text, received, days, order_in(answers.country))
    wording = WORDING[reading.label]
    return Result(
        headline=wording.headline,
        view={
            "reading": reading,
            "wording": wording,
            "second": WORDING[reading.second] if reading.second else None,
            "passages": passages_of(answers.text, reading),
            "tone": TONES[reading.tone],
            "dates": [_date_view(found, received) for found in reading.dates],
            "received": day_in_words(received, today),
            "deadline": _deadline(reading, received),
            "cut": len(answers.text) > MOST_CHARACTERS,
        },
        data=_data(reading, wording.next_step),
        offers=offers_for(reading, received, answers.attempts),
    )


def _date_view(found: FoundDate, received: date) -> dict[str, str]:
    return {
        "words": found.text,
        "meaning": span_in_words(found.first, found.last, received),
        "role": ROLES[found.role],
        "warning": found.warning or "",
    }


def _deadline(reading: Reading, received: date) -> str:
    deadline = reading.wants_answer_by
    return day_in_words(deadline.last, received) if deadline and deadline.last >= received else ""


def _data(reading: Reading, next_step: str) -> dict[str, Any]:
    return {
        "label": reading.label,
        "second": reading.second,
        "evidence": _places(reading.evidence),
        "second_evidence": _places(reading.second_evidence),
        "dates": [
            {
                "start": found.start,
                "end": found.end,
                "text": found.text,
                "first": str(found.first),
                "last": str(found.last),
                "warning": found.warning,
                "role": found.role,
            }
            for found in reading.dates
        ],
        "tone": reading.tone,
        "tone_words": list(reading.tone_words),
        "scam_signs": _places(reading.scam_signs),
        "next_step": next_step,
    }


def _places(places: Sequence[Evidence]) -> list[dict[str, Any]]:
    return [{"start": one.start, "end": one.end, "text": one.text, "meaning": one.meaning} for one in places]


WIDGET: Final = Widget(
    answers=Answers,
    run=reply_reader,
    template="result.html",
    title="Read the reply",
    action="Read it",
    page="tools/reply/",
    data=holidays_wanted,
    example=Example(
        answers={
            "text": (
                "Hi Salma,\n\nThank you for your note, it was lovely to meet you too.\n\nWe haven't made a decision yet, "
                "as one of the panel has been away. We hope to let you know by the end of next week.\n\nAll the best,\nJune"
            ),
            "received": "2026-11-16",
        },
        today=date(2026, 11, 16),
        caption="a reply that came on Monday 16 November.",
    ),
)

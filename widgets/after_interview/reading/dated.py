"""What the dates of a reply are for, so that only a promise becomes the new date (rules T9, R3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from after_interview.phrases import Found as Phrase
from after_interview.phrases import Order, find_all
from after_interview.reading.detect import Found
from after_interview.reading.lattice import Lattice
from after_interview.reading.letter import MOST_CHARACTERS
from after_interview.reading.outcome import DateRole, FoundDate
from after_interview.working_days import WorkingDays

__all__ = ["dates_in"]

_OVER: Final = re.compile(
    r"""\b(?:(?:your|our|the|my|a|recent|last|this|further\s+to|following|after|since)\s+(?:[\w-]+\s+){0,3}?
          (?:interview|meeting|e-?mail|letter|call|application|conversation|chat|visit|note|message|enquiry|inquiry|talk|discussion|telephone\s+call|mail)
          (?:\s+(?:with|for|as|to|about)\s+(?:[\w-]+\s+){1,4}?)?(?:\s+(?:of|on|from|dated|held\s+on|last))?
        |met(?:\s+(?:you|us|me|with\s+\w+))?(?:\s+on)?|came\s+(?:in|to\s+see\s+\w+|all\s+the\s+way\s+\w*)(?:\s+on)?|coming\s+(?:in|to\s+\w+(?:\s+\w+)?)(?:\s+on)?
        |(?:talked|spoke|spoken|talking|speaking|speak|chat\w*|meet(?:ing)?|see(?:ing)?)\s+(?:to|with)?\s*(?:you|us|me)(?:\s+on)?
        |was\s+due(?:\s+on)?|were\s+due(?:\s+on)?|had\s+(?:said|promised|hoped|planned|meant|expected)\b[^.;!?]{0,40}|(?:said|promised|told\s+you|wrote|sent|received|dated|submitted|posted|attended|interviewed(?:\s+you)?|visited|applied)\b[^.;!?]{0,30}?
        |since|as\s+of|ref(?:erence)?\.?:?|planned\s+to\s+\w+|(?:meant|hoped)\s+to\s+\w+)\s*(?:on|by|of|for|in|from|at)?\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
_SAID_BEFORE: Final = re.compile(
    r"\b(?:said|promised|told\s+you|thought|hoped|meant|planned|expected|supposed|was\s+due|were\s+due)\b", re.I
)
_TURN: Final = re.compile(r"[;:]|\b(?:but|however|though|instead|now|so)\b", re.IGNORECASE)
_YET_TO_COME: Final = re.compile(
    r"\b(?:will|shall|'ll|’ll|would|can|could|should|invite\w*|please|hope\s+to|going\s+to|looking\s+forward|let(?:'s|’s| us)|next|are\s+you|free)\b",
    re.I,
)
_START: Final = re.compile(
    r"\b(?:start\w*|begin\w*|commenc\w*|first\s+(?:day|shift)|induction|with\s+effect|join\w*|report\s+(?:to|for)|effective)\b[^.;!?]{0,40}$",
    re.IGNORECASE,
)
_WANTED: Final = re.compile(
    r"\b(?:please|kindly|could\s+you|can\s+you|would\s+you|return|send|sign|submit|upload|reply|respond|accept|confirm|complete|reach\s+us|let\s+(?:me|us)\s+(?:know|have)|expires?|lapses?|valid|deadline|your\s+(?:answer|decision|acceptance|response))\b[^.;!?]*$",
    re.IGNORECASE,
)
_THEIR_ACT: Final = re.compile(
    r"\b(?:i(?:'ll|’ll|\s+will|\s+shall)|we(?:'ll|’ll|\s+will|\s+shall)|hear\s+from|back\s+(?:on|in|at)|return(?:ing|s)?|until|till|results?|decision|outcome|decide|be\s+in\s+touch|get\s+back)\b[^.;!?]*$",
    re.I,
)
_MEETING_LABELS: Final = frozenset({"next_round"})
_PROMISE_LABELS: Final = frozenset({"will_reply_by", "decision_delayed", "still_interviewing", "auto_reply", "on_hold"})
_LATEST: Final = timedelta(days=200)  # a day without a year that is further off was meant to be the last one
_NEAR: Final = 400  # characters on either side that tell what a date is for: a long sentence
_BACK: Final = (1, 7, 31, 92, 366)


def dates_in(
    text: str,
    received: date,
    days: WorkingDays,
    order: Order,
    lattices: Sequence[Lattice],
    found: Sequence[Found],
    label: str,
) -> tuple[FoundDate, ...]:
    """Every date in the sender's own words, resolved against the day the reply arrived, with its role."""
    spans = [lattice.place(0, len(lattice.norms)) for lattice in lattices]
    results: list[FoundDate] = []
    for phrase in find_all(text[:MOST_CHARACTERS], received, days, order):
        number = next((n for n, (start, end) in enumerate(spans) if start <= phrase.start < end), None)
        if number is None:
            continue
        said = {one.sign.label for one in found if one.sentence == number and one.sign.weight >= 2}
        before = _TURN.split(text[max(spans[number][0], phrase.start - _NEAR) : phrase.start])[-1]
        role = _role(
            phrase, before, text[phrase.end : min(spans[number][1], phrase.end + _NEAR)], said, label, received
        )
        results.append(_resolved(phrase, role, received, days, order))
    return tuple(results)


def _role(phrase: Phrase, before: str, after: str, said: set[str], label: str, received: date) -> DateRole:
    if phrase.last < received or _is_over(before, after, phrase, received):
        return "past"
    if _START.search(before):
        return "start"
    wanted = bool(_WANTED.search(before)) and not _THEIR_ACT.search(before)
    if wanted and (label in ("offer", "more_info", "next_round") or not said & _PROMISE_LABELS):
        return "deadline"
    if "next_round" in said or (label in _MEETING_LABELS and not said & _PROMISE_LABELS):
        return "meeting"
    if label in _PROMISE_LABELS or said & _PROMISE_LABELS:
        return "promise"
    return "other"


def _is_over(before: str, after: str, phrase: Phrase, received: date) -> bool:
    """Whether the sentence speaks of that day as of one gone by: “your email of Monday”, “I said Friday”."""
    if _OVER.search(before):
        return not _YET_TO_COME.search(before[-60:]) or bool(_SAID_BEFORE.search(before[-60:]))
    if _SAID_BEFORE.search(before[-40:]) and not re.search(r"\bby\s+now\b", after):
        return True
    return (
        phrase.first - received > _LATEST
        and not re.search(r"\d{4}|year|month|week|quarter|summer|autumn|spring", phrase.text)
        and not _YET_TO_COME.search(before + after)
    )


def _resolved(phrase: Phrase, role: DateRole, received: date, days: WorkingDays, order: Order) -> FoundDate:
    first, last, warning = phrase.first, phrase.last, phrase.warning
    if role == "past" and last >= received:
        for back in _BACK:
            earlier = find_all(phrase.text, received - timedelta(days=back), days, order)
            if len(earlier) == 1 and earlier[0].last <= received:
                first, last, warning = earlier[0].first, earlier[0].last, earlier[0].warning
                break
    return FoundDate(phrase.start, phrase.end, phrase.text, first, last, warning, role)

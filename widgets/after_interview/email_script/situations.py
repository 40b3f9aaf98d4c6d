"""The situations in which one writes, and which rules of the email hold in each."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal

type Check = Literal[
    "gaps", "subject", "thanks", "interest", "question", "offer", "length", "detail", "blame", "generic"
]
type Asks = Literal["news", "something", "nothing"]

TONES: Final = ("warm", "formal", "brief")

_ALL: Final[frozenset[Check]] = frozenset(
    ("gaps", "subject", "thanks", "interest", "question", "offer", "length", "detail", "blame", "generic")
)
_GOODBYE: Final[frozenset[Check]] = _ALL - {"interest", "offer"}


@dataclass(frozen=True, kw_only=True)
class Situation:
    """A reason to write (rule E7). Its words are in letters/<name>.txt.

    label: in the list of choices. when: one or two sentences, when to send it. asks: what its one question is about
    (rule E4): news of the decision, something else, or nothing. checks: what the coach looks at. allowed: kinds
    of wording that are no fault here. attempt: whether
    it counts as a follow-up (rule T4). learn: page of the lesson that says more.
    """

    label: str
    when: str
    asks: Asks
    checks: frozenset[Check] = field(default=_ALL)
    allowed: tuple[str, ...] = ()
    attempt: bool = False
    learn: str = "lessons/the-email/#e7"


SITUATIONS: Final = MappingProxyType(
    {
        "thank_you": Situation(
            label="Thank-you note after the interview",
            when="Send it within a day of the interview, on a working day. It asks for nothing.",
            asks="nothing",
            learn="lessons/choosing-the-time/#t6",
        ),
        "first_follow_up": Situation(
            label="First follow-up",
            when="Send it when the time that they named has passed, or 7 to 10 days after the interview if they named none.",
            asks="news",
            attempt=True,
            learn="lessons/choosing-the-time/#t2",
        ),
        "second_follow_up": Situation(
            label="Second and last follow-up",
            when="Send it 7 to 10 days after the first one, if nobody answered. After it, write no more.",
            asks="news",
            attempt=True,
            learn="lessons/how-often/#t4",
        ),
        "overdue": Situation(
            label="It takes longer than they said",
            when="Send it once, after the day that they named. A slow answer is not a no.",
            asks="news",
            attempt=True,
            learn="lessons/patience/#t3",
        ),
        "other_offer": Situation(
            label="I have another offer, with a deadline",
            when="Send it as soon as you have the other offer, and only if you really have one.",
            asks="news",
            allowed=("deadline",),
            learn="lessons/outcomes/#o4",
        ),
        "next_interview": Situation(
            label="Yes to the next interview",
            when="Send it on the day they invite you, or on the next working day.",
            asks="something",
            learn="lessons/outcomes/#o1",
        ),
        "move_interview": Situation(
            label="Asking to move an interview",
            when="Send it as soon as you know, and offer two or three other times.",
            asks="something",
            checks=_ALL - {"detail"},
        ),
        "accept": Situation(
            label="Accepting an offer",
            when="Send it when you are sure. Ask for the contract, and keep your search going until it is signed.",
            asks="something",
            learn="lessons/outcomes/#o4",
        ),
        "more_time": Situation(
            label="Asking for time to decide",
            when="Send it on the day of the offer. Name the day on which you will answer, and keep to it.",
            asks="something",
            learn="lessons/outcomes/#o4",
        ),
        "decline": Situation(
            label="Declining an offer",
            when="Send it as soon as you have decided. You owe them no reason.",
            asks="nothing",
            checks=_GOODBYE,
            learn="lessons/outcomes/#o4",
        ),
        "after_rejection": Situation(
            label="After a rejection: thanks, and a question for feedback",
            when="Send it within a few days. Sleep on it first if the news hurts.",
            asks="something",
            checks=_ALL - {"offer"},
            learn="lessons/outcomes/#o2",
        ),
        "withdraw": Situation(
            label="Withdrawing my application",
            when="Send it as soon as you know. It saves them time, and they will remember that.",
            asks="nothing",
            checks=_GOODBYE,
            learn="lessons/outcomes/#o4",
        ),
        "close": Situation(
            label="Closing kindly after silence",
            when="You do not have to send it: two unanswered letters are enough. Send it only if it helps you to let go.",
            asks="nothing",
            learn="lessons/how-often/#t4",
        ),
    }
)
"""By the names that answers and offers use: the letters of rules E7, T3, T6 and O1 to O4."""

"""What each reading means for the person: in plain words, with the next step (rules R1, O1 to O4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

__all__ = ["ROLES", "TONES", "WORDING", "Wording"]


@dataclass(frozen=True, kw_only=True)
class Wording:
    """The words for one label.

    short: the label in two or three words. headline: one sentence on top. stands: where this leaves the person
    (rule R1). next_step: the one thing to do. more: further sentences. learn: the page that says more.
    """

    short: str
    headline: str
    stands: str
    next_step: str
    more: tuple[str, ...] = ()
    learn: str


WORDING: Final[Mapping[str, Wording]] = MappingProxyType(
    {
        "offer": Wording(
            short="An offer",
            headline="They want you: this reads as an offer.",
            stands="The job is within reach, but it is not signed yet.",
            next_step="Thank them today, and ask for the offer in writing if it is not in the mail. You may ask for a few days to decide.",
            more=("Keep your other applications going until the contract is signed.",),
            learn="lessons/outcomes/#o4",
        ),
        "rejection": Wording(
            short="A rejection",
            headline="This reads as a no, this time.",
            stands="This job is gone. Your other applications are not.",
            next_step="Send a short thank-you. You may ask for a word of feedback. Then turn to your next opening.",
            more=("A kind answer to a no is remembered, and jobs do come back.",),
            learn="lessons/outcomes/#o2",
        ),
        "next_round": Wording(
            short="The next round",
            headline="You are through: they want the next step with you.",
            stands="You are in the running, and closer than before.",
            next_step="Say yes today or tomorrow, with the day and time in your answer. If the time does not suit you, offer two others.",
            learn="lessons/outcomes/#o1",
        ),
        "on_hold": Wording(
            short="On hold",
            headline="They have stopped hiring for this job, for now.",
            stands="It is not about you, but nobody knows when it goes on. Do not wait for it.",
            next_step="Thank them in a line or two, put this one aside, and give your time to other openings.",
            learn="lessons/company-scenarios/#t5",
        ),
        "more_info": Wording(
            short="They need something",
            headline="They want something from you before they go on.",
            stands="You are in the running, and the ball is with you.",
            next_step="Send what they ask for today or tomorrow, all in one mail. If something takes longer, say when it will come.",
            learn="lessons/reading-the-reply/#r1",
        ),
        "auto_reply": Wording(
            short="An automatic answer",
            headline="A machine or an absence note answered, not a person.",
            stands="It says nothing about you, and it does not use up one of your two follow-ups.",
            next_step="Wait until they are back, plus a day. If it names somebody who stands in, and your date has passed, you may write to them.",
            learn="lessons/how-often/#t4",
        ),
        "decision_delayed": Wording(
            short="It takes longer",
            headline="No decision yet: it takes them longer.",
            stands="You are still in the running. Delays mostly have inner causes.",
            next_step="Be patient until the day that they name. If they name none, one polite question about the new timeline is fine.",
            learn="lessons/patience/#t3",
        ),
        "still_interviewing": Wording(
            short="Still interviewing",
            headline="They are still talking to others.",
            stands="You are in the running. Nothing has been decided.",
            next_step="Wait until their interviews are over, and keep applying elsewhere meanwhile.",
            learn="lessons/patience/#h2",
        ),
        "will_reply_by": Wording(
            short="They will get back to you",
            headline="They say that you will hear from them.",
            stands="You are in the running, and the ball is with them.",
            next_step="Write nothing before the day that they name has passed. Then a short, kind note is fine.",
            learn="lessons/choosing-the-time/#t1",
        ),
        "scam_warning": Wording(
            short="Be careful",
            headline="Be careful: this has signs of a scam.",
            stands="Real employers do not ask for money, passwords or bank details before a contract is signed.",
            next_step="Pay nothing, send no papers, and do not write back. Find the employer's number yourself and ask them whether they wrote this.",
            learn="lessons/reading-the-reply/#r4",
        ),
        "unclear": Wording(
            short="Can't tell",
            headline="Can't tell from these words where you stand.",
            stands="The text says too little for a safe reading, and a guess would not help you.",
            next_step="If they named a date, wait for it. If not, count from your interview as before. Reading it aloud to a friend helps too.",
            learn="lessons/reading-the-reply/#r2",
        ),
    }
)

TONES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "warm": "Warm. That is kind of them, and it decides nothing.",
        "neutral": "Neutral, as most such letters are.",
        "curt": "Short and dry. Many people write like that in a hurry; do not read a no into it.",
    }
)

ROLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "promise": "you should have heard by then",
        "meeting": "they want to meet you then",
        "deadline": "they need your answer by then",
        "start": "your work would begin then",
        "past": "this is over; they only mention it",
        "other": "they mention it",
    }
)

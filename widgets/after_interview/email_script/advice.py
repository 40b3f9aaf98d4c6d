"""What the coach says about each rule, in its order: praise where it is kept, and what to do where it is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from after_interview.email_script.situations import Check

_LESSON: Final = "lessons/the-email/#"


@dataclass(frozen=True)
class Advice:
    """A check as the person sees it: its title, its praise, the rule behind it and where the lesson teaches it."""

    title: str
    praise: str
    rule: str

    @property
    def learn(self) -> str:
        """Page and place of the lesson."""
        return _LESSON + self.rule.lower()


ADVICE: Final[Mapping[Check, Advice]] = MappingProxyType(
    {
        "gaps": Advice("No gaps", "Nothing is left to fill in.", "E6"),
        "subject": Advice("Subject", "It says which job this is about.", "E1"),
        "thanks": Advice("Thanks", "It begins by thanking them.", "E2"),
        "interest": Advice("Interest and fit", "It says that you want the job, and what you bring.", "E3"),
        "detail": Advice("Something of your own", "It holds a detail from the interview.", "E6"),
        "question": Advice("Question", "It asks just as much as it should.", "E4"),
        "offer": Advice("Offer", "It offers them something more.", "E5"),
        "length": Advice("Length", "", "E6"),
        "blame": Advice("Tone", "It is kind: no pressure, no blame, no apology.", "E6"),
        "generic": Advice("Your own words", "It does not sound like a form.", "E6"),
    }
)

SUBJECT_MISSING: Final = "Give it a subject, such as: Following up on [job title] interview."
SUBJECT_VAGUE: Final = "Say in the subject which interview it is about, such as: Following up on [job title] interview."
SUBJECT_LOUD: Final = (
    "Write the subject in small letters and without an exclamation mark. Loud subjects look like spam."
)
SUBJECT_WITHOUT_JOB: Final = "Put the job title into the subject: {job_title}. They may be hiring for several jobs."
SUBJECT_WITHOUT_PURPOSE: Final = "Say in the subject what you write about, such as: Following up on … interview."
SUBJECT_LONG: Final = "The subject is long. Many mail programs show only its beginning."

THANKS_MISSING: Final = "Begin by thanking them for their time and for considering you."
THANKS_LATE: Final = "You do thank them. Move it to the beginning: it sets the tone for all that follows."

FIT_MISSING: Final = "You say that you are interested. Add in a few words what you bring to what they need."
INTEREST_MISSING: Final = "You say what you bring. Say as well that you are still interested in the job."
INTEREST_AND_FIT_MISSING: Final = "Say that you are interested in the job, and in a few words what you bring to it."

DETAIL_MISSING: Final = (
    "Add one thing that you talked about in the interview. It shows that this letter is meant for them."
)
DETAIL_LEFT_OUT: Final = (
    "You told us what you talked about, but the letter does not mention it. Put it back if you can."
)

QUESTION_MISSING: Final = MappingProxyType(
    {
        "news": "Ask one thing, such as: Could you tell me whether there is an updated timeline?",
        "something": "Ask them the one thing that you need to know, as a clear question.",
    }
)
TOO_MANY_QUESTIONS: Final = "It asks {count} things. Keep the one that matters most: one question gets one answer."
OTHER_QUESTION: Final = (
    "Your one question is not about the decision or the timeline. Is it the one that you mean to ask?"
)
QUESTION_BLUNT: Final = "Make the question softer, such as: Could you tell me whether …?"
NO_QUESTION_HERE: Final = "This letter does not ask for news. Take the question out; there will be a better day for it."
NO_REQUEST_HERE: Final = "This letter asks for nothing. Can the question be left out?"

OFFER_MISSING: Final = "Offer them something: a reference, a work sample, a clearer answer to anything."

LENGTH: Final = "{count} words: short enough to be read, long enough to be warm."
TOO_SHORT: Final = "{count} words. Under 60 it can feel cold. A detail from the interview would warm it."
TOO_LONG: Final = "{count} words. Over 120 it may not be read to the end. What can go?"

THIN: Final = "One wording makes your question smaller than it is. It is marked in your letter."
GENERIC: Final = "“{text}” stands in thousands of letters. Say it your own way, or leave it out."

_NAMES: Final = MappingProxyType(
    {"pushy": "pressure", "deadline": "a deadline", "blaming": "blame", "sorry": "an apology", "thin": "hedging"}
)


def fill(gaps: Sequence[str]) -> str:
    """Names the gaps that are still to be filled."""
    return f"Still to fill in: {_listed([gap.strip('[]') for gap in gaps])}."


def wording_to_mend(kinds: Sequence[str]) -> str:
    """Names what the marked wording sounds like."""
    return f"Some words sound like {_listed([_NAMES[kind] for kind in kinds])}. They are marked in your letter."


def _listed(items: Sequence[str]) -> str:
    *others, last = items
    return f"{', '.join(others)} and {last}" if others else last

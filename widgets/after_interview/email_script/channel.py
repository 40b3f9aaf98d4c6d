"""Whether an email is the right way at all (rule H1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from after_interview.email_script.situations import Situation
from after_interview.interview import Attempt
from after_interview.timeline import unanswered

_LEARN: Final = "lessons/choosing-the-channel/#h1"


@dataclass(frozen=True)
class OtherWay:
    """The channel that comes first, and the page that helps with it or says why."""

    text: str
    page: str
    link: str


_FIRST: Final[Mapping[str, OtherWay]] = MappingProxyType(
    {
        "phone": OtherWay(
            "They arranged the interview by phone. Call them first, and write if that brings no answer.",
            "tools/call/",
            "Prepare the call",
        ),
        "message": OtherWay(
            "They arranged the interview by message. Answer there first: these words work, only shorter.",
            _LEARN,
            "Why",
        ),
        "portal": OtherWay(
            "They arranged the interview in their portal. If one can write there, send these words there first.",
            _LEARN,
            "Why",
        ),
        "agency": OtherWay(
            "An agency arranged the interview. Write to the agency, and not to the employer behind its back.",
            _LEARN,
            "Why",
        ),
    }
)


def other_way(channel: str, situation: Situation, attempts: Sequence[Attempt]) -> OtherWay | None:
    """The way they used themselves, where the letter asks for news; after a silence one may switch, agencies aside."""
    if not situation.attempt or (channel != "agency" and unanswered(attempts)):
        return None
    return _FIRST.get(channel)

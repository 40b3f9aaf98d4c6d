"""How a reply sounds, and the words that make it sound so (rule R1)."""

from __future__ import annotations

import re
from typing import Final

from after_interview.reading.outcome import Tone

__all__ = ["tone_of"]

_WARM: Final = re.compile(
    r"""\b(?:lovely|wonderful|delight\w*|thrilled|(?:so|really|very|truly)\s+(?:pleased|happy|glad|sorry|enjoyed|impressed|grateful|appreciate\w*)
      |enjoyed|impressed|(?:a\s+)?(?:real\s+|great\s+)?pleasure|loved|congratulations|congrats|well\s+done|fantastic|excited|brilliant|chuffed
      |thank\s+you\s+so\s+much|thanks\s+so\s+much|many\s+thanks|warm(?:ly|est)?|good\s+luck|best\s+of\s+luck|all\s+the\s+best|every\s+success
      |wish(?:es|ing)?\s+you|hope\s+(?:you(?:'re|’re|\s+are|r)|all\s+is|this\s+finds)|grateful|appreciate\w*|truly|sincere\w*|heartfelt
      |(?:i(?:'m|’m|\s+am)|we(?:'re|’re|\s+are))\s+(?:so\s+)?sorry|apolog\w+|bear\s+with|your\s+patience|can(?:'t|’t|not)\s+wait|looking\s+forward|look\s+forward
      |keep\s+in\s+touch|stay\s+in\s+touch|please\s+don(?:'t|’t)\s+(?:be\s+)?(?:hesitate|discouraged)|welcome)\b|!|:-?\)|[\U0001F600-\U0001F64F❤]""",
    re.IGNORECASE | re.VERBOSE,
)
_POLITE: Final = re.compile(
    r"\b(?:thank\w*|please|kindly|dear|hi|hello|hey|regards|sincerely|appreciate\w*|sorry|unfortunately|afraid)\b", re.I
)
_SHORT: Final = 30  # words; a longer reply takes trouble, which is not curt
_WARM_ENOUGH: Final = 2  # different warm words, one in a short reply
_MOST_WORDS: Final = 5


def tone_of(text: str) -> tuple[Tone, tuple[str, ...]]:
    """Warm, neutral or curt, with the words that show it (none where it is the lack of them)."""
    warm = tuple(dict.fromkeys(" ".join(match[0].split()) for match in _WARM.finditer(text)))
    length = len(text.split())
    if len(warm) >= (_WARM_ENOUGH if length > _SHORT else 1):
        return "warm", warm[:_MOST_WORDS]
    if length and length <= _SHORT and not _POLITE.search(text):
        return "curt", ()
    return "neutral", warm[:_MOST_WORDS]

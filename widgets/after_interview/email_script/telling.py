"""Whether two texts speak of the same thing, by the words that tell something."""

from __future__ import annotations

from typing import Final

from after_interview.email_script.draft import words
from after_interview.email_script.small_words import SMALL_WORDS

_SMALL: Final = SMALL_WORDS | frozenset([
    "above", "also", "discussed", "having", "into", "its", "liked", "mentioned", "more", "most", "new", "off",
    "out", "over", "own", "quite", "really", "said", "some", "spoke", "such", "talked", "than", "their", "them",
    "then", "these", "they", "too", "up", "very", "where", "who", "why",
])  # fmt: skip


def shares_a_word(text: str, other: str) -> bool:
    """Whether a telling word of `other` stands in `text`; true if it has none.

    In writing without blanks between words they are looked for inside the text.
    """
    telling = _telling(other)
    if not telling or telling & _telling(text):
        return True
    folded = text.casefold()
    return any(len(word) > 1 and not word.isascii() and word in folded for word in telling)


def _telling(text: str) -> set[str]:
    return {word.casefold() for word in words(text)} - _SMALL

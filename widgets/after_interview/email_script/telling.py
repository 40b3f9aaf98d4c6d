"""Whether two texts speak of the same thing, by the words that tell something."""

from __future__ import annotations

from typing import Final

from after_interview.email_script.draft import words

_SMALL: Final = frozenset(
    [
        "a",
        "about",
        "above",
        "after",
        "all",
        "also",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "been",
        "but",
        "by",
        "can",
        "could",
        "did",
        "do",
        "for",
        "from",
        "had",
        "has",
        "have",
        "having",
        "how",
        "i",
        "in",
        "into",
        "is",
        "it",
        "its",
        "me",
        "more",
        "most",
        "my",
        "new",
        "no",
        "not",
        "of",
        "off",
        "on",
        "or",
        "our",
        "out",
        "over",
        "own",
        "quite",
        "really",
        "said",
        "liked",
        "so",
        "some",
        "such",
        "talked",
        "than",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "to",
        "too",
        "discussed",
        "mentioned",
        "spoke",
        "up",
        "us",
        "very",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "will",
        "with",
        "would",
        "you",
        "your",
    ]
)


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

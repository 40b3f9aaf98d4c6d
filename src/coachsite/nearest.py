"""What an author may have meant by a name that is not there."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

ALIKE = 0.7  # of 1: a slip of a finger or two


def nearest(word: str, known: Iterable[str]) -> str:
    """ "; did you mean 'greet'?", to end a message with; "" where nothing is near."""
    found = get_close_matches(word, list(known), n=1, cutoff=ALIKE)
    return f"; did you mean {found[0]!r}?" if found else ""

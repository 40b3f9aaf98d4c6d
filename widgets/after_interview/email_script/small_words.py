"""The small words of English, which hold a sentence together and tell nothing by themselves."""

from __future__ import annotations

from typing import Final

__all__ = ["SMALL_WORDS"]

SMALL_WORDS: Final = frozenset([
    "a", "about", "after", "all", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could",
    "did", "do", "for", "from", "had", "has", "have", "how", "i", "in", "is", "it", "me", "my", "no", "not", "of",
    "on", "or", "our", "so", "that", "the", "there", "this", "to", "us", "was", "we", "were", "what", "when",
    "which", "will", "with", "would", "you", "your",
])  # fmt: skip

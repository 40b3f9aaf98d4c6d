"""What a sign is: something said that speaks for one label."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Sign"]


@dataclass(frozen=True, slots=True)
class Sign:
    """Patterns that say the same thing, the label it speaks for, and how loudly (2 is enough by itself).

    `meaning` is shown to the person beside the words found.
    """

    name: str
    label: str
    weight: float
    meaning: str
    patterns: tuple[str, ...]

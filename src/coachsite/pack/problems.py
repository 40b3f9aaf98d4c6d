"""What keeps a site from being packed."""

from __future__ import annotations

from collections.abc import Iterable


class PackError(Exception):
    """Everything that is wrong, in one go: `problems`, each with where, what and the way out."""

    def __init__(self, problems: Iterable[str]) -> None:
        """One or more problems."""
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))

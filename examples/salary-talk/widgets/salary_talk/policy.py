"""The numbers that the tools count with, read from policy.toml: settings with a reason, not constants."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from coachkit import Number


@dataclass(frozen=True)
class Setting:
    """One number. Those that visitors may change have bounds; `low` and `high` are None for the others."""

    value: int
    unit: str
    reason: str
    source: str
    low: int | None = None
    high: int | None = None

    def field(self, label: str, section: str) -> Number:
        """The field in which a visitor changes it; raises ValueError for a number that is no setting."""
        if self.low is None or self.high is None:
            raise ValueError(f"{label}: a number without bounds is not for visitors")
        hint = f"{self.reason} ({self.source})"
        return Number(label, low=self.low, high=self.high, unit=self.unit, section=section, hint=hint)


def read_policy() -> dict[str, Setting]:
    """All numbers by name; raises TypeError for one that lacks its value, unit, reason or source."""
    raw: dict[str, Any] = tomllib.loads(files("salary_talk").joinpath("policy.toml").read_text("utf-8"))
    return {name: Setting(**item) for name, item in raw.items()}


POLICY = read_policy()

"""The numbers of the guidance, read from policy.toml: settings with a reason, not constants."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import Any


@dataclass(frozen=True)
class Setting:
    """A number that visitors may change: its bounds and the reason for its value."""

    value: int
    low: int
    high: int
    unit: str
    reason: str


@dataclass(frozen=True)
class Expectation:
    """A figure about how long hiring takes, with who measured it and when (rule T10)."""

    text: str
    source: str


@dataclass(frozen=True)
class Policy:
    """How long to wait. All in calendar days, but `buffer` in working days (rules T1, T2, T8)."""

    first_from: int
    first_to: int
    lasting: int
    buffer: int
    wait_from: int
    wait_to: int
    close_after: int

    def changed(self, **numbers: int) -> Policy:
        """The same policy with other numbers, by name."""
        return replace(self, **numbers)


def read_policy() -> tuple[Policy, dict[str, Setting], tuple[Expectation, ...]]:
    """The numbers, those that are settings by name, and what to expect; raises KeyError for one missing."""
    raw: dict[str, Any] = tomllib.loads(files("after_interview").joinpath("policy.toml").read_text("utf-8"))
    expectations = tuple(Expectation(item["text"], item["source"]) for item in raw.pop("expectation"))
    settings = {
        name: Setting(item["value"], item["low"], item["high"], item["unit"], item["reason"])
        for name, item in raw.items()
        if "low" in item
    }
    return Policy(**{name: item["value"] for name, item in raw.items()}), settings, expectations


POLICY, SETTINGS, EXPECTATIONS = read_policy()

"""A request to a widget, from JSON text."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NoReturn, cast

KEYS = frozenset({"answers", "today", "data"})
# Nested deeper, the reader of JSON, which is C, exhausts the browser's stack, which ends Python for good.
MOST_NESTED = 100
STRING_OR_BRACKET = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[][{}]', re.DOTALL)
# the bounds of years keep the arithmetic of widgets far from the ends of the calendar
TODAY = re.compile(r"(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")


class RequestError(ValueError):
    """A request that does not keep to the protocol; the message is for the one who wrote the caller."""


@dataclass(frozen=True)
class Request:
    """What is asked: raw answers, the person's day, and the data sets that came along, by name."""

    answers: object
    today: date
    data: Mapping[str, object]

    @classmethod
    def from_text(cls, text: str) -> Request:
        """Parses {"answers": {...}, "today": "YYYY-MM-DD", "data": {...}}; raises RequestError."""
        try:
            _check_depth(text)
            raw = cast(object, json.loads(text, parse_constant=_refuse))
        except (TypeError, AttributeError, ValueError) as error:
            raise RequestError(f"the request is not JSON: {error}") from error
        given = _object(raw, "the request")
        if unknown := sorted(given.keys() - KEYS):
            raise RequestError(f"the request has keys that nobody reads: {', '.join(unknown)[:100]!a}")
        data = _object(given.get("data") or {}, "the request's data")
        return cls(given.get("answers"), _today(given.get("today")), data)


def _check_depth(text: str) -> None:
    if text.count("[") + text.count("{") <= MOST_NESTED:
        return  # quick, and so it is with every request that a form makes
    depth = 0
    for found in STRING_OR_BRACKET.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if depth > MOST_NESTED:
            raise ValueError("it is nested too deeply")


def _object(raw: object, where: str) -> dict[str, object]:
    if not isinstance(raw, dict):
        raise RequestError(f"{where} should be a JSON object")
    return cast("dict[str, object]", raw)


def _today(raw: object) -> date:
    if not isinstance(raw, str) or not TODAY.fullmatch(raw):
        raise RequestError('the request needs the day of the person: "today": "YYYY-MM-DD"')
    try:
        return date.fromisoformat(raw)
    except ValueError as error:
        raise RequestError(f"today: {error}") from error


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")

"""What a widget answers with: something to see, the same as plain data, and things to take along."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from coachkit.field import DeclarationError

RESERVED = ("headline", "files", "texts", "offers", "fill", "words")


@dataclass(frozen=True)
class File:
    """A file to download. `name` is a plain file name, `text` its content."""

    name: str
    media_type: str
    text: str

    def __post_init__(self) -> None:
        """Refuses a name that is a path."""
        if not self.name or any(c in self.name for c in "/\\\0") or self.name.startswith("."):
            raise DeclarationError(f"File: {self.name!r} should be a plain file name, such as follow-up.ics")


@dataclass(frozen=True)
class CopyText:
    """A text to copy; `label` says what it is."""

    label: str
    text: str


@dataclass(frozen=True)
class Offer:
    """Answers to take along into another widget, only when the person clicks. `answers` is raw JSON.

    Besides fields of that widget they may hold any shared fact of the site, so that all widgets change over to it.
    """

    label: str
    widget: str
    answers: Mapping[str, Any]

    def __post_init__(self) -> None:
        """Refuses what JSON cannot carry."""
        check_json(self.answers, "Offer.answers")


@dataclass(frozen=True)
class Result:
    """The answer of a widget.

    headline: one plain sentence, announced by screen readers; the template shows it on top. view: what the
    template sees, besides headline, files, texts and offers. data: the same for programs, JSON-able. fill:
    texts for fields of the form that have `refill`, by name, to stand there until the person edits them.
    """

    headline: str
    view: Mapping[str, Any]
    data: Mapping[str, Any]
    files: tuple[File, ...] = ()
    texts: tuple[CopyText, ...] = ()
    offers: tuple[Offer, ...] = ()
    fill: Mapping[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        """Refuses what could not be shown or sent."""
        if not self.headline.strip() or "\n" in self.headline:
            raise DeclarationError("Result.headline should be one sentence on one line")
        for name in RESERVED:
            if name in self.view:
                raise DeclarationError(f"Result.view: the name {name!r} is taken; please choose another")
        check_json(self.data, "Result.data")


def check_json(value: object, path: str) -> None:
    """Raises DeclarationError with the path of the first value that JSON cannot carry."""
    match value:
        case None | bool() | int() | str():
            return
        case float() if math.isfinite(value):
            return
        case dict():  # and no other mapping: json.dumps takes none
            for key, item in cast("dict[object, object]", value).items():
                if not isinstance(key, str):
                    raise DeclarationError(f"{path}: the key {key!r} should be a string")
                check_json(item, f"{path}.{key}")
        case list() | tuple():
            for index, item in enumerate(cast("list[object]", value)):
                check_json(item, f"{path}[{index}]")
        case _:
            raise DeclarationError(f"{path}: JSON has no {type(value).__name__}, please turn {value!r} into text")

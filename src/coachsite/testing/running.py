"""Runs a widget without a browser, exactly as it runs there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from coachsite.settings import Settings
from coachsite.terminal import reply_for, text_of


class WidgetError(Exception):
    """The widget broke; the message says where."""


@dataclass(frozen=True)
class Outcome:
    """What a widget made of some answers.

    errors: what was said beside each field, by its name; "" is the whole form. Where there are any, there is no result:
    all else is empty. text: the words of `html`, a line for each block. files: the texts of files to save, by their
    names. copies: texts to copy, by their labels. fill: what the form's own fields are filled with.
    """

    errors: Mapping[str, str] = field(default_factory=dict[str, str])
    headline: str = ""
    html: str = ""
    text: str = ""
    data: Mapping[str, Any] = field(default_factory=dict[str, Any])
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    copies: Mapping[str, str] = field(default_factory=dict[str, str])
    fill: Mapping[str, Any] = field(default_factory=dict[str, Any])


class RunWidget(Protocol):
    """The type of the fixture `run_widget`."""

    def __call__(self, name: str, answers: Mapping[str, Any], *, today: date) -> Outcome:
        """Runs the widget of this name on answers as the form sends them: text, or a list of objects for rows.

        Raises WidgetError where the widget breaks or there is none of this name.
        """
        ...


def outcome_of(root: Path, name: str, answers: Mapping[str, Any], *, today: date) -> Outcome:
    """What the widget of the site in the folder `root` makes of the answers; raises WidgetError."""
    reply = reply_for(Settings.load(root), name, dict(answers), today)
    match reply["status"]:
        case "result":
            return Outcome(
                headline=reply["headline"],
                html=reply["html"],
                text=text_of(reply["html"]),
                data=reply["data"],
                files={file["name"]: file["text"] for file in reply["files"]},
                copies={copy["label"]: copy["text"] for copy in reply["texts"]},
                fill=reply["fill"],
            )
        case "errors":
            return Outcome(errors=reply["errors"])
        case _:
            raise WidgetError(f"{name}: {reply['message']} {reply['detail']}")

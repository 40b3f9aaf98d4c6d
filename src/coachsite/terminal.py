"""Widgets at the terminal: answers from a file or standard input, the reply as JSON or as text to read."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, cast

from coachsite.data import data_text
from coachsite.registry import load_site
from coachsite.settings import Settings

MOST_ASKED = 4  # a widget may want one data set after another, but not for ever
UNSEEN = frozenset({"script", "style", "svg", "template", "button", "title"})
BLOCKS = "p div section article header footer ul ol dl dd figure figcaption h2 h3 h4 h5 h6 blockquote pre br hr"
LINES = frozenset([*BLOCKS.split(), "details", "summary", "table", "caption", "tr"])
BULLETS = {"li": "- ", "dt": ""}

type Reply = dict[str, Any]


def read_answers(source: str) -> object:
    """The JSON in the file, "-" for standard input; raises ValueError saying what is wrong with it."""
    name = "standard input" if source == "-" else source
    if source == "-" and sys.stdin.isatty():
        print('Please type the answers as JSON, such as {"name": "value"}, then Ctrl+D:', file=sys.stderr)
    try:
        text = sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")
        return json.loads(text)
    except OSError as error:
        raise ValueError(f"{name} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{name} is not JSON: {error}") from error


def reply_for(settings: Settings, widget: str, answers: object, today: date) -> Reply:
    """The reply of the widget, exactly as in the browser, with the data sets it asks for."""
    site = load_site(settings)
    data: dict[str, object] = {}
    for _ in range(MOST_ASKED):
        request = json.dumps({"answers": answers, "today": today.isoformat(), "data": data})
        reply = cast(Reply, json.loads(site.run(widget, request)))
        if reply["status"] != "needs":
            return reply
        for name in reply["needs"]:
            text = data_text(name, settings)
            data[name] = None if text is None else json.loads(text)
    return {"status": "failed", "message": f"{widget} asks for data without end", "detail": ", ".join(data)}


def shown(reply: Reply, *, as_json: bool) -> str:
    """The reply as text to print."""
    if as_json:
        return json.dumps(reply, ensure_ascii=False, indent=2)
    match reply["status"]:
        case "result":
            return _result_text(reply)
        case "errors":
            return "\n".join(_error_lines(reply["errors"]))
        case _:
            return "\n".join(filter(None, (reply.get("message"), reply.get("detail"))))


def text_of(html: str) -> str:
    """What a page says, as plain lines: for terminals, which show no HTML."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line and line != "-")


def _result_text(reply: Reply) -> str:
    text = text_of(reply["html"])
    parts = [text if reply["headline"] in text else f"{reply['headline']}\n{text}"]
    parts += [f"{one['label']}:\n{one['text']}" for one in reply["texts"]]
    if files := ", ".join(file["name"] for file in reply["files"]):
        parts.append(f"Files, with --json: {files}")
    return "\n\n".join(parts)


def _error_lines(errors: Mapping[str, str]) -> list[str]:
    return [f"{field}: {message}" if field else message for field, message in errors.items()]


class _Reader(HTMLParser):
    """Collects the text of a page, one line for each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._skipped = ""  # the tag of what is not for reading, while inside of it
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._skipped:
            self._depth += tag == self._skipped
        elif tag in UNSEEN or ("aria-hidden", "true") in attrs:
            self._skipped, self._depth = tag, 1
        elif tag in BULLETS:
            self.parts.append(f"\n{BULLETS[tag]}")
        elif tag in LINES:
            self.parts.append("\n")
        elif tag in ("td", "th"):
            self.parts.append("  ")

    def handle_endtag(self, tag: str) -> None:
        if self._skipped:
            self._depth -= tag == self._skipped
            if not self._depth:
                self._skipped = ""
        elif tag in LINES or tag in BULLETS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self.parts.append(data.replace("\n", " "))

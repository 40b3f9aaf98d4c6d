"""What could run in a piece of HTML, and what could hide in a file, were a tool careless with what it is told."""

from __future__ import annotations

import csv
import json
import re
from html.parser import HTMLParser
from io import StringIO
from urllib.parse import unquote

RUNS = frozenset(["script", "iframe", "object", "embed", "style", "base", "meta", "link", "form", "svg", "math"])
LEADS_SOMEWHERE = frozenset(["href", "src", "action", "formaction", "srcdoc", "data"])
HARMLESS = ("#", "site:", "https://")
ONE_ADDRESS = re.compile(r"[^@,;:<>\s]+@[^@,;:<>\s]+")
MAIL_HEADERS = ("Subject", "To", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version")
CALENDAR_LINE = re.compile(
    r"(?:BEGIN|END):(?:VCALENDAR|VEVENT|VALARM)$"
    r"|(?:VERSION|PRODID|CALSCALE|METHOD|X-WR-CALNAME|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|TRANSP|ACTION|TRIGGER)[:;]"
)
FORMULA = tuple("=+-@\t\r")
LONE_BREAK = re.compile(r"\r(?!\n)|(?<!\r)\n|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def dangers_in(html: str) -> list[str]:
    """Elements that run or load something, handlers, styles, and addresses of other kinds than pages have."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found


def _is_harmless(address: str) -> bool:
    """Whether it leads to a page, or to a mail to one person at most with a subject, a text and nothing else."""
    if not address.startswith("mailto:"):
        return address.startswith(HARMLESS)
    to, _, query = address.removeprefix("mailto:").partition("?")
    headers = [part.partition("=")[0] for part in query.split("&")]
    return headers == ["subject", "body"] and (not to or bool(ONE_ADDRESS.fullmatch(unquote(to))))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in RUNS:
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            leads_astray = name in LEADS_SOMEWHERE and not _is_harmless(value or "")
            if name.startswith("on") or name == "style" or leads_astray:
                self.found.append(f'<{tag} {name}="{value}">')


def smuggled_into(file: dict[str, str]) -> list[str]:
    """What stands in a file to download that its format has no place for: headers, properties, formulas."""
    match file["type"].partition(";")[0]:
        case "message/rfc822":
            head = file["text"].partition("\r\n\r\n")[0]
            return [line for line in _unfolded(head) if line.partition(":")[0] not in MAIL_HEADERS]
        case "text/calendar":
            return [line for line in _unfolded(file["text"]) if not CALENDAR_LINE.match(line)]
        case "text/csv":
            rows = csv.reader(StringIO(file["text"], newline=""))
            return [part for row in rows for cell in row for part in cell.split(";") if part.startswith(FORMULA)]
        case kind:
            assert kind == "application/json", kind
            json.loads(file["text"])
            return []


def _unfolded(text: str) -> list[str]:
    """The lines of a mail's head or of a calendar, those that go on after a line break joined."""
    assert not LONE_BREAK.search(text), "a line break of another kind"
    return [line for line in text.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n") if line]

"""An iCalendar file (RFC 5545) of all-day events, each with a reminder in the morning."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

MEDIA_TYPE = "text/calendar;charset=utf-8"
LINE = 75  # octets without the line break, RFC 5545 section 3.1


@dataclass(frozen=True)
class Event:
    """Something to do on one day. Events with the same `key` are one: a newer file replaces the older."""

    key: str
    day: date
    summary: str
    description: str = ""

    @property
    def uid(self) -> str:
        """A stable id that tells nothing about the person."""
        return f"{hashlib.sha256(self.key.encode()).hexdigest()[:32]}@after-the-interview"


def calendar(events: Iterable[Event], *, today: date, name: str) -> str:
    """The text of an .ics file, lines ended by CRLF; `today` stamps it, so the same day gives the same file."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//coachsite//After the Interview//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    for event in events:
        lines += _event(event, today)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(event: Event, today: date) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{today:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_text(event.summary)}",
        *([f"DESCRIPTION:{_text(event.description)}"] if event.description else []),
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_text(event.summary)}",
        "TRIGGER:PT9H",  # nine in the morning of that day
        "END:VALARM",
        "END:VEVENT",
    ]


def _text(value: str) -> str:
    """A TEXT value: backslash, semicolon, comma and line breaks escaped; other control characters dropped."""
    escaped = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    joined = "\\n".join(escaped.splitlines())
    return "".join(c for c in joined if c >= " " and c != "\x7f")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, each but the first after a space; no character is torn apart."""
    pieces: list[str] = []
    piece, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > LINE:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += octets
    return "\r\n".join([*pieces, piece])

"""What of a pasted mail was written by its sender now: without quoted mails, signature, greeting, small print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

__all__ = ["MOST_CHARACTERS", "is_small_print", "live_spans"]

MOST_CHARACTERS: Final = 20_000
"""Characters that are read; a longer paste (a whole mailbox, a log) is read up to here."""


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


_QUOTED: Final = re.compile(r"\s{0,3}[>|]")
_QUOTE_HEAD: Final = re.compile(
    r"""\s*(?:-{2,}\s*(?:original|forwarded|ursprüngliche)\b.*
      | _{8,}\s*$
      | begin\s+forwarded\s+message
      | (?:on|am|le|el)\b.{4,120}\b(?:wrote|schrieb|écrit|escribió)\s*:?\s*$
      | .{1,80}<\S+@\S+>\s*(?:wrote|schrieb)\s*:?\s*$)""",
    re.IGNORECASE | re.VERBOSE,
)
_HEADER: Final = re.compile(
    r"\s*\*?(?:from|sent|date|to|cc|bcc|reply-to|importance|attachments?)\s*:\*?\s", re.IGNORECASE
)
_SUBJECT: Final = re.compile(r"\s*\*?subject\s*:\*?\s*(?:(?:re|fwd?|aw)\s*:\s*)*", re.IGNORECASE)
_SIGN_OFF: Final = re.compile(
    r"""\s*(?:with\s+|my\s+|our\s+|all\s+)?(?:very\s+|the\s+)?(?:many\s+|kind(?:est)?\s+|best\s+|warm(?:est)?\s+|friendly\s+|thanks?\s+(?:and\s+|&\s+|with\s+)?)*
        (?:regards|wishes|best|thanks|thank\s+you|cheers|sincerely|faithfully|truly|cordially|respectfully|warmly|yours|rgds|br|love|greetings|take\s+care|bests?|xx?)
        (?:\s+(?:yours|sincerely|faithfully|truly|again|all|everyone|in\s+advance|from\s+\w+|and\s+regards|and\s+best\s+wishes))*\s*[,.!\-–—]*\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
_DASHES: Final = re.compile(r"\s*(?:--|—|–{2,}|_{2,7}|={3,}|\*{3,})\s*$")
_GREETING: Final = re.compile(
    r"\s*(?:dear|hi|hello|hey|hiya|greetings|good\s+(?:morning|afternoon|evening|day)|to)\b(?:\s+(?:[A-Z][\w.'’-]*|all|there|candidate|applicant|colleague|sir|madam|or|and|both|team|again|[A-Za-z]))*\s*[,!:;.\-–—]*\s*$"
)
_SMALL_PRINT: Final = re.compile(
    r"""\b(?:confidential(?:ity)?|intended\s+(?:recipient|solely|only)|addressee|disclaimer|registered\s+(?:in|office|charity|number)|company\s+(?:no|number|registration)
      |virus(?:es)?|unsubscribe|privacy\s+(?:notice|policy)|equal\s+opportunit|before\s+printing|print\s+this\s+e-?mail|sent\s+from\s+my|get\s+outlook\s+for
      |data\s+protection\s+(?:act|notice|policy)|gdpr|all\s+rights\s+reserved|follow\s+us\s+on|committed\s+to\s+(?:diversity|equality|safeguarding|creating))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_NAME_LIKE: Final = 60  # what follows a sign-off is short: names, titles, numbers


def is_small_print(sentence: str) -> bool:
    """Whether a sentence belongs to the boilerplate that mail systems and lawyers add."""
    return bool(_SMALL_PRINT.search(sentence))


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for raw in text[:MOST_CHARACTERS].splitlines(keepends=True):
        yield _Line(start, start + len(raw), raw.rstrip())
        start += len(raw)


def _is_signature(rest: list[_Line]) -> bool:
    """Whether these lines can follow a sign-off: the first two that say something are short."""
    said = [line for line in rest if line.text.strip()][:2]
    return all(len(line.text) <= _NAME_LIKE and not re.search(r"[?]\s*$|\b(?:we|you)\b", line.text) for line in said)


def _quote_starts(line: _Line, following: list[_Line], *, seen: bool) -> bool:
    if _QUOTE_HEAD.match(line.text):
        return True
    wrapped = line.text + " " + (following[0].text if following else "")
    if re.match(r"\s*on\b", line.text, re.IGNORECASE) and len(wrapped) < 160 and _QUOTE_HEAD.match(wrapped):
        return True
    headers = sum(bool(_HEADER.match(near.text) or _SUBJECT.match(near.text)) for near in [line, *following[:3]])
    return seen and bool(_HEADER.match(line.text)) and headers >= 2


def _live_lines(lines: list[_Line]) -> Iterator[_Line]:
    """The lines that count, each as the part of the text that is to be read."""
    seen = False
    signed = False
    for number, line in enumerate(lines):
        following = lines[number + 1 : number + 9]
        if _quote_starts(line, following, seen=seen):
            if seen and not any(_QUOTED.match(other.text) for other in following[:4]):
                return
            continue
        subject = _SUBJECT.match(line.text)
        if _QUOTED.match(line.text) or (_HEADER.match(line.text) and not seen):
            continue
        if signed and not re.match(r"\s*p\.?\s?s\b", line.text, re.IGNORECASE):
            continue
        if subject and not seen:
            yield _Line(line.start + subject.end(), line.end, line.text[subject.end() :])
            continue
        if seen and (_DASHES.match(line.text) or _SIGN_OFF.match(line.text)) and _is_signature(following):
            signed = True
            continue
        if _GREETING.match(line.text):
            continue
        if line.text.strip():
            seen = True
            signed = False
        yield line


def live_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sender's own words stand: (start, end) of each unbroken run of lines, at most MOST_CHARACTERS in."""
    spans: list[tuple[int, int]] = []
    for line in _live_lines(list(_lines(text))):
        if spans and spans[-1][1] == line.start:
            spans[-1] = (spans[-1][0], line.end)
        else:
            spans.append((line.start, line.end))
    return tuple(span for span in spans if text[span[0] : span[1]].strip())

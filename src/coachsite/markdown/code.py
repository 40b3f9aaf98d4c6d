"""Which lines of a page are code or raw HTML, where `///` is only text."""

from __future__ import annotations

import re
from collections.abc import Sequence

FENCE = re.compile(r"[> ]*(`{3,}|~{3,})([^`]*)$")
# What opens a piece of raw HTML, and what ends it.
RAW = {
    "<!--": "-->",
    "<pre": "</pre>",
    "<script": "</script>",
    "<style": "</style>",
    "<textarea": "</textarea>",
}
# Lines whose indented continuation is ordinary content: lists, definitions, footnotes, admonitions, tabs.
CONTAINER = re.compile(r"([-*+]|\d+[.)]) |: {3}|\[\^|!!!|\?\?\?|===")


def verbatim_lines(lines: Sequence[str]) -> frozenset[int]:
    """The numbers of the lines inside code fences, comments and other raw HTML, the delimiters included."""
    found: set[int] = set()
    number = 0
    while number < len(lines):
        end = _end(lines, number)
        if end is None:
            number += 1
        else:
            found.update(range(number, end + 1))
            number = end + 1
    return frozenset(found)


def is_indented_code(lines: Sequence[str], number: int) -> bool:
    """Whether its four spaces or more make this line code, rather than the inside of a list or the like."""
    indent = _indent(lines[number])
    if indent < 4:
        return False
    for above in range(number - 1, -1, -1):
        line = lines[above]
        if not line.strip() or _indent(line) >= indent:
            continue
        if CONTAINER.match(line.lstrip()):
            return indent - _indent(line) >= 8 or is_indented_code(lines, above)
        if _indent(line) == 0:
            break
    return True


def _end(lines: Sequence[str], number: int) -> int | None:
    line = lines[number]
    if fence := FENCE.match(line):
        closing = re.compile(rf"[> ]*{fence[1][0]}{{{len(fence[1])},}}\s*$")
        # a fence that nothing closes is no fence, for Markdown as for us
        return next((n for n in range(number + 1, len(lines)) if closing.match(lines[n])), None)
    start = line.lstrip().lower()
    for opening, closing_tag in RAW.items():
        if start.startswith(opening):
            return next((n for n in range(number, len(lines)) if closing_tag in lines[n].lower()), None)
    return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

"""Finds the blocks of a page and everything that is wrong with them, before Markdown sees them.

pymdownx.blocks leaves a block that it cannot use in the page as text: an unknown name, a misspelt option, a
missing last line. So the lines are read here first. Every block that is ours gets a number; its first line
is rewritten to `/// name | number`, its options are taken out, and a mistake becomes a block of its own. What
pymdownx.blocks then gets can no longer go wrong, and every mistake is known with its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from coachsite.markdown.code import is_indented_code, verbatim_lines
from coachsite.markdown.kinds import Kind
from coachsite.markdown.options import OptionError, Raw, read_options
from coachsite.nearest import nearest

SLASHES = re.compile(r" *(/{3,})(?!/)(.*)$")
FIRST = re.compile(r" *([\w-]+) *(?:\| *(.*?) *)?$")
PROBLEM = "coachsite-problem"


@dataclass(frozen=True)
class Opening:
    """A block as its first lines say it. `line` counts from 0 in the page; `problem` is "" if all is well."""

    line: int
    name: str
    argument: str = ""
    options: Mapping[str, Raw] = field(default_factory=dict[str, Raw])
    problem: str = ""


@dataclass
class _Open:
    """A block that has been opened, while the lines after it are read."""

    line: int
    opening: Opening
    slashes: int
    indent: str = ""
    depth: int = 0
    foreign: bool = False
    option_lines: range = range(0)
    end: int | None = None  # the line that closes it
    has_body: bool = False


@dataclass(frozen=True)
class Scanned:
    """The page as pymdownx.blocks gets it, and the blocks that its numbers refer to."""

    lines: tuple[str, ...]
    openings: tuple[Opening, ...]


def scan(lines: Sequence[str], kinds: Mapping[str, Kind], foreign: frozenset[str]) -> Scanned:
    """Reads all blocks of a page. `kinds` are the blocks known here, `foreign` those of other extensions."""
    scanner = _Scanner(lines, kinds, foreign)
    scanner.read()
    openings = tuple(_checked(block, kinds) for block in scanner.blocks)
    return Scanned(tuple(_rewritten(lines, scanner.blocks, openings)), openings)


class _Scanner:
    def __init__(self, lines: Sequence[str], kinds: Mapping[str, Kind], foreign: frozenset[str]) -> None:
        self.lines, self.kinds, self.foreign = list(lines), kinds, foreign
        self.blocks: list[_Open] = []
        self._stack: list[_Open] = []

    def read(self) -> None:
        """Reads the lines once, from first to last."""
        verbatim = verbatim_lines(self.lines)
        number = 0
        while number < len(self.lines):
            found = SLASHES.match(self.lines[number]) if number not in verbatim else None
            if found and not is_indented_code(self.lines, number):
                number = self._slashes(number, len(found[1]), found[2])
            else:
                self._text(number)
                number += 1

    def _text(self, number: int) -> None:
        if self._stack and self.lines[number].strip():
            self._stack[-1].has_body = True

    def _slashes(self, number: int, slashes: int, rest: str) -> int:
        if not rest.strip():
            self._close(number, slashes)
            return number + 1
        block = self._opened(number, slashes, rest)
        if self._stack:
            self._stack[-1].has_body = True
        self.blocks.append(block)
        self._stack.append(block)
        return max(number + 1, block.option_lines.stop)

    def _close(self, number: int, slashes: int) -> None:
        for position in range(len(self._stack) - 1, -1, -1):
            if self._stack[position].slashes == slashes:
                self._stack[position].end = number
                # it is going to stand as deep as the block it closes, which decides whether what follows is code
                self.lines[number] = self._stack[position].indent + "/" * slashes
                del self._stack[position:]
                return
        problem = f"`{'/' * slashes}` closes a block here, but no block with {slashes} slashes is open"
        # as deep as it stood: else it would end the list that it is in, and what follows there would become code
        self.blocks.append(_Open(number, Opening(number, "", problem=problem), slashes, _indent(self.lines[number])))

    def _opened(self, number: int, slashes: int, rest: str) -> _Open:
        line = self.lines[number]
        indent = _indent(line)
        options = _option_lines(self.lines, number, len(indent))
        first = FIRST.match(rest)
        name, argument = (first[1].lower(), first[2] or "") if first else ("", "")
        foreign = name in self.foreign and name not in self.kinds
        if not first:
            text = f"`{line.strip()}` is not the beginning of a block; write `/// name | argument`"
            opening = Opening(number, "", problem=text)
        elif foreign:
            opening = Opening(number, name, argument)
        else:
            opening = Opening(number, name, argument, problem=self._misplaced(name))
            if not opening.problem:
                opening = _with_options(opening, self.lines, options)
        return _Open(number, opening, slashes, indent, len(self._stack), foreign, options)

    def _misplaced(self, name: str) -> str:
        if name not in self.kinds:
            known = ", ".join(sorted(self.kinds))
            return f"there is no block named {name!r}; there are {known}{nearest(name, self.kinds)}"
        wanted = self.kinds[name].inside
        around = next((block for block in reversed(self._stack) if not block.foreign), None)
        if around is None or around.opening.name not in self.kinds:
            return f"a {name} block stands inside a {wanted} block" if wanted and around is None else ""
        holder = around.opening.name
        if wanted == holder or (not wanted and self.kinds[holder].body == "blocks"):
            return ""
        if wanted and self.kinds[holder].inside != wanted:
            return f"a {name} block stands inside a {wanted} block"
        return f"a {name} block cannot stand inside a {holder} block; is a `///` missing above this line?"


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" "))]


def _option_lines(lines: Sequence[str], number: int, indent: int) -> range:
    end = number + 1
    while end < len(lines) and lines[end].startswith(" " * (indent + 4)) and lines[end].strip():
        end += 1
    return range(number + 1, end)


def _with_options(opening: Opening, lines: Sequence[str], numbers: range) -> Opening:
    try:
        return replace(opening, options=read_options([lines[n] for n in numbers])) if numbers else opening
    except OptionError as error:
        return replace(opening, line=numbers.start + error.line, problem=error.message)


def _checked(block: _Open, kinds: Mapping[str, Kind]) -> Opening:
    opening = block.opening
    if opening.problem:
        return opening
    if block.end is None:
        closing = "/" * block.slashes
        return replace(
            opening, problem=f"this {opening.name} block is not closed; write `{closing}` on a line after it"
        )
    if block.foreign:
        return opening
    return replace(opening, problem=_misused(block, kinds[opening.name]))


def _misused(block: _Open, kind: Kind) -> str:
    opening = block.opening
    example = f", as in `{kind.example}`" if kind.example else ""
    if kind.argument and not kind.optional and not opening.argument:
        return f"this {opening.name} block needs {kind.argument} after the bar{example}"
    if not kind.argument and opening.argument:
        return f"a {opening.name} block has nothing after its name; {opening.argument!r} would be lost"
    for name in opening.options if kind.options is not None else ():
        if name not in (kind.options or ()):
            known = f"it has {', '.join(sorted(kind.options))}" if kind.options else "it has none"
            return f"a {opening.name} block has no option {name!r}; {known}{nearest(name, kind.options or ())}"
    if kind.body == "nothing" and block.has_body:
        return (
            f"a {opening.name} block holds no text, and this would be lost; options stand directly under its "
            "first line, indented by four spaces"
        )
    if kind.body != "nothing" and not block.has_body:
        return f"this {opening.name} block is empty{example}"
    return ""


def _rewritten(lines: Sequence[str], blocks: Sequence[_Open], openings: Sequence[Opening]) -> Iterator[str]:
    first = {block.line: number for number, block in enumerate(blocks)}
    last = {block.end: block for block in blocks if block.end is not None}
    skip = 0
    for number, line in enumerate(lines):
        if number < skip:
            continue
        if number in first:
            block, opening = blocks[first[number]], openings[first[number]]
            yield from _first_lines(lines, block, opening, first[number])
            skip = max(number + 1, block.option_lines.stop)
        elif number in last:
            yield last[number].indent + _slashes(last[number])
        else:
            yield line


def _first_lines(lines: Sequence[str], block: _Open, opening: Opening, number: int) -> Iterator[str]:
    if block.foreign and not opening.problem:
        argument = f" | {opening.argument}" if opening.argument else ""
        yield f"{block.indent}{_slashes(block)} {opening.name}{argument}"
        yield from (lines[n] for n in block.option_lines)
        return
    yield f"{block.indent}{_slashes(block)} {PROBLEM if opening.problem else opening.name} | {number}"
    if block.end is None:
        yield block.indent + _slashes(block)


def _slashes(block: _Open) -> str:
    # Authors may write three slashes at every depth; pymdownx.blocks tells the depths apart by their number.
    return "/" * (3 + block.depth)

"""The list as a file, and back. A file that is broken or not ours is refused with the reason, and changes nothing."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Any, Final, cast

from after_interview.applications.application import APPLICATIONS, Application
from coachkit import FieldErrors

FORMAT: Final = "after the interview: applications"
VERSION: Final = 1
COLUMNS: Final = tuple(spec.name for spec in APPLICATIONS.form.specs)
# What a spreadsheet takes for a formula, and such a text with the mark that keeps it from doing so. In much of the
# world a semicolon parts the cells, quotes or no quotes.
FORMULA: Final = re.compile(r"(^|;)(?='*[=+\-@\t\r])")
MARKED: Final = re.compile(r"(^|;)'(?='*[=+\-@\t\r])")


class Refused(Exception):  # noqa: N818  the answer to a file, not an error of the program
    """A file that cannot be taken in; the message tells the person why and the way out."""


def raw(applications: Iterable[Application]) -> list[dict[str, Any]]:
    """The list as the form holds it."""
    return cast("list[dict[str, Any]]", APPLICATIONS.show(tuple(applications)))


def to_json(applications: Iterable[Application]) -> str:
    """The text of a JSON file."""
    content = {"format": FORMAT, "version": VERSION, "applications": raw(applications)}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def to_csv(applications: Iterable[Application]) -> str:
    """The text of a CSV file for spreadsheets, which run nothing of what is in it."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in raw(applications):
        writer.writerow([_harmless(str(row[name])) for name in COLUMNS])
    return out.getvalue()


def read(text: str) -> tuple[Application, ...]:
    """The applications in the text of a file that `to_json` or `to_csv` gave; raises Refused."""
    rows = _from_json(text) if text.lstrip()[:1] in ("{", "[") else _from_csv(text)
    if not rows:
        raise Refused("There are no applications in this file.")
    if len(rows) > APPLICATIONS.most:
        raise Refused(f"This file holds {len(rows)} applications; {APPLICATIONS.most} fit here. Please shorten it.")
    read_ones: list[Application] = []
    for where, row in rows:
        try:
            read_ones.append(APPLICATIONS.form.parse(row))
        except FieldErrors as error:
            name, message = next(iter(error.errors.items()))
            raise Refused(f"{where}, {_label(name)}: {message}") from error
    return tuple(read_ones)


def _from_json(text: str) -> list[tuple[str, Any]]:
    try:
        content: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refused("This file is broken: it begins like JSON but cannot be read to its end.") from error
    if not isinstance(content, dict) or cast("dict[str, Any]", content).get("format") != FORMAT:
        raise Refused("This is not a list of applications from this page. Please choose a file that was saved here.")
    found = cast("dict[str, Any]", content)
    if found.get("version") != VERSION:
        raise Refused("This list was saved by a newer version of this page. Please reload the page and try again.")
    rows = found.get("applications")
    if not isinstance(rows, list):
        raise Refused("This file is broken: the list in it is missing.")
    return [(f"Application {number}", row) for number, row in enumerate(cast("list[Any]", rows), 1)]


def _from_csv(text: str) -> list[tuple[str, Any]]:
    lines = _csv_lines(text)
    header = [cell.strip().casefold() for cell in lines[0][1]] if lines else []
    if "company" not in header:
        raise Refused(
            "This is not a list of applications: its first line should name the columns, "
            f"“company” among them. All of them: {', '.join(COLUMNS)}."
        )
    if unknown := [name for name in header if name and name not in COLUMNS]:
        raise Refused(f"Line 1: there is no column {unknown[0][:60]!r}. The columns are {', '.join(COLUMNS)}.")
    rows: list[tuple[str, Any]] = []
    for number, cells in lines[1:]:
        if len(cells) > len(header):
            raise Refused(f"Line {number} has {len(cells)} cells, but there are {len(header)} columns.")
        row = {name: _as_typed(cell) for name, cell in zip(header, cells, strict=False) if name}
        if any(row.values()):
            rows.append((f"Line {number}", {name: value for name, value in row.items() if value}))
    return rows


def _csv_lines(text: str) -> list[tuple[int, Sequence[str]]]:
    """The lines that are not empty, with their numbers; a semicolon parts cells where the first line says so."""
    first = text.split("\n", 1)[0]
    reader = csv.reader(StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ",")
    try:
        return [(reader.line_num, cells) for cells in reader if cells]
    except csv.Error as error:
        raise Refused(f"Line {reader.line_num} of this file cannot be read as CSV.") from error


def _harmless(text: str) -> str:
    return FORMULA.sub(r"\1'", text)


def _as_typed(text: str) -> str:
    return MARKED.sub(r"\1", text)


def _label(name: str) -> str:
    labels = {spec.name: spec.field.label for spec in APPLICATIONS.form.specs}
    return f"“{labels[name]}”" if name in labels else "as a whole"

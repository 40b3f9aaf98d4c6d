"""Makes the lists of places that coachkit carries: countries with their regions, and time zones.

    python -m coachsite.countries          writes both lists into src/coachkit
    python -m coachsite.countries --check  says whether they are as they should be

Made where the libraries are, read where they are not: the browser has neither holidays nor Babel nor tzdata.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from importlib import resources
from pathlib import Path
from typing import Any, cast

import holidays
from babel import Locale

LISTS = Path(__file__).parent.parent / "coachkit"


def make_countries() -> str:
    """JSON text: {"US": {"name": "United States", "regions": {"CA": "California", ...}}, ...}, by name.

    The countries are those whose public holidays are known; a region's code is the one that `holidays` takes.
    "also" maps other codes of regions, where there are some, to that one: {"GP": "971", ...} for France.
    """
    names = Locale("en").territories
    codes = holidays.list_supported_countries(include_aliases=False)
    entries = {code: {"name": names[code], **_regions(code, tuple(codes[code]))} for code in codes}
    return _json(dict(sorted(entries.items(), key=lambda entry: _order(str(entry[1]["name"])))))


def make_time_zones() -> str:
    """JSON text: {"zones": {"Africa/Abidjan": "Abidjan", ...}, "old": {"Asia/Calcutta": "Asia/Kolkata"}}.

    The zones are those that stand for a country in the time zone database; old names are its links to them.
    """
    tables = resources.files("tzdata") / "zoneinfo"
    rows = _lines(tables.joinpath("zone.tab").read_text(encoding="utf-8"))
    zones = sorted(row.split("\t")[2] for row in rows)
    links = {
        old: new
        for kind, new, old in (
            line.split() for line in _lines(tables.joinpath("tzdata.zi").read_text(encoding="utf-8")) if line[0] == "L"
        )
        if kind == "L" and new in zones and old not in zones
    }
    return _json({"zones": {zone: _place(zone) for zone in zones}, "old": dict(sorted(links.items()))})


def _regions(country: str, codes: tuple[str, ...]) -> dict[str, dict[str, str]]:
    if not codes:
        return {"regions": {}}
    aliases = cast("dict[str, list[str]]", cast(Any, holidays.country_holidays(country)).get_subdivision_aliases())
    named = {code: _region_name(code, tuple(aliases.get(code, ()))) for code in codes}
    also = {alias: code for code in codes for alias in aliases.get(code, ()) if alias.isupper()}
    regions = dict(sorted(named.items(), key=lambda entry: _order(entry[1])))
    return {"regions": regions} | ({"also": dict(sorted(also.items()))} if also else {})


def _region_name(code: str, aliases: tuple[str, ...]) -> str:
    # some aliases are other codes ("GP", "GUA", "Guadeloupe"); a name has small letters
    return next((alias for alias in aliases if not alias.isupper()), code)


def _place(zone: str) -> str:
    return zone.partition("/")[2].replace("_", " ").replace("/", ", ")


def _order(name: str) -> tuple[str, str]:
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return plain.casefold(), name


def _lines(table: str) -> list[str]:
    return [line for line in table.splitlines() if line and not line.startswith("#")]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def main(arguments: list[str]) -> int:
    """Writes the lists, or with --check compares them; returns the exit status."""
    stale = 0
    for name, text in (("countries.json", make_countries()), ("time_zones.json", make_time_zones())):
        path = LISTS / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale += 1
        if "--check" not in arguments:
            path.write_text(text, encoding="utf-8")
        print(f"{name} {'is out of date' if '--check' in arguments else 'written'}")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

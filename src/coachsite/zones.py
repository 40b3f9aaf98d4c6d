"""The data set "zones.json": the rules of every time zone that coachkit offers, made from the time zone database.

A browser's Python has no such database. Nearly every zone follows one rule from now on, a line of text in the form of
POSIX's TZ ("CET-1CEST,M3.5.0,M10.5.0/3"): all of them together are smaller than a picture.
"""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from importlib import resources
from importlib.metadata import version
from io import BytesIO
from zoneinfo import ZoneInfo

from coachkit.places import TIME_ZONES
from coachkit.zones import following


def zones_text(years: tuple[int, int]) -> str:
    """JSON text: {"version", "rules": {"Europe/Berlin": "CET-1CEST,M3.5.0,M10.5.0/3"}, "tables": {...}}.

    "tables" has, in base64, the whole TZif file (RFC 9636) of zones that do not follow one rule in those years: where
    the clocks are set by the moon, or where the rule has just changed.
    """
    rules: dict[str, str] = {}
    tables: dict[str, str] = {}
    for name in TIME_ZONES["zones"]:
        table = _table(name)
        rule = table.rstrip(b"\n").rpartition(b"\n")[2].decode("ascii")
        if _agree(ZoneInfo.from_file(BytesIO(table)), ZoneInfo.from_file(BytesIO(following(rule))), years):
            rules[name] = rule
        else:
            tables[name] = base64.b64encode(table).decode("ascii")
    content = {"version": version("tzdata"), "rules": rules, "tables": tables}
    return json.dumps(content, sort_keys=True, separators=(",", ":"))


def _table(name: str) -> bytes:
    return resources.files("tzdata").joinpath("zoneinfo", *name.split("/")).read_bytes()


def _agree(one: ZoneInfo, other: ZoneInfo, years: tuple[int, int]) -> bool:
    noon, end = datetime(years[0], 1, 1, 12, tzinfo=UTC), datetime(years[1] + 1, 1, 1, tzinfo=UTC)
    while noon < end:
        if noon.astimezone(one).utcoffset() != noon.astimezone(other).utcoffset():
            return False
        noon += timedelta(days=1)
    return True

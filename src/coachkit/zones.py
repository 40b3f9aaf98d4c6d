"""Time zones where Python has no database of them: from the data set "zones.json" that the build makes."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

DATA = "zones.json"
"""The name by which a widget asks for it."""


def time_zone(name: str, data: Mapping[str, Any] | None) -> ZoneInfo | None:
    """The zone of that IANA name from the parsed data set; None if it is not in it, or there is no data set."""
    if data is None:
        return None
    table = data["tables"].get(name)
    rule = data["rules"].get(name)
    if table is None and rule is None:
        return None
    return ZoneInfo.from_file(BytesIO(base64.b64decode(table) if table else following(rule)), key=name)


def following(rule: str) -> bytes:
    """The shortest TZif file (RFC 9636) of a zone that follows one rule, such as "CET-1CEST,M3.5.0,M10.5.0/3"."""
    counts = b"".join(count.to_bytes(4, "big") for count in (0, 0, 0, 0, 1, 1))
    block = b"TZif2" + bytes(15) + counts + bytes(6) + b"\0"
    return block * 2 + b"\n" + rule.encode("ascii") + b"\n"

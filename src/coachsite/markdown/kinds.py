"""What a block may look like to its author, by its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Kind:
    """What a block of one name may look like to its author."""

    argument: str = ""  # what stands after the bar, in a word; "" if nothing may stand there
    optional: bool = False  # whether that may be left out
    options: frozenset[str] | None = frozenset()  # None: any; the block itself checks them
    body: Literal["nothing", "text", "blocks"] = "text"
    inside: str = ""  # the only block that it may stand in; "" for a block that stands in the page itself
    example: str = ""

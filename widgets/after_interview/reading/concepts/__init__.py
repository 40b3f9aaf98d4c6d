"""The words of hiring, sorted by what they mean: one table a theme, written to be read and edited.

A table maps a concept (upper case) to the wordings that carry it, separated by commas. In a wording, `*` after
a word stands for all its forms as a verb (`offer*`: offer, offers, offered, offering) and `~` for its plural
as well (`role~`). A slash separates choices (`next/following week`). Longer wordings win over shorter ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from after_interview.reading.concepts.asking import ASKING
from after_interview.reading.concepts.chosen import CHOSEN
from after_interview.reading.concepts.deeds import DEEDS
from after_interview.reading.concepts.grammar import GRAMMAR
from after_interview.reading.concepts.manner import MANNER
from after_interview.reading.concepts.money import MONEY
from after_interview.reading.concepts.papers import PAPERS
from after_interview.reading.concepts.people import PEOPLE
from after_interview.reading.concepts.presence import PRESENCE
from after_interview.reading.concepts.process import PROCESS
from after_interview.reading.concepts.sayings import SAYINGS
from after_interview.reading.concepts.talking import TALKING
from after_interview.reading.concepts.times import TIMES
from after_interview.reading.concepts.waiting import WAITING

__all__ = ["THEMES", "wordings"]

THEMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "grammar": GRAMMAR,
        "people": PEOPLE,
        "process": PROCESS,
        "deeds": DEEDS,
        "papers": PAPERS,
        "times": TIMES,
        "manner": MANNER,
        "presence": PRESENCE,
        "money": MONEY,
        "sayings": SAYINGS,
        "chosen": CHOSEN,
        "talking": TALKING,
        "asking": ASKING,
        "waiting": WAITING,
    }
)


def wordings() -> Iterator[tuple[str, str]]:
    """Every (concept, wording) of all themes, as written: marks not yet expanded."""
    for theme in THEMES.values():
        for concept, text in theme.items():
            for wording in text.split(","):
                if stripped := " ".join(wording.split()):
                    yield concept, stripped

"""A rehearsal: the page plays the employer, the person says their lines. The parts are in rehearsal/*.txt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from after_interview.call_script.scripts import PACKAGE, WHO, lines_of
from after_interview.script.facts import Fact
from after_interview.script.text import TextError, load_texts

MANNERS: Final = {"kind": "Kind", "curt": "Curt", "evasive": "Evasive"}

_PARTS: Final = load_texts(PACKAGE, "rehearsal")


@dataclass(frozen=True)
class Turn:
    """What they say, a tip, and a line that works; the last turn has no line."""

    they: str
    tip: str = ""
    you: str = ""


@dataclass(frozen=True)
class Rehearsal:
    """A call from the first ring to the goodbye."""

    manner: str
    turns: tuple[Turn, ...]


def rehearsals(facts: Mapping[str, Fact]) -> dict[str, tuple[Rehearsal, ...]]:
    """For each who may answer, a rehearsal for each manner."""
    return {
        who: tuple(
            Rehearsal(label, _turns(_PARTS[f"{who}_{manner}"].render(facts), f"{who}_{manner}"))
            for manner, label in MANNERS.items()
        )
        for who in WHO
    }


def _turns(text: str, where: str) -> tuple[Turn, ...]:
    turns: list[Turn] = []
    for line in lines_of(text):
        speaker, _, words = line.partition(": ")
        match speaker:
            case "They":
                turns.append(Turn(words))
            case "Tip" if turns:
                turns[-1] = Turn(turns[-1].they, words, turns[-1].you)
            case "You" if turns:
                turns[-1] = Turn(turns[-1].they, turns[-1].tip, words)
            case _:
                raise TextError(
                    f"{where}.txt: begin each line with They:, Tip: or You:, the first with They: ({line!r})"
                )
    return tuple(turns)

"""From the wordings of the concept tables to every form in which they may be met, and small slips of spelling."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType
from typing import Final

from after_interview.reading.concepts import wordings
from after_interview.reading.words import opened
from coachkit import made_late

__all__ = ["Lexicon", "lexicon"]

_IRREGULAR: Final[dict[str, str]] = {
    word.split()[0]: word
    for word in (
        "be am is are was were been being", "begin begins began begun beginning", "bring brings brought bringing",
        "buy buys bought buying", "choose chooses chose chosen choosing", "come comes came coming", "cut cuts cutting",
        "do does did done doing", "drag drags dragged dragging", "draw draws drew drawn drawing",
        "drop drops dropped dropping", "dry dries dried drying", "fall falls fell fallen falling",
        "feel feels felt feeling", "find finds found finding", "fit fits fitted fitting", "fly flies flew flown flying",
        "freeze freezes froze frozen freezing", "get gets got gotten getting", "give gives gave given giving",
        "go goes went gone going", "have has had having", "hear hears heard hearing", "hold holds held holding",
        "keep keeps kept keeping", "know knows knew known knowing", "lean leans leaned leant leaning",
        "leave leaves left leaving", "let lets letting", "lose loses lost losing", "make makes made making",
        "meet meets met meeting", "pay pays paid paying", "pop pops popped popping", "prefer prefers preferred preferring",
        "put puts putting", "refer refers referred referring", "ring rings rang rung ringing", "run runs ran running",
        "say says said saying", "scan scans scanned scanning", "see sees saw seen seeing", "send sends sent sending",
        "set sets setting", "shut shuts shutting", "sit sits sat sitting", "slip slips slipped slipping",
        "speak speaks spoke spoken speaking", "stand stands stood standing", "stop stops stopped stopping",
        "take takes took taken taking", "tell tells told telling", "think thinks thought thinking",
        "win wins won winning", "withdraw withdraws withdrew withdrawn withdrawing", "write writes wrote written writing",
        "defer defers deferred deferring", "plan plans planned planning", "opt opts opted opting", "plump plumps plumped plumping",
        "grind grinds ground grinding", "tread treads trod treading", "learn learns learned learnt learning", "ship ships shipped shipping",
        "wrap wraps wrapped wrapping", "axe axes axed axing", "cancel cancels cancelled canceled cancelling canceling",
        "submit submits submitted submitting", "rule rules ruled ruling", "regret regrets regretted regretting", "snap snaps snapped snapping",
        "wind winds wound winding", "scrap scraps scrapped scrapping", "transfer transfers transferred transferring", "remit remits remitted remitting",
        "ping pings pinged pinging", "nod nods nodded nodding", "show shows showed shown showing",
    )
}  # fmt: skip


def _verb_forms(base: str) -> list[str]:
    if base in _IRREGULAR:
        return _IRREGULAR[base].split()
    if base.endswith("e"):
        return [base, base + "s", base + "d", base[:-1] + "ing"]
    if base.endswith("y") and base[-2:-1] not in tuple("aeiou"):
        return [base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return [base, base + "es", base + "ed", base + "ing"]
    return [base, base + "s", base + "ed", base + "ing"]


def _forms(word: str) -> list[str]:
    if word.endswith("*"):
        return _verb_forms(word[:-1])
    if word.endswith("~"):
        return [word[:-1], word[:-1] + "s"]
    return word.split("/")


def _spellings(wording: str) -> Iterator[tuple[str, ...]]:
    """Every sequence of words that a wording of the tables stands for, short forms opened as in a text."""
    words = [
        word for part in wording.replace("-", " ").split() for word in ([part] if part[-1] in "*~" else opened(part))
    ]
    yield from (tuple(form) for form in product(*map(_forms, words)))


def _shortened(word: str) -> Iterator[str]:
    return (word[:i] + word[i + 1 :] for i in range(1, len(word)))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All wordings: by their first word (longest first), and what is needed to see through a slip of the keys."""

    entries: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    known: frozenset[str]
    slips: Mapping[str, str]

    def mended(self, word: str) -> str:
        """The known word that a long unknown one most likely stands for, or the word itself."""
        if len(word) < 6 or word in self.known:
            return word
        if word in self.slips:
            return self.slips[word]
        for shorter in _shortened(word):
            if shorter in self.known and len(shorter) >= 6 and not word.startswith(shorter):
                return shorter
            candidate = self.slips.get(shorter)
            if candidate and (sorted(candidate) == sorted(word) or len(word) >= 9):
                return candidate
        return word


def _slips(words: Iterable[str]) -> dict[str, str]:
    return {short: word for word in sorted(words) if len(word) >= 7 for short in _shortened(word)}


@made_late
def lexicon() -> Lexicon:
    """The concept tables, expanded once."""
    entries: dict[str, set[tuple[tuple[str, ...], str]]] = {}
    for concept, wording in wordings():
        for spelling in _spellings(wording):
            entries.setdefault(spelling[0], set()).add((spelling, concept))
    known = frozenset(word for found in entries.values() for spelling, _ in found for word in spelling)
    return Lexicon(
        MappingProxyType({first: tuple(sorted(found)) for first, found in entries.items()}),
        known,
        MappingProxyType({slip: word for slip, word in _slips(known).items() if slip not in known}),
    )

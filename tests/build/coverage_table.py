"""Which lesson teaches each rule of the guidance, which tool applies it, and which tests name it.

`make rules` writes the table; a test holds the table against the sources.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "making" / "coverage.md"
QUESTIONS = "questions/index.md"

RULES = {
    "T1": "They named a day: nobody follows up before it has passed.",
    "T2": "They named none: wait 7 to 10 days after the interview.",
    "T3": "It takes longer than they said: stay patient; one note asking for the new timeline is fine.",
    "T4": "Two attempts without an answer, then stop. Thanks and automatic replies do not count; an answer resets.",
    "T5": "Size, trade and style of the employer shift the day and the tone.",
    "T6": "The thank-you note goes out within a day, on a working day.",
    "T7": "Contact is on a working day of their country; a day off moves it forward, and the reason is named.",
    "T8": "The waiting times are settings, each with its reason.",
    "T9": "A date named in a reply is the new date.",
    "T10": "How long hiring takes, with source and year.",
    "E1": "The subject says that you follow up, and on which job.",
    "E2": "It opens with thanks and stays courteous.",
    "E3": "It says that you want the job, and why you fit.",
    "E4": "It asks one polite question.",
    "E5": "It offers something more.",
    "E6": "60 to 120 words with a detail of your own; no blame, pressure or apology.",
    "E7": "Four reasons to write; the thank-you note asks for nothing.",
    "C1": "Call late in the morning or early in the afternoon, their time.",
    "C2": "Begin with name, position and date of the interview.",
    "C3": "Ask politely how it stands.",
    "C4": "Stay kind whatever they say, and thank them.",
    "C5": "A script for the person, for a colleague and for voicemail; no calls where they asked for none.",
    "H1": "Follow up the way they arranged the interview; switch only after silence.",
    "H2": "Silence is not a no; do not push.",
    "H3": "Many messages look unprofessional; leave them time to answer.",
    "R1": "What was said, how it sounds and what it adds show where you stand.",
    "R2": "The reader shows the words it went by, says when it can't tell, and changes nothing by itself.",
    "R3": "Dates count from the day the reply came; a weekday that does not fit is pointed out.",
    "R4": "Signs of a scam are named.",
    "O1": "A calm answer is ready for a yes, another round and a no.",
    "O2": "After a no: thank them, perhaps ask for feedback, carry on.",
    "O3": "Late: one polite note asking for the new timeline.",
    "O4": "Offers in writing, time to decide, another offer, accepting, declining, withdrawing.",
    "S1": "Waiting never pauses the search.",
    "S2": "Several applications at once: due, waiting, closed, retired.",
    "F1": "When to send the first follow-up.",
    "F2": "How not to seem pushy.",
    "F3": "Whether to keep to the same channel.",
    "F4": "What to do when it takes longer.",
    "F5": "What to do after a rejection.",
}
"""Every rule in a few words."""

ONLY_ANSWERED = frozenset({"F1", "F2", "F3", "F4", "F5"})
"""Questions: they are answered on their page, and it is the rules behind the answer that a tool applies."""

_ID = r"[TECHROSF]\d+"
_LIST = rf"{_ID}(?:(?:, | and | to |, and ){_ID})*"
_MENTION = re.compile(rf"\brules? ({_LIST})")
_COMMENT = re.compile(r"# rule: (.+)$", re.MULTILINE)
_ANCHOR = re.compile(r"^#+ .*\{[^}]*#([a-z]\d+)\b[^}]*\}$", re.MULTILINE)
_TITLE = re.compile(r"^title: (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Place:
    """A page, below docs/, and what it is called."""

    page: str
    title: str


@dataclass(frozen=True)
class Covered:
    """Where a rule is taught and applied, and the files of the tests that say they hold it."""

    taught: tuple[Place, ...]
    applied: tuple[Place, ...]
    tested: tuple[str, ...]

    def missing(self, rule: str) -> tuple[str, ...]:
        """What the rule lacks, in words."""
        wanted = {"a lesson": self.taught, "a tool": self.applied or rule in ONLY_ANSWERED, "a test": self.tested}
        return tuple(what for what, there in wanted.items() if not there)


def covered() -> dict[str, Covered]:
    """Every rule, by what the sources say."""
    taught, applied, tested = _taught(), _applied(), _tested()
    return {rule: Covered(tuple(taught[rule]), tuple(applied[rule]), tuple(tested[rule])) for rule in RULES}


def page() -> str:
    """The page, as Markdown."""
    rows = "\n".join(_row(rule, found) for rule, found in covered().items())
    return f"{HEAD}{rows}\n\n</div>\n"


def rules_in(text: str) -> tuple[str, ...]:
    """The rules that a list names: "R1 to R3, T9" are R1, R2, R3 and T9."""
    found: list[str] = []
    to = False
    for word in re.findall(rf"{_ID}|\bto\b", text):
        if word == "to":
            to = True
            continue
        start = int(found[-1][1:]) + 1 if to else int(word[1:])
        found += [f"{word[0]}{number}" for number in range(start, int(word[1:]) + 1)]
        to = False
    if not found or not re.fullmatch(_LIST, text):
        raise ValueError(f"rules are listed as in “T4” or “R1 to R3, T9”, not as {text!r}")
    if unknown := [rule for rule in found if rule not in RULES]:
        raise ValueError(f"there is no rule {', '.join(unknown)} (in {text!r})")
    return tuple(found)


def _taught() -> Mapping[str, list[Place]]:
    places: defaultdict[str, list[Place]] = defaultdict(list)
    for path in (*sorted((ROOT / "docs" / "lessons").glob("*.md")), ROOT / "docs" / QUESTIONS):
        for anchor in _ANCHOR.findall(path.read_text("utf-8")):
            places[anchor.upper()].append(_place(path, f"#{anchor}"))
    return places


def _applied() -> Mapping[str, list[Place]]:
    """A tool applies what the code in its own folder says: in docstrings, or as the rule of a piece of advice."""
    places: defaultdict[str, list[Place]] = defaultdict(list)
    for path in sorted((ROOT / "docs" / "tools").glob("*.md")):
        for name in re.findall(r"^/// widget \| (\w+)$", path.read_text("utf-8"), re.MULTILINE):
            folder = ROOT / "widgets" / "after_interview" / name
            named = {rule for file in folder.rglob("*.py") for rule in _named_in(file)}
            for rule in named:
                places[rule].append(_place(path))
    return places


def _named_in(file: Path) -> Iterator[str]:
    tree = ast.parse(file.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if node.value in RULES:
                yield node.value
            for listed in _MENTION.findall(node.value):
                yield from rules_in(listed)


def _tested() -> Mapping[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for file in sorted((ROOT / "tests").rglob("test_*.py")):
        comments = _COMMENT.findall(file.read_text("utf-8"))
        for rule in {rule for listed in comments for rule in rules_in(listed)}:
            found[rule].append(file.name)
    return found


def _place(path: Path, anchor: str = "") -> Place:
    title = _TITLE.search(path.read_text("utf-8"))
    if title is None:
        raise ValueError(f"{path}: a page needs a title")
    return Place(f"{path.relative_to(ROOT / 'docs').as_posix()}{anchor}", title[1])


def _row(rule: str, found: Covered) -> str:
    tools = _links(found.applied) or ("answered only" if rule in ONLY_ANSWERED else "")
    tests = "<br>".join(f"`{name}`" for name in found.tested)
    return f"| {rule} | {RULES[rule]} | {_links(found.taught)} | {tools} | {tests} |"


def _links(places: Iterable[Place]) -> str:
    return "<br>".join(f"[{place.title}](../{place.page})" for place in places)


HEAD = """\
---
title: What covers each rule
description: Every rule of this site's guidance with the lesson that teaches it, its tool and its tests.
hide:
  - navigation
  - toc
search:
  exclude: true
---

# What covers each rule

Everything that this site advises comes down to these rules. Each is taught in one lesson, applied by a tool, and held \
by tests that name it. The five questions at the end are only answered: the rules behind the answers are above.

`make rules` makes this page from the sources: the anchors of the lessons (`{ #t4 }`), what \
the code of a tool says of itself (“rule T4” in a docstring), and the comments above tests (`# rule: T4`).

<div class="site-wide" markdown>

| id | rule | taught in | applied by | tests |
|---|---|---|---|---|
"""

if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), "utf-8")

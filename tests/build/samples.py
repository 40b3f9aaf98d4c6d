"""The samples of the pages for authors: fenced code, and what its title says.

A title names the file of a site that the sample belongs to, and readers see it too:

    title="docs/lessons/a.md"                        the file is this
    title="docs/lessons/a.md, below"                 this comes after what the file says already
    title="docs/lessons/a.md, from this line on"     this takes the place of all from the line on that it begins with
    title="docs/lessons/a.md, these lines"           these are replaced by the next sample, whose title is
    title="docs/lessons/a.md, become these"
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(
    r'^```(?P<language>\w+)(?: title="(?P<file>[^",]+)(?:, (?P<how>[^"]+))?")?\n(?P<text>.*?)^```$',
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Sample:
    """A sample: `place` is its page and line, `file` and `how` are from its title, `after` is what follows it there."""

    place: str
    language: str
    file: str
    how: str
    text: str
    after: str


def samples_of(page: Path) -> tuple[Sample, ...]:
    """All of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return tuple(
        Sample(
            place=f"{page.name}:{text.count('\n', 0, found.start()) + 1}",
            language=found["language"],
            file=found["file"] or "",
            how=found["how"] or "",
            text=found["text"],
            after=text[found.end() :].lstrip("\n"),
        )
        for found in FENCE.finditer(text)
    )


def lines_of(samples: Iterable[Sample]) -> Iterator[str]:
    """The lines for the terminal."""
    return (line for sample in samples if sample.language == "sh" for line in sample.text.splitlines())


def follow(root: Path, samples: Iterable[Sample]) -> None:
    """Does to the site in the folder `root` what the titles say, one after the other."""
    taken_out = ""
    for sample in samples:
        if sample.file:
            target = root / sample.file
            target.parent.mkdir(parents=True, exist_ok=True)
            before = target.read_text(encoding="utf-8") if sample.how else ""
            target.write_text(_changed(before, sample, taken_out), encoding="utf-8")
            taken_out = sample.text


def _changed(before: str, sample: Sample, taken_out: str) -> str:
    match sample.how:
        case "" | "these lines":
            assert not sample.how or before.count(sample.text) == 1, f"{sample.place}: they are not in {sample.file}"
            return before if sample.how else sample.text
        case "below":
            return f"{before}\n\n{sample.text}"
        case "from this line on":
            first = sample.text.partition("\n")[0]
            kept, found, _ = f"\n{before}".partition(f"\n{first}\n")
            assert found, f"{sample.place}: no line of {sample.file} is {first!r}"
            return f"{kept}\n{sample.text}".removeprefix("\n")
        case "become these":
            return before.replace(taken_out, sample.text)
        case other:
            raise AssertionError(f"{sample.place}: nobody knows what {other!r} means")

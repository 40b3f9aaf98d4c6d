"""The samples of the pages for authors: fenced code, and what its title says.

A title names the file of a site that the sample belongs to, and readers see it too:

    title="docs/lessons/a.md"                        the file is this
    title="docs/lessons/a.md, below"                 this comes after what the file says already
    title="docs/lessons/a.md, from this line on"     this takes the place of all from the line on that it begins with
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(
    r'^```(?P<language>\w+)(?: title="(?P<file>[^",]+)(?:, (?P<how>[^"]+))?")?\n(?P<text>.*?)^```$',
    re.MULTILINE | re.DOTALL,
)
BELOW, FROM_HERE_ON = "below", "from this line on"


@dataclass(frozen=True)
class Sample:
    """A sample: `place` is its page and line, `file` and `how` are from its title, `after` is what follows it there."""

    place: str
    language: str
    file: str
    how: str
    text: str
    after: str

    def write(self, root: Path) -> None:
        """Does to the site in the folder `root` what the title says."""
        target = root / self.file
        if not self.how:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(self.text, encoding="utf-8")
            return
        before = target.read_text(encoding="utf-8")
        if self.how == BELOW:
            target.write_text(f"{before}\n\n{self.text}", encoding="utf-8")
            return
        assert self.how == FROM_HERE_ON, f"{self.place}: {self.how!r}"
        first = self.text.partition("\n")[0]
        kept, found, _ = f"\n{before}".partition(f"\n{first}\n")
        assert found, f"{self.place}: no line of {self.file} is {first!r}"
        target.write_text(f"{kept}\n{self.text}".removeprefix("\n"), encoding="utf-8")


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


def follow(root: Path, samples: Iterable[Sample]) -> None:
    """Writes into the site in the folder `root` every sample that belongs to a file, one after the other."""
    for sample in samples:
        if sample.file:
            sample.write(root)

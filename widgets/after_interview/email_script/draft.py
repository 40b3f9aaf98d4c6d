"""A draft taken apart: greeting, sentences, closing, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from after_interview.email_script.small_words import SMALL_WORDS

_WORD: Final = re.compile(r"[^\W_]+(?:['’.,:/@-][^\W_]+)*")
_SIGN_OF_OTHER_SCRIPTS: Final = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE_END: Final = re.compile(r"[.!?…。！？؟]+[\"'”’)\]]*(?=\s|$)|[。！？]|\n+")
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:mr|mrs|ms|mx|dr|prof|st|jr|sr|vs|etc|no|inc|ltd|dept|approx)|\b[a-z]\.[a-z]|\b[A-Z])\.$", re.IGNORECASE
)
_GREETING: Final = re.compile(r"(?:hi|hello|dear|hey|greetings|good (?:morning|afternoon|evening|day)|to whom)\b", re.I)
_CLOSING: Final = re.compile(
    r"(?:(?:with )?(?:my |all |many |kind(?:est)?|warm(?:est)?|best|sincere)[\w ]*|regards|yours[\w ]*|sincerely[\w ]*|"
    r"respectfully[\w ]*|cheers|thanks|many thanks|thank you|cordially)\s*[,.!]?$",
    re.IGNORECASE,
)
_ENGLISH: Final = SMALL_WORDS | {"again", "am", "if"}


@dataclass(frozen=True)
class Stretch:
    """A part of the draft: its text, and where it starts and ends."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Draft:
    """A subject and a body as the person has them now."""

    subject: str
    body: str

    @cached_property
    def greeting(self) -> Stretch | None:
        """The line with which it greets, if it does."""
        lines = self._lines
        if lines and len(lines[0].text.split()) <= 8 and _is_greeting(lines[0].text):
            return lines[0]
        return None

    @cached_property
    def core(self) -> Stretch:
        """What stands between greeting and closing: what the letter says."""
        start = self.greeting.end if self.greeting else 0
        end = next((line.start for line in self._last_lines if _CLOSING.fullmatch(line.text)), len(self.body))
        return Stretch(self.body[start : max(start, end)], start, max(start, end))

    @cached_property
    def sentences(self) -> tuple[Stretch, ...]:
        """The sentences between greeting and closing."""
        return tuple(_sentences(self.core))

    @cached_property
    def word_count(self) -> int:
        """Words between greeting and closing; two signs of Chinese, Japanese, Korean or Thai writing count as one word."""
        signs = len(_SIGN_OF_OTHER_SCRIPTS.findall(self.core.text))
        return len(words(_SIGN_OF_OTHER_SCRIPTS.sub(" ", self.core.text))) + (signs + 1) // 2

    @cached_property
    def is_english(self) -> bool:
        """Whether it reads like English; a text of a few words is taken to."""
        found = words(_SIGN_OF_OTHER_SCRIPTS.sub(" x ", self.core.text))
        common = sum(word.casefold() in _ENGLISH for word in found)
        return len(found) < 12 or common / len(found) > 0.18

    @property
    def _last_lines(self) -> list[Stretch]:
        return self._lines[1:][-6:]

    @cached_property
    def _lines(self) -> list[Stretch]:
        found = re.finditer(r"[^\n]+", self.body)
        return [Stretch(line[0].strip(), *line.span()) for line in found if line[0].strip()]


def words(text: str) -> list[str]:
    """The words of a text; "follow-up", "10:30" and "don't" are one each."""
    return _WORD.findall(text)


def _is_greeting(line: str) -> bool:
    return bool(_GREETING.match(line)) or (line.endswith((",", "،", "，", "：")) and len(line.split()) <= 5)


def _sentences(core: Stretch) -> Iterator[Stretch]:
    start = 0
    for stop in _SENTENCE_END.finditer(core.text):
        if stop[0] == "." and _ABBREVIATION.search(core.text[start : stop.end()]):
            continue
        if stop[0].startswith("\n") and not _ends_paragraph(core.text, stop):
            continue
        yield from _stretch(core, start, stop.end())
        start = stop.end()
    yield from _stretch(core, start, len(core.text))


def _ends_paragraph(text: str, stop: re.Match[str]) -> bool:
    """One line break inside a sentence is only how the line was wrapped, unless the next line looks like a new start."""
    following = text[stop.end() : stop.end() + 1]
    return len(stop[0]) > 1 or not following.islower()


def _stretch(core: Stretch, start: int, end: int) -> Iterator[Stretch]:
    text = core.text[start:end]
    if text.strip():
        lead = len(text) - len(text.lstrip())
        yield Stretch(text.strip(), core.start + start + lead, core.start + start + lead + len(text.strip()))

"""What every field of a form has in common, and how text that comes in is made clean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar

from coachkit.words import Words

type Json = bool | int | float | str | list[Json] | dict[str, Json] | None
"""A value as JSON carries it."""

type Options = tuple[tuple[str, str], ...]
"""What can be chosen: pairs of the value that is kept and the words that are shown."""


# control characters but newline and tab, and halves of surrogate pairs, which no file can hold
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class DeclarationError(TypeError):
    """A form, a widget or a site is declared wrongly; the message tells its author what to change.

    about: the class or function at fault, where it is known, and `name` its field or argument: they lead to the line.
    """

    def __init__(self, message: str, about: object = None, name: str = "") -> None:
        """All three are kept."""
        super().__init__(message)
        self.about = about
        self.name = name


class Problem(Exception):  # noqa: N818  not an error of the program
    """One answer cannot be used; `message` tells the person why and the way out.

    `places` are the names of the inputs at fault, where the field consists of several.
    """

    def __init__(self, message: str, places: tuple[str, ...] = ()) -> None:
        """Both are kept."""
        super().__init__(message)
        self.message = message
        self.places = places


@dataclass(frozen=True)
class Field:
    """One question of a form: what is asked, and how its answer is read.

    hint: how to answer, shown under the label. shared: the answer is kept once for all widgets, under the
    name of the field. autocomplete: the HTML token that lets the browser fill it in. section: fields of one
    section are folded away together under that heading. missing: own message for a required answer left
    empty. why: a longer reason, folded away. refill: the tool writes this text itself (`Result.fill`) until
    the person edits it; the words of the button that goes back to the tool's text. when: name and values of
    another field; only with one of them the page shows this one.
    """

    label: str
    _: KW_ONLY
    hint: str = ""
    shared: bool = False
    autocomplete: str = ""
    section: str = ""
    missing: str = ""
    why: str = ""
    refill: str = ""
    when: tuple[str, tuple[str, ...]] | None = None

    kind: ClassVar[str]  # which macro of templates/fields.html shows it

    @property
    def gives(self) -> object:
        """The Python type of its answer, as written in `Annotated[<this>, field]`."""
        return str

    @property
    def depends_on(self) -> str:
        """Name of the field whose answer decides what can be chosen here, or ""."""
        return ""

    def offered(self, words: Words, others: Mapping[str, object]) -> Options:
        """What can be chosen, given the answers that are read already."""
        return ()

    def is_empty(self, raw: object) -> bool:
        """Whether `raw` says nothing, so that the default or the message about a missing answer applies."""
        return raw is None or (isinstance(raw, str) and not one_line(raw))

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> object:
        """The answer that the JSON value `raw` means; raises Problem. `raw` is never empty."""
        raise NotImplementedError

    def show(self, value: object) -> Json:
        """The JSON value that `read` reads as `value`; an answer not given is the empty string."""
        return "" if value is None else str(value)

    def missing_message(self, words: Words) -> str:
        """What to say when an answer is needed and none is there."""
        return self.missing or words.errors.missing


def one_line(text: str) -> str:
    """Clean text without line breaks: NFC, no control characters, stripped."""
    return many_lines(text).replace("\n", " ").replace("\t", " ").strip()


def many_lines(text: str) -> str:
    """Clean text in which line breaks and tabs stand: NFC, no other control characters, stripped."""
    kept = UNPRINTABLE.sub("", "\n".join(text.splitlines()))
    return unicodedata.normalize("NFC", kept).strip()


def excerpt(text: str, most: int = 60) -> str:
    """The text on one line, cut short, for use in a message."""
    line = one_line(text[: most * 4])
    return line if len(line) <= most else line[: most - 1] + "…"

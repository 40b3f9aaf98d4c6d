"""What a date phrase comes to: a span of days, an empty answer, or words that name no day."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, Self

Order = Literal["dmy", "mdy"]


@dataclass(frozen=True)
class Span:
    """First and last day of what was said; a promise counts as passed after the last.

    `warning` is a sentence for the person where the words can be read in another way, else None.
    """

    first: date
    last: date
    warning: str | None = None

    def __post_init__(self) -> None:
        """Refuse a span that ends before it begins."""
        if self.last < self.first:
            raise ValueError(f"a span cannot end on {self.last} before it begins on {self.first}")

    def warned(self, *warnings: str | None) -> Self:
        """The same span with these warnings said after its own; None and repetitions are left out."""
        said = dict.fromkeys(w for w in (self.warning, *warnings) if w)
        return replace(self, warning=" ".join(said) or None)


@dataclass(frozen=True)
class Found:
    """A date phrase inside a longer text: `text[start:end]`, and the days that it means."""

    start: int
    end: int
    text: str
    first: date
    last: date
    warning: str | None = None


@dataclass(frozen=True)
class NoDate:
    """The answer says that no day was named ("", "nothing", "they didn't say")."""


@dataclass(frozen=True)
class Vague:
    """Words that name no day.

    `words` are those known to be vague ("soon"), or "" where nothing was understood. `impossible` is set where they
    are a date that no calendar has ("31 February").
    """

    words: str = ""
    impossible: bool = False

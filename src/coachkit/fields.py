"""The kinds of fields that a form can have. Each is frozen and goes into `Annotated[type, Field(...)]`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from datetime import date, time
from typing import ClassVar, Literal

from coachkit.field import DeclarationError, Field, Json, Options, Problem, excerpt, many_lines, one_line
from coachkit.places import Country, Region, TimeZone
from coachkit.rows import Rows
from coachkit.words import Words

__all__ = [
    "Choice",
    "Country",
    "Date",
    "Field",
    "FileText",
    "Lines",
    "Number",
    "Region",
    "Rows",
    "Text",
    "Time",
    "TimeZone",
    "YesNo",
]

ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
ISO_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})(:[0-9]{2}(\.[0-9]{1,6})?)?")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
INTEGER = re.compile(r"[+-]?[0-9]{1,15}(\.0{1,3})?")


@dataclass(frozen=True)
class Text(Field):
    """One line of text -> str. `suggestions` are offered while typing; anything else may be typed too."""

    _: KW_ONLY
    suggestions: tuple[str, ...] = ()
    max_length: int = 300
    placeholder: str = ""
    input_type: Literal["text", "email", "tel"] = "text"
    spellcheck: bool = True

    kind: ClassVar[str] = "text"

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> str:
        """The text on one clean line."""
        text = one_line(_text(raw, words))
        _check_length(text, self.max_length, words)
        if self.input_type == "email" and not EMAIL.fullmatch(text):
            raise Problem(words.errors.not_email)
        if self.input_type == "tel" and not any(c.isdigit() for c in text):
            raise Problem(words.errors.not_phone)
        return text


@dataclass(frozen=True)
class Lines(Field):
    """Text of several lines -> str, with line breaks as newlines. `rows` is the height to begin with."""

    _: KW_ONLY
    rows: int = 4
    max_length: int = 20_000
    spellcheck: bool = True

    kind: ClassVar[str] = "lines"

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> str:
        """The text, its line breaks made uniform."""
        text = many_lines(_text(raw, words))
        _check_length(text, self.max_length, words)
        return text


@dataclass(frozen=True)
class FileText(Field):
    """The text of a file that the person chooses -> str. It is read, and not kept: after a reload it is gone.

    accept: the kinds of files that the browser offers, as HTML writes them, such as ".json,.csv".
    """

    _: KW_ONLY
    accept: str = ""
    max_length: int = 1_000_000

    kind: ClassVar[str] = "file"

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> str:
        """The text, its line breaks made uniform, without the mark that some programs begin a file with."""
        text = _text(raw, words)
        if len(text) > self.max_length:
            raise Problem(words.errors.file_too_long.format(most=self.max_length))
        return many_lines(text.removeprefix("\ufeff"))


@dataclass(frozen=True)
class Date(Field):
    """A day of the calendar, written YYYY-MM-DD -> date. Years out of bounds are slips of the hand."""

    _: KW_ONLY
    first_year: int = 1900
    last_year: int = 2199

    kind: ClassVar[str] = "date"

    @property
    def gives(self) -> object:
        """date"""
        return date

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> date:
        """The day."""
        text = one_line(raw) if isinstance(raw, str) else ""
        if not ISO_DATE.fullmatch(text):
            raise Problem(words.errors.not_date)
        if not self.first_year <= int(text[:4]) <= self.last_year:
            raise Problem(words.errors.year.format(low=self.first_year, high=self.last_year))
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise Problem(words.errors.no_such_day.format(text=text)) from error

    def missing_message(self, words: Words) -> str:
        """Asks for a date."""
        return self.missing or words.errors.missing_date


@dataclass(frozen=True)
class Time(Field):
    """A time of day to the minute, written HH:MM -> time without a zone."""

    kind: ClassVar[str] = "time"

    @property
    def gives(self) -> object:
        """time"""
        return time

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> time:
        """The time of day."""
        found = ISO_TIME.fullmatch(one_line(raw)) if isinstance(raw, str) else None
        if not found or int(found[1]) > 23 or int(found[2]) > 59:
            raise Problem(words.errors.not_time)
        return time(int(found[1]), int(found[2]))

    def show(self, value: object) -> Json:
        """HH:MM"""
        return value.strftime("%H:%M") if isinstance(value, time) else ""

    def missing_message(self, words: Words) -> str:
        """Asks for a time."""
        return self.missing or words.errors.missing_time


@dataclass(frozen=True)
class Choice(Field):
    """One of a few options -> str, the value of the option. `options` are pairs of value and words."""

    _: KW_ONLY
    options: Options = ()
    style: Literal["radio", "select"] = "radio"

    kind: ClassVar[str] = "choice"

    def __post_init__(self) -> None:
        """Refuses options that are no choice."""
        values = [value for value, _ in self.options]
        if len(values) < 2 or len(set(values)) < len(values):
            raise DeclarationError(f"Choice {self.label!r} needs two or more options with different values")

    def offered(self, words: Words, others: Mapping[str, object]) -> Options:
        """Its options, the same at all times."""
        return self.options

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> str:
        """The value of the option."""
        text = one_line(_text(raw, words))
        if text not in {value for value, _ in self.options}:
            listed = ", ".join(value for value, _ in self.options if value)
            raise Problem(words.errors.not_option.format(text=excerpt(text), options=listed))
        return text

    def missing_message(self, words: Words) -> str:
        """Asks for a choice."""
        return self.missing or words.errors.missing_choice


@dataclass(frozen=True)
class YesNo(Field):
    """Yes or no -> bool. JSON may say true and false, or "yes" and "no"."""

    kind: ClassVar[str] = "yesno"

    @property
    def gives(self) -> object:
        """bool"""
        return bool

    def offered(self, words: Words, others: Mapping[str, object]) -> Options:
        """Yes and no, in words."""
        return (("yes", words.form.yes), ("no", words.form.no))

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> bool:
        """True for yes."""
        if isinstance(raw, bool):
            return raw
        text = one_line(raw).casefold() if isinstance(raw, str) else ""
        if text in ("yes", "true"):
            return True
        if text in ("no", "false"):
            return False
        raise Problem(words.errors.not_yes_no)

    def show(self, value: object) -> Json:
        """yes, no, or nothing"""
        return "" if value is None else "yes" if value else "no"

    def missing_message(self, words: Words) -> str:
        """Asks for a choice."""
        return self.missing or words.errors.missing_choice


@dataclass(frozen=True)
class Number(Field):
    """A whole number from `low` to `high`, both included -> int. `unit` is shown beside it."""

    _: KW_ONLY
    low: int
    high: int
    unit: str = "days"

    kind: ClassVar[str] = "number"

    @property
    def gives(self) -> object:
        """int"""
        return int

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> int:
        """The number."""
        text = one_line(raw) if isinstance(raw, str) else _digits(raw)
        if not INTEGER.fullmatch(text):
            raise Problem(words.errors.not_number.format(low=self.low, high=self.high))
        number = int(text.partition(".")[0])
        if not self.low <= number <= self.high:
            raise Problem(words.errors.out_of_range.format(low=self.low, high=self.high))
        return number

    def missing_message(self, words: Words) -> str:
        """Asks for a number and names the bounds."""
        return self.missing or words.errors.missing_number.format(low=self.low, high=self.high)


def _text(raw: object, words: Words) -> str:
    if not isinstance(raw, str):
        raise Problem(words.errors.not_text)
    return raw


def _check_length(text: str, most: int, words: Words) -> None:
    if len(text) > most:
        raise Problem(words.errors.too_long.format(most=most, length=len(text)))


def _digits(raw: object) -> str:
    # bool is an int to Python, but not to a person; 3.0 is the same number as 3 in JSON
    if isinstance(raw, bool) or not isinstance(raw, int | float) or abs(raw) > 10**15:
        return ""
    return str(raw)

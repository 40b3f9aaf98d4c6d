"""A form: reading flat JSON into the frozen dataclass that declares its fields, all errors at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, cast

from coachkit.field import Options, Problem, excerpt
from coachkit.spec import FieldSpec, fields_of
from coachkit.words import ENGLISH, Words

MOST_UNKNOWN_NAMED = 10


class FieldErrors(Exception):  # noqa: N818  the plural is the point: it holds them all
    """Answers that cannot be used: `errors` has a message for every wrong field, by its name.

    The name "" stands for the form as a whole. `places` names the inputs at fault where a field has several
    ("attempts.1.date"). The function of a widget may raise it for rules that span fields.
    """

    def __init__(self, errors: Mapping[str, str], places: Mapping[str, tuple[str, ...]] | None = None) -> None:
        """Keeps copies of both."""
        super().__init__("; ".join(f"{name}: {message}" if name else message for name, message in errors.items()))
        self.errors: Mapping[str, str] = MappingProxyType(dict(errors))
        self.places: Mapping[str, tuple[str, ...]] = MappingProxyType(dict(places or {}))


@dataclass(frozen=True)
class Form[A]:
    """The form that the dataclass `answers` declares. Make it once with `form_of` and keep it."""

    answers: type[A]
    specs: tuple[FieldSpec, ...]

    def parse(self, raw: object, words: Words = ENGLISH) -> A:
        """The answers in the JSON value `raw`; raises FieldErrors with all that is wrong, no more."""
        found, problems = self._read(raw, words, partial=False)
        if problems:
            raise _as_errors(problems)
        return self.answers(**found)

    def preset_errors(self, raw: object, words: Words = ENGLISH) -> Mapping[str, str]:
        """What is wrong, by field, with answers that may be incomplete, such as the presets of a page."""
        _, problems = self._read(raw, words, partial=True)
        return {name: problem.message for name, problem in problems.items()}

    def read_some(self, raw: object, words: Words = ENGLISH) -> dict[str, object]:
        """What can be read of answers that may be incomplete or wrong, by field; else the default or None."""
        found, _ = self._read(raw, words, partial=True)
        return {spec.name: found.get(spec.name, spec.default) for spec in self.specs}

    def choices(self, raw: object, words: Words = ENGLISH) -> dict[str, Options]:
        """What can be chosen now in the fields that depend on another one."""
        dependent = [spec for spec in self.specs if spec.field.depends_on]
        if not dependent:
            return {}
        found = self.read_some(raw, words)
        return {spec.name: spec.field.offered(words, found) for spec in dependent}

    def sections(self) -> tuple[tuple[str, tuple[FieldSpec, ...]], ...]:
        """The fields by section, each where its first field stands; those of no section are under ""."""
        named = dict.fromkeys(spec.field.section for spec in self.specs)
        return tuple((name, tuple(s for s in self.specs if s.field.section == name)) for name in named)

    def _read(self, raw: object, words: Words, *, partial: bool) -> tuple[dict[str, Any], dict[str, Problem]]:
        if not isinstance(raw, Mapping):
            return {}, {"": Problem(words.errors.not_answers)}
        given = cast("Mapping[str, object]", raw)
        found: dict[str, Any] = {}
        problems: dict[str, Problem] = {}
        for spec in sorted(self.specs, key=lambda spec: bool(spec.field.depends_on)):
            if spec.field.depends_on in problems:
                continue  # nothing can be said about it until that one is put right
            try:
                found[spec.name] = _read_one(spec, given.get(spec.name), words, found, partial=partial)
            except Problem as problem:
                problems[spec.name] = problem
        ordered = {spec.name: problems[spec.name] for spec in self.specs if spec.name in problems}
        return found, ordered | self._unknown(given, words)

    def _unknown(self, given: Mapping[str, object], words: Words) -> dict[str, Problem]:
        names = [spec.name for spec in self.specs]
        unknown = [name for name in given if name not in names][:MOST_UNKNOWN_NAMED]
        message = words.errors.unknown
        return {name: Problem(message.format(name=excerpt(name), names=", ".join(names))) for name in unknown}


def form_of[A](answers: type[A]) -> Form[A]:
    """The form that the frozen dataclass declares; raises DeclarationError with what to change."""
    return Form(answers, fields_of(answers))


def parse[A](answers: type[A], raw: object, words: Words = ENGLISH) -> A:
    """The answers of that type in the JSON value `raw`; raises FieldErrors with all that is wrong."""
    return form_of(answers).parse(raw, words)


def _read_one(spec: FieldSpec, raw: object, words: Words, found: Mapping[str, object], *, partial: bool) -> object:
    if not spec.field.is_empty(raw):
        return spec.field.read(raw, words, found)
    if spec.required and not partial:
        raise Problem(spec.field.missing_message(words))
    return spec.default


def _as_errors(problems: Mapping[str, Problem]) -> FieldErrors:
    return FieldErrors(
        {name: problem.message for name, problem in problems.items()},
        {name: _inputs(name, problem) for name, problem in problems.items() if problem.places},
    )


def _inputs(name: str, problem: Problem) -> tuple[str, ...]:
    return tuple(f"{name}.{place}" for place in problem.places)

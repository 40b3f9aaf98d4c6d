"""A field that holds a list of small forms, such as the attempts made so far, each with a date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from typing import Any, ClassVar, cast

from coachkit.field import DeclarationError, Field, Json, Problem
from coachkit.form import FieldErrors, Form, form_of
from coachkit.spec import FieldSpec
from coachkit.words import Words


@dataclass(frozen=True)
class Rows(Field):
    """A list of rows -> tuple of the dataclass `of`. `item` names one row, `add` is on the button for more.

    summary: names of fields of a row; with them a row is folded away under what these say, which keeps a list of
    long rows short. A row in which nothing was filled in is left out. Messages count rows from 1, by their place.
    """

    _: KW_ONLY
    of: type[Any]
    add: str = "Add an attempt"
    item: str = "Attempt"
    most: int = 20
    summary: tuple[str, ...] = ()
    form: Form[Any] = field(init=False, repr=False, compare=False)

    kind: ClassVar[str] = "rows"

    def __post_init__(self) -> None:
        """Reads the declaration of a row."""
        form: Form[Any] = form_of(self.of)
        for spec in form.specs:
            if isinstance(spec.field, Rows) or spec.field.depends_on or spec.field.shared:
                raise DeclarationError(
                    f"{self.of.__name__}.{spec.name} cannot stand in a row: "
                    "rows hold no rows and no field that depends on another, and are shared as a whole"
                )
        if lost := set(self.summary) - {spec.name for spec in form.specs}:
            raise DeclarationError(f"Rows.summary: {self.of.__name__} has no field {', '.join(sorted(lost))}")
        object.__setattr__(self, "form", form)

    @property
    def gives(self) -> object:
        """tuple[of, ...]"""
        return tuple[self.of, ...]

    def is_empty(self, raw: object) -> bool:
        """No list, or an empty one."""
        return super().is_empty(raw) or raw == []

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> tuple[Any, ...]:
        """The rows that say something; one Problem names every row and input at fault."""
        if not isinstance(raw, Sequence) or isinstance(raw, str | bytes):
            raise Problem(words.errors.not_rows)
        given = cast("Sequence[object]", raw)
        if len(given) > self.most:
            raise Problem(words.errors.too_many_rows.format(most=self.most, length=len(given)))
        rows: list[Any] = []
        faults: list[_Fault] = []
        for number, row in enumerate(given, start=1):
            try:
                rows.extend(self._read_row(row, words))
            except FieldErrors as error:
                faults.append(_Fault(number, error))
        if faults:
            raise Problem(" ".join(fault.message(self, words) for fault in faults), _inputs(faults))
        return tuple(rows)

    def show(self, value: object) -> Json:
        """A list of JSON objects."""
        rows = cast("Sequence[object]", value or ())
        return [{spec.name: spec.field.show(getattr(row, spec.name)) for spec in self.form.specs} for row in rows]

    def row_name(self, number: object, words: Words) -> str:
        """What a row is called; `number` counts from 1 (or is the mark that the browser replaces)."""
        return words.form.row.format(item=self.item, number=number)

    def summary_of(self, values: Mapping[str, object]) -> str:
        """What a folded row is called: the answers that `summary` names, those that are given."""
        return " · ".join(str(values[name]) for name in self.summary if values.get(name))

    def remove_name(self, number: object, words: Words) -> str:
        """What the button that removes a row is called."""
        return words.form.remove_row.format(item=self.item, number=number)

    def _read_row(self, raw: object, words: Words) -> list[Any]:
        if not isinstance(raw, Mapping):
            names = ", ".join(spec.name for spec in self.form.specs)
            raise FieldErrors({"": words.errors.not_row.format(names=names)})
        given = cast("Mapping[str, object]", raw)
        if all(name in self._names() for name in given) and all(_untouched(spec, given) for spec in self.form.specs):
            return []
        return [self.form.parse(given, words)]

    def _names(self) -> frozenset[str]:
        return frozenset(spec.name for spec in self.form.specs)


@dataclass(frozen=True)
class _Fault:
    number: int
    error: FieldErrors

    def message(self, rows: Rows, words: Words) -> str:
        labels = {spec.name: spec.field.label for spec in rows.form.specs}
        wrong = self.error.errors
        template = words.errors.in_row if len(wrong) == 1 else words.errors.in_row_field
        return " ".join(
            template.format(item=rows.item, number=self.number, label=labels.get(name, name), message=message)
            for name, message in wrong.items()
        )

    def inputs(self) -> list[str]:
        return [f"{self.number - 1}.{name}" for name in self.error.errors if name]


def _inputs(faults: Sequence[_Fault]) -> tuple[str, ...]:
    return tuple(name for fault in faults for name in fault.inputs())


def _untouched(spec: FieldSpec, given: Mapping[str, object]) -> bool:
    raw = given.get(spec.name)
    return spec.field.is_empty(raw) or (not spec.required and raw in (spec.field.show(spec.default), spec.default))

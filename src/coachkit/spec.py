"""What a frozen dataclass declares as a form: its fields, in order, checked."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, cast

from coachkit.field import DeclarationError, Field, Problem
from coachkit.words import ENGLISH


@dataclass(frozen=True)
class FieldSpec:
    """A field in its place in a form. `default` counts only where the field is not required."""

    name: str
    field: Field
    required: bool
    default: object = None


def fields_of(answers: type[Any]) -> tuple[FieldSpec, ...]:
    """The fields that a frozen dataclass declares, in order; raises DeclarationError with what to change."""
    if not (isinstance(cast(object, answers), type) and dataclasses.is_dataclass(answers)):
        raise DeclarationError(f"{answers!r} should be a frozen dataclass of Annotated[type, Field]")
    if not cast(Any, answers).__dataclass_params__.frozen:
        raise DeclarationError(f"{answers.__name__} should be frozen: write @dataclass(frozen=True)", answers)
    try:
        hints = typing.get_type_hints(answers, include_extras=True)
    except NameError as error:
        raise DeclarationError(f"{answers.__name__}: a type cannot be found: {error}", answers) from error
    specs = tuple(
        _located(_spec, answers, field.name, field, hints[field.name]) for field in dataclasses.fields(answers)
    )
    for spec in specs:
        _located(_check_dependencies, answers, spec.name, spec, specs)
    return specs


def _located[T](check: Callable[..., T], owner: type[Any], name: str, *arguments: Any) -> T:
    try:
        return check(f"{owner.__name__}.{name}", *arguments)
    except DeclarationError as error:
        raise DeclarationError(str(error), owner, name) from error


def _spec(where: str, declared: dataclasses.Field[Any], hint: Any) -> FieldSpec:
    found = [item for item in getattr(hint, "__metadata__", ()) if isinstance(item, Field)]
    if typing.get_origin(hint) is not Annotated or len(found) != 1:
        raise DeclarationError(f'{where} should be Annotated[type, Field], such as Annotated[date, Date("When?")]')
    required, default = _default(declared)
    _check_type(where, found[0], hint.__origin__, optional=not required and default is None)
    _check_default(where, found[0], default)
    return FieldSpec(declared.name, found[0], required, default)


def _default(declared: dataclasses.Field[Any]) -> tuple[bool, object]:
    if declared.default_factory is not dataclasses.MISSING:
        return False, declared.default_factory()
    if declared.default is not dataclasses.MISSING:
        return False, declared.default
    return True, None


def _check_type(where: str, field: Field, hint: Any, *, optional: bool) -> None:
    parts = typing.get_args(hint) if isinstance(hint, UnionType) else (hint,)
    if (NoneType in parts) != optional:
        raise DeclarationError(f"{where}: write `| None` together with the default None, or neither of them")
    bare = [part for part in parts if part is not NoneType]
    if bare != [field.gives]:
        given = " | ".join(_named(part) for part in bare)
        gives = _named(field.gives)
        told = f"{where}: {type(field).__name__} gives {gives}, not {given}"
        raise DeclarationError(f"{told}; write {gives} there, or take another field")


def _check_default(where: str, field: Field, default: object) -> None:
    shown = field.show(default)
    if field.depends_on or field.is_empty(shown):
        return
    try:
        read = field.read(shown, ENGLISH, {})
    except Problem as problem:
        raise DeclarationError(f"{where}: the default {default!r} is refused: {problem.message}") from problem
    if read != default:
        raise DeclarationError(f"{where}: the default {default!r} would be read as {read!r}")


def _check_dependencies(where: str, spec: FieldSpec, specs: tuple[FieldSpec, ...]) -> None:
    names = {spec.name for spec in specs if not spec.field.depends_on}
    if spec.field.depends_on and spec.field.depends_on not in names:
        raise DeclarationError(f"{where} depends on {spec.field.depends_on!r}, which is not there")
    if spec.field.when:
        _check_when(where, *spec.field.when, specs)


def _check_when(where: str, name: str, values: tuple[str, ...], specs: tuple[FieldSpec, ...]) -> None:
    others = [spec.field for spec in specs if spec.name == name]
    if not others:
        raise DeclarationError(f"{where} is shown by {name!r}, which is not there")
    offered = [value for value, _ in others[0].offered(ENGLISH, {})]
    if unknown := [value for value in values if value not in offered]:
        raise DeclarationError(f"{where}: {name} is never {unknown[0]!r}; it can be {', '.join(offered)}")


def _named(hint: object) -> str:
    return hint.__name__ if type(hint) is type else str(hint)

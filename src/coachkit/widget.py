"""A widget: a form, a pure function and a template, held together."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any, cast

from coachkit.field import DeclarationError
from coachkit.form import FieldErrors, Form, form_of
from coachkit.result import Result, check_json


@dataclass(frozen=True)
class Example:
    """What a page shows before anything is typed: raw JSON answers, the day they are given, a caption."""

    _: KW_ONLY
    answers: Mapping[str, Any]
    today: date
    caption: str


@dataclass(frozen=True)
class Widget:
    """A tool of the site, checked when it is made.

    answers: a frozen dataclass of fields. run: pure, `run(answers, *, today) -> Result`. template: its HTML,
    looked up in the package of `run`. action: the words on the button. page: the address of its page, from
    the root of the site. data: names the data sets that `run` needs for some answers ("holidays/US.json");
    `run` then also takes `data: Mapping[str, Any]`: their parsed JSON, None for each that could not be had.
    """

    _: KW_ONLY
    answers: type[Any]
    run: Callable[..., Result]
    template: str
    title: str
    action: str
    example: Example
    page: str = ""
    data: Callable[[Any], Sequence[str]] | None = None
    form: Form[Any] = field(init=False, repr=False, compare=False)
    package: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Checks that its parts fit together."""
        form: Form[Any] = form_of(self.answers)
        object.__setattr__(self, "form", form)
        object.__setattr__(self, "package", _package_of(self.run))
        _check_arguments(self.run, {"today", "data"} if self.data else {"today"})
        _check_example(self)

    @property
    def template_name(self) -> str:
        """The name by which the environment finds the template: "package/sub/result.html"."""
        return f"{self.package.replace('.', '/')}/{self.template}"

    def wanted(self, answers: object) -> tuple[str, ...]:
        """Names of the data sets that `run` needs for these answers, each once."""
        return tuple(dict.fromkeys(self.data(answers))) if self.data else ()

    def result(self, answers: object, today: date, data: Mapping[str, object]) -> Result:
        """What `run` answers. `data` may hold more than is wanted; what it lacks is given as None."""
        extra: dict[str, object] = {}
        if self.data:
            extra["data"] = MappingProxyType({name: data.get(name) for name in self.wanted(answers)})
        result = cast(object, self.run(answers, today=today, **extra))
        if not isinstance(result, Result):
            what = "None; is a `return` missing?" if result is None else type(result).__name__
            told = f"{self.run.__name__} should return a Result, not {what}"
            raise DeclarationError(told, self.run)
        return result


def _package_of(run: Callable[..., Result]) -> str:
    module = sys.modules.get(getattr(run, "__module__", ""))
    package = module.__package__ if module else None
    if not package:
        raise DeclarationError(f"{run!r} should be a function in a package, beside its template")
    return package


def _check_arguments(run: Callable[..., Result], wanted: set[str]) -> None:
    parameters = list(inspect.signature(run).parameters.values())
    by_name = {p.name for p in parameters if p.kind is p.KEYWORD_ONLY}
    if by_name != wanted or len(parameters) != len(wanted) + 1:
        listed = ", ".join(sorted(wanted, reverse=True))
        raise DeclarationError(f"{run.__name__} should be declared as: def {run.__name__}(answers, *, {listed})", run)


def _check_example(widget: Widget) -> None:
    check_json(widget.example.answers, f"{widget.run.__name__}: Example.answers")
    try:
        widget.form.parse(widget.example.answers)
    except FieldErrors as error:
        raise DeclarationError(f"{widget.run.__name__}: the example's answers have errors: {error}") from error

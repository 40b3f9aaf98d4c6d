"""The one way in: a site, and `Site.run`, JSON text to JSON text, in the browser and from a terminal."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import cast

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError

from coachkit.blame import blame
from coachkit.environment import html_environment, load_template
from coachkit.field import DeclarationError, Options
from coachkit.form import FieldErrors
from coachkit.late import forget_made
from coachkit.render import result_html
from coachkit.request import Request, RequestError
from coachkit.result import Offer, Result
from coachkit.widget import Widget
from coachkit.words import ENGLISH, Words


@dataclass(frozen=True)
class Site:
    """The widgets of a package with their templates compiled. Holds no answers: every run stands alone."""

    package: str
    widgets: Mapping[str, Widget]
    words: Words
    environment: Environment = field(repr=False, compare=False)

    def run(self, name: str, request_text: str) -> str:
        """The reply, as JSON text, of the widget to the request; never raises, whatever the text.

        "status" is "result", "errors" (answers to put right), "needs" (data sets to send) or "failed".
        """
        try:
            return json.dumps(self._reply(name, request_text), allow_nan=False, separators=(",", ":"))
        except RequestError as error:
            return _failed(self.words.faults.bad_request, str(error))
        except Exception as error:
            return _failed(self.words.faults.failed, blame(error, self.package.partition(".")[0]))

    def try_example(self, name: str, data: Callable[[str], object]) -> None:
        """Runs one example as a call would be; what goes wrong is raised as it is.

        `data` gives the parsed JSON of a data set by its name, or None.
        """
        widget = self.widgets[name]
        answers = widget.form.parse(widget.example.answers, self.words)
        found = {wanted: data(wanted) for wanted in widget.wanted(answers)}
        self._result(widget, widget.result(answers, widget.example.today, found))

    def warm(self) -> None:
        """Runs every example once, without data sets, for a snapshot; raises DeclarationError for one that fails."""
        for name, widget in self.widgets.items():
            answers = widget.form.parse(widget.example.answers, self.words)
            request = {
                "answers": widget.example.answers,
                "today": widget.example.today.isoformat(),
                "data": dict.fromkeys(widget.wanted(answers)),
            }
            reply = json.loads(self.run(name, json.dumps(request)))
            if reply["status"] != "result":
                raise DeclarationError(f"the example of {name!r} does not work: {reply.get('detail', reply)}")
        forget_made()

    def _reply(self, name: str, request_text: str) -> dict[str, object]:
        widget = self.widgets.get(name)
        if widget is None:
            raise RequestError(f"no widget named {name!a}; this site has {', '.join(sorted(self.widgets))}")
        request = Request.from_text(request_text)
        choices = _as_lists(widget.form.choices(request.answers, self.words))
        return self._answer(widget, request) | {"choices": choices}

    def _answer(self, widget: Widget, request: Request) -> dict[str, object]:
        try:
            answers = widget.form.parse(request.answers, self.words)
        except FieldErrors as errors:
            return _errors(errors)
        if needs := [name for name in widget.wanted(answers) if name not in request.data]:
            return {"status": "needs", "needs": needs}
        try:
            result = widget.result(answers, request.today, request.data)
        except FieldErrors as errors:
            _check_fields("FieldErrors", errors.errors, widget, widget, also={""})
            return _errors(errors)
        return self._result(widget, result)

    def _result(self, widget: Widget, result: Result) -> dict[str, object]:
        _check_fill(result, widget)
        return {
            "status": "result",
            "headline": result.headline,
            "html": result_html(widget, result, words=self.words, environment=self.environment),
            "data": result.data,
            "files": [{"name": f.name, "type": f.media_type, "text": f.text} for f in result.files],
            "texts": [{"label": text.label, "text": text.text} for text in result.texts],
            "offers": [self._offer(offer, widget) for offer in result.offers],
            "fill": dict(result.fill),
        }

    def _offer(self, offer: Offer, source: Widget) -> dict[str, object]:
        widget = self.widgets.get(offer.widget)
        if widget is None:
            known = ", ".join(sorted(self.widgets))
            told = f"Offer {offer.label!r}: there is no widget named {offer.widget!r}; this site has {known}"
            raise DeclarationError(told, source.run)
        facts = _shared_facts(self.widgets)
        _check_fields(f"Offer {offer.label!r} to {offer.widget}", offer.answers, widget, source, also=facts)
        return {
            "label": offer.label,
            "widget": offer.widget,
            "page": widget.page,
            "answers": offer.answers,
            "shared": sorted(facts & offer.answers.keys()),
        }


def open_site(package: str) -> Site:
    """Imports the package, reads its `WIDGETS` (and `WORDS: Words`, if any), compiles the templates.

    Raises DeclarationError where they do not fit together; errors of the package itself are passed on.
    """
    module = importlib.import_module(package)
    widgets = cast(object, getattr(module, "WIDGETS", None))
    words = cast(object, getattr(module, "WORDS", ENGLISH))
    if not isinstance(widgets, dict) or not isinstance(words, Words):
        raise DeclarationError(f'{package} needs WIDGETS = {{"name": Widget(...), ...}}; WORDS, if any, is a Words')
    found = cast("dict[str, Widget]", widgets)
    _check_widgets(package, found)
    environment = html_environment(words)
    for name, widget in found.items():
        _compile(environment, name, widget)
    return Site(package, found, words, environment)


def _check_widgets(package: str, widgets: Mapping[str, object]) -> None:
    shared: dict[str, tuple[str, object]] = {}
    for name, widget in widgets.items():
        if not isinstance(widget, Widget) or not name.isidentifier():
            raise DeclarationError(f"{package}.WIDGETS: {name!r} should be a plain name for a Widget")
        for spec in widget.form.specs:
            if spec.field.shared:
                other, gives = shared.setdefault(spec.name, (name, spec.field.gives))
                if gives != spec.field.gives:
                    told = f"{other} and {name} share the field {spec.name!r} but not its type; rename one of them"
                    raise DeclarationError(told, widget.answers, spec.name)


def _shared_facts(widgets: Mapping[str, Widget]) -> AbstractSet[str]:
    """The names of the fields whose answers are kept once for all widgets."""
    return {spec.name for widget in widgets.values() for spec in widget.form.specs if spec.field.shared}


def _compile(environment: Environment, name: str, widget: Widget) -> None:
    try:
        load_template(environment, widget.template_name)
    except TemplateSyntaxError as error:
        raise DeclarationError(f"{name}: {error.filename}:{error.lineno}: {error.message}", widget.run) from error
    except TemplateNotFound as error:
        told = f"{name}: the template {error.name} is not there; write it, or name another"
        raise DeclarationError(told, widget.run, "template") from error


def _check_fields(
    where: str, names: Mapping[str, object], widget: Widget, source: Widget, also: AbstractSet[str] = frozenset()
) -> None:
    known = [spec.name for spec in widget.form.specs]
    if unknown := sorted(names.keys() - set(known) - also):
        raise DeclarationError(f"{where}: no field {', '.join(unknown)}; there are {', '.join(known)}", source.run)


def _check_fill(result: Result, widget: Widget) -> None:
    fillable = [spec.name for spec in widget.form.specs if spec.field.refill]
    if unknown := [name for name in result.fill if name not in fillable]:
        told = f"Result.fill: {unknown[0]!r} is no field with refill; there are {', '.join(fillable) or 'none'}"
        raise DeclarationError(told, widget.run)


def _errors(found: FieldErrors) -> dict[str, object]:
    places = {name: list(inputs) for name, inputs in found.places.items()}
    return {"status": "errors", "errors": dict(found.errors), "places": places}


def _as_lists(offered: Mapping[str, Options]) -> dict[str, list[list[str]]]:
    return {name: [[value, label] for value, label in options] for name, options in offered.items()}


def _failed(message: str, detail: str) -> str:
    return json.dumps({"status": "failed", "message": message, "detail": detail})

"""Python to HTML: the form of a widget, its result, and the element that holds both."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from jinja2 import Environment, UndefinedError
from markupsafe import Markup

from coachkit.environment import html_environment
from coachkit.places import zones_by_area
from coachkit.result import Result
from coachkit.widget import Widget
from coachkit.words import ENGLISH, Words


def form_html(
    widget: Widget,
    name: str,
    *,
    values: Mapping[str, object],
    ids: str,
    words: Words = ENGLISH,
    environment: Environment | None = None,
) -> str:
    """The form of the widget called `name`, filled with `values` (raw JSON), else with the defaults.

    `ids` begins every id in it and must be different for each form of a page.
    """
    template = (environment or html_environment(words)).get_template("coachkit/form.html")
    return template.render(_form_view(widget, name, values, ids, words))


def result_html(
    widget: Widget, result: Result, *, words: Words = ENGLISH, environment: Environment | None = None
) -> str:
    """The result as the widget's template shows it."""
    template = (environment or html_environment(words)).get_template(widget.template_name)
    seen = {
        **result.view,
        "headline": result.headline,
        "files": result.files,
        "texts": result.texts,
        "offers": result.offers,
    }
    try:
        return template.render(seen)
    except UndefinedError as error:
        error.add_note(
            f"Result.view of {widget.run.__name__} gives the template its names; now it sees {', '.join(seen)}"
        )
        raise


def element_html(
    name: str,
    widget: Widget,
    *,
    presets: Mapping[str, object] | None = None,
    ids: str = "",
    data: Callable[[str], object] | None = None,
    words: Words = ENGLISH,
    environment: Environment | None = None,
) -> str:
    """The whole <coach-widget>: form, status line, and the widget's example worked out and shown.

    `data` gives the parsed JSON of a data set by its name, or None. What the widget raises is passed on.
    """
    environment = environment or html_environment(words)
    example = widget.example
    answers = widget.form.parse(example.answers, words)
    found = {wanted: data(wanted) if data else None for wanted in widget.wanted(answers)}
    result = widget.result(answers, example.today, found)
    return environment.get_template("coachkit/element.html").render(
        {
            **_form_view(widget, name, presets or {}, ids or name, words),
            "status_words": json.dumps(asdict(words.status), ensure_ascii=False),
            "caption": example.caption,
            "result": Markup(result_html(widget, result, words=words, environment=environment)),
        }
    )


def _form_view(widget: Widget, name: str, values: Mapping[str, object], ids: str, words: Words) -> dict[str, Any]:
    found = widget.form.read_some(values, words)
    return {
        "name": name,
        "title": widget.title,
        "action": widget.action,
        "sections": widget.form.sections(),
        "found": found,
        "values": {spec.name: spec.field.show(found[spec.name]) for spec in widget.form.specs},
        "zones": zones_by_area,
        "ids": ids,
    }

"""The examples of the widgets, run when the site is built: one that fails is told as a mistake of its widget."""

from __future__ import annotations

import json
from functools import partial

from coachkit import Site
from coachsite.data import data_text
from coachsite.mistakes import Mistake, mistake_of
from coachsite.settings import Settings


def data_set(settings: Settings, name: str) -> object:
    """The parsed JSON of the data set of that name, or None if there is none."""
    text = data_text(name, settings)
    return None if text is None else json.loads(text)


def failing_examples(site: Site, settings: Settings) -> list[Mistake]:
    """What is wrong with the examples of all widgets, those that stand on no page too."""
    found: list[Mistake] = []
    for name in site.widgets:
        try:
            site.try_example(name, partial(data_set, settings))
        except Exception as error:  # a widget may raise anything; the others are tried as well
            found.append(failed_example(name, error, settings))
    return found


def failed_example(name: str, error: Exception, settings: Settings) -> Mistake:
    """The mistake that the example of the widget called `name` brought to light."""
    place, message = mistake_of(error, settings)
    return Mistake(place, f"the example of {name} fails: {message}")

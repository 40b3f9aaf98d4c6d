"""Where widgets become HTML at build time: each use once, and kept while the sources stand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache, partial
from pathlib import Path

from coachkit import Site, Widget, element_html
from coachkit.places import zones_by_area
from coachsite.examples import data_set, failed_example
from coachsite.markdown.options import Raw
from coachsite.nearest import nearest
from coachsite.registry import RegistryError, Stamp, load_site, stamp_of
from coachsite.settings import Settings, SettingsError

IDS = "coach-ids-come-here"  # in what is kept, until it is known where in a page it goes
MOST_KEPT = 256  # a site of thousands of lessons would else fill the memory
TOGETHER = ("rows", "file")  # kinds of fields of which a form of one field could take nothing along


class WorkshopError(Exception):
    """A use of a widget that cannot be made; the message is for the author of the page, or of the widget.

    place: file and line of the widget, where the mistake is there and not in the page.
    """

    def __init__(self, message: str, place: str = "") -> None:
        """Both are kept."""
        super().__init__(message)
        self.place = place


class Workshop:
    """The widgets of a site and what has been made of them so far."""

    def __init__(self, site: Site, settings: Settings) -> None:
        """Nothing is made yet."""
        self._site = site
        self._settings = settings
        self._made = lru_cache(maxsize=MOST_KEPT)(self._make)

    def preset_errors(self, name: str, presets: Mapping[str, Raw]) -> Mapping[str, str]:
        """What is wrong with answers to preset, by the name of the field; raises WorkshopError."""
        return self._widget(name).form.preset_errors(presets, self._site.words)

    def element(self, name: str, presets: Mapping[str, Raw], ids: str) -> str:
        """The HTML of the widget called `name` with these answers preset; raises WorkshopError.

        The presets have no errors. `ids` begins every id in it.
        """
        return self._made(name, json.dumps(presets)).replace(IDS, ids)

    def ask(self, name: str, field: str, ids: str) -> str:
        """The HTML of a form with that one field, leading to the page of the widget; raises WorkshopError."""
        site, widget = self._site, self._widget(name)
        spec = next((spec for spec in widget.form.specs if spec.name == field), None)
        if spec is None:
            names = [spec.name for spec in widget.form.specs]
            raise WorkshopError(f"{name} has no field {field!r}; it has {', '.join(names)}{nearest(field, names)}")
        if spec.field.kind in TOGETHER or spec.field.depends_on:
            told = "a list of rows, a file and what depends on another question need the whole form"
            raise WorkshopError(f"{name} cannot ask {field!r} alone: {told}; ask another field")
        if not widget.page:
            raise WorkshopError(f"{name} has no page that this could lead to; give its Widget a page")
        found = widget.form.read_some({}, site.words)
        return site.environment.get_template("coachsite/markdown/ask.html").render(
            name=name,
            action=widget.action,
            page=f"{widget.page}#{ids_of(name)}-result",
            spec=spec,
            value=spec.field.show(found[field]),
            missing=spec.field.missing_message(site.words),
            found=found,
            zones=zones_by_area,
            ids=ids,
        )

    def _widget(self, name: str) -> Widget:
        if name not in self._site.widgets:
            known = sorted(self._site.widgets)
            raise WorkshopError(
                f"there is no widget named {name!r}; this site has {', '.join(known)}{nearest(name, known)}"
            )
        return self._site.widgets[name]

    def _make(self, name: str, presets: str) -> str:
        site, widget = self._site, self._widget(name)
        try:
            return element_html(
                name,
                widget,
                presets=json.loads(presets),
                ids=IDS,
                data=partial(data_set, self._settings),
                words=site.words,
                environment=site.environment,
            )
        except Exception as error:  # a widget may raise anything; the build goes on, to tell all there is
            place, message = failed_example(name, error, self._settings)
            raise WorkshopError(message, place) from error


def ids_of(name: str) -> str:
    """What begins the ids of a widget: where it stands once in a page, its result is at `#{ids_of(name)}-result`."""
    return name.replace("_", "-")


def workshop(root: Path) -> Workshop:
    """The workshop of the site in the folder `root`; a new one when a file of its widgets has changed."""
    try:
        settings = _settings(root, (root / "pyproject.toml").stat().st_mtime_ns)
        return _open(settings, stamp_of(settings.widgets))
    except RegistryError as error:
        raise WorkshopError(error.mistake.message, error.mistake.place) from error
    except (SettingsError, OSError) as error:
        raise WorkshopError(str(error)) from error


# Looked up for every page: while nothing has changed, only the times of the files are read.


@lru_cache(maxsize=1)
def _settings(root: Path, changed: int) -> Settings:
    return Settings.load(root)


@lru_cache(maxsize=1)
def _open(settings: Settings, stamp: Stamp) -> Workshop:
    return Workshop(load_site(settings), settings)

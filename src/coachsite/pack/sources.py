"""All the Python that goes to the browser, before it is compiled: coachkit, the site's widgets, what they need."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import coachkit
from coachsite.pack.distributions import sources_of
from coachsite.pack.problems import PackError
from coachsite.pack.wheel import Source
from coachsite.settings import Settings

ALWAYS = ("jinja2",)
SITE_VERSION = "1"  # the hash of the folder tells versions apart; the name of a wheel only has to have one


def site_sources(settings: Settings) -> tuple[Source, ...]:
    """In the order of their names; raises PackError where a package cannot go to the browser."""
    places = {text: settings.place("packages", text) for text in settings.packages}
    others = sources_of([*ALWAYS, *settings.packages], places)
    _check_names(settings, others)
    kit = Source("coachkit", version("coachsite"), package_files(Path(coachkit.__file__).parent), ALWAYS, own=True)
    needs = tuple(sorted({kit.name, *(canonicalize_name(Requirement(text).name) for text in settings.packages)}))
    site = Source(settings.package.replace("_", "-"), SITE_VERSION, package_files(settings.widgets), needs, own=True)
    return tuple(sorted((kit, site, *others), key=lambda source: source.name))


def packages_of(settings: Settings) -> list[str]:
    """The packages that the settings ask for and all that they need, each with the version that is installed here."""
    return [f"{source.name} {source.version}" for source in sources_of(settings.packages)]


def _check_names(settings: Settings, others: Iterable[Source]) -> None:
    for other in others:
        if settings.package in other.imports:
            taken = f"{settings.package!r} is the name of a module of the package {other.name}, which goes along"
            raise PackError([f"{settings.place('widgets')}: {taken}; rename the folder of the widgets"])


def package_files(folder: Path) -> dict[str, bytes]:
    """Every file of a package's folder, by its path in site-packages; no hidden or compiled ones."""
    parent = folder.parent
    files = {path.relative_to(parent): path for path in sorted(folder.rglob("*")) if path.is_file()}
    return {
        name.as_posix(): path.read_bytes()
        for name, path in files.items()
        if name.suffix not in (".pyc", ".typed")
        and not any(part.startswith(".") or part == "__pycache__" for part in name.parts)
    }

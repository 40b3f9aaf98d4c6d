"""Everything that an author should mend before the site is packed, found without making anything."""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from coachkit import Site
from coachsite.cache import Cache
from coachsite.examples import failing_examples
from coachsite.mistakes import place_of
from coachsite.pack.links import Places
from coachsite.pack.modules import import_faults
from coachsite.pack.origins import origin_of
from coachsite.pack.pages import LINK, SITE
from coachsite.pack.policy import forbidden
from coachsite.pack.problems import PackError
from coachsite.pack.sources import package_files, site_sources
from coachsite.registry import RegistryError, load_site
from coachsite.settings import Settings

PROBLEM = re.compile(r'<div class="coach-problem" data-where="([^"]*)"[^>]*>(.*?)</div>', re.DOTALL)
TARGET = re.compile(r"\bsite:([\w./-]+(?:#[\w.-]+)?)")
TEXTS = (".html", ".txt", ".py", ".toml", ".json")
NOWHERE = "a link leads nowhere"
TAG = re.compile(r"<[^>]*>")
SPACE = re.compile(r"\s+")


def faults_of_python(settings: Settings, cache: Cache) -> list[str]:
    """Why the site's Python could not run: widgets that cannot be imported, examples, packages, imports."""
    try:
        sources = site_sources(settings)
    except PackError as error:
        sources, faults = (), list(error.problems)
    else:
        faults = import_faults(settings, sources, cache)
    try:
        site = load_site(settings)
    except RegistryError as error:
        return [str(error), *faults]
    return [*map(str, failing_examples(site, settings)), *faults]


def faults_of_pages(pages: Mapping[Path, str], places: Places, settings: Settings) -> list[str]:
    """Blocks that could not be made, links that lead nowhere, and what the policy forbids."""
    found: list[str] = []
    for path, text in pages.items():
        page = path.relative_to(places.site_dir)
        found += marked_problems(text, page)
        for one in forbidden(text):
            place = origin_of(settings, page, rf"\b{one.split()[1]}\s*=")
            found.append(f"{place}: {one} would not work; use a class instead")
        found += _lost_links(text, page, places, settings)
    return found


def faults_of_links(settings: Settings, places: Places) -> list[str]:
    """Links in widgets that lead nowhere: most results are never seen at build time, but their links can be."""
    try:
        site = load_site(settings)
    except RegistryError:
        return []
    used = _folders_in_use(settings.package)
    files = {name: content for name, content in package_files(settings.widgets).items() if name.endswith(TEXTS)}
    texts = {name: content.decode() for name, content in files.items() if name.rpartition("/")[0] in used}
    return [
        *missing_targets(((settings.shown_module_file(name), text) for name, text in texts.items()), places),
        *_missing_pages(site, places, settings),
    ]


def marked_problems(text: str, page: Path) -> list[str]:
    """What blocks have to say that could not be made: "docs/lessons/timing.md:14: no widget named ..."."""
    found = PROBLEM.findall(text)
    return [f"{_plain(where) or page.as_posix()}: {_plain(TAG.sub('', message))}" for where, message in found]


def missing_targets(texts: Iterable[tuple[str, str]], places: Places) -> list[str]:
    """The links `site:...` in these texts (name, content) that lead nowhere, with file and line."""
    found: list[str] = []
    for name, text in texts:
        for match in TARGET.finditer(text):
            if told := _not_there(match[1], places):
                found.append(f"{name}:{text.count('\n', 0, match.start()) + 1}: {NOWHERE}: {told}")
    return found


def _lost_links(text: str, page: Path, places: Places, settings: Settings) -> Iterable[str]:
    for match in LINK.finditer(text) if SITE in text else ():
        target = html.unescape(match[3])
        if told := _not_there(target, places):
            place = origin_of(settings, page, rf"\bsite:{re.escape(target)}(?![\w./#-])")
            yield f"{place}: {NOWHERE}: {told}"


def _missing_pages(site: Site, places: Places, settings: Settings) -> Iterable[str]:
    for name, widget in site.widgets.items():
        if told := _not_there(widget.page, places):
            yield f"{place_of(widget.run, 'page', settings)}: the page of the widget {name}: {told}"


def _not_there(target: str, places: Places) -> str:
    try:
        places.address(target)
    except LookupError as error:
        return str(error)
    return ""


def _folders_in_use(package: str) -> set[str]:
    """Folders of packages that the site has imported: what is not in use yet may still have loose ends."""
    modules = [module for name, module in sys.modules.items() if f"{name}.".startswith(f"{package}.")]
    return {(module.__package__ or "").replace(".", "/") for module in modules}


def _plain(text: str) -> str:
    return SPACE.sub(" ", html.unescape(text)).strip()

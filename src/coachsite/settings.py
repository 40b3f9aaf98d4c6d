"""The settings of a site: the table [tool.coachsite] of its pyproject.toml, parsed once."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, cast

from coachsite.nearest import nearest

FILE, TABLE = "pyproject.toml", "[tool.coachsite]"
DOCS_DIR = re.compile(r"""^docs_dir: *["']?([^"'#\n]+?)["']? *(#.*)?$""", re.MULTILINE)
# What a package of widgets must not be called, for another one of that name goes to the browser too.
TAKEN = sys.stdlib_module_names | {"coachkit", "coachsite", "jinja2", "markupsafe", "pyodide", "js"}
FIRST_YEAR, LAST_YEAR = 1990, 2100  # beyond these nobody knows the public holidays


class SettingsError(ValueError):
    """Settings that cannot be used; the message has a line for every fault: where, what and the way out."""


@dataclass(frozen=True)
class Settings:
    """What a site asks of coachsite.

    root: the folder of mkdocs.yml. widgets: the folder of the package that holds WIDGETS. years: first and
    last year of public holidays to offer. packages: distributions that the widgets import besides coachkit, each as
    a requirement, such as "icalendar" or "icalendar>=6".
    """

    root: Path
    widgets: Path
    years: tuple[int, int] = (2025, 2030)
    packages: tuple[str, ...] = ()

    @property
    def package(self) -> str:
        """The import name of the package that holds WIDGETS."""
        return self.widgets.name

    @property
    def cache(self) -> Path:
        """The folder for what need not be made again; may be deleted at any time."""
        return self.root / ".cache" / "coachsite"

    def place(self, key: str, item: str = "") -> str:
        """ "pyproject.toml:12": where the setting is, or the item of its list."""
        file = self.root / FILE
        return _place(file.read_text(encoding="utf-8"), key, item) if file.is_file() else FILE

    def shown(self, file: Path) -> str:
        """The file as its author knows it: from the root of the site, or from the folder that the widgets lie in."""
        for folder in (self.root, self.widgets.parent):
            if file.is_relative_to(folder):
                return file.relative_to(folder).as_posix()
        return file.as_posix()

    def shown_module_file(self, name: str) -> str:
        """The same for a file that is named as Python does: "my_site/greet/widget.py"."""
        return self.shown(self.widgets.parent / name)

    @classmethod
    def load(cls, root: Path | None = None) -> Self:
        """The settings of the site in the folder `root`, by default the current one; raises SettingsError."""
        root = (root or Path.cwd()).resolve()
        text, table = _table(root / FILE)
        faults: list[str] = []
        values: dict[str, Any] = {}
        for key, raw in table.items():
            read = READERS.get(key)
            if read is None:
                known = ", ".join(READERS)
                told = f"nobody knows the setting {key!r}; there are {known}{nearest(key, READERS)}"
                faults.append(f"{_place(text, key)}: {told}")
                continue
            try:
                values[key] = read(raw, root)
            except ValueError as error:
                faults.append(f"{_place(text, key)}: {key}: {error}")
        if "widgets" not in table:
            faults.append(f'{_place(text)}: {TABLE} needs a line such as: widgets = "widgets/my_site"')
        if faults:
            raise SettingsError("\n".join(faults))
        return cls(root=root, **values)


def find_root(start: Path) -> Path:
    """The folder of the site that `start` lies in: the nearest one upwards with coachsite's settings.

    Where there is none, `start` itself: reading its settings then says what is missing.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        try:
            _table(folder / FILE)
        except SettingsError:
            continue
        return folder
    return start


def pages_folder(root: Path) -> Path:
    """The folder of the pages in Markdown of the site in the folder `root`."""
    config = root / "mkdocs.yml"
    found = DOCS_DIR.search(config.read_text(encoding="utf-8")) if config.is_file() else None
    return root / (found[1] if found else "docs")


def _table(path: Path) -> tuple[str, Mapping[str, object]]:
    try:
        text = path.read_text(encoding="utf-8")
        document = tomllib.loads(text)
    except FileNotFoundError:
        raise SettingsError(f"{path} is not there; it should hold the settings of the site, {TABLE}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error
    tools = cast("dict[str, object]", document.get("tool", {}))
    table = tools.get("coachsite")
    if not isinstance(table, dict):
        raise SettingsError(f'{path} has no {TABLE}; add it with a line such as: widgets = "widgets/my_site"')
    return text, cast("dict[str, object]", table)


def _place(text: str, key: str = "", item: str = "") -> str:
    lines = text.splitlines()
    start = next((n for n, line in enumerate(lines) if line.strip() == TABLE), 0)
    at = next((n for n in range(start, len(lines)) if re.match(rf"\s*{re.escape(key)}\s*=", lines[n])), start)
    quoted = (f'"{item}"', f"'{item}'")
    at = next((n for n in range(at, len(lines)) if item and any(one in lines[n] for one in quoted)), at)
    return f"{FILE}:{at + 1}"


def _read_widgets(raw: object, root: Path) -> Path:
    if not isinstance(raw, str):
        raise ValueError('should be a folder, such as "widgets/my_site"')
    folder = (root / raw).resolve()
    if not folder.name.isidentifier():
        raise ValueError(f"the folder's name {folder.name!r} should be one that Python can import, such as my_site")
    if folder.name in TAKEN:
        raise ValueError(f"{folder.name!r} is the name of another module of Python; rename the folder")
    if not (folder / "__init__.py").is_file():
        raise ValueError(f"{raw}/__init__.py is not there; it should hold WIDGETS")
    return folder


def _read_years(raw: object, root: Path) -> tuple[int, int]:
    match raw:
        case [int(first), int(last)] if FIRST_YEAR <= first <= last <= LAST_YEAR:
            return first, last
        case _:
            raise ValueError(f"should be the first and the last year, such as [2025, 2030], not {raw!r}")


def _read_packages(raw: object, root: Path) -> tuple[str, ...]:
    from packaging.requirements import InvalidRequirement, Requirement  # `coachsite run` should answer at once

    if not isinstance(raw, list) or not all(isinstance(name, str) for name in cast("list[object]", raw)):
        raise ValueError('should be a list of names, such as ["icalendar"]')
    names = tuple(cast("list[str]", raw))
    for name in names:
        try:
            Requirement(name)
        except InvalidRequirement:
            raise ValueError(f'{name!r} is no name of a package; write it as pip does: "icalendar>=6"') from None
    return names


READERS: Mapping[str, Callable[[object, Path], object]] = {
    "widgets": _read_widgets,
    "years": _read_years,
    "packages": _read_packages,
}

"""`coachsite new DIR`: a small site that works, for its author to change.

The files lie in `scaffold/` as the author gets them, and are a working site themselves. Three words in them, in texts
and in names of files, stand for what differs from one site to the next:

- `Site Title`: the title, made from the name of the folder
- `site_package`: the Python package of the widgets, made from the title
- `coachsite[snapshot,testing]`: the requirement by which the site gets coachsite, from where this one came
"""

from __future__ import annotations

import json
import keyword
import re
import shutil
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import distribution, distributions
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from coachsite.settings import TAKEN

SCAFFOLD = Path(__file__).parent / "scaffold"
TITLE, PACKAGE, REQUIREMENT = "Site Title", "site_package", "coachsite[snapshot,testing]"
NO_TITLE, NO_PACKAGE = "My coaching site", "coaching_site"  # where the name of the folder has no letters for one
LONGEST = 40  # characters of the package's name


class NewSiteError(Exception):
    """The site cannot be written; the message says why and the way out."""


@dataclass(frozen=True)
class NewSite:
    """A site that was written. requirement: how it gets coachsite."""

    folder: Path
    title: str
    package: str
    requirement: str


def new_site(folder: Path) -> NewSite:
    """Writes a site into a folder that is not there yet; raises NewSiteError."""
    title = title_of(folder.absolute().name)
    site = NewSite(folder, title, package_of(title), requirement())
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        told = f"{folder} is there already, and nothing was written; give the name of a folder that is not there yet"
        raise NewSiteError(told) from None
    except (OSError, ValueError) as error:
        raise NewSiteError(_refused(folder, error)) from error
    try:
        _write(site)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise NewSiteError(_refused(folder, error)) from error
    return site


def title_of(name: str) -> str:
    """ "asking-for-help" -> "Asking for help". Only letters, digits and spaces: it stands in files of many kinds."""
    words = re.sub(r"[\W_]+", " ", name).strip()
    return words[:1].upper() + words[1:] or NO_TITLE


def package_of(title: str) -> str:
    """ "Asking for help" -> "asking_for_help", or near to it where Python or another package has that name."""
    letters = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    package = re.sub(r"[^a-z0-9]+", "_", letters)[:LONGEST].strip("_") or NO_PACKAGE
    if package[0].isdigit():
        package = f"site_{package}"
    return f"{package}_site" if keyword.iskeyword(package) or _is_taken(package) else package


def requirement() -> str:
    """coachsite as the new site requires it: by name and version, or by the address that it was installed from."""
    installed = distribution("coachsite")
    address = _address(json.loads(installed.read_text("direct_url.json") or "{}"))
    if address:
        return f"{REQUIREMENT} @ {address}"
    return f"{REQUIREMENT}~={installed.version}"


def _address(origin: Mapping[str, Any]) -> str:
    """Where pip or uv say that a package came from, unless that was an index or is not there any more."""
    url: str = origin.get("url", "")
    if "vcs_info" in origin:
        return f"{origin['vcs_info']['vcs']}+{url}@{origin['vcs_info']['commit_id']}"
    parts = urlsplit(url)
    return "" if parts.scheme == "file" and not Path(url2pathname(parts.path)).exists() else url


def _is_taken(name: str) -> bool:
    """Whether something else goes by this name, for importing or for installing."""
    module = find_spec(name)
    installed = (re.sub(r"[-.]", "_", one.name.lower()) for one in distributions())
    return name in TAKEN or (module is not None and module.origin is not None) or name in installed


def _write(site: NewSite) -> None:
    stands_for = {TITLE: site.title, PACKAGE: site.package, REQUIREMENT: site.requirement}
    words = re.compile("|".join(map(re.escape, stands_for)))
    for file in _files():
        name, text = (
            words.sub(lambda found: stands_for[found[0]], text)
            for text in (file.relative_to(SCAFFOLD).as_posix(), file.read_text(encoding="utf-8"))
        )
        target = site.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _files() -> Iterator[Path]:
    """All of the scaffold; Python may have compiled what lies in it."""
    return (file for file in sorted(SCAFFOLD.rglob("*")) if file.is_file() and "__pycache__" not in file.parts)


def _refused(folder: Path, error: OSError | ValueError) -> str:
    why = error.strerror if isinstance(error, OSError) else str(error)
    return f"{folder} cannot be written: {why}; give the name of a folder in a place where you may write"

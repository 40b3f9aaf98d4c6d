"""Installed distributions as sources for wheels: what pip brought to this machine goes to the browser.

Nothing is fetched at build time, and nothing can differ from what was tested here: the versions are the installed ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import PurePosixPath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from coachsite.pack.problems import PackError
from coachsite.pack.wheel import Source

NATIVE = (".so", ".pyd", ".dylib", ".dll")
LEFT_OUT = (".c", ".pyi", ".pyc", ".pth", ".typed")
# Distributions that work without their compiled part, which only makes them faster.
NATIVE_IS_OPTIONAL = frozenset({"markupsafe"})
BROWSER: Mapping[str, str] = {
    "implementation_name": "cpython",
    "os_name": "posix",
    "platform_machine": "wasm32",
    "platform_system": "Emscripten",
    "platform_python_implementation": "CPython",
    "python_version": "3.13",
    "python_full_version": "3.13.2",
    "sys_platform": "emscripten",
    "extra": "",
}


@dataclass(frozen=True)
class _Wanted:
    """A requirement, where the settings name it, and the packages between them and it."""

    requirement: Requirement
    place: str
    through: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return canonicalize_name(self.requirement.name)

    def told(self, problem: str) -> str:
        """The problem, beginning with the place, and with who needs the package."""
        first, *others = (*self.through, self.name)
        chain = ", which needs ".join(others)
        return f"{self.place}{first}{' needs ' if chain else ''}{chain}: {problem}"


def sources_of(requirements: Iterable[str], places: Mapping[str, str] | None = None) -> tuple[Source, ...]:
    """These distributions and all that they need in the browser, by name; raises PackError with every fault.

    requirements: as pip takes them, "icalendar>=6". places: file and line of each that stands in the settings.
    """
    found: dict[str, Source] = {}
    faults: list[str] = []
    places = places or {}
    waiting = [_Wanted(Requirement(text), f"{places[text]}: " if text in places else "") for text in requirements]
    seen: set[str] = set()
    while waiting:
        wanted = waiting.pop()
        if str(wanted.requirement) in seen:
            continue
        seen.add(str(wanted.requirement))
        try:
            installed = _installed(wanted)
            found[wanted.name] = source_of(wanted.name)
        except PackError as error:
            faults += map(wanted.told, error.problems)
            continue
        through = (*wanted.through, wanted.name)
        needs = _needs(installed, wanted.requirement.extras)
        waiting += [_Wanted(need, wanted.place, through) for need in needs]
    if faults:
        raise PackError(sorted(faults))
    return tuple(found[name] for name in sorted(found))


def source_of(name: str) -> Source:
    """An installed distribution, if it is pure Python; raises PackError saying why it cannot go to the browser."""
    installed = _distribution(name)
    name = canonicalize_name(name)
    files = _files(installed, name)
    if not any(path.endswith(".py") for path in files):
        raise PackError(["it has no Python files of its own here (an editable install?); install it as others do"])
    depends = {canonicalize_name(need.name) for need in _needs(installed)}
    return Source(name, installed.version, files, tuple(sorted(depends)))


def _installed(wanted: _Wanted) -> Distribution:
    installed = _distribution(wanted.name)
    if not wanted.requirement.specifier.contains(installed.version, prereleases=True):
        versions = f"{installed.version} is installed here and {wanted.requirement.specifier} is asked for"
        raise PackError([f"{versions}; install one that fits, or ask for another"])
    return installed


def _distribution(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError:
        holders = packages_distributions().get(name.replace("-", "_"), ())
        meant = f"; the module {name} is in the package {holders[0]!r}" if holders else ""
        told = f"it is not installed here; add it to the project's dependencies and install them{meant}"
        raise PackError([told]) from None


def _files(installed: Distribution, name: str) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    compiled: list[str] = []
    for path in installed.files or ():
        if _belongs(path):
            if path.suffix in NATIVE:
                compiled.append((path.parent / path.name.partition(".")[0]).as_posix())
            elif path.suffix not in LEFT_OUT:
                files[path.as_posix()] = path.read_binary()
    if compiled and name not in NATIVE_IS_OPTIONAL:
        what = f"it is not pure Python: version {installed.version} brings {min(compiled, key=_outside_libraries)}"
        way_out = "take a package in plain Python, or do the work without one"
        raise PackError([f"{what} compiled for this machine, which no browser runs; {way_out}"])
    return files


def _outside_libraries(name: str) -> tuple[bool, str]:
    """For sorting: what a package itself has compiled says more than the libraries it carries along."""
    return ".libs/" in name, name


def _belongs(path: PurePosixPath) -> bool:
    top = path.parts[0]
    return top != ".." and not top.endswith((".dist-info", ".egg-info")) and "__pycache__" not in path.parts


def _needs(installed: Distribution, extras: Iterable[str] = ()) -> list[Requirement]:
    """What it requires in the browser, with what belongs to these extras."""
    settings = [BROWSER, *({**BROWSER, "extra": extra} for extra in sorted(extras))]
    requirements = [Requirement(text) for text in installed.requires or ()]
    return [
        one
        for one in requirements
        if one.marker is None or any(one.marker.evaluate(dict(setting)) for setting in settings)
    ]

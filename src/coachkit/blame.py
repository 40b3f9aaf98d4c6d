"""Where in the author's own code an error arose."""

from __future__ import annotations

import traceback
from pathlib import PurePath
from types import FrameType


def blame(error: BaseException, package: str) -> str:
    """One line for authors: kind of error, message, and the innermost place that belongs to `package`.

    "ZeroDivisionError: division by zero (after_interview/dates/widget.py:14, in plan)". A template counts as
    code of the package it lies in. No path of a machine is in it.
    """
    said, *advice = said_by(error)
    frames = [(frame, line) for frame, line in traceback.walk_tb(error.__traceback__) if _belongs(frame, package)]
    if frames:
        frame, line = frames[-1]
        said = f"{said} ({_file(frame, package)}:{line}, in {frame.f_code.co_name})"
    return "; ".join([said, *advice])


def said_by(error: BaseException) -> list[str]:
    """The kind of an error and its message, and then each of its notes."""
    notes: list[str] = getattr(error, "__notes__", [])
    lines = "".join(traceback.format_exception_only(error)).strip().splitlines()
    module, name = type(error).__module__, type(error).__name__
    lines[0] = lines[0].removeprefix(f"{module}.") if lines[0].startswith(f"{module}.{name}") else lines[0]
    return ["\n".join(lines[: len(lines) - len(notes)]), *notes]


def _belongs(frame: FrameType, package: str) -> bool:
    # a template's frame bears its name, "package/sub/result.html", as module and as file
    name = str(frame.f_globals.get("__name__", "")).replace("/", ".")
    return name == package or name.startswith(f"{package}.")


def _file(frame: FrameType, package: str) -> str:
    parts = PurePath(frame.f_code.co_filename.replace("\\", "/")).parts
    return "/".join(parts[parts.index(package) :]) if package in parts else parts[-1]

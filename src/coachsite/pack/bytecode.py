"""Python sources to bytecode that the browser's Python reads at once."""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict, cast

from coachsite.pack.problems import PackError

PYTHON = (3, 13)  # of the browser: its bytecode is read by no other
COMPILER = Path(__file__).with_name("compiler.py")


class Outcome(TypedDict):
    """What the compiler answers."""

    compiled: dict[str, bytes]
    faults: list[str]


def compile_sources(sources: Mapping[str, bytes], *, asserts: bool) -> dict[str, bytes]:
    """The .pyc content for each source by its name ("package/module.py"), the same bytes every time.

    Docstrings go, line numbers stay; asserts stay where they are wanted. Raises PackError with every fault.
    """
    if sys.version_info[:2] != PYTHON:
        wanted = ".".join(map(str, PYTHON))
        raise PackError(
            [f"the browser runs Python {wanted}, so the site must be built with it, not {sys.version.split()[0]}"]
        )
    command = [sys.executable, "-X", "no_debug_ranges", "-X", "utf8", "-B", "-s", "-P", str(COMPILER)]
    task = marshal.dumps({"asserts": asserts, "sources": dict(sources)})
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment["PYTHONHASHSEED"] = "0"
    process = subprocess.run(command, input=task, stdout=subprocess.PIPE, env=environment, check=True)
    outcome = cast(Outcome, marshal.loads(process.stdout))
    if outcome["faults"]:
        raise PackError(outcome["faults"])
    return outcome["compiled"]


def compiled_files(files: Mapping[str, bytes], *, asserts: bool) -> dict[str, bytes]:
    """The files with each .py replaced by its .pyc in the same place; the others as they are."""
    sources = {name: content for name, content in files.items() if name.endswith(".py")}
    others = {name: content for name, content in files.items() if name not in sources}
    compiled = compile_sources(sources, asserts=asserts)
    return others | {f"{name}c": content for name, content in compiled.items()}

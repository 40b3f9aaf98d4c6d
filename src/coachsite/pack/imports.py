"""Which modules Python sources import, read from the sources without running them."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePosixPath

from coachsite.cache import Cache

Imports = Mapping[str, tuple[str, ...]]


def module_name(path: str) -> str:
    """The module that a source file holds: "json/__init__.py" is json."""
    parts = PurePosixPath(path).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(files: Mapping[str, bytes], cache: Cache) -> Imports:
    """What each module among the files may import: names of modules, or of what is in them.

    That includes what it imports only when one of its functions is called. Files that do not parse count as
    importing nothing: compiling them tells what is wrong.
    """
    found = scan_sources("imports", files, _scanned, cache)
    return {module_name(path): tuple(names) for path, names in found.items()}


def scan_sources[Found](
    kind: str, files: Mapping[str, bytes], scan: Callable[[str, bytes], list[Found]], cache: Cache
) -> Mapping[str, list[Found]]:
    """What `scan` finds in each Python source, by its path; kept under `kind`, as JSON, while the sources stay."""
    sources = {path: content for path, content in sorted(files.items()) if path.endswith(".py")}
    ingredients = [part for item in sources.items() for part in item]

    def scan_all() -> bytes:
        return json.dumps({path: scan(path, content) for path, content in sources.items()}).encode()

    return json.loads(cache.made(kind, ingredients, scan_all))


def reached(roots: Iterable[str], known: Imports) -> set[str]:
    """All the modules in `known` that importing the roots leads to."""
    seen: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name.rpartition(".")[0]:
            waiting.append(name.rpartition(".")[0])
        if name in known and name not in seen:
            seen.add(name)
            waiting += known[name]
        elif name not in seen:
            seen.add(name)
    return seen & known.keys()


def _scanned(path: str, source: bytes) -> list[str]:
    package = PurePosixPath(path).parent.parts
    found: set[str] = set()
    waiting: list[ast.AST]
    try:
        waiting = [ast.parse(source)]
    except (SyntaxError, ValueError):
        return []
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join((*above, *([node.module] if node.module else [])))
            found |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
        waiting += ast.iter_child_nodes(node)
    return sorted(found)

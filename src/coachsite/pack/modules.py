"""What the site's own Python imports, held against what there is in the browser."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import packages_distributions

from coachsite.cache import Cache
from coachsite.pack.imports import imports_of, module_name, reached, scan_sources
from coachsite.pack.wheel import Source
from coachsite.settings import TABLE, Settings

# Parts of the standard library that Pyodide's Python comes without.
ABSENT_NAMES = """
    curses dbm ensurepip fcntl grp idlelib lzma msvcrt nt pwd pydoc_data readline resource sqlite3 ssl syslog termios
    tkinter turtle turtledemo venv winreg winsound
"""
ABSENT = frozenset(ABSENT_NAMES.split())
NETWORK = "there a widget reaches no network, and what people type stays with them"
PROCESSES = "there are no other programs there"
THREADS = "there is but one thread there"
# Parts that can be imported there and do nothing but fail.
USELESS: Mapping[str, str] = {
    **dict.fromkeys(("ftplib", "http.client", "http.server", "imaplib", "poplib", "smtplib", "socket"), NETWORK),
    **dict.fromkeys(("socketserver", "urllib.request", "wsgiref", "xmlrpc"), NETWORK),
    **dict.fromkeys(("multiprocessing", "subprocess", "pty"), PROCESSES),
    **dict.fromkeys(("concurrent.futures", "threading"), THREADS),
}


def import_faults(settings: Settings, sources: Sequence[Source], cache: Cache) -> list[str]:
    """Imports in the site's own modules that fail in the browser, with file and line; the unused modules' are not."""
    own = next(source for source in sources if settings.package in source.imports)
    used = reached([settings.package], imports_of(own.files, cache))
    sent = frozenset(name for source in sources for name in source.imports)
    found: list[str] = []
    for name, imports in scan_sources("import-lines", own.files, _imported, cache).items():
        for line, imported in imports if module_name(name) in used else ():
            if told := _told(imported, sent):
                found.append(f"{settings.shown_module_file(name)}:{line}: {told}")
    return found


def _told(name: str, sent: frozenset[str]) -> str:
    top = name.partition(".")[0]
    useless = next((part for part in USELESS if f"{name}.".startswith(f"{part}.")), "")
    if useless:
        return f"{useless} does not work in the browser: {USELESS[useless]}; do without it"
    if top in ABSENT:
        return f"the browser's Python has no {top}; do without it"
    if top in sys.stdlib_module_names or top in sent:
        return ""
    if not (holders := packages_distributions().get(top)):
        return ""  # importing it tells
    return f'{top} is not in the browser; send it along: packages = ["{holders[0]}"] under {TABLE} in pyproject.toml'


def _imported(_: str, content: bytes) -> list[tuple[int, str]]:
    """The line and the name of every import that counts: not for types alone, and not where its failing is caught."""
    try:
        waiting: list[ast.AST] = [ast.parse(content)]
    except (SyntaxError, ValueError):
        return []  # compiling it tells
    found: list[tuple[int, str]] = []
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            found += [(node.lineno, name) for name in _names(node.module, node.names)]
        waiting += _inside(node)
    return found


def _names(module: str, names: Iterable[ast.alias]) -> Iterable[str]:
    """`from urllib import request` imports urllib.request, `from http.client import X` http.client."""
    inner = [f"{module}.{alias.name}" for alias in names]
    return [name for name in inner if name in USELESS] or [module]


def _inside(node: ast.AST) -> Iterable[ast.AST]:
    if isinstance(node, ast.Try) and any(_catches_imports(handler) for handler in node.handlers):
        return [part for handler in node.handlers for part in handler.body]
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        return node.orelse
    return ast.iter_child_nodes(node)


def _catches_imports(handler: ast.ExceptHandler) -> bool:
    caught = ast.unparse(handler.type) if handler.type else "Exception"
    return any(name in caught for name in ("ImportError", "ModuleNotFoundError", "Exception"))

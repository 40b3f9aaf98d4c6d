"""Python's standard library for the browser: compiled, and no more of it than the site may need."""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from coachsite.cache import Cache
from coachsite.pack import runtime
from coachsite.pack.archive import unzipped, zip_of
from coachsite.pack.bytecode import compiled_files
from coachsite.pack.imports import Imports, imports_of, module_name, reached
from coachsite.pack.runtime import Runtime

# Imported by nobody's source, yet wanted: at the start, when packages are unpacked, or by C code when it comes to it.
UNSEEN = (
    *("site", "codecs", "io", "abc", "zipimport"),
    *("_strptime", "_pylong", "locale", "traceback", "linecache", "contextvars", "copyreg", "tarfile", "zipfile"),
    *(f"encodings.{name}" for name in ("aliases", "ascii", "cp1252", "cp437", "idna", "latin_1", "utf_8")),
    *(f"encodings.{name}" for name in ("unicode_escape", "raw_unicode_escape", "utf_16", "utf_8_sig")),
)
PYODIDE = ("_pyodide", "pyodide")  # its own Python part, wanted whole
# What others import only for processes, terminals, servers, debuggers or other systems, none of which a browser has.
# Left out unless the site's own code asks for it.
FOREIGN_NAMES = """
    _android_support _apple_support _ios_support _pydecimal _pyio _pyrepl antigravity argparse bdb cmd code codeop
    compileall cProfile ctypes doctest ftplib getpass http idlelib imaplib mailbox modulefinder multiprocessing
    nturl2path optparse pdb pickletools platform poplib profile pstats pty py_compile pydoc rlcompleter smtplib
    socketserver symtable this timeit trace tracemalloc tty unittest webbrowser wsgiref xml xmlrpc
"""
FOREIGN = frozenset(FOREIGN_NAMES.split())
# Imported under a name that is put together at run time.
HIDDEN: Imports = {"sysconfig": ("_sysconfigdata__emscripten_wasm32-emscripten",)}


@dataclass(frozen=True)
class Library:
    """Compiled modules of the standard library, by file name ("json/decoder.pyc")."""

    files: Mapping[str, bytes]

    def without(self, modules: Iterable[str]) -> Library:
        """The same without some modules."""
        gone = frozenset(modules)
        return Library({name: content for name, content in self.files.items() if module_name(name) not in gone})

    def zipped(self, cache: Cache) -> bytes:
        """As the zip file that Python imports from."""
        ingredients = [part for item in self.files.items() for part in item]
        return cache.made("stdlib-zip", ingredients, lambda: zip_of(self.files))


def library_for(imported: Iterable[str], source: Runtime, cache: Cache) -> Library:
    """What a site whose code imports these modules may need of the standard library."""
    sources = _sources(source.read(runtime.STDLIB))
    compiled = _compiled(sources, cache)
    known = imports_of(sources, cache)
    asked = set(imported)
    foreign = FOREIGN - {module.partition(".")[0] for module in asked}
    usable = {
        module: (*names, *HIDDEN.get(module, ()))
        for module, names in known.items()
        if module.partition(".")[0] not in foreign
    }
    own = {module for module in usable if module.partition(".")[0] in PYODIDE}
    needed = reached([*UNSEEN, *own, *asked], usable)
    return Library({name: content for name, content in compiled.items() if module_name(name) in needed})


@lru_cache(maxsize=1)
def _sources(archive: bytes) -> Mapping[str, bytes]:
    return unzipped(archive)


def _compiled(sources: Mapping[str, bytes], cache: Cache) -> Mapping[str, bytes]:
    ingredients = [part for item in sorted(sources.items()) for part in item]
    modules = {name: content for name, content in sources.items() if name.endswith(".py")}
    return marshal.loads(
        cache.made("stdlib", ingredients, lambda: marshal.dumps(compiled_files(modules, asserts=False)))
    )

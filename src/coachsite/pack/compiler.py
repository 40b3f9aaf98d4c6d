"""Compiles Python sources for the browser. Run in a process of its own by bytecode.py, never imported.

Its own process because `-X no_debug_ranges` (no column numbers, which make a quarter of the code) can only be
given at the start, and because a fresh process marshals the same bytes every time.

In, by marshal: {"asserts": bool, "sources": {name: bytes}}. Out: {"compiled": {name: bytes}, "faults": [text]}.
"""

import ast
import marshal
import sys
from importlib.util import MAGIC_NUMBER, source_hash

UNCHECKED_HASH = (1).to_bytes(4, "little")  # Python takes such a file as it is, whatever the dates say
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def compiled(name: str, source: bytes, asserts: bool) -> bytes:
    """The content of the .pyc file of a module, without docstrings; with its asserts where they are wanted."""
    if asserts:
        tree = ast.parse(source, name)
        strip(tree)
        code = compile(tree, name, "exec", dont_inherit=True, optimize=0)
    else:
        code = compile(source, name, "exec", dont_inherit=True, optimize=2)
    return MAGIC_NUMBER + UNCHECKED_HASH + source_hash(source) + marshal.dumps(code)


def strip(tree: ast.Module) -> None:
    """Takes the docstrings out. A class keeps one of a letter, or dataclasses would write it a long one."""
    for node in ast.walk(tree):
        if not isinstance(node, DOCUMENTED) or ast.get_docstring(node, clean=False) is None:
            continue
        said = node.body[0]
        if isinstance(node, ast.ClassDef):
            node.body[0] = ast.copy_location(ast.Expr(ast.copy_location(ast.Constant("-"), said)), said)
        elif len(node.body) > 1:
            del node.body[0]
        else:
            node.body[0] = ast.copy_location(ast.Pass(), said)


def main() -> None:
    """Reads the task from standard input, writes the outcome to standard output."""
    task = marshal.load(sys.stdin.buffer)
    done: dict[str, bytes] = {}
    faults: list[str] = []
    for name, source in task["sources"].items():
        try:
            done[name] = compiled(name, source, task["asserts"])
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", None)
            faults.append(f"{name}:{line}: {error}" if line else f"{name}: {error}")
    marshal.dump({"compiled": done, "faults": faults}, sys.stdout.buffer)


main()

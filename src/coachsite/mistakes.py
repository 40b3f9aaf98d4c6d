"""An error of Python as the author of a widget should read it: the own file and line, what is wrong, what to do."""

from __future__ import annotations

import re
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import TemplateSyntaxError

import coachkit
from coachkit.blame import said_by
from coachkit.field import DeclarationError
from coachsite.nearest import nearest
from coachsite.settings import TABLE, Settings

LACKING = re.compile(r"(\w+)\.__init__\(\) missing \d+ required (?:keyword-only|positional) arguments?: (.*)")
SAMPLES: Mapping[str, str] = {
    "answers": "answers=Answers",
    "run": "run=my_function",
    "template": 'template="result.html"',
    "title": 'title="What it is called"',
    "action": 'action="The words on the button"',
    "example": 'example=Example(answers={"name": "Ada"}, today=date(2026, 1, 31), caption="What it shows")',
    "caption": 'caption="What it shows"',
    "today": "today=date(2026, 1, 31)",
}


class Mistake(NamedTuple):
    """Where it is ("widgets/my_site/greet/widget.py:14") and what to say about it."""

    place: str
    message: str

    def __str__(self) -> str:
        """As a line of a report."""
        return f"{self.place}: {self.message}"


def mistake_of(error: Exception, settings: Settings) -> Mistake:
    """What to tell the author of the site's widgets about an error that arose in them."""
    return Mistake(_place(error, settings), _message(error, settings))


def _message(error: Exception, settings: Settings) -> str:
    said, *notes = said_by(error)
    match error:
        case DeclarationError(__cause__=TemplateSyntaxError() as cause):
            said = str(cause.message)
        case DeclarationError():
            said = str(error)
        case SyntaxError():
            said = f"{type(error).__name__}: {error.msg}"
        case TypeError() if found := LACKING.match(str(error)):
            names = re.findall(r"'(\w+)'", found[2])
            notes.append("give it " + ", ".join(SAMPLES.get(name, f"{name}=...") for name in names))
            said = f"{found[1]} lacks {', '.join(names)}"
        case ImportError(name=str(module)) if module == "coachkit" and error.name_from:
            known = ", ".join(coachkit.__all__)
            said = f"coachkit has no {error.name_from!r}"
            said += nearest(error.name_from, coachkit.__all__) or f"; it has {known}"
        case ModuleNotFoundError(name=str(module)):
            notes.append(_module_advice(module, settings))
        case _:
            pass
    return "; ".join([" ".join(said.split()), *notes])


def _module_advice(module: str, settings: Settings) -> str:
    top = module.partition(".")[0]
    if top == settings.package:
        file = settings.shown_module_file(module.replace(".", "/"))
        return f"there is neither {file}.py nor {file}/__init__.py"
    return f'if it is a package from PyPI, install it and list it: packages = ["{top}"] under {TABLE} in pyproject.toml'


def _place(error: Exception, settings: Settings) -> str:
    cause = error.__cause__
    if isinstance(cause, TemplateSyntaxError) and cause.filename:
        return f"{settings.shown_module_file(cause.filename)}:{cause.lineno}"
    if isinstance(error, SyntaxError) and error.filename:
        return f"{settings.shown(Path(error.filename))}:{error.lineno}"
    if isinstance(error, DeclarationError) and (found := _declared(error, settings)):
        return found
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if _file(frame.filename, settings)]
    if own:
        return f"{settings.shown(_file(own[-1].filename, settings) or settings.widgets)}:{own[-1].lineno}"
    return f"{settings.shown(settings.widgets)}/__init__.py:1"


def _file(name: str, settings: Settings) -> Path | None:
    """The author's file that a frame belongs to; templates go by the name "my_site/greet/result.html"."""
    file = settings.widgets.parent / name
    return file if file.is_relative_to(settings.widgets) and file.is_file() else None


def _declared(error: DeclarationError, settings: Settings) -> str:
    """Where the class or function is that the error is about; or that field of it, or argument after it."""
    return "" if error.about is None else place_of(error.about, error.name, settings)


def place_of(about: Any, name: str, settings: Settings) -> str:
    """ "widgets/my_site/greet/widget.py:14": the class or function, or the first `name:` or `name=` after it."""
    base = settings.widgets.parent / str(about.__module__).replace(".", "/")
    file = next((file for file in (base.with_suffix(".py"), base / "__init__.py") if file.is_file()), None)
    if file is None:
        return ""
    lines = file.read_text(encoding="utf-8").splitlines()
    code = getattr(about, "__code__", None)
    first: int = code.co_firstlineno if code else getattr(about, "__firstlineno__", 1)
    sought = re.compile(rf"(?<![\w.]){name}\s*[:=](?!=)")
    found = (n for n in range(first, len(lines) + 1) if name and sought.search(lines[n - 1]))
    return f"{settings.shown(file)}:{next(found, first)}"

"""The form of the texts that authors edit: plain lines, some of them only for one tone.

    Subject: Following up on {{ job_title }} interview

    warm:   I really enjoyed our conversation about {{ detail }},
            and I have thought about it since.
    formal: Our conversation about {{ detail }} has stayed with me.

A line that begins with a tone, or with several ("warm, brief:"), is used for these tones only; other lines for all. A line
that begins with blanks goes on the line above it. A blank line begins a new paragraph. The rest is Jinja2.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from importlib import resources
from types import MappingProxyType
from typing import Final

from coachkit.environment import Environment, Template, text_environment

_LABEL: Final = re.compile(r"([a-z_]+(?:, ?[a-z_]+)*):(?: +|$)(.*)")
_MANY_BLANKS: Final = re.compile(r"\n{3,}")


class TextError(ValueError):
    """A text that an author wrote cannot be used; the message says where and what to change."""


def load_texts(package: str, folder: str, tones: Collection[str] = ()) -> Mapping[str, Template]:
    """All .txt files of a folder in the package, by name without the ending, as templates.

    Called where a module is loaded: in the browser there are no files later. Raises TextError, or what jinja2 raises.
    """
    environment = text_environment()
    files = sorted(resources.files(package).joinpath(folder).iterdir(), key=lambda file: file.name)
    return MappingProxyType(
        {
            file.name.removesuffix(".txt"): compiled(environment, file.read_text(encoding="utf-8"), tones, file.name)
            for file in files
            if file.name.endswith(".txt")
        }
    )


def compiled(environment: Environment, text: str, tones: Collection[str], where: str) -> Template:
    """The text as a template that takes `tone` besides its facts."""
    template = environment.from_string(as_jinja(text, tones, where))
    template.name = where
    return template


def as_jinja(text: str, tones: Collection[str], where: str) -> str:
    """The text in the language of Jinja2. `where` names the file in messages."""
    return "".join(_line(number, line, tones, where) for number, line in _joined(text))


def tidy(text: str) -> str:
    """A rendered text: no blanks at the ends of lines, one blank line between paragraphs, none around the whole."""
    return _MANY_BLANKS.sub("\n\n", "\n".join(line.rstrip() for line in text.splitlines())).strip("\n")


def _joined(text: str) -> list[tuple[int, str]]:
    lines: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line[:1].isspace() and line.strip() and lines and lines[-1][1]:
            begun, above = lines[-1]
            lines[-1] = (begun, f"{above} {line.strip()}")
        else:
            lines.append((number, line.strip()))
    return lines


def _line(number: int, line: str, tones: Collection[str], where: str) -> str:
    if line.endswith("%}") and not line.startswith("{%"):
        line += "{{ '' }}"  # Jinja2 drops the line break after a tag; here the line has other words and keeps its own
    found = _LABEL.fullmatch(line) if tones else None
    if not found:
        return line + "\n"
    wanted = [name.strip() for name in found[1].split(",")]
    unknown = [name for name in wanted if name not in tones]
    if unknown:
        raise TextError(
            f"{where}:{number}: there is no tone {unknown[0]!r}; write one of {', '.join(tones)} before the colon"
        )
    return f"{{% if tone in {wanted!r} %}}\n{found[2]}\n{{% endif %}}\n"

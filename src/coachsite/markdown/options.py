"""The options of a block: the indented `name: value` lines under its first line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import dedent
from typing import cast

import yaml

type Raw = str | list[Raw] | dict[str, Raw]


class OptionError(Exception):
    """Options that cannot be read. `line` counts from the first option line, which is 0."""

    def __init__(self, message: str, line: int = 0) -> None:
        """`message` is for the author."""
        super().__init__(message)
        self.message = message
        self.line = line


def read_options(lines: Sequence[str]) -> dict[str, Raw]:
    """The options by name, every value as the author typed it; raises OptionError.

    Dates, numbers and yes/no stay strings: the form of the widget reads them just as it reads what a person
    types, so that 2026-02-31 gets the message of the form instead of being lost on the way.
    """
    text = dedent("\n".join(lines))
    try:
        node = _node(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        raise OptionError(_explained(error, lines[min(line, len(lines) - 1)]), line) from error
    except yaml.YAMLError as error:
        raise OptionError(f"these options cannot be read: {error}") from error
    if node is None:
        return {}
    if not isinstance(node, yaml.MappingNode):
        raise OptionError(f"{lines[0].strip()!r} is not an option; write `name: value`, one on each line")
    return _mapping(node)


def _node(text: str) -> yaml.Node | None:
    # the stubs of yaml leave the types of its low-level functions open
    events = cast("Iterator[yaml.Event]", yaml.parse(text, Loader=yaml.SafeLoader))  # pyright: ignore[reportUnknownMemberType]
    for event in events if "*" in text else ():
        if isinstance(event, yaml.AliasEvent):  # it could refer to itself, and has no place in a preset
            problem = "a value that begins with * needs quotes"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=event.start_mark)
    return cast("yaml.Node | None", yaml.compose(text, Loader=yaml.SafeLoader))  # pyright: ignore[reportUnknownMemberType]


def _mapping(node: yaml.MappingNode) -> dict[str, Raw]:
    found: dict[str, Raw] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise OptionError("the name of an option is a plain word", key.start_mark.line)
        if key.value in found:
            raise OptionError(f"the option {key.value!r} is given twice", key.start_mark.line)
        found[key.value] = _value(value)
    return found


def _value(node: yaml.Node) -> Raw:
    if isinstance(node, yaml.MappingNode):
        return _mapping(node)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    # `told:` and `told: ~` leave the field empty; quotes keep "~" as it is
    return "" if node.tag == "tag:yaml.org,2002:null" else str(node.value)


def _explained(error: yaml.MarkedYAMLError, line: str) -> str:
    problem = error.problem or "not understood"
    if "mapping values are not allowed" in problem:
        problem = 'a value with a colon in it needs quotes, as in told: "They said: Friday"'
    elif "could not find expected ':'" in problem:
        problem = "write `name: value`, one on each line"
    return f"the option line {line.strip()!r} cannot be read: {problem}"

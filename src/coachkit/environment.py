"""The environments of templates: where templates lie, what they may leave out, and how they are made safe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import resources
from types import MappingProxyType

from jinja2 import BaseLoader, Environment, StrictUndefined, Template, TemplateNotFound, meta

from coachkit.words import ENGLISH, Words

# Environment and Template are named here for the annotations of widgets, which import nothing but coachkit.
__all__ = [
    "Environment",
    "PackageFiles",
    "Template",
    "html_environment",
    "load_template",
    "text_environment",
    "text_templates",
]


class PackageFiles(BaseLoader):
    """Finds "package/path/file.html" among the files of installed packages, and coachkit's own templates."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """The text; the name serves as file name too, so that no path of a machine shows up in messages."""
        package, _, path = template.partition("/")
        parts = path.split("/")
        if not package.isidentifier() or not path or ".." in parts:
            raise TemplateNotFound(template)
        if package == "coachkit":
            parts = ["templates", *parts]
        try:
            text = resources.files(package).joinpath(*parts).read_text(encoding="utf-8")
        except (OSError, ModuleNotFoundError) as error:
            raise TemplateNotFound(template) from error
        return text, template, lambda: True


def html_environment(words: Words = ENGLISH) -> Environment:
    """For HTML: everything is escaped; a name that is not there is an error. Make it once: it compiles."""
    return _environment(words, html=True)


def text_environment(words: Words = ENGLISH) -> Environment:
    """For plain text, such as an email: nothing is escaped; a name that is not there is an error."""
    return _environment(words, html=False)


def text_templates(package: str, words: Words = ENGLISH) -> Mapping[str, Template]:
    """All .txt files in the folder of the package, by file name, as compiled templates for plain text.

    A widget calls this where its module is loaded, not where it answers: the browser has no files by then.
    """
    folder = package.replace(".", "/")
    names = sorted(file.name for file in resources.files(package).iterdir() if file.name.endswith(".txt"))
    environment = text_environment(words)
    return MappingProxyType({name: load_template(environment, f"{folder}/{name}") for name in names})


def load_template(environment: Environment, name: str) -> Template:
    """Compiles a template and all that it refers to by name, so that no file is read when it is rendered.

    Raises what jinja2 raises; the error names the template that is wrong or not there.
    """
    waiting, seen = [name], set[str]()
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen.add(current)
            environment.get_template(current)
            source, _, _ = PackageFiles().get_source(environment, current)
            waiting += filter(None, meta.find_referenced_templates(environment.parse(source)))
    return environment.get_template(name)


def _environment(words: Words, *, html: bool) -> Environment:
    environment = Environment(
        loader=PackageFiles(),
        autoescape=html,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=html,  # or an included template would run into what follows
        auto_reload=False,
        cache_size=-1,
    )
    environment.globals["words"] = words  # pyright: ignore[reportArgumentType]
    return environment

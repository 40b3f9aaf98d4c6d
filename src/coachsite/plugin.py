"""The only file that knows MkDocs: each hook forwards to a plain function."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Literal, override

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config.base import Config, ConfigErrors, ConfigWarnings
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from watchdog.observers.polling import PollingObserver

from coachsite.linkwarnings import tell_lines
from coachsite.pack import PackError, pack
from coachsite.settings import FILE, TABLE, Settings, SettingsError
from coachsite.sharing import what_is_shared

EXTENSION = "coachsite.markdown"
LOOK_EVERY = 0.2  # seconds; MkDocs waits for 0.5, which is half of what an author should wait in all
log = logging.getLogger("mkdocs.plugins.coachsite")


class NoOptions(Config):
    """The settings are in pyproject.toml, where the terminal finds them too."""

    @override
    def validate(self) -> tuple[ConfigErrors, ConfigWarnings]:
        """Sends the author of an option there."""
        failed, unknown = super().validate()
        told = f"the settings of coachsite stand in {FILE}, under {TABLE}; please write this one there"
        return failed, [(name, f"{self._place(name)}: {told}") for name, _ in unknown]

    def _place(self, name: str) -> str:
        file = Path(self.config_file_path)
        lines = file.read_text(encoding="utf-8").splitlines()
        return f"{file.name}:{next((n for n, line in enumerate(lines, 1) if line.strip().startswith(name)), 1)}"


class CoachsitePlugin(BasePlugin[NoOptions]):
    """Reads the blocks of the pages, and packs the site when MkDocs has written it."""

    def __init__(self) -> None:
        """Building, until MkDocs says that it serves."""
        self._serving = False
        self._quick = False  # only the pages that have changed are written
        self._shared = ""
        self._titles: dict[str, str | None] = {}

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """While serving, a mistake is shown and serving goes on."""
        self._serving = command == "serve"
        self._quick = self._serving and dirty
        if self._quick:  # what MkDocs warns of does not happen here
            logging.getLogger("mkdocs.commands.build").addFilter(lambda record: "'dirty' build" not in record.msg)

    def on_config(self, config: MkDocsConfig) -> None:
        """Adds the Markdown extension where mkdocs.yml does not list it, and says where the site is."""
        try:
            _settings(config)
        except SettingsError as error:
            raise PluginError(str(error)) from error
        tell_lines(_root(config), Path(config.docs_dir))
        if EXTENSION not in config.markdown_extensions:
            config.markdown_extensions.append(EXTENSION)
        config.mdx_configs[EXTENSION] = {"root": str(_root(config))}  # pyright: ignore[reportUnknownMemberType]

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., None]) -> None:
        """Builds anew when a widget or the settings change, and looks more often than MkDocs for what has changed."""
        settings = _settings(config)
        watched = list(server._watched_paths)  # pyright: ignore[reportPrivateUsage]  (nothing public tells)
        for path in watched:
            server.unwatch(path)
        server.observer = PollingObserver(timeout=LOOK_EVERY)
        for path in (*watched, str(settings.widgets), str(settings.root / FILE)):
            server.watch(path)

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> None:
        """Under `mkdocs serve --dirty`, has all pages written anew where something has changed that they share."""
        if not self._quick:
            return
        pages = {file.src_uri: Path(str(file.abs_src_path)) for file in files.documentation_pages()}
        settings, docs = _settings(config), Path(config.docs_dir)
        others = [docs / file.src_uri for file in files if file.src_uri not in pages]
        theme = [Path(config.theme.custom_dir)] if config.theme.custom_dir else []
        ours = [Path(config.config_file_path), settings.root / FILE, settings.widgets]
        shared = what_is_shared(pages, [*ours, *theme, *others])
        if shared != self._shared:
            for file in files.documentation_pages():
                Path(file.abs_dest_path).unlink(missing_ok=True)
        self._shared = shared

    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> None:
        """Tells the titles of the pages that are not read, as MkDocs would else make them from file names."""
        for page in nav.pages if self._quick else ():
            if page.file.src_uri in self._titles and not page.file.is_modified():
                setattr(page, "title", self._titles[page.file.src_uri])  # noqa: B010  (a property of no known type)

    def on_page_content(self, html: str, /, *, page: Page, config: MkDocsConfig, files: Files) -> None:
        """Keeps the title for the builds in which this page is not read."""
        self._titles[page.file.src_uri] = getattr(page, "title")  # noqa: B009

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> None:
        """Keeps the compiled templates of the theme: to compile them takes longer than to fill them in."""
        folder = _settings(config).cache / "templates"
        folder.mkdir(parents=True, exist_ok=True)
        env.bytecode_cache = FileSystemBytecodeCache(str(folder))

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Packs the finished pages."""
        try:
            report = pack(Path(config.site_dir), _settings(config), serve=self._serving)
            if report.packages:
                log.info("Packages for the widgets, as installed here: %s", ", ".join(report.packages))
        except PackError as error:
            for problem in error.problems:
                log.error(problem)
            if not self._serving:
                raise PluginError("the site is not finished: put right what is listed above") from error


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).resolve().parent


def _settings(config: MkDocsConfig) -> Settings:
    return Settings.load(_root(config))

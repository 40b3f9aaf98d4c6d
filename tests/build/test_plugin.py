"""What the MkDocs plugin does at each hook, on a small site."""

import logging
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from coachsite.plugin import LOOK_EVERY, CoachsitePlugin

WIDGET = '''"""Greets."""
from dataclasses import dataclass
from datetime import date
from typing import Annotated
from coachkit import Example, Result, Text, Widget

@dataclass(frozen=True)
class Answers:
    name: Annotated[str, Text("Your name")]

def greet(answers: Answers, *, today: date) -> Result:
    return Result(headline=f"Hello {answers.name}", view={}, data={})

WIDGET = Widget(answers=Answers, run=greet, template="result.html", title="A greeting", action="Greet", page="",
    example=Example(answers={"name": "Ada"}, today=date(2026, 11, 16), caption="Ada is greeted."))
'''


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A site whose mkdocs.yml names the plugin and nothing else."""
    files = {
        "mkdocs.yml": "site_name: Demo\nplugins: [coachsite]\ntheme: {name: material, font: false}\n",
        "pyproject.toml": '[tool.coachsite]\nwidgets = "plugin_demo"\n',
        "plugin_demo/__init__.py": "from plugin_demo.greet import WIDGET\nWIDGETS = {'greet': WIDGET}\n",
        "plugin_demo/greet.py": WIDGET,
        "plugin_demo/result.html": "<p>{{ headline }}</p>\n",
        "docs/index.md": "# Demo\n\n/// widget | greet\n///\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def config_of(root: Path) -> MkDocsConfig:
    return load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site"))


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The site is found by its mkdocs.yml, not by the folder that one happens to be in."""
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))


def test_the_extension_is_there_without_being_listed(root: Path) -> None:
    config = config_of(root)
    config.plugins.on_startup(command="build", dirty=False)
    config.plugins.on_config(config)
    assert config.markdown_extensions.count("coachsite.markdown") == 1


def test_an_extension_that_is_listed_is_not_added_twice(root: Path) -> None:
    (root / "mkdocs.yml").write_text(
        "site_name: Demo\nplugins: [coachsite]\nmarkdown_extensions: [coachsite.markdown]\n"
    )
    config = config_of(root)
    config.plugins.on_config(config)
    assert config.markdown_extensions.count("coachsite.markdown") == 1


def test_serving_watches_the_widgets_and_the_settings(root: Path) -> None:
    config = config_of(root)
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(root / "site"))
    server.watch(config.docs_dir)
    CoachsitePlugin().on_serve(server, config=config, builder=lambda: None)
    watched = {Path(emitter.watch.path).name: emitter.timeout for emitter in server.observer.emitters}
    assert watched == dict.fromkeys(["docs", "plugin_demo", root.name], LOOK_EVERY)  # a file is watched in its folder


def test_a_build_with_mistakes_fails_and_tells_them_all(root: Path, caplog: pytest.LogCaptureFixture) -> None:
    (root / "docs" / "index.md").write_text("# Demo\n\n/// widget | great\n///\n\n/// widgit | greet\n///\n")
    with pytest.raises(Abort), caplog.at_level(logging.ERROR):
        build_site(root, serving=False)
    assert "docs/index.md:3: there is no widget named 'great'" in caplog.text
    assert "docs/index.md:6: there is no block named 'widgit'" in caplog.text


def test_while_serving_mistakes_are_shown_and_serving_goes_on(root: Path, caplog: pytest.LogCaptureFixture) -> None:
    (root / "docs" / "index.md").write_text("# Demo\n\n/// widget | great\n///\n")
    with caplog.at_level(logging.ERROR):
        build_site(root, serving=True)
    assert "docs/index.md:3: there is no widget named 'great'" in caplog.text
    assert 'class="coach-problem"' in (root / "site" / "index.html").read_text()


def test_while_serving_a_widget_that_cannot_be_imported_does_not_end_it(
    root: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (root / "plugin_demo" / "greet.py").write_text("x = (\n")
    with caplog.at_level(logging.ERROR):
        build_site(root, serving=True)
    assert "plugin_demo/greet.py:1" in caplog.text
    page = (root / "site" / "index.html").read_text()
    assert "plugin_demo/greet.py:1" in page
    assert "coach.css" in page


def build_site(root: Path, *, serving: bool) -> None:
    config = config_of(root)
    config.plugins.on_startup(command="serve" if serving else "build", dirty=False)
    build(config)

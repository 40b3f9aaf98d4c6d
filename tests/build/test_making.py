"""The pages for authors hold: what they tell to write is written, in their order, and what they promise comes true."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import date, time
from pathlib import Path
from textwrap import indent
from types import ModuleType
from typing import Any

import pytest
from markdown import Markdown
from samples import Sample, follow, lines_of, samples_of

import coachkit
from coachkit import FieldErrors, Form, fields, form_of
from coachsite.cli import main
from coachsite.new import SCAFFOLD

ROOT = Path(__file__).parents[2]
MAKING = ROOT / "docs" / "making"
BIN = Path(sys.executable).parent
PYTEST = (BIN / "python", "-m", "pytest")
PAGES = {page.stem: samples_of(page) for page in sorted(MAKING.glob("*.md"))}
ALL = [sample for samples in PAGES.values() for sample in samples]
TUTORIALS = ("your-first-lesson", "your-first-widget")
LATER = ("results", "sharing-facts", "printing", "testing", "words")
LANGUAGES = {"markdown", "python", "html", "css", "yaml", "sh", "text", "makefile"}
LINES_OF_A_FORM = """
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated
from coachkit import {names}

@dataclass(frozen=True)
class Answers:
{lines}
"""
ROW = re.compile(r"^\| `(.+)` \| (?:`(.+)`|\*(.+)\*) \|$", re.MULTILINE)


def fragments(language: str) -> list[Any]:
    """The samples in that language that belong to no file, as parameters."""
    found = [sample for sample in ALL if sample.language == language and not sample.file]
    assert found
    return [pytest.param(sample, id=sample.place) for sample in found]


@pytest.fixture(scope="module")
def author(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of somebody who has followed both tutorials word by word."""
    commands = [line.split() for line in lines_of(PAGES["your-first-lesson"])]
    (name,) = [Path(words[2]).name for words in commands if words[:2] == [".venv/bin/coachsite", "new"]]
    root = tmp_path_factory.mktemp("author") / name
    assert main(["new", str(root)]) == 0
    (root / ".venv").symlink_to(BIN.parent)  # as `make serve` sets it up
    for page in TUTORIALS:
        follow(root, PAGES[page])
    _build(root)
    return root


@pytest.fixture(scope="module")
def experienced(author: Path) -> Path:
    """The same site when its author has followed the other pages too."""
    root = shutil.copytree(author, author.with_name("experienced"), symlinks=True)
    for page in LATER:
        follow(root, PAGES[page])
    _build(root)
    return root


def test_every_sample_is_of_a_kind_that_is_tried() -> None:
    assert {sample.language for sample in ALL} == LANGUAGES
    assert not [sample.place for sample in ALL if sample.file and sample.language in ("sh", "text", "makefile")]
    fences = sum(len(re.findall("^```", page.read_text("utf-8"), re.MULTILINE)) for page in MAKING.glob("*.md"))
    assert fences == 2 * len(ALL)


def test_a_sample_that_belongs_to_a_file_is_on_a_page_that_is_followed() -> None:
    assert {page for page, samples in PAGES.items() if any(sample.file for sample in samples)} == {*TUTORIALS, *LATER}


def test_the_map_leads_to_every_page() -> None:
    text = (MAKING / "index.md").read_text("utf-8")
    listed = re.findall(r"^(?:-|\d\.) \[[^]]+\]\(([\w-]+)\.md\)", text, re.MULTILINE)
    assert sorted(listed) == sorted(PAGES.keys() - {"index"})


def test_the_first_lesson_and_the_first_widget_come_out(author: Path) -> None:
    lesson = (author / "site" / "lessons" / "a-kind-no" / "index.html").read_text("utf-8")
    for element in ("coach-check", "coach-checklist", "coach-finish", "coach-widget"):
        assert f"<{element}" in lesson, element
    assert "Answer by Thursday, 5 March." in lesson
    assert "lessons/a-kind-no/" in (author / "site" / "index.html").read_text("utf-8")


def test_the_mistake_of_the_first_lesson_is_told_in_those_words(author: Path) -> None:
    (told,) = [sample.text.strip() for sample in PAGES["your-first-lesson"] if sample.language == "text"]
    (lesson,) = [sample.text for sample in PAGES["your-first-lesson"] if sample.file == "docs/lessons/a-kind-no.md"]
    wrong = lesson.replace("[x]", "[ ]")
    assert wrong != lesson
    (author / "docs" / "lessons" / "wrong.md").write_text(wrong, encoding="utf-8")
    place, _, message = told.partition(": ")
    html = _convert(author, wrong.split("---\n", 2)[2])
    (author / "docs" / "lessons" / "wrong.md").unlink()
    assert f'data-where="{place.replace("a-kind-no", "wrong")}">{message}<' in html


def test_what_the_terminal_is_told_works_there(author: Path) -> None:
    (line,) = [line for line in lines_of(PAGES["your-first-widget"]) if "/coachsite run " in line]
    assert json.loads(_run(author, "sh", "-c", line))["headline"] == "Answer by Thursday, 5 March."


def test_the_first_test_passes(author: Path) -> None:
    assert "3 passed" in _run(author, *PYTEST, "tests/test_thinking.py")


def test_with_all_pages_followed_the_site_has_what_they_tell_of(experienced: Path) -> None:
    answer = (experienced / "site" / "tools" / "answer" / "index.html").read_text("utf-8")
    assert "That day is Labor Day where they live." in answer
    assert "For example: Omar answers Kim." in answer
    assert 'aria-label="18 words; thirty are plenty"' in answer
    assert 'class="coach-sheet fridge-note"' in (experienced / "site" / "tools" / "thinking" / "index.html").read_text()
    assert "<coach-ask" in (experienced / "site" / "index.html").read_text("utf-8")


@pytest.mark.parametrize("chosen", ["not chromium and not firefox", "chromium and test_answer_page"])
def test_with_all_pages_followed_the_tests_of_the_site_pass(experienced: Path, chosen: str) -> None:
    assert " passed" in _run(experienced, *PYTEST, "-k", chosen)


def test_zensical_builds_it_as_its_page_tells(experienced: Path) -> None:
    root = shutil.copytree(experienced, experienced.with_name("zensical"), symlinks=True)
    (commands,) = [list(lines_of([sample])) for sample in PAGES["zensical"] if sample.language == "sh"]
    (target,) = [sample.text for sample in PAGES["zensical"] if sample.language == "makefile"]
    makefile = root / "Makefile"
    changed, count = re.subn(r"^build: .*\n(\t.*\n)+", target, makefile.read_text("utf-8"), flags=re.MULTILINE)
    assert count == 1
    makefile.write_text(changed, encoding="utf-8")
    assert (
        _run(root, "make", "--no-print-directory", "--dry-run", "--assume-old=setup", "build").splitlines()[-2:]
        == commands
    )
    shutil.rmtree(root / "site")
    for command in commands:
        _run(root, *shlex.split(command))
    page = (root / "site" / "tools" / "answer" / "index.html").read_text("utf-8")
    assert "That day is Labor Day where they live." in page
    assert "main.js" in page


def test_what_the_author_wrote_is_tidy_and_of_the_right_types(experienced: Path) -> None:
    settings = {"include": ["widgets", "tests"], "extraPaths": ["widgets"], "typeCheckingMode": "strict"}
    (experienced / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    _run(experienced, BIN / "ruff", "format", "--check", "--line-length", "120", "widgets", "tests")
    _run(experienced, BIN / "pyright", "--pythonpath", sys.executable)


@pytest.mark.parametrize("sample", fragments("markdown"))
def test_a_block_stands_live_below_its_source(sample: Sample) -> None:
    assert sample.after.startswith(sample.text)


@pytest.mark.parametrize("sample", fragments("python"))
def test_a_field_reads_what_its_table_says(sample: Sample) -> None:
    form, asked = _form_and_names(sample)
    table = sample.after.partition("```")[0].partition("\n## ")[0]
    for given, gives, refused in ROW.findall(table):
        raw = json.loads(given)
        said, read = _read(form, raw if isinstance(raw, dict) else {asked[0]: raw})
        assert said == ([refused] if refused else []), given
        if gives:
            expected = eval(gives, {"date": date, "time": time})
            assert [read[name] for name in asked] == (list(expected) if len(asked) > 1 else [expected]), given


def test_every_field_and_its_options_are_told_of_and_most_are_tried() -> None:
    text = (MAKING / "fields.md").read_text("utf-8")
    tried = {sample.text for sample in PAGES["fields"]}
    assert len(ROW.findall(text)) > 35
    for name in fields.__all__:
        if name == "Field":
            continue
        assert re.search(rf"^## .*\b{name}\b", text, re.MULTILINE), name
        assert any(f" {name}(" in sample for sample in tried), name
        declared = dataclasses.fields(getattr(coachkit, name))
        for option in [one.name for one in declared if one.init and one.name not in ("label", "low", "high")]:
            assert f"`{option}`" in text or f"{option}=" in text, f"{name}: {option}"


@pytest.mark.parametrize("line", dict.fromkeys(lines_of(ALL)))
def test_a_line_for_the_terminal_is_one_that_works(
    line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program, *arguments = shlex.split(line.rpartition(" | ")[2])
    match program.removeprefix(".venv/bin/"):
        case "cd":
            pass
        case "make":
            makefiles = ((root / "Makefile").read_text("utf-8") for root in (SCAFFOLD, ROOT))
            assert any(re.search(rf"^{arguments[0]}:", makefile, re.MULTILINE) for makefile in makefiles)
        case "coachsite":
            with pytest.raises(SystemExit) as end:
                main([*arguments, "--help"])
            assert end.value.code == 0, capsys.readouterr().err
        case name:
            _run(tmp_path, BIN / name, "--version")


def _build(root: Path) -> None:
    _run(root, BIN / "mkdocs", "build", "--strict", "--quiet")


def _convert(root: Path, text: str) -> str:
    name = "coachsite.markdown"
    return Markdown(extensions=[name], extension_configs={name: {"root": str(root)}}).convert(text)


def _form_and_names(sample: Sample) -> tuple[Form[Any], list[str]]:
    """The form that a sample declares, as a whole module or as lines of one, and the names of its fields."""
    source = sample.text
    if not source.startswith("from __future__"):
        source = LINES_OF_A_FORM.format(names=", ".join(fields.__all__), lines=indent(source, "    "))
    module = ModuleType(f"sample_{sample.place.partition(':')[2]}")
    sys.modules[module.__name__] = module
    exec(source, vars(module))
    form = form_of(module.Answers)
    return form, [spec.name for spec in form.specs]


def _read(form: Form[Any], answers: dict[str, Any]) -> tuple[list[str], Mapping[str, Any]]:
    """What the form says of the answers, and what it makes of them."""
    try:
        return [], vars(form.parse(answers))
    except FieldErrors as errors:
        return list(errors.errors.values()), {}


def _run(root: Path, *command: str | Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environment["NO_MKDOCS_2_WARNING"] = "1"
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout

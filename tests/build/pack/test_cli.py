"""The command line, as a person or a script uses it."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from coachsite.cli import main
from coachsite.settings import Settings
from coachsite.terminal import shown, text_of

type Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(project: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `coachsite run greeting` in the demo project: exit status, what it printed, what it complained of."""
    monkeypatch.chdir(project.root)

    def run(answers: Any, *options: str, widget: str = "greeting") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(answers if isinstance(answers, str) else json.dumps(answers)))
        status = main(["run", widget, *options])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


def test_it_prints_the_reply_that_the_browser_gets(run: Run) -> None:
    status, printed, _ = run({"name": "Ada"}, "--today", "2026-03-03")
    reply = json.loads(printed)
    assert status == 0
    assert reply["status"] == "result"
    assert reply["headline"] == "Hello, Ada!"
    assert "Tuesday" in reply["html"]
    assert reply["texts"] == [{"label": "Copy", "text": "Hello, Ada!"}]


def test_data_sets_are_there_as_in_the_browser(run: Run) -> None:
    _, printed, _ = run({"name": "Ada", "country": "AT"}, "--today", "2026-10-26")
    assert json.loads(printed)["data"]["holiday"] == "National Day"


def test_answers_may_come_from_a_file(run: Run, project: Settings) -> None:
    (project.root / "answers.json").write_text('{"name": "Grace"}')
    assert "Hello, Grace!" in run("", "--answers", "answers.json")[1]


def test_today_is_the_day_of_the_machine_unless_it_is_given(run: Run) -> None:
    assert date.today().strftime("%A") in run({"name": "Ada"})[1]


def test_wrong_answers_give_the_errors_and_status_2(run: Run) -> None:
    status, printed, _ = run({"country": "XX"})
    assert status == 2
    assert set(json.loads(printed)["errors"]) == {"name", "country"}


def test_a_widget_that_breaks_gives_status_1_and_the_place(run: Run) -> None:
    status, printed, _ = run({"name": "assert"})
    assert status == 1
    assert "a country is wanted" in printed
    assert "greeting/widget.py:" in printed


def test_an_unknown_widget_gets_the_list_and_status_1(run: Run) -> None:
    status, printed, _ = run({}, widget="greting")
    assert status == 1
    assert "greeting" in printed


@pytest.mark.parametrize("answers", ["", "{", "[" * 100_000, '{"name": NaN', "\x00"])
def test_what_is_not_json_is_told_in_a_line(run: Run, answers: str) -> None:
    status, printed, complained = run(answers)
    assert status == 1
    assert printed == ""
    assert complained.startswith("coachsite run: standard input is not JSON")


def test_a_file_that_is_not_there_is_told(run: Run) -> None:
    assert run("", "--answers", "gone.json")[0] == 1


def test_a_day_that_does_not_exist_is_told(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run({"name": "Ada"}, "--today", "2026-02-31")
    assert caught.value.code == 2
    assert "should be a day such as 2026-03-31" in capsys.readouterr().err


def test_outside_of_a_site_it_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["run", "greeting"]) == 1
    assert "pyproject.toml is not there" in capsys.readouterr().err


def test_the_site_is_found_from_a_folder_inside_it(
    run: Run, project: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.widgets / "greeting")
    assert run({"name": "Ada"})[0] == 0


def test_it_starts_without_what_only_builds_need(project: Settings) -> None:
    code = "import sys; from coachsite.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-c", code, "run", "greeting", "--today", "2026-03-03"]
    done = subprocess.run(
        command, input='{"name": "Ada"}', capture_output=True, text=True, cwd=project.root, check=True
    )
    assert not {"mkdocs", "pyodide_lock", "holidays", "coachsite.pack"} & set(done.stderr.split())


def test_pack_reports_and_fails_with_all_problems(
    warm_project: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(warm_project.root)
    assert main(["pack"]) == 0
    assert "2 pages packed" in capsys.readouterr().out
    page = warm_project.root / "site" / "index.html"
    page.write_text(page.read_text() + '<a href="site:gone/">x</a> <a href="site:lost/">y</a>')
    assert main(["pack", "site"]) == 1
    complained = capsys.readouterr().err
    assert "gone/" in complained
    assert "2 problems; the site is not finished" in complained


def test_on_a_terminal_a_result_is_text_to_read() -> None:
    reply = {
        "status": "result",
        "headline": "Write on Monday.",
        "html": "<p>Write on Monday.</p><ul><li>First &amp; <b>best</b></li></ul><button>Copy</button><svg>7</svg>",
        "texts": [{"label": "Subject", "text": "Following up"}],
        "files": [{"name": "plan.ics", "type": "text/calendar", "text": ""}],
    }
    assert shown(reply, as_json=False) == (
        "Write on Monday.\n- First & best\n\nSubject:\nFollowing up\n\nFiles, with --json: plan.ics"
    )


def test_on_a_terminal_errors_are_a_line_each() -> None:
    reply = {"status": "errors", "errors": {"name": "Please give a name.", "": "These two do not go together."}}
    assert shown(reply, as_json=False) == "name: Please give a name.\nThese two do not go together."


def test_tables_become_lines() -> None:
    html = "<table><caption>Days</caption><tr><th>Mon</th><td>2</td></tr></table><style>p{}</style>"
    assert text_of(html) == "Days\nMon 2"

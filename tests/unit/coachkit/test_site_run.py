import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from demo_site.everything.widget import WIDGET as EVERYTHING

from coachkit import DeclarationError, Site, Words, open_site
from coachkit.environment import PackageFiles
from coachkit.words import FaultWords

type Ask = Callable[..., dict[str, Any]]

DAY = "2026-11-05"


def test_a_result_comes_with_everything_that_belongs_to_it(ask: Ask) -> None:
    reply = ask("everything", day=DAY, told="<b>", letter="Dear Ada", attempts=[{"date": "2026-11-16"}])
    html = reply.pop("html")
    assert reply == {
        "status": "result",
        "headline": "18 days since the interview.",
        "data": {"told": "<b>", "holidays": [], "dates": ["2026-11-16"]},
        "files": [{"name": "plan.ics", "type": "text/calendar", "text": "BEGIN:VCALENDAR"}],
        "texts": [{"label": "the letter", "text": "Dear Ada"}],
        "offers": [
            {"label": "Write to them", "widget": "echo", "page": "", "answers": {"do": "headline"}, "shared": ["do"]}
        ],
        "fill": {},
        "choices": {"region": [["", "Choose the country first"]]},
    }
    assert "&lt;b&gt;" in html
    assert "<b>" not in html


def test_wrong_answers_come_back_with_messages_places_and_choices(ask: Ask) -> None:
    reply = ask("everything", day="?", attempts=[{"date": "?"}], country="AD")
    assert reply["status"] == "errors"
    assert list(reply["errors"]) == ["day", "attempts"]
    assert reply["places"] == {"attempts": ["attempts.0.date"]}
    assert ["07", "Andorra la Vella"] in reply["choices"]["region"]


def test_a_rule_across_fields_is_an_error_like_any_other(ask: Ask) -> None:
    reply = ask("everything", day=DAY, until="2026-11-04")
    assert reply["errors"] == {"until": "This is before the interview."}


def test_an_error_may_concern_the_form_as_a_whole(ask: Ask) -> None:
    assert "" in ask("echo", do="errors")["errors"]


def test_data_sets_are_asked_for_once_the_answers_are_right(ask: Ask) -> None:
    assert ask("everything", day=DAY, country="US")["needs"] == ["holidays/US.json"]
    assert ask("everything", day="?", country="US")["status"] == "errors"


@pytest.mark.parametrize("data", [None, {"country": "US"}])
def test_data_sets_are_used_even_where_they_could_not_be_had(ask: Ask, data: Any) -> None:
    reply = ask("everything", data={"holidays/US.json": data, "other.json": 1}, day=DAY, country="US")
    assert reply["data"]["holidays"] == ["holidays/US.json"]


@pytest.mark.parametrize(
    ("do", "detail"),
    [
        ("divide", r"^ZeroDivisionError: .* \(demo_site/echo/widget\.py:\d+, in echo\)$"),
        ("recurse", r"^RecursionError: .*demo_site/echo/widget\.py"),
        ("wrong field", r"no field does; there are do"),
        ("not a result", r"echo should return a Result, not str"),
        ("not json", r"data\.steps\[0\]\.first: JSON has no date"),
        ("nothing to show", r"'shown' is undefined \(demo_site/echo/result\.html:2, in "),
        ("no such widget", r"no widget named 'nowhere'"),
        ("no such answer", r"everything: no field dey"),
    ],
)
def test_a_fault_of_the_widget_is_said_kindly_with_details_for_its_author(ask: Ask, do: str, detail: str) -> None:
    reply = ask("echo", do=do)
    assert reply["status"] == "failed"
    assert reply["message"].startswith("Sorry")
    assert re.search(detail, reply["detail"]), reply["detail"]
    assert str(Path.cwd()) not in reply["detail"]


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a":["]",' * 1000, "nested too deeply"),
        ('["' + "[" * 1000 + '"]', "should be a JSON object"),
        ("[" * 101 + r'"\"' * 200_000, "nested too deeply"),
        ("[" * 99 + "[]" * 9 + r'"\"' * 200_000, "not JSON"),
        (r'["\"' + "[" * 1000 + '"]', "should be a JSON object"),
        ('{"answers": {"do": NaN}, "today": "2026-11-23"}', "NaN is not JSON"),
        ("9" * 5000, "not JSON"),
        ("[]", "the request should be a JSON object"),
        ("{}", '"today": "YYYY-MM-DD"'),
        ('{"today": "2026-02-30"}', "today"),
        ('{"today": "0001-01-01"}', '"today": "YYYY-MM-DD"'),
        ('{"today": "2026-11-23", "data": [1]}', "data should be a JSON object"),
        ('{"today": "2026-11-23", "answer": {}}', "nobody reads: 'answer'"),
        (None, "not JSON"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_request_that_makes_no_sense_is_answered_all_the_same(site: Site, text: Any, detail: str) -> None:
    reply = json.loads(site.run("echo", text))
    assert reply["status"] == "failed"
    assert detail in reply["detail"]


def test_an_unknown_widget_is_named_with_those_that_there_are(site: Site) -> None:
    assert "'ekko'; this site has echo, everything" in json.loads(site.run("ekko", "{}"))["detail"]


def test_the_same_request_gives_the_same_reply_to_the_letter(site: Site) -> None:
    request = json.dumps({"answers": EVERYTHING.example.answers, "today": "2026-11-23"})
    assert site.run("everything", request) == open_site("demo_site").run("everything", request)


def test_no_file_is_read_once_the_site_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = open_site("demo_site")
    monkeypatch.setattr(PackageFiles, "get_source", None)
    opened.warm()


def test_all_examples_can_be_run_to_warm_up(site: Site) -> None:
    site.warm()


SITE = """
from dataclasses import replace

from coachkit import Result, Widget, Words
from coachkit.words import FaultWords
from demo_site.echo.widget import WIDGET as ECHO, Answers

def run(answers: Answers, *, today) -> Result:
    return Result("Hello.", {}, {})

WIDGET = replace(ECHO, run=run)
WIDGETS = {"own": WIDGET}
"""


class Author:
    """Writes a site with one widget into a folder of its own."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self.name = folder / name, name
        self.folder.mkdir()

    def write(self, template: str, more: str = "") -> None:
        (self.folder / "__init__.py").write_text(SITE + more)
        (self.folder / "result.html").write_text(template)


@pytest.fixture
def author(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Author:
    monkeypatch.syspath_prepend(tmp_path)
    return Author(tmp_path, f"own_{re.sub(r'[^a-z0-9]', '_', tmp_path.name.lower())}")


@pytest.mark.parametrize(
    ("template", "more", "part"),
    [
        ("\n{% if %}", "", r"result\.html:2"),
        ("{% if 0 %}{% include 'coachkit/none.html' %}{% endif %}", "", r"coachkit/none\.html is not there"),
        ("x", "WIDGETS = {'my own': WIDGET}", "'my own' should be a plain name"),
        ("x", "WIDGETS = {'own': 7}", "for a Widget"),
        ("x", "WIDGETS = []", "WIDGETS = "),
        ("x", "WORDS = {}", "is a Words"),
        ("x", "WIDGETS['two'] = replace(WIDGET, template='none.html')", "none.html is not there"),
    ],
)
def test_a_site_that_does_not_fit_together_tells_its_author(
    author: Author, template: str, more: str, part: str
) -> None:
    author.write(template, more)
    with pytest.raises(DeclarationError, match=part):
        open_site(author.name)


def test_an_example_that_fails_is_found_when_warming_up(author: Author) -> None:
    author.write("\n{{ nowhere }}")
    with pytest.raises(DeclarationError, match=r"'nowhere' is undefined \(own_\w+/result\.html:2"):
        open_site(author.name).warm()


def test_a_site_speaks_its_own_words(author: Author) -> None:
    author.write("x", "WORDS = Words(faults=FaultWords(bad_request='Pardon?'))")
    assert open_site(author.name).words == Words(faults=FaultWords(bad_request="Pardon?"))
    assert json.loads(open_site(author.name).run("own", "?"))["message"] == "Pardon?"

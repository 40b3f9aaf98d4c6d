"""What the author of another site has of `coachsite.testing`: a small suite of theirs is run in each browser."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from coachsite.browsers import BROWSERS

SMALL_SITE = Path(__file__).parent / "small_site"
LINE = re.compile(r"^(PASSED|FAILED|ERROR) \S+::(\w+)(?:\[\w+\])?(?: - (.*))?$", re.MULTILINE)
COMPLAINTS = {
    "test_wrong_an_error_on_the_console": "console error: something broke",
    "test_wrong_an_error_that_nobody_caught": "nobody caught this",
    "test_wrong_a_request_to_another_host": "request to another host: http://127.0.0.1:",
    "test_wrong_a_file_that_is_not_there": "404",
}


@pytest.fixture(scope="module")
def author_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shutil.copytree(
        SMALL_SITE, tmp_path_factory.mktemp("author") / "site", ignore=shutil.ignore_patterns("__pycache__")
    )


@pytest.fixture(scope="module")
def run(author_site: Path, engine: str) -> subprocess.CompletedProcess[str]:
    """The author's tests, run where their site is."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environment["COLUMNS"] = "500"  # else pytest cuts its reasons short
    others = " and ".join(f"not {other}" for other in BROWSERS if other != engine)
    command = [sys.executable, "-m", "pytest", "tests/greetings.py", "-n", "0", "-rA", "--tb=short", "-k", others]
    return subprocess.run(command, cwd=author_site, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def outcomes(run: subprocess.CompletedProcess[str]) -> Mapping[str, tuple[str, str]]:
    """How each of them ended, and why."""
    assert LINE.search(run.stdout), run.stdout + run.stderr
    found: dict[str, tuple[str, str]] = {}
    for how, test, why in LINE.findall(run.stdout):
        if how != "PASSED" or test not in found:
            found[test] = (how, why)
    return found


def test_tests_of_a_site_that_works_pass(outcomes: Mapping[str, tuple[str, str]], run: object) -> None:
    works = {test: how for test, (how, _) in outcomes.items() if not test.startswith("test_wrong_")}
    assert len(works) == 6
    assert set(works.values()) == {"PASSED"}, run


@pytest.mark.parametrize("test", COMPLAINTS)
def test_the_guard_fails_a_test_in_which_something_went_wrong(
    outcomes: Mapping[str, tuple[str, str]], test: str
) -> None:
    how, why = outcomes[test]
    assert how == "ERROR"
    assert COMPLAINTS[test] in why


def test_what_a_failed_test_saw_is_kept(
    outcomes: Mapping[str, tuple[str, str]], author_site: Path, engine: str
) -> None:
    assert outcomes["test_wrong_an_expectation"][0] == "FAILED"
    (kept,) = author_site.glob(f"test-results/*test_wrong_an_expectation-{engine}-")
    assert {file.name for file in kept.iterdir()} == {"trace.zip", "page-0.png"}

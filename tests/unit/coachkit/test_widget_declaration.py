from datetime import date
from typing import Any

import pytest
from demo_site.echo.widget import WIDGET, Answers

from coachkit import DeclarationError, Example, Result, Widget


def no_today(answers: Answers) -> Result:
    raise AssertionError(answers)


def today_by_place(answers: Answers, today: date) -> Result:
    raise AssertionError(answers, today)


def widget(**changes: Any) -> Widget:
    kept: dict[str, Any] = {
        name: getattr(WIDGET, name) for name in ("answers", "run", "template", "title", "action", "example")
    }
    return Widget(**{**kept, **changes})


def test_the_template_lies_beside_the_function() -> None:
    assert widget().template_name == "demo_site/echo/result.html"


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"answers": dict}, "frozen dataclass"),
        ({"run": no_today}, "should be a function in a package"),
        ({"run": 7}, "should be a function in a package"),
        ({"data": lambda _: []}, r"def echo\(answers, \*, today, data\)"),
        (
            {"example": Example(answers={}, today=date(2026, 11, 23), caption="x")},
            "example's answers have errors: do",
        ),
        (
            {"example": Example(answers={"do": date.max}, today=date(2026, 11, 23), caption="x")},
            "JSON has no date",
        ),
    ],
)
def test_a_widget_that_does_not_fit_together_tells_its_author(changes: dict[str, Any], part: str) -> None:
    with pytest.raises(DeclarationError, match=part):
        widget(**changes)


@pytest.mark.parametrize("run", [no_today, today_by_place])
def test_the_function_takes_today_by_name(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "__module__", "demo_site.echo.widget")
    with pytest.raises(DeclarationError, match=r"\(answers, \*, today\)"):
        widget(run=run)

"""The tests that the author of this site wrote. Those called `test_wrong_*` have to fail."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import Page, expect

from coachsite.testing import Guard, OpenWidget, RunWidget, Site, WidgetError, served

TODAY = date(2026, 11, 24)


def test_a_widget_runs_without_a_browser(run_widget: RunWidget) -> None:
    outcome = run_widget("greeting", {"name": "Grace", "guests": [{"name": "Ada"}]}, today=TODAY)
    assert outcome.headline == "Hello Grace and Ada."
    assert "It is 2026-11-24." in outcome.text
    assert outcome.files == {"greeting.txt": "Hello Grace and Ada."}
    assert outcome.copies == {"the greeting": "Hello Grace and Ada."}
    assert outcome.errors == {}


def test_answers_with_mistakes_give_errors_and_nothing_else(run_widget: RunWidget) -> None:
    outcome = run_widget("greeting", {"name": "Grace", "age": "old"}, today=TODAY)
    assert list(outcome.errors) == ["age"]
    assert outcome.headline == ""


def test_a_widget_that_breaks_is_no_outcome(run_widget: RunWidget) -> None:
    with pytest.raises(WidgetError, match=r"there is nobody.*greeting/widget\.py"):
        run_widget("greeting", {"name": "nobody"}, today=TODAY)
    with pytest.raises(WidgetError, match="no widget named 'greet'; this site has greeting"):
        run_widget("greet", {}, today=TODAY)


def test_questions_are_answered_by_their_labels(open_widget: OpenWidget) -> None:
    widget = open_widget("greeting", today=TODAY)
    widget.expect_example()
    widget.fill("Your name", "Grace")
    widget.fill("How old", 36)
    widget.fill("How?", "Loudly")
    widget.fill("Is it late?", "Yes")
    widget.loc_button("Add a guest").click()
    widget.fill("Name of the guest", "Ada", row="Guest 1")
    widget.expect_own_result("Good evening Grace and Ada! It is 2026-11-24.")
    widget.expect_no_errors()
    assert widget.download("Save greeting.txt").text == "Good evening Grace and Ada!"
    widget.forget()
    widget.expect_example()


def test_a_mistake_is_told_beside_the_question(open_widget: OpenWidget) -> None:
    widget = open_widget("greeting")
    widget.fill("Your name", "Grace")
    widget.fill("How old are you?", "old")
    widget.expect_error("How old are you?", "from 0 to 120")
    widget.expect_error("age", "from 0 to 120")


def test_what_a_test_brings_about_on_purpose_is_no_complaint(page: Page, site: Site, guard: Guard) -> None:
    guard.expect("on purpose")
    page.goto(site.home)
    page.evaluate("console.error('on purpose')")


def test_wrong_an_error_on_the_console(page: Page, site: Site) -> None:
    page.goto(site.home)
    page.evaluate("console.error('something broke')")


def test_wrong_an_error_that_nobody_caught(page: Page, site: Site) -> None:
    page.goto(site.home)
    page.evaluate("void Promise.reject(new Error('nobody caught this'))")


def test_wrong_a_request_to_another_host(page: Page, site: Site) -> None:
    with served(site.folder) as other:
        page.goto(other.home)


def test_wrong_a_file_that_is_not_there(page: Page, site: Site) -> None:
    page.goto(site.url("nowhere/"))


def test_wrong_an_expectation(open_widget: OpenWidget) -> None:
    expect(open_widget("greeting").loc_widget).to_have_attribute("data-state", "ready", timeout=500)

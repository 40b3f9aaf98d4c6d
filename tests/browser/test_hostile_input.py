"""Hostile texts in every field of every tool: nothing of them runs, nothing of them is lost."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hostile import FITTING, HOSTILE, MEGABYTE
from pages.privacy import PrivacyPage
from pages.whole_form import WholeForm
from playwright.sync_api import Page, expect

from after_interview import WIDGETS
from coachsite.testing import Site

LAST_WEEK = (date.today() - timedelta(days=7)).isoformat()
every_tool = pytest.mark.parametrize("tool", WIDGETS)


@pytest.fixture
def form(page: Page, site: Site, tool: str) -> WholeForm:
    form = WholeForm(page, site, tool)
    form.open()
    form.spread_out()
    return form


@every_tool
def test_hostile_texts_in_all_fields_run_nowhere_and_are_not_lost(form: WholeForm) -> None:
    for turn in range(len(HOSTILE)):
        typed = form.type_into_all(lambda _, number: HOSTILE[(number + turn) % len(HOSTILE)])  # noqa: B023
        form.submit()
        form.expect_answered()
        assert form.injected() == []
        assert form.held() | typed == form.held()


@every_tool
def test_hostile_texts_get_into_a_result_and_outlive_the_page(form: WholeForm) -> None:
    for day in form.loc_form.locator('[name="interview_date"]').all():
        day.fill(LAST_WEEK)
    typed = form.type_into_all(lambda name, number: FITTING.get(name, HOSTILE[number % len(HOSTILE)]))
    form.submit()
    form.expect_state("ready")
    form.expect_no_errors()
    assert form.injected() == []
    form.page.reload()
    form.expect_state("ready")
    assert form.held() | typed == form.held()
    assert form.injected() == []


@every_tool
def test_a_megabyte_gets_a_kind_word_and_stays(form: WholeForm) -> None:
    form.loc_longest.fill(MEGABYTE)
    form.submit()
    form.expect_answered()
    field = (form.loc_longest.get_attribute("name") or "").partition(".")[0]
    form.expect_error(field, "Please shorten this")
    before = form.loc_longest.input_value()
    assert len(before) > 900_000
    form.page.reload()
    expect(form.loc_longest).to_have_value(before)


def test_a_file_of_answers_with_anything_in_it_breaks_no_tool(page: Page, site: Site, tmp_path: Path) -> None:
    wrong: list[Any] = [
        {"toString": 1},
        [[]],
        7,
        {"__proto__": {"injected": 7}},
        HOSTILE[0],
        [{"date": {"a": 1}}],
        None,
    ]
    privacy = PrivacyPage(page, site)
    privacy.open()
    for shift in (0, 2, 4):
        (tmp_path / "answers.json").write_text(_file_of_answers(wrong[shift:] + wrong[:shift]))
        privacy.open()
        privacy.bring_back(tmp_path / "answers.json")
        privacy.expect_said("are back")
        for tool in WIDGETS:
            form = WholeForm(page, site, tool)
            form.open()
            form.expect_runtime("snapshot")
            form.expect_answered()
            assert form.injected() == []


def _file_of_answers(values: list[Any]) -> str:
    """What the privacy page takes in, with a wrong value for each field and keys that mean something to JavaScript."""
    names = {tool: [spec.name for spec in widget.form.specs] for tool, widget in WIDGETS.items()}
    kept = {tool: {name: values[n % len(values)] for n, name in enumerate(all_)} for tool, all_ in names.items()}
    keys = {key: {"injected": 8} for key in ("__proto__", "constructor", "hasOwnProperty", "toString")}
    shared = kept["follow_up_dates"] | keys
    return json.dumps({"format": "coachsite answers", "version": 1, "shared": shared, "widgets": kept | keys})

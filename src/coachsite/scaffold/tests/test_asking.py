"""The tool without a browser: what it makes of answers."""

from __future__ import annotations

from datetime import date

from coachsite.testing import RunWidget

TUESDAY = date(2026, 3, 3)
FAVOUR = {"person": "Sam", "favour": "lend me your ladder?"}


def test_the_message_asks_one_person_for_one_thing(run_widget: RunWidget) -> None:
    outcome = run_widget("asking", FAVOUR, today=TUESDAY)
    assert outcome.headline == "Your words for Sam"
    assert outcome.copies["the message"].startswith("Hi Sam,\n\nCould you lend me your ladder?\n\n")


def test_a_stranger_is_asked_in_another_tone(run_widget: RunWidget) -> None:
    outcome = run_widget("asking", FAVOUR | {"closeness": "stranger"}, today=TUESDAY)
    assert "Dear Sam," in outcome.text


def test_for_the_next_day_one_should_rather_call(run_widget: RunWidget) -> None:
    assert "by phone" in run_widget("asking", FAVOUR | {"by": "2026-03-04"}, today=TUESDAY).text
    assert "by phone" not in run_widget("asking", FAVOUR | {"by": "2026-03-05"}, today=TUESDAY).text


def test_a_day_that_is_over_cannot_be_kept(run_widget: RunWidget) -> None:
    outcome = run_widget("asking", FAVOUR | {"by": "2026-03-02"}, today=TUESDAY)
    assert list(outcome.errors) == ["by"]

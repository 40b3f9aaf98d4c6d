"""The .ics file, read back by a real reader."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from after_interview.calendar_file import Event, calendar

DAY = date(2026, 11, 26)
TODAY = date(2026, 11, 23)
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=300)


def written(*events: Event) -> str:
    return calendar(events, today=TODAY, name="After the interview")


def test_an_event_lasts_all_day_and_reminds_in_the_morning() -> None:
    event = Calendar.from_ical(written(Event("a", DAY, "First follow-up", "Ask once."))).events[0]
    assert event.start == DAY
    assert event.end == DAY + timedelta(days=1)
    assert event["SUMMARY"] == "First follow-up"
    assert event["DESCRIPTION"] == "Ask once."
    assert event.alarms.times[0].trigger.hour == 9


def test_the_same_step_keeps_its_id_and_others_have_their_own() -> None:
    one, moved, other = (
        Calendar.from_ical(written(event)).events[0]["UID"]
        for event in (Event("a", DAY, "x"), Event("a", TODAY, "y"), Event("b", DAY, "x"))
    )
    assert one == moved != other


@given(texts, texts)
def test_any_text_comes_back_as_it_was(summary: str, description: str) -> None:
    text = written(Event("a", DAY, summary, description))
    event = Calendar.from_ical(text).events[0]
    assert event["SUMMARY"] == summary
    assert event.get("DESCRIPTION", "") == description
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


@given(st.text(max_size=200))
def test_no_text_adds_a_line_of_its_own(text: str) -> None:
    names = [
        line.partition(":")[0] for line in written(Event("a", DAY, text)).split("\r\n") if not line.startswith(" ")
    ]
    assert names.count("BEGIN") == names.count("END") == 3
    assert written(Event("a", DAY, text)).count("\r\n") == len(written(Event("a", DAY, text)).splitlines())


def test_the_same_day_gives_the_same_file() -> None:
    assert written(Event("a", DAY, "x")) == written(Event("a", DAY, "x"))

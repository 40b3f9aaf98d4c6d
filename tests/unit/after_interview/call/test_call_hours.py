"""The good hours of a call on both clocks, held against Python's own time zones."""

from __future__ import annotations

import json
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from after_interview.call_script.hours import Hours, at_home, span
from coachkit.places import TIME_ZONES
from coachkit.zones import DATA, time_zone
from coachsite.data import data_names, data_text
from coachsite.settings import Settings

SETTINGS = Settings.load(Path(__file__).parents[4])
ZONES: dict[str, Any] = json.loads(data_text(DATA, SETTINGS) or "null")
NAMES = sorted(TIME_ZONES["zones"])
LATE_MORNING = Hours("late morning", time(10, 30), time(11, 45))
days = st.dates(date(SETTINGS.years[0], 1, 1), date(SETTINGS.years[1], 12, 31))


@pytest.fixture(autouse=True, scope="module")
def _same_database() -> Iterator[None]:
    """Python asks the machine's own database first, which may be years older than the one that the build reads."""
    zoneinfo.reset_tzpath(to=())
    ZoneInfo.clear_cache()
    yield
    zoneinfo.reset_tzpath()
    ZoneInfo.clear_cache()


def known(name: str) -> ZoneInfo:
    zone = time_zone(name, ZONES)
    assert zone is not None
    return zone


def test_every_zone_that_can_be_chosen_is_in_one_small_file() -> None:
    assert DATA in data_names(SETTINGS)
    assert set(ZONES["rules"]) | set(ZONES["tables"]) == set(NAMES)
    assert len(data_text(DATA, SETTINGS) or "") < 50_000


@settings(deadline=None)
@given(name=st.sampled_from(NAMES), day=days, hour=st.integers(0, 23))
def test_a_zone_tells_the_time_as_python_does(name: str, day: date, hour: int) -> None:
    moment = datetime.combine(day, time(hour, 30), UTC)
    assert moment.astimezone(known(name)).replace(tzinfo=None) == moment.astimezone(ZoneInfo(name)).replace(tzinfo=None)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd"])
def test_a_zone_that_is_not_there_is_none(name: str) -> None:
    assert time_zone(name, ZONES) is None
    assert time_zone("Europe/Berlin", None) is None


# rule: C1
@pytest.mark.parametrize(
    ("day", "starts"),
    [
        (date(2027, 3, 12), time(16, 30)),  # winter on both sides
        (date(2027, 3, 16), time(15, 30)),  # summer time has begun in New York only
        (date(2027, 3, 29), time(16, 30)),  # and now in Berlin too
        (date(2027, 11, 1), time(15, 30)),  # Berlin is back in winter a week before New York
    ],
)
def test_daylight_saving_is_that_of_the_day_of_the_call(day: date, starts: time) -> None:
    hours = at_home(LATE_MORNING, day, known("America/New_York"), known("Europe/Berlin"))
    assert hours.yours is not None
    assert hours.yours[0] == starts


# rule: C1
def test_the_other_side_of_the_world_may_have_another_day_and_be_asleep() -> None:
    west = at_home(LATE_MORNING, date(2026, 11, 23), known("Asia/Tokyo"), known("America/Los_Angeles"))
    assert (west.yours, west.shift, west.awkward) == ((time(17, 30), time(18, 45)), -1, False)
    east = at_home(LATE_MORNING, date(2026, 11, 23), known("America/Los_Angeles"), known("Asia/Tokyo"))
    assert (east.yours, east.shift, east.awkward) == ((time(3, 30), time(4, 45)), 1, True)


# rule: C1
@settings(deadline=None)
@given(theirs=st.sampled_from(NAMES), yours=st.sampled_from(NAMES), day=days)
def test_both_clocks_mean_the_same_moments(theirs: str, yours: str, day: date) -> None:
    hours = at_home(LATE_MORNING, day, known(theirs), known(yours))
    assert hours.yours is not None
    there = datetime.combine(day, LATE_MORNING.start, ZoneInfo(theirs))
    here = datetime.combine(day + timedelta(days=hours.shift), hours.yours[0], ZoneInfo(yours))
    assert there.astimezone(UTC) == here.astimezone(UTC) or here.replace(fold=1).astimezone(UTC) == there.astimezone(
        UTC
    )


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (time(10, 30), time(11, 45), "10:30 to 11:45"),
        (time(11, 45), time(13, 0), "11:45 to 13:00"),
        (time(13, 30), time(15), "13:30 to 15:00 (1:30 to 3:00 pm)"),
        (time(0, 15), time(1, 5), "0:15 to 1:05"),
    ],
)
def test_afternoons_are_told_on_both_kinds_of_clock(start: time, end: time, words: str) -> None:
    assert span(start, end) == words


def test_hours_that_end_before_they_begin_are_refused() -> None:
    with pytest.raises(ValueError, match="is not after"):
        Hours("late morning", time(11), time(10))

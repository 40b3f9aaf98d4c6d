"""Working days against two oracles: numpy's busday functions and the holidays library itself."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import holidays
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.working_days import WorkingDays
from coachsite.data import data_text
from coachsite.settings import Settings

SETTINGS = Settings.load(Path(__file__).parents[4])
COUNTRIES = ("US", "DE", "GB", "IL", "AE", "IN", "JP", "BR", "EG", "NP")
YEARS = range(2025, 2031)
days_of_the_data = st.dates(date(2025, 2, 1), date(2030, 10, 31))


def calendar(country: str, region: str = "") -> WorkingDays:
    """The calendar straight from the library, not by way of the site's data."""
    source = holidays.country_holidays(country, subdiv=region or None, years=YEARS)
    return WorkingDays(frozenset(source.weekend), dict(source.items()), (YEARS[0], YEARS[-1]))


def as_numpy(days: WorkingDays) -> np.busdaycalendar:
    week = "".join("0" if weekday in days.weekend else "1" for weekday in range(7))
    return np.busdaycalendar(weekmask=week, holidays=[np.datetime64(day) for day in days.holidays])


CALENDARS = {country: calendar(country) for country in COUNTRIES}
ORACLES = {country: as_numpy(days) for country, days in CALENDARS.items()}
countries = st.sampled_from(COUNTRIES)


# rule: T7
@given(countries, days_of_the_data)
def test_a_day_is_worked_when_numpy_and_the_library_say_so(country: str, day: date) -> None:
    days = CALENDARS[country]
    assert days.is_working(day) == bool(np.is_busday(np.datetime64(day), busdaycal=ORACLES[country]))
    assert days.is_working(day) == (days.why_not(day) is None)


# rule: T7
@given(countries, days_of_the_data)
def test_forward_and_back_stop_at_the_nearest_working_day(country: str, day: date) -> None:
    oracle = ORACLES[country]
    forward = np.busday_offset(np.datetime64(day), 0, roll="forward", busdaycal=oracle).item()
    back = np.busday_offset(np.datetime64(day), 0, roll="backward", busdaycal=oracle).item()
    assert CALENDARS[country].forward(day) == forward
    assert CALENDARS[country].back(day) == back


# rule: T8
@given(countries, days_of_the_data, st.integers(1, 30))
def test_working_days_are_counted_after_the_day(country: str, day: date, count: int) -> None:
    expected = np.busday_offset(np.datetime64(day), count, roll="backward", busdaycal=ORACLES[country]).item()
    assert CALENDARS[country].add_working(day, count) == expected


@given(countries, days_of_the_data)
def test_a_week_ends_within_itself_and_before_its_weekend(country: str, day: date) -> None:
    days = CALENDARS[country]
    end = days.week_end(day)
    assert end.isocalendar()[:2] == day.isocalendar()[:2]
    assert end.weekday() < min(days.weekend - {0}, default=7)


@pytest.mark.parametrize(("country", "region"), [("US", ""), ("US", "CA"), ("DE", "BY"), ("GB", "SCT"), ("CA", "QC")])
def test_the_sites_data_say_what_the_library_says(country: str, region: str) -> None:
    text = data_text(f"holidays/{country}.json", SETTINGS)
    assert text is not None
    ours, theirs = WorkingDays.read(json.loads(text), region), calendar(country, region)
    assert ours.years is not None
    for day in (date(ours.years[0], 1, 1) + timedelta(days=n) for n in range(365 * 4)):
        assert ours.is_working(day) == theirs.is_working(day), day


# rule: T7
def test_the_name_of_a_holiday_is_told_and_that_of_a_weekend_day() -> None:
    assert CALENDARS["US"].why_not(date(2026, 11, 26)) == "Thanksgiving Day"
    assert CALENDARS["US"].why_not(date(2026, 11, 28)) == "Saturday"
    assert CALENDARS["US"].why_not(date(2026, 11, 27)) is None


def test_a_region_adds_its_own_holidays_and_drops_those_it_does_not_keep() -> None:
    data = {
        "weekend": [5, 6],
        "years": [2026, 2026],
        "days": {"2026-01-01": "New Year", "2026-01-02": "Second day"},
        "regions": {"XX": {"2026-03-03": "Feast"}},
        "removed": {"XX": {"2026-01-02": "Second day"}},
        "weekends": {"YY": [4, 5]},
    }
    everywhere, there = WorkingDays.read(data), WorkingDays.read(data, "XX")
    assert [everywhere.is_working(date(2026, *day)) for day in ((1, 2), (3, 3))] == [False, True]
    assert [there.is_working(date(2026, *day)) for day in ((1, 2), (3, 3))] == [True, False]
    assert WorkingDays.read(data, "YY").why_not(date(2026, 3, 6)) == "Friday"


def test_without_a_country_only_weekends_count() -> None:
    days = WorkingDays.read(None)
    assert days.is_working(date(2026, 12, 25))
    assert not days.is_working(date(2026, 12, 26))
    assert not days.knows(date(2026, 12, 25))


def test_years_beyond_the_data_are_not_claimed_to_be_known() -> None:
    assert CALENDARS["US"].knows(date(2030, 12, 31))
    assert not CALENDARS["US"].knows(date(2031, 1, 1))


def test_a_week_without_any_working_day_is_refused() -> None:
    with pytest.raises(ValueError, match="no working day"):
        WorkingDays(frozenset(range(7)))

"""Data sets of public holidays, held against the library they come from."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import holidays
import pytest

from coachsite.data import data_names, data_text
from coachsite.settings import Settings

PLACES = [("US", "CA"), ("US", None), ("GB", "SCT"), ("DE", "BY"), ("AT", None), ("MY", "03"), ("IN", "KA")]
PLACES += [("CH", "ZH"), ("ES", "CT"), ("AU", "VIC"), ("IL", None), ("NP", None), ("JP", None), ("BR", "SP")]


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    root = tmp_path_factory.mktemp("data")
    return Settings(root, root / "widgets", years=(2025, 2027))


def data_of(country: str, settings: Settings) -> dict[str, Any]:
    return json.loads(data_text(f"holidays/{country}.json", settings) or "")


# rule: T7
@pytest.mark.parametrize(("country", "region"), PLACES)
def test_every_day_is_what_the_library_says_it_is(country: str, region: str | None, settings: Settings) -> None:
    data = data_of(country, settings)
    days = data["days"] | data["regions"].get(region, {})
    for gone in data["removed"].get(region, {}):
        del days[gone]
    weekend = data["weekends"].get(region, data["weekend"])
    truth = holidays.country_holidays(country, subdiv=region, years=range(2025, 2028))
    day = date(2025, 1, 1)
    while day.year < 2028:
        assert (day.isoformat() in days) == (day in truth), day
        assert (day.weekday() in weekend) == truth.is_weekend(day), day
        day += timedelta(1)


@pytest.mark.parametrize(
    ("country", "day", "name"),
    [
        ("US", "2026-11-26", "Thanksgiving Day"),
        ("DE", "2026-12-25", "Christmas Day"),
        ("FR", "2026-05-01", "Labor Day"),
    ],
)
def test_names_are_english_where_the_library_has_them(country: str, day: str, name: str, settings: Settings) -> None:
    assert data_of(country, settings)["days"][day] == name


def test_a_region_tells_only_what_differs(settings: Settings) -> None:
    regions = data_of("US", settings)["regions"]
    assert regions["CA"]["2026-03-31"] == "Cesar Chavez Day"
    assert "2026-11-26" not in regions["CA"]


def test_a_region_may_have_a_weekend_of_its_own(settings: Settings) -> None:
    data = data_of("MY", settings)
    assert data["weekend"] == [5, 6]
    assert data["weekends"]["03"] == [4, 5]


@pytest.mark.parametrize("name", ["holidays/XX.json", "holidays/US", "holidays/../US.json", "US.json", "", "zoo.json"])
def test_there_is_nothing_under_other_names(name: str, settings: Settings) -> None:
    assert data_text(name, settings) is None


def test_every_name_has_a_text_that_says_its_country_and_years(settings: Settings) -> None:
    names = [name for name in data_names(settings) if name.startswith("holidays/")]
    assert len(names) > 240
    for name in names[::25]:
        data = json.loads(data_text(name, settings) or "")
        assert name == f"holidays/{data['country']}.json"
        assert data["years"] == [2025, 2027]


def test_the_text_is_the_same_when_it_is_made_again(settings: Settings, tmp_path: Path) -> None:
    elsewhere = Settings(tmp_path, tmp_path / "widgets", years=settings.years)
    assert data_text("holidays/IN.json", elsewhere) == data_text("holidays/IN.json", settings)

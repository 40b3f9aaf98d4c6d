import json
from collections.abc import Callable

import holidays
import pytest

from coachkit.places import COUNTRIES, TIME_ZONES
from coachsite.countries import LISTS, make_countries, make_time_zones


@pytest.mark.parametrize(("name", "make"), [("countries.json", make_countries), ("time_zones.json", make_time_zones)])
def test_the_list_that_is_checked_in_is_the_one_that_the_libraries_give(name: str, make: Callable[[], str]) -> None:
    assert (LISTS / name).read_text(encoding="utf-8") == make(), "please run: python -m coachsite.countries"


def test_every_country_and_region_is_one_whose_holidays_are_known() -> None:
    known = holidays.list_supported_countries(include_aliases=False)
    assert {code: set(entry["regions"]) for code, entry in COUNTRIES.items()} == {
        code: set(regions) for code, regions in known.items()
    }


def test_places_have_names_that_people_know() -> None:
    assert COUNTRIES["US"]["name"] == "United States"
    assert COUNTRIES["US"]["regions"]["CA"] == "California"
    assert COUNTRIES["FR"]["regions"]["971"] == "Guadeloupe"
    assert TIME_ZONES["zones"]["America/New_York"] == "New York"


def test_countries_are_ordered_by_name_as_people_look_for_them() -> None:
    names = [entry["name"] for entry in COUNTRIES.values()]
    assert names.index("Åland Islands") < names.index("Albania") < names.index("Zimbabwe")


def test_old_names_lead_to_zones_of_the_list() -> None:
    assert set(TIME_ZONES["old"].values()) <= set(TIME_ZONES["zones"])
    assert not set(TIME_ZONES["old"]) & set(TIME_ZONES["zones"])


def test_the_lists_are_json_of_a_moderate_size() -> None:
    assert len(json.dumps(COUNTRIES)) < 60_000

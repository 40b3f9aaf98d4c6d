"""Data sets that widgets ask for by name, made at build time: "holidays/US.json" for each country, and "zones.json"."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, partial
from importlib.metadata import version

from coachkit.places import COUNTRIES
from coachkit.zones import DATA as ZONES
from coachsite.cache import Cache
from coachsite.settings import Settings

FOLDER, ENDING = "holidays/", ".json"


def data_names(settings: Settings) -> tuple[str, ...]:
    """The names of all data sets, in order."""
    return (*(f"{FOLDER}{code}{ENDING}" for code in sorted(COUNTRIES)), ZONES)


def data_text(name: str, settings: Settings) -> str | None:
    """The JSON text of a data set, or None if there is none of that name; the same text every time.

    Public holidays: {"country", "years": [first, last], "weekend": [5, 6], "days": {"2026-11-26": "Thanksgiving"},
    "regions": {"CA": {day: name}}, "removed": {"CA": {day: name}}, "weekends": {"03": [4, 5]}}: a region adds
    its own days to the country's, takes `removed` away, and may have a weekend of its own. Monday is 0.
    Time zones: see `zones_text`.
    """
    country = name.removeprefix(FOLDER).removesuffix(ENDING)
    if name == ZONES:
        make = _zones_text
    elif name == f"{FOLDER}{country}{ENDING}" and country in COUNTRIES:
        make = partial(_holidays_text, country)
    else:
        return None
    ingredients = [*_libraries(), name, repr(settings.years)]
    return Cache(settings.cache).made("data", ingredients, lambda: make(settings.years).encode()).decode()


def _zones_text(years: tuple[int, int]) -> str:
    from coachsite.zones import zones_text  # most runs find the data in the cache

    return zones_text(years)


@dataclass(frozen=True)
class Calendar:
    """Public holidays (ISO date to name) and weekend of a country or of one of its regions."""

    days: Mapping[str, str]
    weekend: tuple[int, ...]


@cache
def _libraries() -> tuple[str, ...]:
    return version("holidays"), version("python-dateutil"), version("tzdata")


def _holidays_text(country: str, years: tuple[int, int]) -> str:
    whole = _calendar(country, None, years)
    regions = {code: _calendar(country, code, years) for code in COUNTRIES[country]["regions"]}
    added = {code: dict(region.days.items() - whole.days.items()) for code, region in regions.items()}
    removed = {
        code: {day: name for day, name in whole.days.items() if day not in region.days}
        for code, region in regions.items()
    }
    weekends = {code: list(one.weekend) for code, one in regions.items() if one.weekend != whole.weekend}
    content = {
        "country": country,
        "years": list(years),
        "weekend": list(whole.weekend),
        "days": whole.days,
        "regions": {code: days for code, days in added.items() if days},
        "removed": {code: days for code, days in removed.items() if days},
        "weekends": weekends,
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _calendar(country: str, region: str | None, years: tuple[int, int]) -> Calendar:
    import holidays  # slow to import, and most runs find the data in the cache

    known = holidays.country_holidays(country, subdiv=region)
    languages = sorted(known.supported_languages, key=lambda code: (code != "en_US", code))
    english = next((code for code in languages if code.startswith("en")), None)
    found = holidays.country_holidays(country, subdiv=region, years=range(years[0], years[1] + 1), language=english)
    days = {day.isoformat(): name for day, name in sorted(found.items()) if years[0] <= day.year <= years[1]}
    week = [date(years[1], 1, 1) + timedelta(i) for i in range(7)]
    # asked day by day: the plain attribute knows nothing of the weekends of regions
    return Calendar(days, tuple(sorted(day.weekday() for day in week if found.is_weekend(day))))

"""Fields about where somebody is: country, region, time zone. The names come from checked-in lists."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import ClassVar, NotRequired, TypedDict, cast

from coachkit.field import Field, Options, Problem, excerpt, one_line
from coachkit.words import Words


class CountryEntry(TypedDict):
    """What the list says about a country: `regions` maps codes to names, `also` other codes to those."""

    name: str
    regions: dict[str, str]
    also: NotRequired[dict[str, str]]


class TimeZoneList(TypedDict):
    """Zones by IANA name, with the name of the place; `old` maps names of former days to those of today."""

    zones: dict[str, str]
    old: dict[str, str]


# Read when the module is imported, so that the browser's snapshot holds them. Nothing writes to them.
COUNTRIES = cast(
    "Mapping[str, CountryEntry]",
    json.loads(resources.files("coachkit").joinpath("countries.json").read_text(encoding="utf-8")),
)
TIME_ZONES = cast(
    TimeZoneList,
    json.loads(resources.files("coachkit").joinpath("time_zones.json").read_text(encoding="utf-8")),
)
COUNTRY_OPTIONS: Options = tuple((code, entry["name"]) for code, entry in COUNTRIES.items())


@dataclass(frozen=True)
class Country(Field):
    """A country -> str, its ISO 3166-1 alpha-2 code, or "" where the default is "" and none is chosen."""

    kind: ClassVar[str] = "country"

    def offered(self, words: Words, others: Mapping[str, object]) -> Options:
        """All countries, by name."""
        return COUNTRY_OPTIONS

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> str:
        """The code, in capitals."""
        text = one_line(raw) if isinstance(raw, str) else ""
        code = text.upper()
        if code not in COUNTRIES:
            raise Problem(words.errors.not_country.format(text=excerpt(text)))
        return code

    def missing_message(self, words: Words) -> str:
        """Asks for a choice."""
        return self.missing or words.errors.missing_choice


@dataclass(frozen=True)
class Region(Field):
    """A part of the country in the field named `country` -> str, its code in the list of countries, or ""."""

    country: str = "country"

    kind: ClassVar[str] = "region"

    @property
    def depends_on(self) -> str:
        """The field of the country."""
        return self.country

    def offered(self, words: Words, others: Mapping[str, object]) -> Options:
        """Nothing but the empty choice first, which says what it means; then the regions by name."""
        entry = COUNTRIES.get(str(others.get(self.country, "")))
        if entry is None:
            return (("", words.form.choose_country_first),)
        return (("", words.form.whole_country), *entry["regions"].items())

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> str:
        """The code as the list spells it: CA, ca and US-CA are one."""
        country = str(others.get(self.country, ""))
        entry = COUNTRIES.get(country)
        if entry is None:
            raise Problem(words.errors.no_country)
        text = one_line(raw) if isinstance(raw, str) else ""
        sought = text.casefold().removeprefix(f"{country.casefold()}-")
        for code, meant in [*((code, code) for code in entry["regions"]), *entry.get("also", {}).items()]:
            if code.casefold() == sought:
                return meant
        raise Problem(words.errors.not_region.format(text=excerpt(text), country=entry["name"]))

    def missing_message(self, words: Words) -> str:
        """Asks for a choice."""
        return self.missing or words.errors.missing_choice


@dataclass(frozen=True)
class TimeZone(Field):
    """A time zone -> str, its IANA name, or "". Names of former days are read as the ones of today."""

    kind: ClassVar[str] = "timezone"

    def offered(self, words: Words, others: Mapping[str, object]) -> Options:
        """All zones, in the order of their names."""
        return tuple(TIME_ZONES["zones"].items())

    def read(self, raw: object, words: Words, others: Mapping[str, object]) -> str:
        """The name of the zone."""
        text = one_line(raw) if isinstance(raw, str) else ""
        name = TIME_ZONES["old"].get(text, text)
        if name not in TIME_ZONES["zones"]:
            raise Problem(words.errors.not_time_zone.format(text=excerpt(text)))
        return name

    def missing_message(self, words: Words) -> str:
        """Asks for a choice."""
        return self.missing or words.errors.missing_choice


def zones_by_area() -> dict[str, Options]:
    """All zones as (name, place), under the first part of their names: "Europe", "America" and so on."""
    areas: dict[str, list[tuple[str, str]]] = {}
    for name, place in TIME_ZONES["zones"].items():
        areas.setdefault(name.partition("/")[0], []).append((name, place))
    return {area: tuple(zones) for area, zones in areas.items()}

"""Working days of one country and region: weekends, public holidays, and moving a date past them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Self

DAY = timedelta(days=1)
SATURDAY_SUNDAY = frozenset({5, 6})
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class WorkingDays:
    """A calendar of working days.

    `weekend` holds weekday numbers (Monday is 0), `holidays` maps a day to its name, and `years` are the
    first and last year whose holidays are known, or None where no country is known and only weekends count.
    """

    weekend: frozenset[int] = SATURDAY_SUNDAY
    holidays: Mapping[date, str] = field(default_factory=dict[date, str])
    years: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        """Refuse a weekend that leaves no day to work on."""
        if self.weekend >= frozenset(range(7)):
            raise ValueError("a week of seven weekend days has no working day")

    @classmethod
    def read(cls, data: Mapping[str, Any] | None, region: str = "") -> Self:
        """The calendar in a parsed `holidays/XX.json`, for the whole country or one of its regions.

        None (no country chosen, or its data could not be had) gives Saturday and Sunday and no holidays.
        """
        if data is None:
            return cls()
        days: dict[str, str] = {**data["days"], **data["regions"].get(region, {})}
        kept = days.keys() - data["removed"].get(region, {}).keys()
        first_year, last_year = data["years"]
        return cls(
            frozenset(data["weekends"].get(region, data["weekend"])),
            {date.fromisoformat(day): days[day] for day in sorted(kept)},
            (first_year, last_year),
        )

    def is_working(self, day: date) -> bool:
        """Whether `day` is neither on the weekend nor a public holiday."""
        return day.weekday() not in self.weekend and day not in self.holidays

    def why_not(self, day: date) -> str | None:
        """Why nobody works on `day`: the holiday's name, or "Saturday" and the like; None on a working day."""
        if day in self.holidays:
            return self.holidays[day]
        return WEEKDAYS[day.weekday()] if day.weekday() in self.weekend else None

    def forward(self, day: date) -> date:
        """`day` itself if it is a working day, else the next one (rule T7)."""
        while not self.is_working(day):
            day += DAY
        return day

    def back(self, day: date) -> date:
        """`day` itself if it is a working day, else the one before it."""
        while not self.is_working(day):
            day -= DAY
        return day

    def add_working(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`, which itself is never counted; `day` for a count of 0."""
        for _ in range(count):
            day = self.forward(day + DAY)
        return day

    def week_end(self, day: date) -> date:
        """The last working day of the week (Monday to Sunday) that holds `day`.

        A week of which every working day is a holiday ends on the day before its weekend all the same.
        """
        monday = day - day.weekday() * DAY
        week = [monday + i * DAY for i in range(self.week_length())]
        return next((d for d in reversed(week) if self.is_working(d)), week[-1])

    def week_length(self) -> int:
        """How many days from Monday on the working week has before its weekend: 5, or 4 in Cairo and Tel Aviv."""
        return next((i for i in range(1, 7) if i in self.weekend), 7)

    def knows(self, day: date) -> bool:
        """Whether the public holidays of that day's year are known."""
        return self.years is not None and self.years[0] <= day.year <= self.years[1]

"""Date arithmetic for phrases: weeks, months and their parts, counted from the day on which something was said."""

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from after_interview.phrases.spans import Order, Span
from after_interview.phrases.vocabulary import whole
from after_interview.working_days import DAY, WorkingDays

WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Said:
    """The circumstances of a phrase: the day it was said, the employer's working days, and how 3/4 is written there."""

    base: date
    days: WorkingDays
    order: Order = "dmy"

    def monday(self, weeks: int = 0) -> date:
        """Monday of the base day's week, or of the week so many weeks later."""
        return self.base - self.base.weekday() * DAY + weeks * WEEK

    def coming(self, weekday: int) -> date:
        """The next such weekday after the base day."""
        return self.base + ((weekday - self.base.weekday() - 1) % 7 + 1) * DAY


def add_months(day: date, count: int) -> date:
    """The same day of the month `count` months later, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, last_day(year, month + 1)))


def last_day(year: int, month: int) -> int:
    """How many days a month has."""
    return calendar.monthrange(year, month)[1]


def shift(said: Said, day: date, count: float, unit: str) -> date:
    """`count` units (keys of vocabulary.UNITS) after `day`; working days are counted in the employer's country."""
    match unit:
        case "working":
            return said.days.add_working(day, whole(count))
        case "month":
            return add_months(day, int(count)) + whole(count % 1 * 30) * DAY
        case "hour":
            return day + (whole(count / 24) if count >= 24 else 0) * DAY
        case _:
            return day + whole(count * {"day": 1, "week": 7, "fortnight": 14}[unit]) * DAY


def part_name(words: str) -> str:
    """ "early", "first half", "mid", "second half", "late" or "end", for any way of saying it."""
    for name, marks in (
        ("first half", ("first half",)),
        ("second half", ("second half",)),
        ("early", ("early", "beginning", "start", "first part")),
        ("mid", ("mid", "half")),
        ("late", ("late", "latter")),
    ):
        if any(mark in words for mark in marks):
            return name
    return "end"


def week_part(said: Said, monday: date, part: str) -> Span:
    """A part of the working week that begins on `monday`; "" is the whole of it."""
    close = min(monday + 4 * DAY, monday + (said.days.week_length() - 1) * DAY)
    end = said.days.week_end(monday)
    match part:
        case "early":
            return Span(monday, monday + DAY)
        case "mid":
            return Span(monday + 2 * DAY, monday + 2 * DAY)
        case "first half":
            return Span(monday, monday + 2 * DAY)
        case "second half":
            return Span(monday + 2 * DAY, max(end, monday + 2 * DAY))
        case "late":
            return Span(close - DAY, close)
        case "end":
            return Span(end, end)
        case _:
            return Span(monday, end)


def month_part(said: Said, year: int, month: int, part: str) -> Span:
    """A part of a month; "" is the whole of it."""
    last = last_day(year, month)

    def between(first: int, final: int) -> Span:
        return Span(date(year, month, first), date(year, month, final))

    match part:
        case "early":
            return between(1, 10)
        case "mid":
            return between(11, 20)
        case "late":
            return between(21, last)
        case "first half":
            return between(1, 15)
        case "second half":
            return between(16, last)
        case "end":
            end = said.days.back(date(year, month, last))
            return Span(end, end)
        case _:
            return between(1, last)


def upcoming(said: Said, month: int, span_in: Callable[[int, int], Span]) -> Span:
    """`span_in(year, month)` in the first such month in which it is not over by the base day."""
    span = span_in(said.base.year, month)
    return span if span.last >= said.base else span_in(said.base.year + 1, month)


def next_day_of_month(said: Said, number: int) -> date | None:
    """The next day after the base day that is the `number`-th of a month; None for a 32nd."""
    if not 1 <= number <= 31:
        return None
    day = said.base + DAY
    while day.day != number:
        day += DAY
    return day


def next_date(said: Said, month: int, number: int) -> date | None:
    """The next such date after the base day; None for one that no year has, as 31 February."""
    for year in range(said.base.year, said.base.year + 9):
        if 1 <= month <= 12 and 1 <= number <= last_day(year, month):
            day = date(year, month, number)
            if day > said.base:
                return day
    return None

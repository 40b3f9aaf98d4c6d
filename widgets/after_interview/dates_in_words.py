"""Dates as people read them: "Thursday 26 November", with the year only where it is another one."""

from __future__ import annotations

from datetime import date

from after_interview.working_days import WEEKDAYS

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day_in_words(day: date, today: date) -> str:
    """ "Thursday 26 November", or "Friday 1 January 2027" where the year is not today's."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"


def span_in_words(first: date, last: date, today: date) -> str:
    """ "Monday 7 to Thursday 10 December", or one day."""
    if first == last:
        return day_in_words(first, today)
    if (first.year, first.month) == (last.year, last.month):
        return f"{WEEKDAYS[first.weekday()]} {first.day} to {day_in_words(last, today)}"
    return f"{day_in_words(first, today)} to {day_in_words(last, today)}"


def how_far(day: date, today: date) -> str:
    """ "today", "tomorrow", "in 5 days", "2 days ago"."""
    distance = (day - today).days
    match distance:
        case 0:
            return "today"
        case 1:
            return "tomorrow"
        case -1:
            return "yesterday"
        case _:
            return f"in {distance} days" if distance > 0 else f"{-distance} days ago"

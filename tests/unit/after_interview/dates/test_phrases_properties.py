"""What holds for any text and any day; dates written in many ways are read back as they were."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from phrase_cases import AMERICA, ISRAEL, meant

from after_interview.dates_in_words import MONTHS, day_in_words
from after_interview.phrases import Found, NoDate, Order, Span, Vague, find_all, read
from after_interview.working_days import WorkingDays

days = st.dates(date(2025, 1, 1), date(2029, 12, 1))
WORDS = [
    "in",
    "within",
    "by",
    "before",
    "after",
    "from",
    "until",
    "the",
    "this",
    "next",
    "a",
    "of",
    "or",
    "to",
    "and",
    "not",
    "week",
    "weeks",
    "month",
    "days",
    "day",
    "friday",
    "monday",
    "may",
    "march",
    "12th",
    "3/4",
    "12.3.",
    "31",
    "february",
    "two",
    "5",
    "early",
    "mid",
    "late",
    "end",
    "the",
    "business",
    "couple",
    "few",
    "no",
    "later",
    "than",
    "at",
    "latest",
    "morning",
    "5pm",
    "eow",
    "cob",
    "tomorrow",
    "soon",
    "last",
    "ago",
    "year",
    "quarter",
    "q1",
    "christmas",
    "first",
    "2026-12-01",
    "999",
    "-",
    ",",
    ".",
    "0",
]
phrases = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
NUMBERS = {1: "one", 2: "two", 3: "three", 5: "five", 10: "ten", 12: "twelve", 21: "twenty-one"}


@given(st.one_of(phrases, st.text(max_size=80)), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_any_words_are_read_without_an_accident(text: str, base: date) -> None:
    assert isinstance(read(text, base, AMERICA), Span | NoDate | Vague)
    assert isinstance(read(text, base, WorkingDays(), "mdy"), Span | NoDate | Vague)


@given(st.one_of(phrases, st.text(max_size=80)), days)
def test_what_is_found_lies_in_the_text_in_order(text: str, base: date) -> None:
    end = 0
    for one in find_all(text, base, AMERICA):
        assert isinstance(one, Found)
        assert end <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text
        assert one.first <= one.last
        end = one.end


def written(day: date) -> list[str]:
    month, th = (
        MONTHS[day.month - 1],
        {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day not in (11, 12, 13) else 0, "th"),
    )
    return [
        day.isoformat(),
        day_in_words(day, date(1990, 1, 1)),
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"the {day.day}{th} of {month[:3]} {day.year}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day:02}/{day.month:02}/{day.year}",
    ]


@given(days, days)
def test_a_date_with_its_year_is_itself_however_it_is_written(day: date, base: date) -> None:
    for text in written(day):
        assert meant(text, base) == (day.isoformat(), day.isoformat()), text
        assert meant(f"by {text}", base)[1] == day.isoformat(), text


@given(days, st.integers(1, 366))
def test_a_date_without_its_year_is_the_next_one(base: date, ahead: int) -> None:
    day = base + timedelta(days=ahead)
    if (day.month, day.day) in {(base.month, base.day), (2, 29)} or ahead > 365:
        return
    assert meant(f"{day.day} {MONTHS[day.month - 1]}", base) == (day.isoformat(), day.isoformat())


# rule: T1
@given(days, st.sampled_from(sorted(NUMBERS)), st.sampled_from(["days", "weeks", "working days"]))
def test_counted_time_agrees_with_numpy(base: date, count: int, unit: str) -> None:
    if unit == "working days":
        closed = [np.datetime64(day) for day in AMERICA.holidays]
        expected = np.busday_offset(np.datetime64(base), count, roll="backward", holidays=closed).item()
    else:
        expected = base + timedelta(days=count * (7 if unit == "weeks" else 1))
    for number in (str(count), NUMBERS[count]):
        assert meant(f"in {number} {unit}", base) == (expected.isoformat(), expected.isoformat())
        assert meant(f"within {number} {unit}", base) == (base.isoformat(), expected.isoformat())


@given(days, st.sampled_from(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]))
def test_a_weekday_is_one_to_seven_days_ahead(base: date, weekday: str) -> None:
    first, last = meant(f"on {weekday}", base)
    assert first == last
    day = date.fromisoformat(first)
    assert day.strftime("%A") == weekday
    assert 1 <= (day - base).days <= 7


def put(template: str, **gaps: list[str]) -> st.SearchStrategy[str]:
    return st.fixed_dictionaries({name: st.sampled_from(words) for name, words in gaps.items()}).map(
        lambda chosen: template.format(**chosen)
    )


WEEKDAYS = ["Monday", "Tue", "Wednesday", "thurs", "Friday", "Sat", "Sunday"]
COUNTS = ["1", "2", "ten", "a couple of", "a few", "several", "99", "two to three", "3-5"]
to_come = st.one_of(
    put("{bound}{day}", bound=["", "on ", "by ", "before ", "not before ", "next ", "until "], day=WEEKDAYS),
    put(
        "{bound} {count} {unit}",
        bound=["in", "within"],
        count=COUNTS,
        unit=["days", "weeks", "business days", "months"],
    ),
    put("{count} {unit} from now", count=COUNTS, unit=["days", "weeks", "working days"]),
    put("{part}{week}", part=["", "by ", "by the end of ", "end of ", "early ", "mid ", "late "], week=["next week"]),
    put("{part}{month}", part=["", "early ", "mid ", "late ", "by the end of ", "by early "], month=["next month"]),
    put("{part}{month}", part=["", "in ", "early ", "mid-", "late ", "end of ", "by "], month=MONTHS),
    put(
        "{bound}{day}",
        bound=["", "by ", "on "],
        day=["the 12th", "the 31st", "12 March", "February 29th", "1.1.", "3/4"],
    ),
    put(
        "{bound}{day}", bound=["", "by "], day=["today", "tomorrow", "this week", "this month", "the end of the month"]
    ),
)


# rule: T1
@given(days, to_come, st.sampled_from([AMERICA, ISRAEL, WorkingDays()]), st.sampled_from(["dmy", "mdy"]))
def test_what_is_to_come_never_ends_before_it_was_said(
    base: date, phrase: str, calendar: WorkingDays, order: Order
) -> None:
    answer = read(phrase, base, calendar, order)
    assert isinstance(answer, Span), phrase
    assert base <= answer.last
    assert answer.first <= answer.last
    for found in find_all(f"We will let you know {phrase}.", base, calendar, order):
        assert base <= found.last, found

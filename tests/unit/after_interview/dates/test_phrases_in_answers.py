"""The table "Date phrases" of the guidance, row by row, and the ways in which people really write it."""

from __future__ import annotations

from datetime import date

import pytest
from phrase_cases import ISRAEL, WEDNESDAY, meant, nothing, warning

from after_interview.phrases import NoDate, Vague, order_in, read
from after_interview.working_days import WorkingDays

BASE = "2026-11-18"

ROWS = [
    ("today", BASE, BASE),
    ("tomorrow", "2026-11-19", "2026-11-19"),
    ("on Friday", "2026-11-20", "2026-11-20"),
    ("Wednesday", "2026-11-25", "2026-11-25"),
    ("this Friday", "2026-11-20", "2026-11-20"),
    ("this Monday", "2026-11-16", "2026-11-16"),
    ("next Friday", "2026-11-27", "2026-11-27"),
    ("by Friday", BASE, "2026-11-20"),
    ("before Friday", BASE, "2026-11-19"),
    ("before Monday", BASE, "2026-11-20"),
    ("before next Friday", BASE, "2026-11-25"),
    ("this week", BASE, "2026-11-20"),
    ("later this week", BASE, "2026-11-20"),
    ("next week", "2026-11-23", "2026-11-27"),
    ("by the end of next week", BASE, "2026-11-27"),
    ("end of next week", "2026-11-27", "2026-11-27"),
    ("early next week", "2026-11-23", "2026-11-24"),
    ("mid next week", "2026-11-25", "2026-11-25"),
    ("late next week", "2026-11-26", "2026-11-27"),
    ("in 3 days", "2026-11-21", "2026-11-21"),
    ("in two weeks", "2026-12-02", "2026-12-02"),
    ("in 2 months", "2027-01-18", "2027-01-18"),
    ("10 days from now", "2026-11-28", "2026-11-28"),
    ("within 3 days", BASE, "2026-11-21"),
    ("within two weeks", BASE, "2026-12-02"),
    ("in two to three weeks", "2026-12-02", "2026-12-09"),
    ("in 3-5 days", "2026-11-21", "2026-11-23"),
    ("in 3 to 5 business days", "2026-11-23", "2026-11-25"),
    ("within 7 working days", BASE, "2026-11-30"),
    ("in a couple of weeks", "2026-12-02", "2026-12-02"),
    ("in a few days", "2026-11-21", "2026-11-21"),
    ("in several weeks", "2026-12-09", "2026-12-09"),
    ("a fortnight", "2026-12-02", "2026-12-02"),
    ("early January", "2027-01-01", "2027-01-10"),
    ("mid-January", "2027-01-11", "2027-01-20"),
    ("late January", "2027-01-21", "2027-01-31"),
    ("end of January", "2027-01-29", "2027-01-29"),
    ("early next month", "2026-12-01", "2026-12-10"),
    ("mid next month", "2026-12-11", "2026-12-20"),
    ("end of next month", "2026-12-31", "2026-12-31"),
    ("end of this month", "2026-11-30", "2026-11-30"),
    ("late this month", "2026-11-21", "2026-11-30"),
    ("the 12th", "2026-12-12", "2026-12-12"),
    ("the 18th", "2026-12-18", "2026-12-18"),
    ("on 12 March", "2027-03-12", "2027-03-12"),
    ("March 12th", "2027-03-12", "2027-03-12"),
    ("12.3.", "2027-03-12", "2027-03-12"),
    ("2026-12-11", "2026-12-11", "2026-12-11"),
    ("Friday the 11th", "2026-12-11", "2026-12-11"),
    ("13/4", "2027-04-13", "2027-04-13"),
]


# rule: T1
@pytest.mark.parametrize(("phrase", "first", "last"), ROWS)
def test_each_row_of_the_table(phrase: str, first: str, last: str) -> None:
    assert meant(phrase) == (first, last)


@pytest.mark.parametrize(("phrase", "first", "last"), ROWS)
def test_case_punctuation_and_small_talk_do_not_matter(phrase: str, first: str, last: str) -> None:
    assert meant(f"  {phrase.upper()}! ") == (first, last)
    assert meant(f"They said we’d hear — probably — {phrase}, I think.") == (first, last)


@pytest.mark.parametrize(
    ("phrase", "first", "last"),
    [
        ("fri", "2026-11-20", "2026-11-20"),
        ("by EOW", BASE, "2026-11-20"),
        ("by COB Friday", BASE, "2026-11-20"),
        ("by 5pm on Friday", BASE, "2026-11-20"),
        ("before noon on Friday", BASE, "2026-11-20"),
        ("by end of day tomorrow", BASE, "2026-11-19"),
        ("EOM", "2026-11-30", "2026-11-30"),
        ("2 wks", "2026-12-02", "2026-12-02"),
        ("10 biz days", "2026-12-03", "2026-12-03"),
        ("a week or two", "2026-11-25", "2026-12-02"),
        ("two or three weeks", "2026-12-02", "2026-12-09"),
        ("one and a half weeks", "2026-11-29", "2026-11-29"),
        ("within ten (10) days", BASE, "2026-11-28"),
        ("in the next few days", BASE, "2026-11-21"),
        ("over the next couple of weeks", BASE, "2026-12-02"),
        ("in the next week", BASE, "2026-11-25"),
        ("within 48 hours", BASE, "2026-11-20"),
        ("the week after next", "2026-11-30", "2026-12-04"),
        ("this week or next", BASE, "2026-11-27"),
        ("Friday week", "2026-11-27", "2026-11-27"),
        ("a week on Friday", "2026-11-27", "2026-11-27"),
        ("two weeks from Friday", "2026-12-04", "2026-12-04"),
        ("Monday or Tuesday", "2026-11-23", "2026-11-24"),
        ("Tuesday or Wednesday", "2026-11-24", "2026-11-25"),
        ("Thursday or Friday of next week", "2026-11-26", "2026-11-27"),
        ("next week, hopefully Tuesday", "2026-11-24", "2026-11-24"),
        ("between Monday and Wednesday", "2026-11-23", "2026-11-25"),
        ("from 3 to 5 March", "2027-03-03", "2027-03-05"),
        ("mid to late January", "2027-01-11", "2027-01-31"),
        ("first week of December", "2026-12-01", "2026-12-07"),
        ("the first working day of next month", "2026-12-01", "2026-12-01"),
        ("the last Friday in January", "2027-01-29", "2027-01-29"),
        ("the week of 7 December", "2026-12-07", "2026-12-11"),
        ("before the end of next week", BASE, "2026-11-27"),
        ("no later than the 30th", BASE, "2026-11-30"),
        ("Friday at the latest", BASE, "2026-11-20"),
        ("before Thanksgiving", BASE, "2026-11-25"),
        ("by Christmas", BASE, "2026-12-25"),
        ("by the end of the year", BASE, "2026-12-31"),
        ("the 20th of next month", "2026-12-20", "2026-12-20"),
        ("in a week’s time", "2026-11-25", "2026-11-25"),
        ("a week tomorrow", "2026-11-26", "2026-11-26"),
        ("within the week", BASE, "2026-11-20"),
        ("early in the week", "2026-11-23", "2026-11-24"),
        ("Monday 30", "2026-11-30", "2026-11-30"),
        ("Monday 10 am", "2026-11-23", "2026-11-23"),
        ("the first of the month", "2026-12-01", "2026-12-01"),
        ("the Friday after next", "2026-11-27", "2026-11-27"),
        ("next few weeks", BASE, "2026-12-09"),
        ("they won’t know until Friday", "2026-11-20", "2026-11-20"),
        ("by the end of\n next   week", BASE, "2026-11-27"),
    ],
)
def test_the_ways_in_which_people_write_it(phrase: str, first: str, last: str) -> None:
    assert meant(phrase) == (first, last)


def test_the_day_that_was_said_on_is_never_the_next_such_weekday() -> None:
    friday = date(2026, 11, 20)
    assert meant("on Friday", friday) == ("2026-11-27", "2026-11-27")
    assert meant("this Friday", friday) == ("2026-11-20", "2026-11-20")


def test_an_end_of_week_is_its_last_working_day() -> None:
    assert meant("end of next week", date(2026, 12, 16))[1] == "2026-12-24"  # that Friday is Christmas Day
    assert meant("end of next week", days=ISRAEL)[1] == "2026-11-26"  # the weekend begins on Friday


def test_a_month_that_has_begun_is_the_one_that_is_meant() -> None:
    assert meant("late November") == ("2026-11-21", "2026-11-30")
    assert meant("early November") == ("2027-11-01", "2027-11-10")
    assert meant("in one month", date(2027, 1, 31)) == ("2027-02-28", "2027-02-28")


@pytest.mark.parametrize("phrase", ["next Friday", "by next Friday", "Friday the 12th", "3/4", "03/04", "after Friday"])
def test_what_can_be_read_in_two_ways_says_so(phrase: str) -> None:
    assert warning(phrase)


@pytest.mark.parametrize(
    "phrase", ["Friday", "this Friday", "Friday the 11th", "13/4", "4/4", "the 12th", "Friday of next week"]
)
def test_what_is_clear_needs_no_warning(phrase: str) -> None:
    assert warning(phrase) is None


# rule: R3
def test_a_weekday_that_is_not_the_weekday_of_its_date_is_flagged() -> None:
    assert warning("Friday 12 December") == "Saturday 12 December is not a Friday. Check which of the two was meant."


def test_figures_are_read_as_the_employers_country_writes_them() -> None:
    assert meant("03/04", order=order_in("GB")) == ("2027-04-03", "2027-04-03")
    assert meant("03/04", order=order_in("US")) == ("2027-03-04", "2027-03-04")
    assert meant("13/04", order=order_in("US")) == ("2027-04-13", "2027-04-13")
    assert meant("12/11/2026", order=order_in("US")) == ("2026-12-11", "2026-12-11")


# rule: T1
def test_of_two_days_the_later_one_counts_and_that_is_said() -> None:
    assert meant("by Friday; next week if someone is ill")[1] == "2026-11-27"
    assert "more than one date" in (warning("by Friday; next week if someone is ill") or "")


@pytest.mark.parametrize(
    "phrase",
    [
        "",
        "  ",
        "-",
        "nothing",
        "No.",
        "n/a",
        "They didn’t say",
        "no date",
        "not told",
        "they did not tell me anything",
        "unknown",
    ],
)
def test_no_promise_is_no_date(phrase: str) -> None:
    assert nothing(phrase) == NoDate()


# rule: R2
@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("soon", "soon"),
        ("shortly", "shortly"),
        ("in due course", "in due course"),
        ("after the holidays", "after the holidays"),
        ("in the new year", "in the new year"),
        ("they will get back to me as soon as possible", "as soon as possible"),
        ("in the coming weeks", "in the coming weeks"),
        ("mumble mumble", ""),
        ("the 32nd", ""),
    ],
)
def test_words_that_name_no_day_are_never_guessed_at(phrase: str, words: str) -> None:
    assert nothing(phrase) == Vague(words)


@pytest.mark.parametrize("phrase", ["31 February", "by the 31st of November", "February 30, 2027", "2027-02-30"])
def test_a_date_that_no_calendar_has_is_not_replaced_by_another(phrase: str) -> None:
    answer = nothing(phrase)
    assert isinstance(answer, Vague)
    assert answer.impossible


def test_a_base_day_at_the_end_of_the_calendar_is_no_accident() -> None:
    for base in (date.min, date.max, date(1, 1, 2), WEDNESDAY):
        read("in 999 months, on 29 February, within 999 working days", base, WorkingDays())

"""Dates inside a longer text, as the reply reader meets them; and all that only looks like a date."""

from __future__ import annotations

import pytest
from phrase_cases import AMERICA, WEDNESDAY

from after_interview.phrases import find_all


def found(text: str) -> list[tuple[str, str, str]]:
    """Words, first and last day of each date found."""
    return [(f.text, f.first.isoformat()[5:], f.last.isoformat()[5:]) for f in find_all(text, WEDNESDAY, AMERICA)]


# rule: T9
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll reply in full by the end of next week.", [("by the end of next week", "11-18", "11-27")]),
        ("I'm back on the 14th. Thanks!", [("the 14th", "12-14", "12-14")]),
        ("Back early next month, I hope", [("early next month", "12-01", "12-10")]),
        ("Accept before 5pm on Tuesday 1 December, please", [("before 5pm on Tuesday 1 December", "11-18", "12-01")]),
        ("Interviews are on Monday 23 November at 10.30. Bring", [("Monday 23 November", "11-23", "11-23")]),
        ("You should hear on Monday or Tuesday.", [("Monday or Tuesday", "11-23", "11-24")]),
        ("It may take another two weeks.", [("take another two weeks", "12-02", "12-02")]),
        ("We aim to respond within five working days.", [("within five working days", "11-18", "11-25")]),
        ("We need it by Friday. If not, then in May.", [("by Friday", "11-18", "11-20"), ("May", "05-01", "05-31")]),
        (
            "The last slot is Nov. 24, the decision 30 Nov.",
            [("Nov. 24", "11-24", "11-24"), ("30 Nov", "11-30", "11-30")],
        ),
    ],
)
def test_dates_are_found_with_their_words(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "You may hear from us, and we march on.",
        "We sat down in the sun, she is a mon amour of design.",
        "The second interview went well; you came third.",
        "Our office is on the 12th floor, in the 21st century.",
        "Call 555-0312 or 020 7946 0958 between 9.30 and 10.30, or at 9.12.",
        "I am in two minds, in a moment, in ten minutes.",
        "We have two weeks' notice and ten years of experience.",
        "3/4 of the team, open 24/7, stage 2/3, a 50/50 chance, 2.5 days per week.",
        "Last Friday we met. Two weeks ago it was clear. Earlier this morning and yesterday too.",
        "I work part time, Tuesday to Thursday.",
        "Every Friday, on Mondays, on Black Friday, casual Friday.",
        "Thank you for coming in on Tuesday. It was great to meet you on Monday.",
        "At the end of the day it is your choice.",
        "We will look at it after the holidays, soon, in due course, in the new year.",
        "Version 2.3. is out; section 4.5. covers it; it costs £3.5.",
        "Once a month; 3 days a week; since Monday; by the 31st of November.",
        "A call of 10-12 people about 1-2 pages.",
        "May I ask? March on! Will may come, and 12 may be best.",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_looking_forward_to_a_meeting_is_not_looking_back_on_one() -> None:
    assert found("It would be great to meet you on Friday.") == [("Friday", "11-20", "11-20")]
    assert found("Thank you for your patience. I will call on Friday.") == [("Friday", "11-20", "11-20")]


def test_a_not_before_is_not_a_before() -> None:
    assert found("We won't decide before Friday.") == [("before Friday", "11-20", "11-20")]
    assert found("If you haven't heard before Friday, call.") == [("before Friday", "11-18", "11-19")]


# rule: R3
def test_a_weekday_that_does_not_match_its_date_is_flagged() -> None:
    (one,) = find_all("We meet on Friday 12 December.", WEDNESDAY, AMERICA)
    assert one.warning == "Saturday 12 December is not a Friday. Check which of the two was meant."


# rule: R3
def test_a_day_just_past_that_fits_its_weekday_is_the_one_that_was_meant() -> None:
    (one,) = find_all("The last interview was on Friday 16 October.", WEDNESDAY, AMERICA)
    assert one.first.isoformat() == "2026-10-16"
    assert "was over already" in (one.warning or "")

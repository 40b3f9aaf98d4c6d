"""Answers that nobody should give: any JSON, and JSON in the shape of a form with nasty values in its fields."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from coachkit import Choice, Country, Date, Field, FileText, Form, Number, Region, Rows, Text, Time, TimeZone, YesNo

TEXTS = (
    "",
    " ",
    "\0",
    "\ud800",
    "\u202ereversed\u202c",
    "zero\u200bwidth\u2060\ufeff",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</textarea><svg onload=alert(1)>",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% for x in () %}",
    "{0} {name} %s %(x)s",
    "__proto__",
    "constructor",
    '=HYPERLINK("http://evil.example")',
    "a\r\nBcc: x@evil.example",
    "END:VEVENT\r\nBEGIN:VEVENT",
    "\\n;,:\"'`",
    "within two weeks",
    "by Friday, or in 10^9 days, or the 31st of February",
    "We will not be moving forward. We are pleased to offer you the job.",
    "ß" * 301,
    "a" * 2_001,
)
SEASON = timedelta(days=90)
ODD = (
    "2026-02-30",
    "0000-00-00",
    "12026-11-23",
    "24:00",
    "٠٩:٠٠",
    "1e9",
    "-0",
    "٣",
    "NaN",
    "9" * 40,
    "XX",
    "US-CA",
    "no",
)
COUNTRIES = ("", "US", "DE", "SA")
ZONES = ("", "Europe/Berlin", "Asia/Calcutta", "Africa/Casablanca")
ADDRESSES = ("x@y.org?bcc=z@y.org", "x@y.org,z@y.org", "x%0Abcc:z@y.org", "x&cc=z@y.org", "<x@y.org>", "x@ÿ.org")
FILES = (
    "company,told\n=1+1,soon",
    'company\n"',
    '{"format": "after the interview: applications", "version": 1, "applications": [{}, {"company": null}, 7]}',
    '{"format": "after the interview: applications", "version": 1, "applications": [{"__proto__": {"company": "x"}}]}',
    "[" * 200,
    "{" * 5_000,
)

texts = st.sampled_from(TEXTS) | st.text(max_size=40)
leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts
any_json = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(TEXTS) | st.text(max_size=5), inner),
    max_leaves=6,
)


def accepted_by(form: Form[Any], today: date) -> st.SearchStrategy[dict[str, Any]]:
    """Answers that the form takes, as far as it looks at each field alone: texts may say anything."""
    required = {spec.name: _accepted(spec.field, today) for spec in form.specs if spec.required}
    return st.fixed_dictionaries(
        required, optional={spec.name: _accepted(spec.field, today) for spec in form.specs if spec.name not in required}
    )


def refused_by(form: Form[Any], today: date) -> st.SearchStrategy[dict[str, Any]]:
    """The same, with a few fields that hold what they should not, and a few that the form does not have."""
    names = st.sampled_from([spec.name for spec in form.specs]) | texts
    wrong = st.dictionaries(names, any_json | st.sampled_from(ODD) | st.lists(_row_of(form), max_size=2), min_size=1)
    return st.builds(lambda right, wrong: right | wrong, accepted_by(form, today), wrong)


def _row_of(form: Form[Any]) -> st.SearchStrategy[Any]:
    """A row for one of its lists, with anything in it."""
    names = sorted({spec.name for one in form.specs if isinstance(one.field, Rows) for spec in one.field.form.specs})
    return st.dictionaries(st.sampled_from(names or ["x"]) | texts, any_json | st.sampled_from(ODD), max_size=3)


def _accepted(field: Field, today: date) -> st.SearchStrategy[Any]:
    match field:
        case Rows():
            return st.lists(accepted_by(field.form, today), max_size=4)
        case Date():
            first, last = date(field.first_year, 1, 1), date(field.last_year, 12, 31)
            return (st.dates(max(first, today - SEASON), min(last, today + SEASON)) | st.dates(first, last)).map(str)
        case Time():
            return st.times().map(lambda time: f"{time:%H:%M}")
        case Choice():
            return st.sampled_from([value for value, _ in field.options])
        case YesNo():
            return st.sampled_from([True, False, "yes", "no"])
        case Number():
            return st.integers(field.low, field.high)
        case Country():
            return st.sampled_from(COUNTRIES)
        case Region():
            return st.sampled_from(("", "", "", "CA"))
        case TimeZone():
            return st.sampled_from(ZONES)
        case FileText():
            return st.sampled_from(FILES) | texts
        case Text() if field.input_type == "email":
            return st.sampled_from(ADDRESSES) | texts.map(lambda text: text[:200].replace("@", "") + "x@y.org")
        case Text():
            return texts.map(lambda text: text[: field.max_length - 1] + "1")  # the digit of a phone number
        case _:
            return texts

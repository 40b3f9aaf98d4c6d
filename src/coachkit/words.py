"""Every word that coachkit and the browser modules show to people, in one place.

A site overrides them with `WORDS = Words(...)` beside its `WIDGETS`. `{name}` marks a gap that is filled in.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field


@dataclass(frozen=True, kw_only=True)
class StatusWords:
    """What the page says by itself; sent to the browser as the JSON attribute `data-words`."""

    loading: str = "Getting ready. This takes a moment the first time."
    progress: str = "{done} of {total} MB"
    working: str = "Working it out."
    slow: str = "Still working on it. Thank you for your patience."
    stopped: str = "This took too long, so we stopped it. Change an answer to try again."
    restarted: str = "Something went wrong, so we started afresh. Change an answer to try again."
    failed: str = "This tool could not start in your browser. The example and the advice on this page still hold."
    retry: str = "Try again"
    offline: str = "You seem to be offline. Your answers are kept. Please try again when you are back."
    fix_one: str = "Please look at the answer marked above."
    fix: str = "Please look at the {count} answers marked above."
    copied: str = "Copied."
    not_copied: str = "Copying did not work here. Please select the text and copy it by hand."
    downloaded: str = "Saved to your downloads."
    forgotten: str = "Forgotten. Nothing of what you typed is kept on this device."
    not_kept: str = "This browser does not let us keep your answers. They go when you close the page."
    added: str = "{item} {number} added."
    removed: str = "{item} {number} removed."
    full: str = "That is as many as fit here."


@dataclass(frozen=True, kw_only=True)
class FormWords:
    """What stands in and around a form."""

    required: str = "(required)"
    why: str = "Why?"
    why_of: str = "Why? {label}"
    yes: str = "Yes"
    no: str = "No"
    choose: str = "Choose one"
    choose_country: str = "Choose a country"
    choose_country_first: str = "Choose the country first"
    whole_country: str = "The whole country"
    choose_time_zone: str = "Choose a time zone"
    row: str = "{item} {number}"
    remove: str = "Remove"
    remove_row: str = "Remove {item} {number}"
    forget: str = "Forget what I typed"
    result_of: str = "Result: {title}"
    example: str = "An example: {caption}"
    download: str = "Save {name}"
    save: str = "Save the file"
    copy: str = "Copy"
    copy_of: str = "Copy {label}"
    bring_back: str = "Bring my text back"
    print: str = "Print"
    take: str = "Go on with these answers"


@dataclass(frozen=True, kw_only=True)
class ErrorWords:
    """What is said about an answer that cannot be used: what is wrong, and the way out."""

    missing: str = "Please fill this in."
    missing_choice: str = "Please choose one."
    missing_date: str = "Please give a date."
    missing_time: str = "Please give a time."
    missing_number: str = "Please give a number from {low} to {high}."
    unknown: str = "There is no field “{name}” here. You can fill in: {names}."
    not_answers: str = "The answers should be one JSON object, with the field names as its keys."
    not_text: str = "Please write this as text."
    too_long: str = "Please shorten this to {most} characters. It has {length} now."
    file_too_long: str = "This file is too long: at most {most} characters can be read. Please choose another one."
    not_email: str = "This does not look like an email address. Please write it like name@example.org."
    not_phone: str = "This does not look like a phone number. Please write it like +44 20 7946 0000."
    not_date: str = "This is not a complete date. Please give year, month and day, like 2026-11-26."
    no_such_day: str = "The calendar has no {text}. Please check the day and the month."
    year: str = "Please check the year. It should be from {low} to {high}."
    not_time: str = "This is not a time of day. Please write it like 14:30."
    not_option: str = "“{text}” is not one of the choices. Please choose one of: {options}."
    not_yes_no: str = "Please answer with yes or no."
    not_number: str = "This is not a whole number. Please give one from {low} to {high}."
    out_of_range: str = "Please give a number from {low} to {high}."
    not_country: str = "We do not know the country “{text}”. Please give its two-letter code, like US or DE."
    no_country: str = "Please choose the country first, then the region."
    not_region: str = "“{text}” is not a region of {country}. Please choose one from the list or leave it empty."
    not_time_zone: str = "We do not know the time zone “{text}”. Please give a name like Europe/Berlin."
    not_rows: str = "Please give this as a list."
    not_row: str = "Please give this as an object with: {names}."
    too_many_rows: str = "Please keep to {most} at most. There are {length} now."
    in_row: str = "{item} {number}: {message}"
    in_row_field: str = "{item} {number}, {label}: {message}"


@dataclass(frozen=True, kw_only=True)
class TimerWords:
    """What the clock of <coach-timer> says; sent to it as the JSON attribute `data-words`."""

    start: str = "Start the clock"
    stop: str = "Stop the clock"
    seconds: str = "{seconds} s"
    low: str = "{seconds} seconds: come to the end."
    high: str = "{seconds} seconds: time to stop."
    short: str = "{seconds} seconds. You have room for a little more."
    good: str = "{seconds} seconds. Just right."
    long: str = "{seconds} seconds. Next time, leave out a sentence."

    @property
    def as_json(self) -> str:
        """All of them, by name."""
        return json.dumps(asdict(self), ensure_ascii=False)


@dataclass(frozen=True, kw_only=True)
class FaultWords:
    """What is said when the fault is not the person's."""

    failed: str = "Sorry, something went wrong on our side. Your answers are still here. Changing one may help."
    bad_request: str = "Sorry, this page seems to be out of date. Please reload it."


@dataclass(frozen=True, kw_only=True)
class Words:
    """All of them, in English unless told otherwise."""

    form: FormWords = field(default_factory=FormWords)
    errors: ErrorWords = field(default_factory=ErrorWords)
    faults: FaultWords = field(default_factory=FaultWords)
    status: StatusWords = field(default_factory=StatusWords)
    timer: TimerWords = field(default_factory=TimerWords)


ENGLISH = Words()

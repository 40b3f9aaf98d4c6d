"""A widget as the person meets it: by its labels, its buttons and what it says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from typing import Literal

from playwright.sync_api import Locator, Page, expect

from coachsite.testing.downloads import Downloaded, downloaded
from coachsite.testing.scripts import script
from coachsite.testing.site import Site

CONTROLS = "input, select, textarea"


def write(control: Locator, text: str) -> None:
    """Writes over what stands in a control for text.

    In a stock Firefox, Playwright cannot select what stands in a field for an e-mail address: that is emptied first.
    """
    if control.get_attribute("type") == "email":
        control.clear()
    control.fill(text)


class WidgetPage:
    """The first widget called `name` on the page at `path`, an address below that of the home page.

    What begins with `loc_` finds a part of it. What begins with `expect_` waits until it is so, and fails the test
    where that does not come.
    """

    def __init__(self, page: Page, site: Site, path: str, name: str) -> None:
        self.page = page
        self.site = site
        self.path = path
        self.loc_widget = page.locator(f'coach-widget[name="{name}"]').first
        self.loc_form = self.loc_widget.get_by_role("form")
        self.loc_status = self._part("status", ".coach-status")
        self.loc_result = self._part("region", ".coach-result")
        self.loc_retry = self._part("button", ".coach-retry")
        self.loc_forget = self._part("button", '[data-action="forget"]')
        self.loc_submit = self._part("button", '[type="submit"]')

    def open(self) -> None:
        """Opens the page."""
        self.page.goto(self.site.url(self.path))

    def open_on(self, today: date) -> None:
        """Opens the page with the person's calendar on this day."""
        self.page.add_init_script(f"{script('calendar_day.js')}\nbeginDay('{today}');")
        self.open()

    def begin_day(self, today: date) -> None:
        """Another day begins while the page is in the background; then the person comes back to it.

        For pages that were opened by `open_on`.
        """
        self.page.evaluate("day => beginDay(day)", today.isoformat())
        self.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    def fill(self, label: str, answer: object, *, row: str = "") -> None:
        """Answers the question with this label as a person would.

        Choices are named by what they read, dates are written YYYY-MM-DD, files are paths. `row` is the name of the
        row, such as "Offer 2", where the question is asked in each.
        """
        question = self.loc_question(label, row=row)
        control = question.locator(CONTROLS).first
        match control.evaluate("control => control.type"):
            case "radio":
                question.get_by_label(str(answer), exact=True).check()
            case "select-one":
                control.select_option(label=str(answer))
            case "file":
                control.set_input_files(str(answer))
            case _:
                write(control, str(answer))

    def loc_question(self, field: str, *, row: str = "") -> Locator:
        """A question with its control and its error, by how its label begins, or by the name of its field."""
        scope = self.loc_form.get_by_role("group", name=row, exact=True) if row else self.loc_form
        label = re.compile(rf"^\s*{re.escape(field)}")
        heading = self.page.locator(":scope > label, :scope > legend").filter(has_text=label)
        return scope.locator(f"[data-field={json.dumps(field)}]").or_(scope.locator("[data-field]").filter(has=heading))

    def loc_field(self, label: str) -> Locator:
        """The control with this label, whatever the label says besides."""
        return self.loc_form.get_by_label(label).and_(self.page.locator(CONTROLS))

    def loc_error(self, field: str) -> Locator:
        """The message beside the question."""
        return self.loc_question(field).locator(":scope > .coach-error")

    def loc_button(self, name: str | re.Pattern[str]) -> Locator:
        """A button of the form or of the result."""
        return self.loc_widget.get_by_role("button", name=name)

    def forget(self) -> None:
        """Has everything forgotten that was typed."""
        self.loc_forget.click()

    def submit(self) -> None:
        """Presses the button of the form."""
        self.loc_submit.click()

    def unfold(self, section: str) -> None:
        """Opens a section that is folded away."""
        self._section(section).evaluate("section => { section.open = true; }")

    def fold(self, section: str) -> None:
        """Folds a section away."""
        self._section(section).evaluate("section => { section.open = false; }")

    def count_announcements(self) -> Callable[[], int]:
        """Begins to count how often the status line changes; the count is had by a call."""
        counter = self.loc_status.evaluate_handle(script("announcements.js"))
        return lambda: counter.evaluate("counter => counter.count")

    def download(self, button: str | re.Pattern[str]) -> Downloaded:
        """Presses a button and takes what the browser would save."""
        return downloaded(self.page, self.loc_button(button))

    def kept_under(self) -> list[str]:
        """The keys under which answers are kept in this browser."""
        keys: list[str] = self.page.evaluate("Object.keys(localStorage)")
        return [key for key in keys if key.startswith("coachsite:")]

    def go_back(self) -> None:
        """Goes back in the history to this page, which may be kept in memory and then is not loaded.

        The page itself is asked where it is: Playwright waits for ever for a stock Firefox to load it.
        """
        self.page.evaluate("history.back()")
        self.page.wait_for_function("address => location.href === address", arg=self.site.url(self.path))

    def expect_focus(self, control: Locator) -> None:
        """The keyboard acts on this control, whether or not the window is in front."""
        expect(control).to_be_attached()
        self.page.wait_for_function("it => it === document.activeElement", arg=control.element_handle())

    def expect_state(self, state: str) -> None:
        """One of example, loading, working, ready, error."""
        expect(self.loc_widget).to_have_attribute("data-state", state)

    def expect_example(self) -> None:
        """The worked example that the page came with stands there."""
        self.expect_state("example")
        expect(self.loc_result.locator(".coach-example-note")).to_be_visible()

    def expect_own_result(self, text: str | re.Pattern[str]) -> None:
        """The result, made of what was typed, says so."""
        self.expect_state("ready")
        expect(self.loc_result).to_contain_text(text)
        expect(self.loc_result.locator(".coach-example-note")).to_have_count(0)

    def expect_error(self, field: str, words: str) -> None:
        """The question with this label, or the field of this name, says so, and a screen reader hears it with it."""
        line = self.loc_error(field)
        expect(line).to_be_visible()
        expect(line).to_contain_text(words)
        expect(self.loc_question(field).locator('[aria-invalid="true"]').first).to_be_visible()

    def expect_no_errors(self) -> None:
        """No question complains."""
        expect(self.loc_form.locator(".coach-error:visible")).to_have_count(0)
        expect(self.loc_form.locator('[aria-invalid="true"]')).to_have_count(0)

    def expect_status(self, text: str | re.Pattern[str]) -> None:
        """What was announced last."""
        expect(self.loc_status).to_contain_text(text)

    def expect_runtime(self, how: str) -> None:
        """How Python started: snapshot, plain or failed."""
        expect(self.page.locator("html")).to_have_attribute("data-coach-runtime", how)

    def expect_runtime_untouched(self) -> None:
        """Python was not started yet."""
        expect(self.page.locator("html")).not_to_have_attribute("data-coach-runtime", re.compile("."))

    def _part(self, role: Literal["status", "region", "button"], selector: str) -> Locator:
        """What everybody knows by its role; its name may be in any language, so a mark in the page tells which."""
        return self.loc_widget.get_by_role(role).and_(self.page.locator(selector))

    def _section(self, section: str) -> Locator:
        return self.loc_form.locator("details.coach-section", has=self.page.get_by_text(section, exact=True))

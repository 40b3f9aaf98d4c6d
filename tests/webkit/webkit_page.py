"""A page with a widget in WebKitGTK, by its labels and by what it says."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from coachsite.testing import Site
from coachsite.testing.scripts import script

HERE = Path(__file__).parent
SET_VALUE = (HERE / "set_value.js").read_text(encoding="utf-8")
KEPT = (HERE / "kept.js").read_text(encoding="utf-8")


class WebKitPage:
    """The first widget of a page. What begins with `expect_` waits until it is so."""

    def __init__(self, driver: WebDriver, site: Site, patience: float) -> None:
        self.driver, self.site, self.patience = driver, site, patience

    def open(self, path: str) -> None:
        self.driver.get(self.site.url(path))

    def begin_day(self, today: date) -> None:
        """From now on the person's calendar is on this day."""
        self.driver.execute_script(f"{script('calendar_day.js')}\nbeginDay('{today}');")

    def fill(self, label: str, answer: str | date) -> None:
        """Answers a question as a person would; a date is set, for the driver cannot type into WebKit's control."""
        if isinstance(answer, date):
            self.driver.execute_script(SET_VALUE, self.loc_field(label), answer.isoformat())
        else:
            self.loc_field(label).send_keys(answer)

    def loc_field(self, label: str) -> WebElement:
        """The control with this label, whatever the label says besides."""
        heading = self.driver.find_element(By.XPATH, f"//label[starts-with(normalize-space(), {json.dumps(label)})]")
        return self.driver.find_element(By.ID, heading.get_attribute("for") or "")

    def own_result(self) -> str:
        """What the widget shows, once it is made of the person's own answers, and "" before."""
        widget = self.driver.find_element(By.TAG_NAME, "coach-widget")
        own = widget.get_attribute("data-state") == "ready"
        return widget.find_element(By.CLASS_NAME, "coach-result").text if own else ""

    def expect_runtime(self, how: str) -> None:
        """How Python started: snapshot, plain or failed."""
        html = self.driver.find_element(By.TAG_NAME, "html")
        self._expect(lambda: html.get_attribute("data-coach-runtime") == how, f"Python did not start as {how}")

    def expect_own_result(self, *texts: str) -> None:
        for text in texts:
            self._expect(
                lambda text=text: text.lower() in self.own_result().lower(), f"the result does not say {text!r}"
            )

    def expect_python_kept(self) -> None:
        """The service worker has the pages of this build, and all that Python starts with."""
        for part in ("/offline-", ".wasm", "pyodide.mjs", "pyodide.asm.js", "pyodide-lock.json", "late-", "snapshot-"):
            self._expect(lambda part=part: any(part in url for url in self.kept()), f"{part} is not kept")

    def kept(self) -> list[str]:
        """The addresses that the browser keeps files of."""
        return self.driver.execute_async_script(KEPT)

    def expect_value(self, label: str, text: str) -> None:
        self._expect(
            lambda: text in str(self.loc_field(label).get_property("value")), f"{label} does not hold {text!r}"
        )

    def _expect(self, holds: Callable[[], bool], told: str) -> None:
        passing = [StaleElementReferenceException, NoSuchElementException]  # a page that is being loaded or drawn anew
        WebDriverWait(self.driver, self.patience, ignored_exceptions=passing).until(lambda _: holds(), told)

"""A lesson with its checks, checklists and scenarios, and the list that all lessons are in."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from coachsite.testing import Site


class LessonPage:
    """The lesson on choosing the time."""

    PATH = "lessons/choosing-the-time/"

    def __init__(self, page: Page, site: Site) -> None:
        self.page, self.site = page, site
        self.loc_check = page.get_by_role("group", name="On which day do you write")
        self.loc_checklist = page.get_by_role("group", name="Before you close this page")
        self.loc_story = page.get_by_role("group", name="They named no day")
        self.loc_read = page.get_by_role("button", name="I have read this lesson")

    def open(self) -> None:
        self.page.goto(self.site.url(self.PATH))

    def choose(self, choice: str) -> None:
        self.loc_check.get_by_label(choice).check()

    def loc_feedback(self, text: str) -> Locator:
        return self.loc_check.get_by_text(text)

    def loc_task(self, text: str) -> Locator:
        return self.loc_checklist.get_by_label(text)

    def go(self, choice: str) -> None:
        """Follows a choice of the story."""
        self.loc_story.get_by_role("link", name=choice).click()

    def loc_in_navigation(self, lesson: str) -> Locator:
        """The lesson in the list beside the page."""
        return self.page.get_by_role("navigation", name="Navigation", exact=True).get_by_role("link", name=lesson)

    def expect_read_in_navigation(self, lesson: str) -> None:
        expect(self.loc_in_navigation(lesson)).to_have_accessible_name(re.compile(r"read$"))

    def step_back(self) -> None:
        self.loc_story.get_by_role("button", name="One step back").click()

    def start_again(self) -> None:
        self.loc_story.get_by_role("button", name="Start again").click()

    def expect_scene(self, text: str) -> None:
        """This scene of the story alone."""
        expect(self.loc_story.locator("section:visible")).to_have_count(1)
        expect(self.loc_story.locator("section:visible")).to_contain_text(text)

"""`mkdocs serve`: what an author changes is on screen at once, and what was typed is still there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from coachsite.new import new_site
from coachsite.testing import Site, WidgetPage
from coachsite.testing.live import LiveSite, live

LESSON = "docs/lessons/asking-for-help.md"
WIDGET = "widgets/at_work/asking/widget.py"
TEMPLATE = "widgets/at_work/asking/result.html"
FAVOUR = "water my plants"
SHOWS = "([it, words]) => getComputedStyle(it, '::before').content.includes(words)"

pytestmark = pytest.mark.only_in("chromium", "what MkDocs does is the same for every browser")


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveSite]:
    root = tmp_path_factory.mktemp("author") / "at work"
    new_site(root)
    with live(root) as site:
        yield site


@pytest.fixture
def at_work(new: LiveSite) -> Iterator[LiveSite]:
    """The new site as it was written, whatever the test before has made of it."""
    yield new
    new.undo()


@pytest.fixture
def site(at_work: LiveSite) -> Site:
    """Where the other fixtures find it."""
    return Site(at_work.root / "site", "/", at_work.origin)


@pytest.fixture
def asking(page: Page, site: Site) -> WidgetPage:
    """The widget of the new site, with an answer of somebody's own."""
    asking = WidgetPage(page, site, "lessons/asking-for-help/", "asking")
    asking.open()
    asking.fill("Whom do you ask?", "Mira")
    asking.fill("Could you", FAVOUR)
    asking.expect_own_result(f"Could you {FAVOUR}?")
    return asking


def test_a_changed_lesson_is_on_screen_with_what_was_typed(asking: WidgetPage, at_work: LiveSite) -> None:
    at_work.edit(LESSON, "s Tuesday", "s Wednesday")
    expect(asking.page.get_by_role("heading", name="s Wednesday")).to_be_visible()
    expect(asking.loc_field("Could you")).to_have_value(FAVOUR)
    asking.expect_own_result(f"Could you {FAVOUR}?")


def test_a_changed_title_is_in_the_navigation_of_the_other_pages(page: Page, site: Site, at_work: LiveSite) -> None:
    page.goto(site.home)
    renamed = page.get_by_role("navigation").get_by_role("link", name="Asking kindly").first
    at_work.edit(LESSON, "title: Asking for help", "title: Asking kindly")
    expect(renamed).to_be_attached()
    page.evaluate("window.before = true")
    at_work.edit(LESSON, "s Tuesday", "s Thursday")  # for this build the home page is not read
    page.wait_for_function("!window.before")
    expect(renamed).to_be_attached()


def test_a_changed_template_shows_the_same_answers(asking: WidgetPage, at_work: LiveSite) -> None:
    at_work.edit(TEMPLATE, "<blockquote>", "<p>Read it aloud once.</p>\n<blockquote>")
    asking.expect_own_result("Read it aloud once.")
    asking.expect_own_result(f"Could you {FAVOUR}?")
    asking.expect_runtime("snapshot")


def test_a_changed_widget_answers_what_was_typed_before(asking: WidgetPage, at_work: LiveSite) -> None:
    at_work.edit(WIDGET, '"Thank you!"', '"With many thanks!"')
    asking.expect_own_result("With many thanks!")
    asking.expect_own_result(f"Could you {FAVOUR}?")


@pytest.mark.parametrize(
    ("file", "right", "wrong", "said"),
    [
        (WIDGET, "SOON = 1 ", "SOON = one ", "NameError"),
        (WIDGET, "WAYS_OUT[answers.closeness],", "WAYS_OUT[answers.closeness] + 1,", "TypeError"),
        (WIDGET, "def ask(", "def ask:(", "SyntaxError"),
        (TEMPLATE, "{% if is_soon %}", "{% if %}", "Expected an expression"),
    ],
)
def test_a_mistake_is_told_in_the_page_and_in_the_terminal_and_can_be_mended(
    asking: WidgetPage, at_work: LiveSite, file: str, right: str, wrong: str, said: str
) -> None:
    lines = (at_work.root / file).read_text().splitlines()
    place = f"{file}:{next(number for number, line in enumerate(lines, 1) if right in line)}"
    at_work.edit(file, right, wrong)
    problem = asking.page.locator(".coach-problem")
    expect(problem).to_contain_text(said)
    expect(problem).to_have_attribute("data-where", place)
    asking.page.wait_for_function(SHOWS, arg=[problem.element_handle(), place])
    at_work.wait_until_said(place)
    at_work.edit(file, wrong, right)
    asking.expect_own_result(f"Could you {FAVOUR}?")

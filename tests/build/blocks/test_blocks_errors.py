"""What an author gets wrong is told with file and line, all of it in one go, and nothing is silently turned to text."""

from collections.abc import Callable
from pathlib import Path

import pytest

type Problems = Callable[..., list[str]]

MISTAKES = {
    "a block that does not exist": (
        "/// widgit | greet\n///",
        "docs/page.md:5: there is no block named 'widgit'; there are ask, check, checklist, finish, lessons,"
        " scenario, step, widget; did you mean 'widget'?",
    ),
    "a widget that does not exist": (
        "/// widget | great\n///",
        "docs/page.md:5: there is no widget named 'great'; this site has greet; did you mean 'greet'?",
    ),
    "no widget at all": (
        "/// widget\n///",
        "docs/page.md:5: this widget block needs the name of a widget after the bar, as in"
        " `/// widget | follow_up_dates`",
    ),
    "a forgotten bar": (
        "/// widget greet\n///",
        "docs/page.md:5: `/// widget greet` is not the beginning of a block; write `/// name | argument`",
    ),
    "a block that is not closed": (
        "Text.\n\n/// widget | greet\n\nMore text.",
        "docs/page.md:7: this widget block is not closed; write `///` on a line after it",
    ),
    "an end without a beginning": (
        "Text.\n\n///\n",
        "docs/page.md:7: `///` closes a block here, but no block with 3 slashes is open",
    ),
    "a misspelt option": (
        "/// widget | greet\n    nam: Ada\n///",
        "docs/page.md:6: the option 'nam': There is no field “nam” here. You can fill in: name, day, times, loud.",
    ),
    "a day that does not exist": (
        "/// widget | greet\n    day: 2026-02-31\n///",
        "docs/page.md:6: the option 'day': The calendar has no 2026-02-31. Please check the day and the month.",
    ),
    "a number out of range": (
        "/// widget | greet\n    times: 99\n///",
        "docs/page.md:6: the option 'times': Please give a number from 1 to 9.",
    ),
    "an option given twice": (
        "/// widget | greet\n    name: Ada\n    name: Bob\n///",
        "docs/page.md:7: the option 'name' is given twice",
    ),
    "a colon in a value": (
        "/// widget | greet\n    name: Ada: the first\n///",
        "docs/page.md:6: the option line 'name: Ada: the first' cannot be read: a value with a colon in it needs"
        ' quotes, as in told: "They said: Friday"',
    ),
    "options that are a list": (
        "/// widget | greet\n    - Ada\n///",
        "docs/page.md:6: '- Ada' is not an option; write `name: value`, one on each line",
    ),
    "text in a widget": (
        "/// widget | greet\n\nname: Ada\n///",
        "docs/page.md:5: a widget block holds no text, and this would be lost; options stand directly under its"
        " first line, indented by four spaces",
    ),
    "a missing end before the next block": (
        "/// check | Why?\n- [x] One\n    Yes.\n/// widget | greet\n///\n///",
        "docs/page.md:8: a widget block cannot stand inside a check block; is a `///` missing above this line?",
    ),
    "a step on its own": ("/// step | one\nText.\n///", "docs/page.md:5: a step block stands inside a scenario block"),
    "a block in a quotation": (
        "> /// widget | greet\n> ///",
        "docs/page.md:5: `/// widget | greet` was left as text: an option of this block is wrong, or no block can"
        " stand here",
    ),
    "a check without a right choice": (
        "/// check | Why?\n- [ ] One\n    No.\n- [ ] Two\n    No.\n///",
        "docs/page.md:5: this check has 2 choices, 0 of them right; write the choices as a list, `- [x]` before the"
        " right one and `- [ ]` before the others",
    ),
    "a choice without feedback": (
        "/// check | Why?\n- [ ] One\n- [x] Two\n    Yes.\n///",
        "docs/page.md:6: the choice 'One' has no feedback; indent it by four spaces under the choice",
    ),
    "a checklist without a list": (
        "/// checklist | To do\nNothing.\n///",
        "docs/page.md:5: this checklist has no list of things to do; write each as `- what to do`",
    ),
    "a choice that leads nowhere": (
        "/// scenario | S\n/// step | one\n- [Go](#too)\n///\n/// step | two\nEnd.\n///\n///",
        "docs/page.md:7: the choice 'Go' of step 'one' leads to 'too'; the steps are one, two",
    ),
    "a step that nobody reaches": (
        "/// scenario | S\n/// step | one\n- [Again](#one)\n///\n/// step | two\nEnd.\n///\n///",
        "docs/page.md:9: no choice leads to the step 'two'; write one: `- [What to do](#two)`",
    ),
    "an ending of an unknown kind": (
        "/// scenario | S\n/// step | one\n- [Go](#two)\n///\n/// step | two\n    ending: happy\nEnd.\n///\n///",
        "docs/page.md:9: the ending of a step is one of good, poor, open, not 'happy'",
    ),
    "a question without its field": (
        "/// ask | greet\n///",
        "docs/page.md:5: this ask block needs an option that says which field, as in `field: interview_date`",
    ),
    "a question for a field that is not there": (
        "/// ask | greet\n    field: age\n///",
        "docs/page.md:5: greet has no field 'age'; it has name, day, times, loud",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_with_file_and_line(problems: Problems, mistake: str) -> None:
    text, expected = MISTAKES[mistake]
    assert expected in [_plain(problem) for problem in problems(text)]


def test_all_mistakes_of_a_page_are_told_at_once(problems: Problems) -> None:
    found = problems(
        "/// widgit | greet\n///\n\nText.\n\n/// widget | great\n///\n\n/// widget | greet\n    nam: 1\n///"
    )
    assert [problem.split(": ")[0] for problem in found] == ["docs/page.md:5", "docs/page.md:10", "docs/page.md:14"]


def test_a_mistake_in_a_block_inside_a_broken_block_is_told_too(problems: Problems) -> None:
    found = problems("/// scenery | S\n/// widget | great\n///\n///")
    assert [problem.split(": ")[0] for problem in found] == ["docs/page.md:5", "docs/page.md:6"]


def test_a_broken_block_leaves_the_rest_of_the_page_as_it_is(convert: Callable[..., str]) -> None:
    html = convert("# Title\n\n/// widgit | x\n///\n\n*Text* after it.")
    assert "<p><em>Text</em> after it.</p>" in html
    assert "///" not in html


def test_a_refused_block_of_another_extension_is_told(problems: Problems) -> None:
    extensions = ("coachsite.markdown", "pymdownx.blocks.details")
    found = problems("/// details | More\n    opn: true\nText\n///", extensions=extensions)
    assert len(found) == 1
    assert found[0].startswith("docs/page.md:5: `/// details | More` was left as text")


def test_the_right_one_of_two_files_is_named(problems: Problems) -> None:
    problems("Other text.\n\n/// widget | great\n///", file="a.md")
    assert problems("/// widget | great\n///", file="b/c.md")[0].startswith("docs/b/c.md:5: ")


def test_a_site_with_another_folder_of_pages_is_searched_there(site: Path, problems: Problems) -> None:
    (site / "docs").rename(site / "pages")
    (site / "docs").mkdir()
    (site / "mkdocs.yml").write_text("site_name: Demo\ndocs_dir: pages  # not docs\n")
    (site / "pages" / "page.md").write_text("/// widget | great\n///\n")
    assert problems("/// widget | great\n///", file="../elsewhere.md")[0].startswith("pages/page.md:1: ")


def test_an_error_in_a_widget_names_its_file_and_line(site: Path, problems: Problems) -> None:
    widget = site / "widgets" / "lesson_demo" / "greet" / "widget.py"
    widget.write_text(widget.read_text().replace("return Result(", "return 1 / 0 or Result("))
    assert "ZeroDivisionError" in problems("/// widget | greet\n///")[0]
    assert "lesson_demo/greet/widget.py:" in problems("/// widget | greet\n///")[0]


def test_widgets_that_cannot_be_imported_are_told_with_file_and_line(site: Path, problems: Problems) -> None:
    (site / "widgets" / "lesson_demo" / "greet" / "widget.py").write_text("x = 1\nimport nothing_of_this_name\n")
    assert "widgets/lesson_demo/greet/widget.py:2" in problems("/// widget | greet\n///")[0]


def _plain(problem: str) -> str:
    return problem.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("&quot;", '"')

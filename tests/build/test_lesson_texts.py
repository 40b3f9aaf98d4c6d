"""What every lesson promises its reader, and that no rule is taught nowhere or twice."""

import re
from collections import Counter
from pathlib import Path

import pytest
from coverage_table import ONLY_ANSWERED, RULES

DOCS = Path(__file__).parents[2] / "docs"
LESSONS = sorted(path for path in (DOCS / "lessons").glob("*.md") if path.name != "index.md")
TAUGHT = {rule.lower() for rule in RULES.keys() - ONLY_ANSWERED}
ANCHOR = re.compile(r"^#+ .*\{[^}]*#([\w-]+)[^}]*\}$", re.MULTILINE)

every_lesson = pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)


def anchors(path: Path) -> list[str]:
    return ANCHOR.findall(path.read_text("utf-8"))


def prose(lesson: Path) -> str:
    """What a person reads of a lesson: no front matter, addresses, anchors or names of blocks."""
    body = lesson.read_text("utf-8").split("---", 2)[2]
    return re.sub(r"\]\([^)]*\)|\{[^}]*\}|^///.*$|^    ending.*$", " ", body, flags=re.MULTILINE)


def words(text: str) -> int:
    return len(re.findall(r"[\w'’-]*\w", text))


def test_every_rule_is_taught_in_exactly_one_lesson():
    taught = Counter(anchor for lesson in LESSONS for anchor in anchors(lesson) if anchor in TAUGHT)
    assert taught == Counter(TAUGHT)


def test_the_five_questions_are_asked_on_their_page():
    asked = anchors(DOCS / "questions" / "index.md")
    assert {"f1", "f2", "f3", "f4", "f5"} <= set(asked)
    assert len(asked) >= 17
    assert len(set(asked)) == len(asked)


@every_lesson
def test_a_lesson_takes_three_to_seven_minutes_and_says_so(lesson: Path):
    text = lesson.read_text("utf-8")
    minutes = re.search(r"^minutes: (\d)$", text, re.MULTILINE)
    spoken = {"3": "three", "4": "four", "5": "five", "6": "six", "7": "seven"}
    assert minutes
    assert f"**In {spoken[minutes[1]]} minutes**" in text
    # 220 words a minute is how fast an unhurried adult reads; choosing and typing take their own time
    assert words(prose(lesson)) / 220 <= int(minutes[1])


@pytest.mark.parametrize("tool", sorted((DOCS / "tools").glob("*.md")), ids=lambda path: path.stem)
def test_a_tool_says_how_long_its_lesson_takes(tool: Path):
    promises = re.findall(r"\]\(\.\./lessons/([\w-]+)\.md[^)]*\) explains it in (\w+) minutes", tool.read_text("utf-8"))
    for name, minutes in promises:
        assert f"**In {minutes} minutes**" in (DOCS / "lessons" / f"{name}.md").read_text("utf-8")


@pytest.mark.parametrize("page", [DOCS / "index.md", DOCS / "lessons" / "index.md"], ids=["home", "lessons"])
def test_the_lists_hold_every_lesson_in_the_order_of_the_navigation(page: Path):
    in_navigation = re.findall(
        r"^ +- lessons/([\w-]+)\.md$", (DOCS.parent / "mkdocs.yml").read_text("utf-8"), re.MULTILINE
    )
    listed = re.findall(r"^\d+\. \[[^]]+\]\((?:lessons/)?([\w-]+)\.md\)", page.read_text("utf-8"), re.MULTILINE)
    assert ["index", *listed] == in_navigation


@every_lesson
def test_a_lesson_leads_to_the_next_one(lesson: Path):
    order = re.findall(r"^ +- lessons/([\w-]+\.md)$", (DOCS.parent / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    following = [*order, "../questions/index.md"][order.index(lesson.name) + 1]
    assert f"({following})" in lesson.read_text("utf-8").split("/// finish")[-1]


@every_lesson
def test_a_lesson_shows_good_beside_poor_asks_the_reader_and_ends_with_something_to_do(lesson: Path):
    text = lesson.read_text("utf-8")
    assert "!!! failure" in text
    assert "!!! success" in text
    assert "/// check |" in text
    assert "/// checklist |" in text or "/// scenario |" in text
    assert "/// widget |" in text or "../tools/" in text
    assert "**Do this now:**" in text.split("/// finish")[-1]


@every_lesson
def test_every_lesson_keeps_to_one_order(lesson: Path):
    parts = ["tip", "failure", "success", "scenario", "check", "widget", "checklist", "finish"]
    text = lesson.read_text("utf-8")
    found = list(
        dict.fromkeys(re.findall(rf"^(?:/// |!!! )({'|'.join(sorted(parts, reverse=True))})\b", text, re.MULTILINE))
    )
    assert found == [part for part in parts if part in found]


@every_lesson
def test_a_description_is_neither_missing_nor_cut_off_by_search_engines(lesson: Path):
    description = re.search(r"^description: (.+)$", lesson.read_text("utf-8"), re.MULTILINE)
    assert description
    assert 70 <= len(description[1]) <= 180
    assert '"' not in description[1]  # the theme puts it between two of them


@pytest.mark.parametrize("said", ["ghosted", "no response", "how long", "pushy"])
def test_people_find_the_lessons_by_their_own_words(said: str):
    assert any(said in prose(lesson).lower() for lesson in LESSONS)


# rule: E6
def test_the_good_example_of_the_email_keeps_its_own_rule():
    text = (DOCS / "lessons" / "the-email.md").read_text("utf-8")
    body = text.split("Dear Ms Lind,", 1)[1].split("Kind regards", 1)[0]
    assert 60 <= words(body) <= 120
    assert body.count("?") == 1  # rule: E4

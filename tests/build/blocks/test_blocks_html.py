"""A block in, HTML out: golden files, named after what they show. RENEW_GOLDEN=1 writes them anew."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"

type Convert = Callable[..., str]


@pytest.mark.parametrize("name", sorted(path.stem for path in GOLDEN.glob("*.md")))
def test_html_is_as_in_the_golden_file(convert: Convert, name: str) -> None:
    expected = GOLDEN / f"{name}.html"
    html = convert((GOLDEN / f"{name}.md").read_text()) + "\n"
    if "RENEW_GOLDEN" in os.environ:
        expected.write_text(html)
    assert html == expected.read_text()


def test_a_widget_becomes_its_form_and_its_worked_example(convert: Convert) -> None:
    html = convert("/// widget | greet\n///")
    assert html.startswith('<coach-widget data-search-exclude name="greet" data-state="example"')
    assert '<label for="greet-name">' in html
    assert '<p class="said">Hello Ada, 1 times.</p>' in html
    assert "Ada is greeted." in html


def test_options_preset_answers(convert: Convert) -> None:
    html = convert('/// widget | greet\n    name: "Grace: the first"\n    day: 2026-11-20\n    loud: yes\n///')
    assert 'value="Grace: the first"' in html
    assert 'value="2026-11-20"' in html
    assert 'value="yes" checked' in html


def test_a_preset_is_escaped(convert: Convert) -> None:
    html = convert("/// widget | greet\n    name: '\"><script>alert(1)</script>'\n///")
    assert "<script>" not in html


def test_ids_are_unique_in_a_page_and_the_same_in_every_build(convert: Convert) -> None:
    page = "/// widget | greet\n///\n\n/// widget | greet\n///\n\n/// ask | greet\n    field: name\n///"
    html = convert(page)
    ids = [part.split('"')[0] for part in html.split(' id="')[1:]]
    assert len(ids) == len(set(ids))
    assert "greet-name" in ids
    assert "greet-2-name" in ids
    assert convert(page) == html


def test_a_question_leads_to_the_result_on_the_page_of_its_widget(convert: Convert) -> None:
    html = convert("/// ask | greet\n    field: day\n///")
    assert 'data-page="greeting/#greet-result"' in html
    assert '<a href="site:greeting/#greet-result">Greet</a>' in html
    assert html.count('class="coach-field"') == 1


def test_an_example_is_worked_out_once_for_all_pages(convert: Convert, site: Path) -> None:
    widget = site / "widgets" / "lesson_demo" / "greet" / "widget.py"
    counting = 'open("calls", "a").write("x"); return Result('
    widget.write_text(widget.read_text().replace("return Result(", counting))
    before = Path.cwd()
    os.chdir(site)
    try:
        for number in range(5):
            convert("/// widget | greet\n///", file=f"page-{number}.md")
    finally:
        os.chdir(before)
    assert (site / "calls").read_text() == "x"


def test_a_changed_widget_is_seen_at_once(convert: Convert, site: Path) -> None:
    convert("/// widget | greet\n///")
    template = site / "widgets" / "lesson_demo" / "greet" / "result.html"
    template.write_text("<p>Good day.</p>")
    assert "<p>Good day.</p>" in convert("/// widget | greet\n///")


def test_blocks_of_other_extensions_work_beside_and_around(convert: Convert) -> None:
    extensions = ("coachsite.markdown", "pymdownx.blocks.details")
    html = convert("/// details | More\n    open: true\n\n/// widget | greet\n///\n\n///", extensions=extensions)
    assert html.startswith('<details open="open">')
    assert "<coach-widget" in html
    assert "coach-problem" not in html

"""The pass over the finished pages: links, anchors, the head, and doing it twice."""

from dataclasses import replace
from pathlib import Path

import pytest

from coachsite.pack.faults import faults_of_pages, marked_problems, missing_targets
from coachsite.pack.links import Places
from coachsite.pack.pages import Head, Pages, finish_pages
from coachsite.settings import Settings

HEAD = Head(["a/coach.css"], ["a/main.js", "a/client.js"], public=False)
TAGS = (
    '<link rel="stylesheet" href="{root}a/coach.css" data-coach>\n'
    '<link rel="modulepreload" href="{root}a/client.js" data-coach>\n'
    '<script type="module" src="{root}a/main.js" data-coach></script>\n'
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    put(tmp_path, "index.html", "")
    put(tmp_path, "lessons/timing/index.html", '<h2 id="t2">T2</h2>')
    return tmp_path


def put(site: Path, name: str, body: str) -> Path:
    path = site / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"<html><head></head><body>{body}</body></html>")
    return path


def finish(site: Path, head: Head = HEAD) -> None:
    finish_pages(site, Pages(site), head)


def faults(site: Path) -> list[str]:
    return faults_of_pages(Pages(site), Places(site), Settings(site.parent, site.parent / "widgets"))


def body_of(page: Path) -> str:
    return page.read_text().partition("<body>")[2].partition("</body>")[0]


@pytest.mark.parametrize(
    ("page", "target", "becomes"),
    [
        ("index.html", "lessons/timing/#t2", "./lessons/timing/#t2"),
        ("lessons/calls/index.html", "lessons/timing/", "../../lessons/timing/"),
        ("lessons/calls/index.html", "", "../../"),
        ("lessons/calls.html", "lessons/timing/index.html#t2", "../lessons/timing/index.html#t2"),
    ],
)
def test_a_link_into_the_site_leads_there_from_any_page(site: Path, page: str, target: str, becomes: str) -> None:
    path = put(site, page, f'<a class="x" href="site:{target}">x</a>')
    assert faults(site) == []
    finish(site)
    assert body_of(path) == f'<a class="x" href="{becomes}">x</a>'


def test_a_page_that_is_a_file_is_found_as_well(site: Path) -> None:
    put(site, "lessons/calls.html", "")
    path = put(site, "start.html", '<a href="site:lessons/calls/">x</a>')
    finish(site)
    assert body_of(path) == '<a href="./lessons/calls.html">x</a>'


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("lessons/tming/", "there is no page 'lessons/tming/' in this site; did you mean 'lessons/timing/'?"),
        ("lessons/timing/#t9", "the page lessons/timing/ has no place named #t9"),
        ("../../etc/passwd", "there is no page '../../etc/passwd' in this site"),
    ],
)
def test_a_link_that_leads_nowhere_is_told(site: Path, target: str, told: str) -> None:
    put(site, "start/index.html", f'<a href="site:{target}">x</a>')
    assert faults(site) == [f"start/index.html: a link leads nowhere: {told}"]


def test_every_page_loads_the_styles_and_the_modules(site: Path) -> None:
    finish(site)
    assert f"<head>{TAGS.format(root='./')}</head>" in (site / "index.html").read_text()
    assert f"<head>{TAGS.format(root='../../')}</head>" in (site / "lessons/timing/index.html").read_text()


def test_visitors_get_the_policy_the_manifest_and_word_of_newer_versions(site: Path) -> None:
    finish(site, Head(["a/coach.css"], ["a/main.js"], {"manifest": "site.webmanifest"}))
    text = (site / "lessons/timing/index.html").read_text()
    assert text.startswith('<html><head><meta http-equiv="Content-Security-Policy"')
    assert '<link rel="manifest" href="../../site.webmanifest" data-coach>' in text
    assert '<script type="module" src="../../a/main.js" data-offline data-coach></script>' in text
    assert text.count("<coach-newer>") == 1


@pytest.mark.parametrize("public", [True, False])
def test_finishing_again_replaces_what_was_put_in(site: Path, public: bool) -> None:
    finish(site, Head(["old/coach.css"], ["old/main.js"], {"manifest": "old/site.webmanifest"}))
    finish(site, replace(HEAD, public=public))
    once = (site / "index.html").read_text()
    finish(site, replace(HEAD, public=public))
    assert (site / "index.html").read_text() == once
    assert "old/" not in once


def test_what_lies_among_the_assets_is_no_page(site: Path) -> None:
    frame = put(site, "assets/frame.html", '<a href="site:nowhere/">x</a>')
    before = frame.read_text()
    assert faults(site) == []
    finish(site)
    assert frame.read_text() == before


def test_the_page_for_what_is_not_found_works_at_any_address(site: Path) -> None:
    path = put(site, "404.html", '<link href="/base/assets/main.css"><a href="site:lessons/timing/">x</a>')
    finish(site)
    assert '<a href="/base/lessons/timing/">' in path.read_text()
    assert 'src="/base/a/main.js"' in path.read_text()


def test_without_its_address_the_page_for_what_is_not_found_is_left_alone(site: Path) -> None:
    path = put(site, "404.html", "<p>Not here.</p>")
    before = path.read_text()
    finish(site)
    assert path.read_text() == before


def test_questions_are_told_to_search_engines_once(site: Path) -> None:
    path = put(site, "questions/index.html", '<h3 class="question">When?</h3><p>Soon.</p>')
    finish(site)
    finish(site)
    assert path.read_text().count("application/ld+json") == 1


def test_a_problem_is_told_as_plain_text() -> None:
    marker = '<div class="coach-problem" data-where="docs/a &amp; b.md:3">no widget\n <code>x &lt; y</code></div>'
    assert marked_problems(f"<p>{marker}</p>{marker}", Path("index.html")) == ["docs/a & b.md:3: no widget x < y"] * 2


def test_links_in_templates_are_looked_up_with_their_line(site: Path) -> None:
    texts = [("w/result.html", 'x\n<a href="site:gone/#a">'), ("w/widget.py", 'HERE = "site:lessons/timing/#t2"')]
    assert missing_targets(texts, Places(site)) == [
        "w/result.html:2: a link leads nowhere: there is no page 'gone/' in this site"
    ]

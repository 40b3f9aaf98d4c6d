"""The policy of the pages: what it lets run, where it stands, and what authors are told."""

import base64
import hashlib

import pytest

from coachsite.pack.policy import forbidden, policy_for, with_policy

HEAD = '<!doctype html><html><head>\n<meta charset="utf-8">\n<title>x</title></head>'


def sha(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def script_sources(policy: str) -> list[str]:
    (directive,) = [one for one in policy.split("; ") if one.startswith("script-src ")]
    return directive.split(" ")[1:]


def test_every_page_may_run_the_inline_scripts_of_every_page() -> None:
    pages = ["<script>one()</script><p>", "<script type=module>two()</script><script>one()</script>"]
    assert script_sources(policy_for(pages)) == ["'self'", "'wasm-unsafe-eval'", *sorted([sha("one()"), sha("two()")])]


@pytest.mark.parametrize(
    "script",
    [
        '<script type="application/json">{"a": 1}</script>',
        '<script type="application/ld+json">{}</script>',
        '<script src="a.js"></script>',
    ],
)
def test_data_and_files_need_no_hash(script: str) -> None:
    assert script_sources(policy_for([script])) == ["'self'", "'wasm-unsafe-eval'"]


def test_nothing_of_another_host_is_allowed() -> None:
    assert "http" not in policy_for([HEAD])
    assert "unsafe-inline" not in policy_for([HEAD])


def test_it_stands_before_everything_that_it_should_bind() -> None:
    page = with_policy(HEAD, "default-src 'self'")
    assert page.startswith('<!doctype html><html><head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security')
    assert """content="default-src 'self'" """ in page
    assert with_policy("<head><script>x</script></head>", "p").startswith('<head><meta http-equiv="Content-')
    assert with_policy("no head", "p") == "no head"


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ('<p style="color: red">', ["a style attribute"]),
        ("<p class=x onclick=go() STYLE='a'>", ["an onclick attribute", "a style attribute"]),
        ('<p title="a style=1 of my own" data-style="x" class=once>', []),
        ('<pre>&lt;p style="x"></pre><!-- <p style="x"> --><p>style="x" onclick="y"', []),
    ],
)
def test_what_cannot_work_is_told(page: str, told: list[str]) -> None:
    assert sorted(forbidden(page)) == sorted(told)

"""What the theme's pages lack is put right, once."""

import pytest

from coachsite.pack.theme import mended

SECTION = (
    '<nav class="md-nav" data-md-level="1" aria-labelledby="__nav_2_label" aria-expanded="false">\n'
    '<label class="md-nav__title" for="__nav_2">\n<span class="md-nav__icon md-icon"></span>\n'
    "  Tools &amp; more\n</label>"
)


@pytest.mark.parametrize(
    ("theme", "becomes"),
    [
        ('<input class="md-toggle" id="a" autocomplete="off">', '<input class="md-toggle" id="a">'),
        ('<input id="b"><label for="b" tabindex="">B</label>', '<input id="b"><label for="b">B</label>'),
        ('<label class="md-nav__title" for="__toc">Here</label>', '<label class="md-nav__title">Here</label>'),
        ('<div class="md-search" role="dialog">', '<div class="md-search">'),
        ('<div class="md-search-result__meta">', '<div class="md-search-result__meta" role="status">'),
        ('<input autocomplete="off" name="town">', '<input autocomplete="off" name="town">'),
    ],
)
def test_a_fault_is_mended_and_nothing_else(theme: str, becomes: str) -> None:
    assert mended(theme) == becomes
    assert mended(becomes) == becomes


def test_a_list_of_pages_is_named_by_its_title() -> None:
    page = mended(f'<input id="__nav_2">{SECTION}')
    assert '<nav class="md-nav" data-md-level="1" aria-label="Tools &amp; more">' in page
    assert mended(page) == page

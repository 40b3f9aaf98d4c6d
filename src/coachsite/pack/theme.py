"""What the theme's pages lack to be valid HTML in which everything has a name and a role that is true."""

from __future__ import annotations

import re

TOGGLE = re.compile(r'(<input class="[^"]*\bmd-toggle\b[^>]*?) autocomplete="off"')
LABEL = re.compile(r"<label\b[^>]*>")
TABINDEX = re.compile(r' tabindex="\d*"')
FOR = re.compile(r' for="([^"]*)"')
ID = re.compile(r'id="([^"]*)"')  # of one that begins with a blank the search takes ten times as long
SECTION = re.compile(
    r'(<nav class="md-nav"[^>]*?) aria-labelledby="__nav_\w+_label" aria-expanded="\w+">'
    r'(\s*<label class="md-nav__title"[^>]*>\s*<span class="md-nav__icon md-icon"></span>)([^<]*)'
)
SEARCH = re.compile(r'(<div class="md-search"[^>]*?) role="dialog"')
FOUND = '<div class="md-search-result__meta">'


def mended(page: str) -> str:
    """The page with the faults of its theme put right; mending twice changes nothing more.

    Check boxes and labels lose attributes that they may not have, a list of pages is named by its title and not by an
    empty label, the search is not called a dialog while it is none, and what it finds is announced.
    """
    page = SECTION.sub(_named, TOGGLE.sub(r"\1", page))
    page = SEARCH.sub(r"\1", page).replace(FOUND, f'{FOUND[:-1]} role="status">')
    ids = {found[1] for found in ID.finditer(page) if page[found.start() - 1].isspace()}
    return LABEL.sub(lambda label: _label(label[0], ids), page)


def _named(match: re.Match[str]) -> str:
    begin, title, name = match.groups()
    return f'{begin} aria-label="{" ".join(name.split())}">{title}{name}'


def _label(label: str, ids: set[str]) -> str:
    """No key does anything on a label; and one for a control that the page has not is only text."""
    label = TABINDEX.sub("", label)
    target = FOR.search(label)
    return FOR.sub("", label) if target and target[1] not in ids else label

"""What a page costs a person on a slow line: as hosts send it, with gzip, and without Python, which comes later."""

import gzip
import re
from pathlib import Path

import pytest

BUDGET = 400_000  # bytes
LOADED = re.compile(r"""<(?:link rel="(?:stylesheet|modulepreload|icon)" href|(?:script|img)\b[^>]*? src)="([^"#?]+)""")
ON_EVERY_PAGE = ("assets/javascripts/workers/search.*.js", "search/search_index.json", "sitemap.xml")


@pytest.mark.parametrize("page", ["index.html", "lessons/the-call/index.html", "lessons/choosing-the-time/index.html"])
def test_a_page_weighs_little(with_mkdocs: Path, page: str) -> None:
    path = with_mkdocs / page
    text = path.read_text()
    files = {(path.parent / address).resolve() for address in LOADED.findall(text)}
    files |= {file for pattern in ON_EVERY_PAGE for file in with_mkdocs.glob(pattern)} | {path}
    assert len(files) > 40
    assert sum(len(gzip.compress(file.read_bytes(), mtime=0)) for file in files) < BUDGET

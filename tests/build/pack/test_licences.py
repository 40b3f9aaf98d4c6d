"""What a packed site tells of the licences of what it sends to browsers."""

from __future__ import annotations

import re
from pathlib import Path

from coachsite.pack.distributions import sources_of
from coachsite.pack.licences import FILE, licences_text, put_licences
from coachsite.pack.wheel import Source


def test_every_part_is_named_with_its_version_and_its_text() -> None:
    text = licences_text([*sources_of(["jinja2", "python-dateutil"]), Source("my-site", "1", {}, own=True)])
    titles = re.findall(r"^(.+)\n=+$", text, re.MULTILINE)
    assert titles[0] == "coachsite 0.1.0: MIT AND MPL-2.0 AND Python-2.0.1"
    named = [title.partition(" ")[0] for title in titles]
    assert [name for name in named if name.islower()] == ["coachsite", "jinja2", "markupsafe", "python-dateutil", "six"]
    for words in (
        "Permission is hereby granted",  # coachsite
        "https://github.com/pyodide/pyodide",
        "Mozilla Public License Version 2.0",
        "Python Software Foundation",
        "Copyright 2007 Pallets",
        "Paul Ganssle",  # of dateutil
    ):
        assert words in text, words
    assert "my-site" not in text


def test_it_lies_in_the_root_of_the_site_and_is_left_alone_where_it_says_so_already(tmp_path: Path) -> None:
    assert put_licences(tmp_path, []) == {"license": FILE}
    before = (tmp_path / FILE).stat().st_mtime_ns
    put_licences(tmp_path, [])
    assert (tmp_path / FILE).stat().st_mtime_ns == before

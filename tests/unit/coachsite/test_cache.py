"""What has been made is not made again."""

import os
import time
from pathlib import Path

import pytest

from coachsite.cache import KEPT_DAYS, Cache, digest


def test_the_same_ingredients_are_used_once(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    made: list[str] = []

    def make() -> bytes:
        made.append("once more")
        return b"bread"

    assert [cache.made("food", ["flour", b"water"], make) for _ in range(3)] == [b"bread"] * 3
    assert len(made) == 1
    cache.made("food", ["flour", b"milk"], make)
    cache.made("cake", ["flour", b"water"], make)
    assert len(made) == 3


def test_where_an_ingredient_ends_counts() -> None:
    assert digest(["ab", "c"]) != digest(["a", "bc"])
    assert digest(["ab"]) == digest([b"ab"])


def test_a_maker_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    def fail() -> bytes:
        raise OSError("no flour")

    with pytest.raises(OSError, match="no flour"):
        Cache(tmp_path).made("food", [], fail)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_what_nobody_asked_for_lately_is_swept_away(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for name in ("old", "new"):
        cache.made("food", [name], name.encode)
    old = next(path for path in tmp_path.rglob("*") if path.is_file() and path.read_bytes() == b"old")
    long_ago = time.time() - (KEPT_DAYS + 1) * 24 * 3600
    os.utime(old, (long_ago, long_ago))
    cache.sweep()
    assert [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()] == [b"new"]

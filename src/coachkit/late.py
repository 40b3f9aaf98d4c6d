"""Large tables that are quickly made: not for the snapshot, which everybody fetches, but made by who needs them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any
from weakref import WeakSet

# Weak, for modules that are imported anew while an author works leave theirs behind.
_late: WeakSet[Any] = WeakSet()


def made_late[Made](make: Callable[[], Made]) -> Callable[[], Made]:
    """Decorates a function without parameters: what it makes is kept, but never becomes part of a snapshot.

    For what takes more room than time, such as all the forms of a list of words. It must be made of Python's own
    modules and those of the site: files that the widgets bring are not there any more.
    """
    kept = cache(make)
    _late.add(kept)
    return kept


def forget_made() -> None:
    """Forgets what all functions decorated so have made; each makes it again when it is called."""
    for made in _late:
        made.cache_clear()

"""What is made when it is needed, and not kept in a snapshot."""

import gc
from collections.abc import Iterator
from weakref import ref

import pytest

from coachkit import Site
from coachkit.late import forget_made, made_late


@pytest.fixture
def made() -> Iterator[list[int]]:
    made: list[int] = []
    yield made
    forget_made()


def test_it_is_made_once_until_it_is_forgotten(made: list[int]) -> None:
    @made_late
    def table() -> list[int]:
        made.append(len(made))
        return list(made)

    assert made == []
    assert table() is table()
    assert made == [0]
    forget_made()
    assert table() == [0, 1]


def test_a_function_that_is_gone_leaves_nothing_behind() -> None:
    class Table:
        """Large."""

    @made_late
    def table() -> Table:
        return Table()

    made = ref(table())
    del table
    gc.collect()
    assert made() is None


def test_a_site_that_was_warmed_for_a_snapshot_holds_nothing_of_it(made: list[int], site: Site) -> None:
    @made_late
    def table() -> int:
        made.append(len(made))
        return len(made)

    table()
    site.warm()
    assert table() == 2

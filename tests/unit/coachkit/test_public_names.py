import coachkit


def test_every_public_name_is_there_once_and_in_order() -> None:
    assert sorted(set(coachkit.__all__)) == sorted(coachkit.__all__)
    assert all(hasattr(coachkit, name) for name in coachkit.__all__)


def test_every_public_thing_says_what_it_promises() -> None:
    silent = [name for name in coachkit.__all__ if not getattr(coachkit, name).__doc__]
    assert silent == []

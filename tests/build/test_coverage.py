"""No rule of the guidance is only on paper."""

import pytest
from coverage_table import PAGE, RULES, Covered, covered, page, rules_in


@pytest.fixture(scope="module")
def found() -> dict[str, Covered]:
    return covered()


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_taught_applied_and_tested(rule: str, found: dict[str, Covered]) -> None:
    assert not found[rule].missing(rule), f"{rule} lacks {', '.join(found[rule].missing(rule))}"


def test_the_table_is_made_from_these_sources() -> None:
    assert PAGE.read_text("utf-8") == page(), "stale: run make rules"


@pytest.mark.parametrize(
    ("said", "rules"),
    [("T4", ("T4",)), ("R1 to R3, T9", ("R1", "R2", "R3", "T9")), ("T9 and T10", ("T9", "T10"))],
)
def test_ranges_of_rules_are_read(said: str, rules: tuple[str, ...]) -> None:
    assert rules_in(said) == rules


def test_a_rule_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no rule T11"):
        rules_in("T9 to T11")

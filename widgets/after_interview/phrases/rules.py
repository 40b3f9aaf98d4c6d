"""All rules for date phrases, in tables: the shape of the words, and the function that says what they mean."""

from collections.abc import Callable
from re import Match, Pattern

from after_interview.phrases import dates, months, named_days, offsets, weeks
from after_interview.phrases.almanac import Said
from after_interview.phrases.bounds import BOUND
from after_interview.phrases.guards import HABIT, PAST, SEASON
from after_interview.phrases.spans import Span
from after_interview.phrases.vocabulary import any_of

type Rule = tuple[Pattern[str], Callable[[Match[str], Said], Span | None]]

IN_TEXT: tuple[Rule, ...] = (
    *weeks.RULES,
    *months.RULES,
    *offsets.RULES,
    *offsets.LOOSE_RULES,
    *dates.RULES,
    *named_days.RULES,
)
IN_ANSWER: tuple[Rule, ...] = (*IN_TEXT, *dates.LOOSE_RULES, *offsets.BARE_RULES)
CHAINED: tuple[Rule, ...] = (*weeks.CHAINED_RULES, *offsets.CHAINED_RULES)  # "a week from" another point
SECOND: tuple[Rule, ...] = (*weeks.SECOND_RULES, dates.LOOSE_RULES[0])  # "... or the week after"
PASSED_OVER: tuple[Pattern[str], ...] = (PAST, SEASON, HABIT)


def _beginning(rules: tuple[Rule, ...]) -> Pattern[str]:
    return any_of([BOUND, weeks.WEEK_OF, *PASSED_OVER, *(shape for shape, _ in (*rules, *CHAINED))])


TEXT_BEGINNING = _beginning(IN_TEXT)  # finds the next place where any phrase may begin
ANSWER_BEGINNING = _beginning(IN_ANSWER)

"""Counted time: "in two weeks", "within 3-5 business days", "a week from now", "over the next few days"."""

from re import Match

from after_interview.phrases.almanac import Said, shift
from after_interview.phrases.spans import Span
from after_interview.phrases.vocabulary import amount, pattern, unit_name

Words = Match[str]
COUNTED = (
    r"(?:between )?{about}{count}(?:(?:{to}| and ){about2}{count2})?[- ]{unit}(?: or (?P<also>so|two|three|less|more|thereabouts))?"
    r"(?: time)?"
)
NEXT = r"(?:the )?(?:next|coming|following)"


def later(words: Words, said: Said) -> Span:
    """ "in N days": the day so far ahead; with two numbers, the days between them."""
    low, high, unit = _counted(words)
    return Span(shift(said, said.base, low, unit), shift(said, said.base, high, unit))


def within(words: Words, said: Said) -> Span:
    """ "within N days": from the base day to the last of them."""
    _, high, unit = _counted(words)
    return Span(said.base, shift(said, said.base, high, unit))


def _counted(words: Words) -> tuple[float, float, str]:
    """The lower and the upper number, and their unit."""
    groups = words.groupdict()
    half = 0.5 if groups["unit"].endswith("half") else 0
    unit = unit_name(groups["unit"].removesuffix(" and a half"))
    low = amount(groups["count"]) if groups.get("count") else 1
    also = {"two": 2, "three": 3}.get(groups.get("also") or "", 0)
    high = amount(groups["count2"]) if groups.get("count2") else max(low, also)
    return min(low, high) + half, max(low, high) + half, unit


RULES = (
    (
        pattern(
            r"(?:in|after) (?:the space of )?"
            + COUNTED
            + r"(?: (?:from (?:now|today)|after (?:the|our|my|your) interview))?"
        ),
        later,
    ),
    (
        pattern(
            COUNTED
            + r" (?:from (?:now|today|then)|hence|away|today|after (?:the|our|my|your) interview|from (?:the|our|my|your) interview)"
        ),
        later,
    ),
    (
        pattern(
            r"(?:within|inside(?: of)?|in (?:less|no more|fewer) than|in under|in up to|(?:no|not) (?:more|later|longer) than"
            r"|at (?:the )?most|up to|(?:(?:with)?in|over|during|for) "
            + NEXT
            + r"|"
            + NEXT
            + r") "
            + COUNTED
            + r"(?: (?:of|from) (?:now|today|(?:the|our|my|your) interview))?"
        ),
        within,
    ),
    (
        pattern(
            r"(?:(?:with)?in|over|during|inside) "
            + "the (?:next|coming|following)"
            + r" (?P<unit>day|week|fortnight|month)(?: or (?P<also>so|two|three))?"
        ),
        within,
    ),
)
LOOSE_RULES = (
    (
        pattern(
            r"(?:(?:takes?|taking|be|needs?)|(?:give|allow)(?: (?:us|me|them|it|for))?"
            r"|expect(?: to wait)?|wait|allow|another|a further|at least) " + COUNTED
        ),
        later,
    ),
)
BARE_RULES = ((pattern(COUNTED), later),)
CHAINED_RULES = (
    (pattern(COUNTED + r"(?= tomorrow)"), later),
    (
        pattern(r"(?:(?:in|after) )?" + COUNTED + r" (?:from|after|following)(?! (?:now|today|then|the interview))"),
        later,
    ),
    (pattern(r"(?P<count>an?|one|two) {unit} on(?= \S)"), later),
    (pattern(r"within " + COUNTED + r" (?:of|after|from)(?! (?:now|today))"), within),
)

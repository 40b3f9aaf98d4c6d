"""The two ways in: a whole answer, or every date inside a longer text."""

import re
from datetime import date

from after_interview.phrases.almanac import Said
from after_interview.phrases.dates import no_such_day
from after_interview.phrases.scanning import scan
from after_interview.phrases.spans import Found, NoDate, Order, Span, Vague
from after_interview.phrases.vocabulary import plain_text
from after_interview.working_days import WorkingDays

VAGUE = re.compile(
    r"\b(?:(?:very |quite |pretty )?soon(?:est|er or later)?|shortly|in due (?:course|time)|as soon as (?:\w+\s?)+|asap|eventually"
    r"|(?:early |later |sometime )?in the new year|(?:early |later )?next year|(?:at )?some point|sometime|later(?: on)?|whenever"
    r"|(?:after|over|around|following) (?:the )?(?:holidays?|holiday season|festive \w+|christmas|xmas|new year'?s?|thanksgiving|easter"
    r"|summer|break|vacations?)"
    r"|(?:in|over|during|within) the (?:coming|following|next) (?:days|weeks|months)|the coming (?:days|weeks|months)"
    r"|(?:in |for )?(?:a while|a bit|some time|a moment|no time)|(?:some|many|a number of) (?:days|weeks|months)"
    r"|(?:in |by |this |next )?(?:the )?(?:spring|summer|autumn|fall|winter)|when(?:ever)? (?:they|we|i|everyone|all|the)\b.*|quickly|promptly|any (?:day|time|moment|minute))\b"
)
SILENT = re.compile(
    r"\W*|\W*(?:(?:they|he|she|i|we|it)\s+)?(?:(?:was|were)(?:n't|\s+not)?\s+)?(?:really\s+)?"
    r"(?:nothing|none|nil|no|nope|n/?a|not? (?:date|time(?:line|frame)?|deadline|promise|info(?:rmation)?|idea)"
    r"|(?:did not|didn't|wouldn't|would not|haven't|hasn't|has not|have not|never) (?:say|said|tell|told|name|named|mention|mentioned|give|given)\b.*"
    r"|(?:not )?told(?: me| us)?(?: anything| nothing)?|unknown|don't (?:know|remember)|do not know|can't remember|not sure|unclear"
    r"|(?:said|told me|told us|mentioned) nothing|nothing (?:was )?(?:said|mentioned|specific|definite|yet|at all|much)|(?:they )?left it open)\W*"
)
NO_WORDS = re.compile(r"[^\w]*")


def read(text: str, base: date, days: WorkingDays, order: Order = "dmy") -> Span | NoDate | Vague:
    """What a whole answer to "what were you told?" means, said on `base`.

    `order` is how the employer's country writes 3/4. Of several dates the latest counts, since nobody follows up
    before what was promised has passed (rule T1); the span's warning says so.
    """
    found = scan(text, Said(base, days, order), whole_answer=True)
    if found:
        return latest(found)
    plain = " ".join(plain_text(text).split())
    if missing := first_missing_day(plain):
        return Vague(missing, impossible=True)
    vague = VAGUE.search(plain)
    if vague:
        return Vague(vague[0].strip())
    return NoDate() if SILENT.fullmatch(plain) else Vague()


def first_missing_day(plain: str) -> str | None:
    """The first date in the text that no calendar has, as "31 february"."""
    ends = ((start, no_such_day(plain, start)) for start in range(len(plain)))
    return next((plain[start:end] for start, end in ends if end), None)


def latest(found: tuple[Found, ...]) -> Span:
    """The span that ends last, with a warning where others were named."""
    chosen = max(found, key=lambda one: one.last)
    span = Span(chosen.first, chosen.last, chosen.warning)
    if all(one.last == chosen.last for one in found):
        return span
    return span.warned(f"This names more than one date; to be safe the latest counts: “{chosen.text}”.")


def find_all(text: str, base: date, days: WorkingDays, order: Order = "dmy") -> tuple[Found, ...]:
    """Every date phrase inside a longer text that arrived on `base`, from left to right, none overlapping.

    Past dates without a date of their own ("last Friday", "two weeks ago") are passed over; so is what only looks
    like a date ("you may", "the second interview", "10.30"). `text[found.start:found.end] == found.text`.
    """
    return scan(text, Said(base, days, order), whole_answer=False)

"""What only looks like a date in running text: "you may", "sat down", "the 12th floor", "last Friday", "24/7"."""

import re
from re import Match

from after_interview.phrases.vocabulary import FRAGMENTS

PLACED = re.compile(
    r"(?:\b(?:on|by|before|until|till|from|to|or|and|after|for|this|next|coming|due|between)|[-/&(])\s*(?:the\s+)?$"
)
MONTH_PLACED = re.compile(
    r"\b(?:in|by|before|until|till|during|after|for|to|from|mid|of|since|or|and|until|through)[\s-]+$"
)
BEFOREHAND = re.compile(
    r"\b(?:last|past|previous|every|each|black|good|casual|cyber|ash|super|per|mother's|most|alternate|any|earlier)\s+(?:the\s+)?$"
    r"|\b(?:version|section|step|stage|level|clause|paragraph|round|page|part|item|score[d]?|rated|chapter|room|ext|extension"
    r"|figure|table|no\.?|number|suite|flat|band|question)\s+$|[\d.,/$£€#+@:]$|\w['-]$|www\.$"
)
AFTERWARDS = re.compile(
    r"\s*(?:of an? |of the (?!month)|hours?\b|minutes?\b|mins?\b|%|per ?cent|[ap]\.?m\b|cup\b|inch|miles?\b|km\b|kg\b)|[@%]|\.\w+\.|-year"
)
COUNTED_THING = re.compile(
    r"(?:\s+(?:or|and|to)\s+\d+(?:st|nd|rd|th))?\s+(?:floors?|interviews?|rounds?|stages?|candidates?|person|people|time|times|centur\w+|anniversar\w+|edition|grade|year"
    r"|quarter|street|st|avenue|ave|place|attempt|step|option|choice|draft|version|one|percentile|birthday|conversation|call|of)\b"
    r"(?!\s+(?:this|next|the)\s+month)"
)
AGO = re.compile(r"\s+(?:ago|earlier|before last|prior|notice|of experience|old)\b|'?s?'?\s+notice\b")
WORD_LIKE = {"may", "march", "mar", "sat", "sun", "mon", "wed", "dec", "jan"}
SINCE = re.compile(r"\bsince\s+(?:the\s+)?$")
THANKED = re.compile(
    r"(?:\bthank\w*\b[^.;!?]{0,20}\s+for|\b(?:great|good|lovely|nice|pleasure|delight\w*|wonderful)\s+(?:to|that|speaking|meeting"
    r"|talking|chatting|having|seeing)|\benjoyed|\b(?:met|spoke|talked|interviewed|chatted)\s+(?:you|with|to|us|me|on|this)"
    r"|\bfollowing\s+(?:our|your)\s+\w+)\b[^.;!?]{0,40}$"
)
TO_COME = re.compile(r"\b(?:would|will|could|shall|can|forward)\b|'(?:d|ll)\b")
_DAY = FRAGMENTS["weekday"].replace(" ", r"\s")
HABIT = re.compile(
    r"\b(?:work(?:s|ing)?|open|hours|part[\s-]time|in\s+the\s+office)\b(?:(?!\bnext\b|\bthis\b)[^.;!?]){0,25}?\b"
    + _DAY
    + r"\s*(?:-|to|through|and)\s*"
    + _DAY
    + r"(?!\s+(?:next|this|\d))"
)
PAST = re.compile(
    r"\b(?:(?:last|past|previous)\s+(?:few\s+|couple\s+of\s+)?\S+|yesterday|this\s+morning|(?:the\s+)?(?:early|late|end|mid)(?:\s+of)?\s+last\s+\w+"
    r"|(?:a|an|one|two|three|four|five|six|few|\d+|couple\s+of)\s+(?:days?|weeks?|months?)\s+ago)\b"
)

SEASON = re.compile(
    r"\b(?:(?:early\s+|late\s+|later\s+|some\s?time\s+)?in|early|after|over|around|following|once|between)\s+(?:the\s+)?"
    r"(?:(?:school\s+|bank\s+|christmas\s+|summer\s+|festive\s+|public\s+)?(?:holidays?|break|season|vacations?|period)"
    r"|christmas|xmas|thanksgiving|easter|new\s+year'?s?)\b(?:\s+and\s+(?:the\s+)?new\s+year'?s?)?(?!\s+(?:eve|day)\b)"
)


def is_thanked(before: str) -> bool:
    """Whether the sentence so far thanks for or looks back on a meeting, so that its day is over."""
    looked_back = THANKED.search(before)
    return bool(looked_back) and not TO_COME.search(before[before.rfind(".") + 1 :])


def is_no_date(found: Match[str], plain: str, text: str) -> bool:
    """Whether what the pattern caught in `plain` (the lower-cased `text`) is no date of the future at all."""
    before, after = plain[max(0, found.start() - 60) : found.start()], plain[found.end() : found.end() + 40]
    if any((BEFOREHAND.search(before), SINCE.search(before), AFTERWARDS.match(after), AGO.match(after))):
        return True
    groups = {name: value for name, value in found.groupdict().items() if value}
    if "one" in groups and (found[0] == "24/7" or re.search(r"\bat\s+$", before)):
        return True
    if {"ordinal", "spelled"} & groups.keys() and "month" not in groups and COUNTED_THING.match(after):
        return True
    if "month" in groups:
        return _is_no_month(found, groups, before, after, text)
    return "weekday" in groups and _is_no_weekday(found, groups, before, text)


def _is_no_weekday(found: Match[str], groups: dict[str, str], before: str, text: str) -> bool:
    """ "sat", "sun", "mon" and "wed" need another word of a date beside them."""
    alone = set(groups) <= {"weekday", "number"} and found["weekday"] in WORD_LIKE
    if alone and PLACED.search(before):
        return False
    return alone and not text[found.start() : found.end()].istitle()


def _is_no_month(found: Match[str], groups: dict[str, str], before: str, after: str, text: str) -> bool:
    """A month on its own needs "in", "by" and the like before it; "may" and "march" must not be verbs."""
    written = text[found.start("month") : found.end("month")]
    with_day = {"day", "ordinal", "spelled"} & groups.keys()
    if not with_day and not ({"part", "year", "nth"} & groups.keys()) and not MONTH_PLACED.search(before):
        return True if found["month"] in WORD_LIKE and not written.istitle() else found.start() == found.start("month")
    if found["month"] != "may" or written == "May" or not with_day:
        return False
    return (
        bool(re.match(r"\s+(?!at|for|or|and|if|to|by|in|unless|when|but|as|so\b)[a-z]", after))
        and found.end("month") == found.end()
    )

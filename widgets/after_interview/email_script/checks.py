"""The coach: looks at a draft and says, for each rule of the email, whether it is kept (rules E1 to E7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from after_interview.email_script import advice, lexicon
from after_interview.email_script.asking import questions
from after_interview.email_script.draft import Draft
from after_interview.email_script.findings import Finding
from after_interview.email_script.situations import Check, Situation
from after_interview.email_script.telling import shares_a_word
from after_interview.script.facts import gaps
from after_interview.script.material import GAPS

type State = Literal["ok", "mend", "hint"]

FEWEST, MOST = 60, 120
LONG_SUBJECT: Final = 78


@dataclass(frozen=True)
class Verdict:
    """One thing that the coach looked at: ok, to mend, or only a hint; what it says, and where to learn more."""

    check: Check
    state: State
    says: str
    title: str
    rule: str
    learn: str


@dataclass(frozen=True)
class Look:
    """What the coach looks at: the draft, what it is for, and the facts that matter for the checks."""

    draft: Draft
    situation: Situation
    findings: tuple[Finding, ...]
    job_title: str = ""
    detail: str = ""

    def of_kind(self, *kinds: str) -> tuple[Finding, ...]:
        """The findings of these kinds."""
        return tuple(finding for finding in self.findings if finding.kind in kinds)


def verdicts(look: Look) -> tuple[Verdict, ...]:
    """The coach's verdict on every rule that applies in the situation, in the order of the letter."""
    wanted = [check for check in _CHECKS if check in look.situation.checks]
    if not look.draft.is_english:
        wanted = [check for check in wanted if check in ("gaps", "subject", "length")]
    return tuple(_verdict(check, *_CHECKS[check](look)) for check in wanted)


def _verdict(check: Check, state: State, says: str) -> Verdict:
    text = advice.ADVICE[check]
    return Verdict(check, state, says or text.praise, text.title, text.rule, text.learn)


type _Said = tuple[State, str]
_OK: Final[_Said] = ("ok", "")


def _gaps(look: Look) -> _Said:
    subject = look.draft.subject
    found = [subject[start:end] for start, end in gaps(subject)] + [gap.text for gap in look.of_kind("gap")]
    return ("mend", advice.fill(list(dict.fromkeys(found)))) if found else _OK


def _subject(look: Look) -> _Said:
    """E1"""
    subject = look.draft.subject
    if not subject:
        return "mend", advice.SUBJECT_MISSING
    if lexicon.SUBJECT_VAGUE.fullmatch(subject):
        return "mend", advice.SUBJECT_VAGUE
    if subject.isupper() or "!" in subject:
        return "mend", advice.SUBJECT_LOUD
    if look.job_title and not shares_a_word(subject, look.job_title):
        return "mend", advice.SUBJECT_WITHOUT_JOB.format(job_title=look.job_title)
    if look.draft.is_english and not lexicon.SUBJECT_PURPOSE.search(subject):
        return "hint", advice.SUBJECT_WITHOUT_PURPOSE
    if len(subject) > LONG_SUBJECT:
        return "hint", advice.SUBJECT_LONG
    return _OK


def _thanks(look: Look) -> _Said:
    """E2"""
    thanking = [number for number, sentence in enumerate(look.draft.sentences) if _thanks_in(sentence.text)]
    if not thanking:
        return "mend", advice.THANKS_MISSING
    return _OK if thanking[0] < 2 else ("hint", advice.THANKS_LATE)


def _thanks_in(text: str) -> bool:
    return bool(lexicon.THANKS.search(lexicon.THANKS_AHEAD.sub(" ", text)))


def _interest(look: Look) -> _Said:
    """E3"""
    core = look.draft.core.text
    interest = lexicon.INTEREST.search(lexicon.NOT_INTERESTED.sub(" ", core))
    fit = lexicon.FIT.search(core)
    match bool(interest), bool(fit):
        case True, True:
            return _OK
        case True, False:
            return "mend", advice.FIT_MISSING
        case False, True:
            return "mend", advice.INTEREST_MISSING
        case _:
            return "mend", advice.INTEREST_AND_FIT_MISSING


def _question(look: Look) -> _Said:
    """E4, and E7: some letters ask for nothing."""
    asked = questions(look.draft)
    for_news = [sentence for sentence in asked if lexicon.NEWS.search(sentence.text)]
    if look.situation.asks == "nothing":
        return ("mend", advice.NO_QUESTION_HERE) if for_news else ("hint", advice.NO_REQUEST_HERE) if asked else _OK
    if not asked:
        return "mend", advice.QUESTION_MISSING[look.situation.asks]
    if len(asked) > 1:
        return "mend", advice.TOO_MANY_QUESTIONS.format(count=len(asked))
    if look.situation.asks == "news" and not for_news:
        return "hint", advice.OTHER_QUESTION
    return _OK if lexicon.POLITE.search(asked[0].text) else ("hint", advice.QUESTION_BLUNT)


def _offer(look: Look) -> _Said:
    """E5"""
    return _OK if lexicon.OFFERS.search(look.draft.core.text) else ("mend", advice.OFFER_MISSING)


def _length(look: Look) -> _Said:
    """E6"""
    count = look.draft.word_count
    if count < FEWEST:
        return "mend", advice.TOO_SHORT.format(count=count)
    return ("mend", advice.TOO_LONG.format(count=count)) if count > MOST else ("ok", advice.LENGTH.format(count=count))


def _detail(look: Look) -> _Said:
    """E6: something that only somebody who sat in that room could write."""
    core = look.draft.core.text
    if any(finding.text == f"[{GAPS['detail']}]" for finding in look.of_kind("gap")):
        return "hint", advice.DETAIL_MISSING
    if look.detail:
        return _OK if shares_a_word(core, look.detail) else ("hint", advice.DETAIL_LEFT_OUT)
    return _OK if lexicon.DETAIL.search(core) else ("hint", advice.DETAIL_MISSING)


def _blame(look: Look) -> _Said:
    """E6: no blame, no pressure, no apology."""
    kinds = dict.fromkeys(finding.kind for finding in look.of_kind("pushy", "deadline", "blaming", "sorry", "thin"))
    if not kinds:
        return _OK
    if set(kinds) == {"thin"}:
        return "hint", advice.THIN
    return "mend", advice.wording_to_mend(list(kinds))


def _generic(look: Look) -> _Said:
    """E6: no text that anybody could have sent."""
    for found in look.of_kind("generic"):
        return "hint", advice.GENERIC.format(text=found.text)
    return _OK


_CHECKS: Final[Mapping[Check, Callable[[Look], _Said]]] = MappingProxyType(
    {
        "gaps": _gaps,
        "subject": _subject,
        "thanks": _thanks,
        "interest": _interest,
        "detail": _detail,
        "question": _question,
        "offer": _offer,
        "length": _length,
        "blame": _blame,
        "generic": _generic,
    }
)

"""Reads an employer's reply: where the person stands, by which words, what dates mean, whether it smells."""

from __future__ import annotations

from datetime import date
from typing import Final

from after_interview.phrases import Order
from after_interview.reading.dated import dates_in
from after_interview.reading.detect import found_signs, read_sentences
from after_interview.reading.evidence import evidence_for, scam_evidence
from after_interview.reading.judge import judged
from after_interview.reading.leaning import leanings
from after_interview.reading.letter import live_spans
from after_interview.reading.outcome import Reading
from after_interview.reading.tone import tone_of
from after_interview.working_days import WorkingDays

__all__ = ["read_reply"]

_WEEKENDS_ONLY: Final = WorkingDays()


def read_reply(text: str, received: date, days: WorkingDays = _WEEKENDS_ONLY, order: Order = "dmy") -> Reading:
    """What a reply that arrived on `received` says (rules R1 to R4); any text gives a reading, none raises.

    Quoted mails, signatures and small print are not read; of a very long text only the beginning. `days` are the
    working days of the employer's country, `order` how it writes 3/4.
    """
    lattices = read_sentences(text)
    found = found_signs(lattices)
    table = leanings()
    verdict = judged(found, table.of(lattices, found))
    spans = live_spans(text)
    tone, tone_words = tone_of("\n".join(text[start:end] for start, end in spans))
    shown = "" if verdict.label == "unclear" else verdict.label
    return Reading(
        label=verdict.label,
        second=verdict.second,
        evidence=evidence_for(shown, text, found, lattices, table) if shown else (),
        second_evidence=evidence_for(verdict.second, text, found, lattices, table) if verdict.second else (),
        dates=dates_in(text, received, days, order, lattices, found, verdict.label),
        tone=tone,
        tone_words=tone_words,
        scam_signs=scam_evidence(text, found),
    )

"""What a draft asks for (rule E4)."""

from __future__ import annotations

from after_interview.email_script import lexicon
from after_interview.email_script.draft import Draft, Stretch


def questions(draft: Draft) -> list[Stretch]:
    """The sentences that ask for something, one entry for each thing asked; offers do not count."""
    found: list[Stretch] = []
    for sentence in draft.sentences:
        text = sentence.text
        if lexicon.OPEN_DOOR.search(text):
            continue
        if lexicon.OFFERS.search(text) and not (lexicon.NEWS.search(text) and lexicon.ASKS.search(text)):
            continue
        if text.rstrip("\"'”’)").endswith(("?", "？", "؟")) or lexicon.ASKS.search(text):
            found += [sentence] * (1 + len(lexicon.SECOND_QUESTION.findall(text)))
    return found

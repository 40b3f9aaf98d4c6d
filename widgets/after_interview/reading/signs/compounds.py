"""Ideas made of several concepts: “another applicant”, “the next stage”, “a formal offer”.

They are looked for first, in this order, and may then be used like any other concept.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COMPOUNDS"]

COMPOUNDS: Final[tuple[tuple[str, str], ...]] = (
    ("OTHER", "OTHER_ADJ ~1 CAND|PERSON|one"),
    ("OTHER", "ELSE"),
    ("OTHER", "CAND|PERSON =who|whose|with|already|that|whom"),
    ("OTHER", "CAND|PERSON|ELSE with ~1 SHORTFALL"),
    ("OTHER", "PERSON|ELSE =more|better|stronger|local|internal|closer|nearer|else"),
    ("OTHER", "first|top|highest =ranked|placed|scoring ~1 PERSON"),
    ("NEXT", "NEXT_UP"),
    ("NEXT", "ROUND_ADJ ~1 ROUND_NOUN|INTERVIEW|TEST"),
    (
        "AN_OFFER",
        "a|an|the|our|your|this|that|formal|job|verbal|written|conditional|official|firm|any|no|and =offer|offers",
    ),
    ("AN_OFFER", "offer =of =JOB|employment|appointment"),
    ("OTHERS", "REMAINING|COUNT|LASTING|many ~2 CANDS|CAND|PERSON|others|interviewees"),
    ("OTHERS", "CANDS|others|everyone|everybody|folks|OTHER"),
    ("INTERVIEWS_OVER", "completed|finished|concluded|ended|held|done+ ~2 INTERVIEWS|INTERVIEW_ONLY"),
    ("INTERVIEWS_OVER", "INTERVIEWS|INTERVIEW_ONLY ~1 completed|finished|concluded|over|done|ended|behind+"),
    ("OUR_TEST", "our =assessment|evaluation|review|selection|process"),
    ("BOSS", "WE|PERSON"),
)

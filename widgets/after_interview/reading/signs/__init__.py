"""All signs that the reader looks for, by label."""

from __future__ import annotations

from typing import Final

from after_interview.reading.signs.auto_reply import AUTO_REPLY_SIGNS
from after_interview.reading.signs.compounds import COMPOUNDS
from after_interview.reading.signs.more_info import CONDITION, MORE_INFO_SIGNS
from after_interview.reading.signs.next_round import NEXT_ROUND_SIGNS
from after_interview.reading.signs.offer import OFFER_SIGNS
from after_interview.reading.signs.on_hold import ON_HOLD_SIGNS
from after_interview.reading.signs.rejection import REJECTION_SIGNS
from after_interview.reading.signs.scam import SCAM_SIGNS
from after_interview.reading.signs.sign import Sign
from after_interview.reading.signs.waiting import DELAY_SIGNS, INTERVIEWING_SIGNS, PROMISE_SIGNS

__all__ = ["COMPOUNDS", "CONDITION", "SIGNS", "Sign"]

SIGNS: Final[tuple[Sign, ...]] = (
    *OFFER_SIGNS,
    *REJECTION_SIGNS,
    *NEXT_ROUND_SIGNS,
    *ON_HOLD_SIGNS,
    *MORE_INFO_SIGNS,
    *AUTO_REPLY_SIGNS,
    *DELAY_SIGNS,
    *INTERVIEWING_SIGNS,
    *PROMISE_SIGNS,
    *SCAM_SIGNS,
)

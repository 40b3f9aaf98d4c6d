"""The way into this tool from others."""

from __future__ import annotations

from typing import Any, Final

from after_interview.email_script.situations import SITUATIONS
from coachkit import Offer

NAME: Final = "email_script"


def email_offer(label: str, situation: str, **facts: Any) -> Offer:
    """A button that opens "Write the email" for a situation, with a fresh draft; `facts` are raw JSON answers."""
    if situation not in SITUATIONS:
        raise ValueError(f"no situation {situation!r}; there are {', '.join(SITUATIONS)}")
    return Offer(label, NAME, {**facts, "situation": situation, "subject": "", "draft": ""})

"""Facts that only the email and the call ask for. Both share them."""

from __future__ import annotations

from coachkit import Text

STRENGTH = Text(
    "What would you bring to this job?",
    hint="One strength that fits what they need. Finish the sentence “I would bring …”.",
    placeholder="such as: six years of payroll for 200 people",
    shared=True,
    autocomplete="off",
    max_length=300,
)
COMPANY_PHONE = Text(
    "Phone number to call",
    shared=True,
    autocomplete="off",
    input_type="tel",
    max_length=60,
    spellcheck=False,
)

"""Reading what an employer wrote, from meanings rather than from a list of sentences.

The way of a text: `letter` (the sender's own words) → `words` (sentences) → `lattice` (what each word can mean, what
is denied or only supposed) → `detect` (signs: who does what) and `leaning` (how the whole leans) → `judge` (a label,
or “can't tell”) → `reader` (with evidence, dates, tone and signs of a swindle).
"""

from after_interview.reading.outcome import LABELS, Evidence, FoundDate, Label, Reading, Tone
from after_interview.reading.reader import read_reply

__all__ = ["LABELS", "Evidence", "FoundDate", "Label", "Reading", "Tone", "read_reply"]

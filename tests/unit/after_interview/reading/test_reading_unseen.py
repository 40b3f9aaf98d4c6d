"""How well replies are read that nothing here was made from: `weigh.py` never sees held_out.jsonl."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

from after_interview.phrases import order_in
from after_interview.reading import read_reply
from after_interview.working_days import WorkingDays

HERE = Path(__file__).parent
HELD_OUT = [json.loads(line) for line in (HERE / "held_out.jsonl").read_text("utf-8").splitlines()]


def outcome(wanted: str, found: str) -> str:
    return "right" if found == wanted else "unclear" if found == "unclear" else "wrong"


def test_the_held_out_replies_were_not_learned_from() -> None:
    learned = {
        json.loads(line)["text"]
        for name in ("replies.jsonl", "sayings.jsonl")
        for line in (HERE / name).read_text("utf-8").splitlines()
    }
    assert learned.isdisjoint(entry["text"] for entry in HELD_OUT)


# rule: R1, R2
def test_unseen_replies_are_mostly_read_right_and_rarely_wrong() -> None:
    days, order = WorkingDays(), order_in("")
    counts = Counter(
        outcome(entry["category"], read_reply(entry["text"], date(2026, 11, 16), days, order).label)
        for entry in HELD_OUT
    )
    assert counts["right"] >= 0.8 * len(HELD_OUT)
    assert counts["wrong"] <= 0.08 * len(HELD_OUT)

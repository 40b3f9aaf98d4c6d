"""Makes widgets/after_interview/reading/leanings.json from replies.jsonl and sayings.jsonl: a softmax regression.

Run it from the project's root after a change to the corpus, the concepts or the lattice:
`python tests/unit/after_interview/reading/weigh.py`. The result is the same on every run.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
ROOT = HERE.parents[3]
sys.path[:0] = [str(ROOT / "widgets"), str(ROOT / "src")]

COURTESIES = HERE / "courtesies.txt"  # what says nothing about where one stands
COPIES = 2  # each text is also learned from with courtesies around it, so that they come to weigh nothing

LABELS = (
    "offer", "rejection", "next_round", "on_hold", "more_info", "auto_reply",
    "decision_delayed", "still_interviewing", "will_reply_by", "scam_warning", "unclear",
)  # fmt: skip
SEEN_AT_LEAST = 2  # a feature met once says nothing about others
HOLD_BACK = 3e-6  # how strongly weights are pulled towards nothing
ROUNDS = 400
SCALE = 100
WORTH_KEEPING = 12  # hundredths; a feature whose weights are all smaller is left out


def corpus() -> list[tuple[str, str]]:
    lines = [
        line for name in ("replies.jsonl", "sayings.jsonl") for line in (HERE / name).read_text("utf-8").splitlines()
    ]
    return [(entry["category"], entry["text"]) for entry in map(json.loads, lines)]


def with_courtesies(entries: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The entries, and copies of them dressed as letters are: something polite before, something polite after."""
    lines = COURTESIES.read_text("utf-8").splitlines()
    dressed = [("unclear", line) for line in lines]
    for number, (label, text) in enumerate(entries):
        for copy in range(COPIES):
            start = 31 * number + 17 * copy
            before = [lines[(start + 7 * step) % len(lines)] for step in range(1 + (number + copy) % 3)]
            after = [lines[(start + 11 * step + 53) % len(lines)] for step in range((number + 2 * copy) % 3)]
            dressed.append((label, "\n".join([*before, text, *after])))
    return entries + dressed


def features(text: str) -> set[str]:
    from after_interview.reading.detect import found_signs, read_sentences
    from after_interview.reading.leaning import features_in

    lattices = read_sentences(text)
    return features_in(lattices, found_signs(lattices))


def learned(texts: list[set[str]], labels: list[str]) -> tuple[list[str], np.ndarray]:
    """Softmax regression by Adam; the last row holds the starting values."""
    counts = Counter(name for names in texts for name in names)
    known = sorted(name for name, count in counts.items() if count >= SEEN_AT_LEAST)
    place = {name: number for number, name in enumerate(known)}
    given = np.zeros((len(texts), len(known) + 1), np.float32)
    for row, names in enumerate(texts):
        columns = [place[name] for name in names if name in place]
        given[row, columns] = 1 / np.sqrt(len(columns) or 1)
        given[row, -1] = 0.3
    wanted = np.eye(len(LABELS), dtype=np.float32)[[LABELS.index(label) for label in labels]]
    weights = np.zeros((len(known) + 1, len(LABELS)), np.float32)
    momentum = np.zeros_like(weights)
    speed = np.zeros_like(weights)
    for _ in range(ROUNDS):
        sums = given @ weights
        likely = np.exp(sums - sums.max(1, keepdims=True))
        likely /= likely.sum(1, keepdims=True)
        slope = given.T @ (likely - wanted) / len(texts) + HOLD_BACK * weights
        momentum = 0.9 * momentum + 0.1 * slope
        speed = 0.99 * speed + 0.01 * slope * slope
        weights -= 0.1 * momentum / (np.sqrt(speed) + 1e-8)
    weights[-1] *= 0.3
    return known, weights


def table() -> str:
    """The table as the text of leanings.json."""
    entries = with_courtesies(corpus())
    known, weights = learned([features(text) for _, text in entries], [label for label, _ in entries])
    whole = np.rint(weights * SCALE).astype(int)
    rows = {name: row.tolist() for name, row in zip(known, whole, strict=False) if np.abs(row).max() >= WORTH_KEEPING}
    lines = ",\n".join(f"{json.dumps(name)}:{json.dumps(row, separators=(',', ':'))}" for name, row in rows.items())
    head = f'"labels":{json.dumps(LABELS)},\n"start":{json.dumps(whole[-1].tolist())}'
    return f'{{{head},\n"weights":{{\n{lines}\n}}}}\n'


if __name__ == "__main__":
    out = ROOT / "widgets/after_interview/reading/leanings.json"
    out.write_text(table(), "utf-8")
    print(f"{out.relative_to(ROOT)}: {out.stat().st_size:,} bytes")

import re
import string
from dataclasses import asdict
from pathlib import Path

import pytest

from coachkit import ENGLISH

BROWSER_WORDS = Path(__file__).parents[3] / "src/coachsite/browser/words.js"
SENTENCES = [(f"{part}.{name}", text) for part, words in asdict(ENGLISH).items() for name, text in words.items()]


@pytest.mark.parametrize(("name", "text"), SENTENCES, ids=[name for name, _ in SENTENCES])
def test_a_sentence_is_plain_and_has_only_named_gaps(name: str, text: str) -> None:
    assert text == text.strip() != ""
    gaps = [gap for _, gap, _, _ in string.Formatter().parse(text) if gap is not None]
    assert all(gap.isidentifier() for gap in gaps)


def test_the_browser_is_told_every_word_it_says_and_no_other() -> None:
    record = re.search(r"Record<(.*?),\s*string>", BROWSER_WORDS.read_text(), re.DOTALL)
    assert record
    assert set(re.findall(r'"(\w+)"', record[1])) == set(asdict(ENGLISH.status))

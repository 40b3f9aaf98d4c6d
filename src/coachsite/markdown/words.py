"""The words that the blocks themselves put into a page, in one place so that a site can translate them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BlockWords:
    """`{}` stands for what the author wrote, or for a number."""

    right: str = "A good choice"
    wrong: str = "There is a better one"
    chosen: str = "If you choose: {}"
    end_good: str = "This ends well."
    end_poor: str = "This could have gone better."
    end_open: str = "This is as far as it goes."
    back: str = "One step back"
    again: str = "Start again"
    read: str = "I have read this lesson"
    lesson_read: str = "read"
    lesson_begun: str = "begun"
    go_on: str = "Continue where you stopped: {}"
    go_next: str = "Read next: {}"
    lessons_read: str = "{} of {} read."


ENGLISH = BlockWords()

"""Questions and answers of a page, told to search engines as JSON-LD.

An author marks a heading with `{ .question }`; the first paragraph under it is the answer.
The page that people read is the only source, so that the two can never differ.
"""

import json
import re
from dataclasses import dataclass
from html.parser import HTMLParser

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
MARK = "question"
MARKED = re.compile(rf"""class=["']?[^"'>]*\b{MARK}\b""")  # reading a whole page is slow, and most have no questions
UNSAID = "headerlink"  # the pilcrow that themes put behind a heading is no part of the question


@dataclass(frozen=True)
class Question:
    """A question as the page asks it, and the first paragraph that answers it; both plain text."""

    asked: str
    answer: str


def questions_of(html: str) -> tuple[Question, ...]:
    """Give the answered questions of a page in their order; a mark without a paragraph is left out."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(Question(asked, answer) for asked, answer in reader.found if asked and answer)


def faq_script(html: str) -> str:
    """Give the `<script type="application/ld+json">` for the page's head, or "" for a page without questions.

    The text holds no "<", so nothing in a question can end the script or begin a comment.
    """
    questions = questions_of(html) if MARKED.search(html) else ()
    if not questions:
        return ""
    page = {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "mainEntity": [
            {
                "@type": "Question",
                "name": question.asked,
                "acceptedAnswer": {"@type": "Answer", "text": question.answer},
            }
            for question in questions
        ],
    }
    text = json.dumps(page, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>'


class _Reader(HTMLParser):
    """Collects [question, answer] pairs while walking through a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str]] = []
        self._asked = ""  # the last question, while its answer is still to come
        self._inside = ""  # the tag whose text is being gathered: a marked heading or a paragraph
        self._unsaid = False
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        if tag in HEADINGS:
            self._asked = ""
            self._gather(tag if MARK in classes else "")
        elif tag == "p" and self._asked:
            self._gather("p")
        elif tag == "a" and UNSAID in classes:
            self._unsaid = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._unsaid = False
        if not self._inside or tag != self._inside:
            return
        text = " ".join("".join(self._text).split())
        if tag == "p":
            self.found.append((self._asked, text))
            self._asked = ""
        else:
            self._asked = text
        self._gather("")

    def handle_data(self, data: str) -> None:
        if self._inside and not self._unsaid:
            self._text.append(data)

    def _gather(self, tag: str) -> None:
        self._inside = tag
        self._text = []

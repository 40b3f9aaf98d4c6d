"""A text as words with their places, and its sentences. Short forms are opened: “won’t” reads as “will not”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

__all__ = ["Sentence", "Word", "opened", "sentences_of", "words_of"]


@dataclass(frozen=True, slots=True)
class Word:
    """One word (or mark) as it is read, and where it stands in the text: text[start:end]."""

    norm: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words that belong together, without the final mark; `asks` tells whether a question mark ended it."""

    words: tuple[Word, ...]
    asks: bool


_TOKEN: Final = re.compile(
    r"""(?P<link>https?://\S+|www\.\S+|\S{1,64}@[\w-]+(?:\.[\w-]+)+)
      | (?P<handle>@\w{2,})
      | (?P<number>[$£€₹]?\s?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|k|pm|am)?(?!\w))
      | (?P<word>[^\W\d_]+(?:[’'][^\W\d_]+)*[’']?)
      | (?P<stop>[.!?…]+|\n\s*\n|\n(?=\s*(?:[-*•–]|\d+[.)])\s)|[•|])
      | (?P<mark>[,;:()–—]|\s-\s|\n|[$£€₹%+])""",
    re.VERBOSE,
)
_SHORT: Final[dict[str, str]] = {
    "won't": "will not", "can't": "can not", "cant": "can not", "cannot": "can not", "shan't": "shall not",
    "dont": "do not", "didnt": "did not", "doesnt": "does not", "wont": "will not", "isnt": "is not",
    "wasnt": "was not", "werent": "were not", "havent": "have not", "hasnt": "has not", "couldnt": "could not",
    "wouldnt": "would not", "arent": "are not", "im": "i am", "ive": "i have", "youre": "you are", "weve": "we have",
    "youve": "you have", "thats": "that is", "theres": "there is", "whats": "what is", "lets": "let us",
    "let's": "let us", "gonna": "going to", "gotta": "got to", "theyre": "they are", "hes": "he is",
    "shes": "she is", "theyve": "they have", "couldn't": "could not", "ain't": "is not", "aint": "is not",
    "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please", "plse": "please", "thx": "thanks",
    "ty": "thanks", "2moro": "tomorrow", "tmrw": "tomorrow", "tmr": "tomorrow", "tomoz": "tomorrow", "wk": "week",
    "wks": "weeks", "msg": "message", "b4": "before", "cos": "because", "coz": "because", "cuz": "because",
    "bcos": "because", "yr": "year", "hrs": "hours", "mins": "minutes", "appt": "appointment", "btw": "by the way",
    "fyi": "for your information", "afaik": "i think", "asap": "as soon as possible", "int": "interview", "ref": "reference",
    "refs": "references", "min": "minutes", "mgr": "manager", "mgmt": "management", "dept": "department",
    "info": "information", "tho": "though", "thru": "through", "cd": "could", "shd": "should", "wd": "would",
    "hv": "have", "recd": "received", "rgds": "regards", "sth": "something", "w": "with", "wanna": "want to",
    "organisation": "organization", "organise": "arrange", "enquiry": "inquiry", "enquiries": "inquiries",
    "favour": "favor", "favours": "favors", "finalise": "finalize", "finalised": "finalized", "finalising": "finalizing",
    "cheque": "cheque", "programme": "program", "unfortunatly": "unfortunately", "recieved": "received",
}  # fmt: skip
_ENDINGS: Final[dict[str, str]] = {
    "n't": "not",
    "'ll": "will",
    "'re": "are",
    "'ve": "have",
    "'d": "'d",
    "'m": "am",
    "'s": "'s",
}
_ABBREVIATION: Final = re.compile(r"\b(?:mr|mrs|ms|dr|prof|st|no|ref|rs|e\.g|i\.e|eg|ie|etc|approx|dept|ext|tel|vs|nov|dec|jan|feb|mar|apr|aug|sept?|oct|[a-z]|p\.m|a\.m)$", re.I)  # fmt: skip
_FREE_MAIL: Final = re.compile(
    r"@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|aol|gmx|icloud|mail|proton(?:mail)?|zoho|yandex|inbox|consultant|usa)\."
)
_SHORT_LINE: Final = 56  # a line shorter than this was ended by a person, not wrapped by a mail program


def opened(raw: str) -> list[str]:
    """The words that one written word stands for, in lower case: “We’ll” is “we will”, “pls” is “please”."""
    word = raw.lower().replace("’", "'")
    if word in _SHORT:
        return _SHORT[word].split()
    word = word.rstrip("'")
    for ending, meaning in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return [word[: -len(ending)], meaning]
    return _SHORT[word].split() if word in _SHORT else [word]


def words_of(text: str, start: int, end: int) -> Iterator[tuple[Word, str]]:
    """Each word of text[start:end] with its kind: link, handle, number, word, stop or mark."""
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or "word"
        if kind == "word":
            for norm in opened(match.group()):
                yield Word(norm, match.start(), match.end()), kind
        else:
            norm = match.group().strip().lower() or "\n"
            if kind in ("link", "handle"):
                norm = "freemail" if _FREE_MAIL.search(norm) else kind
            yield Word(norm, match.start(), match.end()), kind


def _stops(text: str, word: Word) -> bool:
    """Whether a stop mark really ends a sentence: not in “Mr. Rao” or “ref. no. 7”."""
    if word.norm != ".":
        return True
    before = text[max(0, word.start - 12) : word.start]
    return not (_ABBREVIATION.search(before) and text[word.end : word.end + 1] not in ("", "\n"))


def _line_ends(text: str, word: Word) -> bool:
    line_start = text.rfind("\n", 0, word.start) + 1
    return word.start - line_start < _SHORT_LINE


def sentences_of(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Sentence]:
    """The sentences of the given spans of a text, in order; none of them is empty."""
    for start, end in spans:
        words: list[Word] = []
        for word, kind in words_of(text, start, end):
            if kind == "stop" and _stops(text, word):
                if words:
                    yield Sentence(tuple(words), "?" in word.norm)
                words = []
            elif word.norm == "\n":
                if words and _line_ends(text, word):
                    yield Sentence(tuple(words), False)
                    words = []
            elif kind != "stop":
                words.append(word)
        if words:
            yield Sentence(tuple(words), False)

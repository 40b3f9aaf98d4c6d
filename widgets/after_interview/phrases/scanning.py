"""Finding date phrases in text: a bound ("by"), a point ("Friday"), perhaps a second point, and what follows them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from after_interview.phrases import bounds, rules
from after_interview.phrases.almanac import Said
from after_interview.phrases.dates import no_such_day
from after_interview.phrases.guards import is_no_date, is_thanked
from after_interview.phrases.spans import Found, Span
from after_interview.phrases.vocabulary import plain_text
from after_interview.phrases.weeks import WEEK_OF, week_of

YEARS = range(1000, 9800)


@dataclass(frozen=True)
class Point:
    """A phrase without its bound: where it ends, the days it means, and its words."""

    end: int
    span: Span
    words: str


@dataclass(frozen=True)
class Scan:
    """One text under the rules that apply to it; `plain` is the text in lower case, character for character."""

    text: str
    plain: str
    said: Said
    whole_answer: bool

    def phrases(self) -> Iterator[Found]:
        """Every date phrase from left to right, none overlapping another."""
        beginning = rules.ANSWER_BEGINNING if self.whole_answer else rules.TEXT_BEGINNING
        position = 0
        while start := beginning.search(self.plain, position):
            position = start.start() + 1
            if over := self.passed_over(position - 1):
                position = over
            elif found := self.phrase_at(position - 1):
                position = found.end
                yield found

    def passed_over(self, start: int) -> int | None:
        """Where words at `start` end that name a time but no day to come: "last week", "31 February"."""
        found = next((f for shape in rules.PASSED_OVER if (f := shape.match(self.plain, start))), None)
        return found.end() if found else no_such_day(self.plain, start)

    def phrase_at(self, start: int) -> Found | None:
        """The longest date phrase that begins at `start`, with its bound."""
        bound = bounds.BOUND.match(self.plain, start)
        bare = self.finished(start, start, None)
        with_bound = self.finished(start, self.skip(bound.end()), bound.lastgroup) if bound else None
        return max((f for f in (with_bound, bare) if f), key=lambda found: found.end, default=None)

    def skip(self, position: int) -> int:
        """Where the next word begins."""
        while position < len(self.plain) and self.plain[position] in " \t\r\n,":
            position += 1
        return position

    def finished(self, start: int, position: int, kind: str | None) -> Found | None:
        """The phrase whose point begins at `position`, after hedges and a time of day; bound applied."""
        hedge = bounds.HEDGE.match(self.plain, position) if kind else None
        position = self.skip(hedge.end()) if hedge else position
        time = bounds.TIME.match(self.plain, position) if kind else None
        timed = self.range_at(time.end(), kind) if time else None
        point = timed or self.range_at(position, kind)
        if point is None:
            return None
        end = point.end
        if latest := bounds.LATEST.match(self.plain, end):
            kind, end = "by", latest.end()
        elif onward := bounds.ONWARD.match(self.plain, end):
            kind, end = "since", onward.end()
        before = self.plain[max(0, start - 80) : start]
        if kind is None and not self.whole_answer and is_thanked(before):
            return None
        span = self.under_bound(kind, point, before, timed=timed is not None)
        return Found(start, end, self.text[start:end], span.first, span.last, span.warning)

    def under_bound(self, kind: str | None, point: Point, before: str, *, timed: bool) -> Span:
        """The point's span under its bound; a range has said its own first and last day."""
        is_range = point.words == "" or (point.span.first < point.span.last and any(map(str.isdigit, point.words)))
        if kind == "between" or (kind == "since" and is_range):
            return point.span
        of_end = timed or " end" in f" {point.words}" or point.words.startswith(("eo", "cob"))
        return bounds.bounded(kind, point.span, self.said, of_end=of_end, denied=bounds.is_denied(before, kind))

    def range_at(self, start: int, kind: str | None) -> Point | None:
        """A point, and joined with it the one that "or", "to" or a dash puts after it."""
        first = self.chained_at(start) or self.point_at(start, self.said)
        link = first and bounds.RANGE.match(self.plain, self.after_daytime(first.end))
        if first is None or link is None or (link["word"] == "and") != (kind == "between"):
            return first
        second = self.second_at(link.end(), first)
        if second is None or not timedelta(0) <= second.span.last - first.span.first <= bounds.LONGEST_RANGE:
            return first
        whole = Span(first.span.first, max(first.span.last, second.span.last), first.span.warning)
        return Point(second.end, whole.warned(second.span.warning), "")

    def after_daytime(self, position: int) -> int:
        """The same position, or that after "morning", "afternoon" or "evening"."""
        daytime = bounds.DAYTIME.match(self.plain, position)
        return daytime.end() if daytime else position

    def second_at(self, start: int, first: Point) -> Point | None:
        """The second point of a range, counted from the first where it would lie before it."""
        after = replace(self.said, base=first.span.last)
        for shape, resolve in rules.SECOND:
            found = shape.match(self.plain, start)
            span = found and resolve(found, replace(self.said, base=first.span.first))
            if found and span:
                return Point(found.end(), span, found[0])
        point = self.point_at(start, self.said)
        return self.point_at(start, after) if point and point.span.last < first.span.first else point

    def chained_at(self, start: int) -> Point | None:
        """ "a week from Friday", "within two days of the 12th": counted from another point."""
        if head := WEEK_OF.match(self.plain, start):
            day = self.point_at(self.skip(head.end()), self.said)
            return day and Point(day.end, week_of(day.span.first, self.said), "")
        for shape, resolve in rules.CHAINED:
            head = shape.match(self.plain, start)
            point = head and self.point_at(self.skip(head.end()), self.said)
            if head and point:
                span = resolve(head, replace(self.said, base=point.span.last))
                return span and Point(point.end, span, "")
        return None

    def point_at(self, start: int, said: Said) -> Point | None:
        """The longest point that begins at `start`, or None."""
        if self.passed_over(start):
            return None
        best: Point | None = None
        for shape, resolve in rules.IN_ANSWER if self.whole_answer else rules.IN_TEXT:
            found = shape.match(self.plain, start)
            if found is None or (best and found.end() <= best.end):
                continue
            if not self.whole_answer and is_no_date(found, self.plain, self.text):
                continue
            if span := resolve(found, said):
                best = Point(found.end(), span, found[0])
        return best


def scan(text: str, said: Said, *, whole_answer: bool) -> tuple[Found, ...]:
    """The date phrases of a text; a whole answer is read more generously than running text.

    Said outside YEARS nothing is found: the calendar must have room for "in 999 months" and "by the end of last year".
    """
    if said.base.year not in YEARS:
        return ()
    return tuple(Scan(text, plain_text(text), said, whole_answer).phrases())

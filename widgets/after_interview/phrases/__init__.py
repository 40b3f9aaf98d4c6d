"""Words such as "by the end of next week" become days, resolved against the day on which they were said.

>>> read("within two weeks", date(2026, 11, 23), WorkingDays())
Span(first=datetime.date(2026, 11, 23), last=datetime.date(2026, 12, 7), warning=None)

`read` takes a whole answer ("what were you told?"); `find_all` finds the dates inside a longer text. Both
are pure, take any text without raising, and never guess: what names no day gives no date.
"""

from after_interview.phrases.answer import find_all, read
from after_interview.phrases.order import order_in
from after_interview.phrases.spans import Found, NoDate, Order, Span, Vague

__all__ = ["Found", "NoDate", "Order", "Span", "Vague", "find_all", "order_in", "read"]

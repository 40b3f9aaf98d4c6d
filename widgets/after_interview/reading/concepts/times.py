"""When: only whether a time is named. Which day it is, the date phrases work out."""

from __future__ import annotations

from typing import Final

TIMES: Final[dict[str, str]] = {
    "TIME": """
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun,
        mondays, tuesdays, wednesdays, thursdays, fridays, january, february, march, april, june, july, august, september, october, november, december,
        jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, tomorrow, tomorrow morning, tomorrow afternoon, tonight, this afternoon, this evening, this morning,
        next week, this week, later this week, next month, this month, next year, this year, next quarter, this quarter, the weekend, weekend, christmas, easter, thanksgiving, new year, the new year, spring, summer, autumn, winter, the autumn, the summer,
        end of the week, end of the month, month end, end of month, end of week, end of next week, middle of next week, beginning of next week, early next week, late next week, mid week, beginning of, middle of, end of, first week of, second week of, last week of, week of, week beginning, week commencing,
        days, day, weeks, week, months, month, hours, fortnight, business days, working days, couple of days, couple of weeks, few days, few weeks, next few days, coming days, coming weeks, next couple of days, next couple of weeks, next few weeks, next day or two, day or two, week or two, days or so,
        eod, end of day, close of play, close of business, cob, cop, lunchtime, noon, midday, soon, shortly, soonest, asap, at the earliest, in due course, by then, thereafter, that day, that evening, straight after, the next days, end of play, early december, early january, the holidays, after the holidays, this summer, later today, later
    """,
    "LASTING": "in process, mid process, in train, afoot, under progress, not finished, ongoing still, still, continue*, continue* to, ongoing, on going, under way, underway, in progress, going on, go* on, goes on, in the middle of, halfway, half way, halfway through, part way, partway, part way through, midway, midway through, remain*, keep*, currently, at present, at the moment, carry* on, in full swing, running, run*, continuing, two thirds, mid way, presently, right now, at this time, as we speak",
    "REMAINING": "remaining, more, left, to go, another couple of, another few, few more, few other, several more, several other, couple more, couple of, two more, three more, four more, five more, six more, some more, some other, other, rest of, the rest, last, final, outstanding, a few, a handful of, handful of, two others, three others, others, another two, another three, another five, another four, one more, first round, round one, second day of, two other, three other, four other, left to, half of, half",
    "COUNT": "one, two, three, four, five, six, seven, eight, nine, ten, several, few, couple, some, many, dozen, handful",
    "AGAIN": "again, back, once more, further",
    "YET": "yet, so far, as yet, until now, as of now, thus far, for now, just yet, for the time being, for now, meanwhile, in the meantime, temporarily, currently, at the moment, until further notice, this quarter, this year, right now, at this time, for a while, indefinitely, at present, until the new year",
}

"""The one sentence on top: what to do today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from after_interview.dates_in_words import day_in_words, how_far
from after_interview.timeline import Plan, Step
from after_interview.working_days import DAY, WorkingDays

MESSAGES = {"first_follow_up": "first follow-up", "second_follow_up": "second and last follow-up"}
QUIET = 7 * DAY  # after an answer without a new date, as long as after an interview (rules T2, T4)


@dataclass(frozen=True)
class Advice:
    """What to do today, in one sentence, and a second one on why or what then."""

    headline: str
    then: str


def advise(plan: Plan, interview: date, days: WorkingDays, *, today: date) -> Advice:
    """What the plan means today (rules T1, T4, T6, T7, H2, H3); the search goes on meanwhile (rule S1)."""
    thank_you = plan.step("thank_you")
    if interview > today:
        return Advice(
            f"Your interview is {how_far(interview, today)}: nothing to send yet.",
            f"Plan ten minutes for a thank-you note on {day_in_words(thank_you.recommended, today)}.",
        )
    if len(plan.counted) >= 2:
        return _close(plan.step("close"), today)
    if thank_you.state == "today" and not plan.counted and plan.next.state == "coming":
        return _thanks(thank_you, plan.next, days, today)
    if plan.answered_on and plan.next.first <= plan.answered_on and today < plan.answered_on + QUIET:
        return Advice(
            f"They answered you on {day_in_words(plan.answered_on, today)}: nothing to send today.",
            "If they named a new date, enter it under “What were you told?”, and the plan follows it.",
        )
    return _follow_up(plan.next, days, today)


def _thanks(thank_you: Step, following: Step, days: WorkingDays, today: date) -> Advice:
    then = f"After that, wait: the first follow-up is for {day_in_words(following.recommended, today)}."
    if days.is_working(today):
        return Advice("Send a short thank-you note today, if you have not done so yet.", then)
    day = day_in_words(days.forward(today), today)
    return Advice(f"Today is a day off. Send your thank-you note on {day}, if you have not done so yet.", then)


def _follow_up(step: Step, days: WorkingDays, today: date) -> Advice:
    message = MESSAGES[step.kind]
    day = days.forward(today)
    if step.state == "coming":
        best = step.recommended
        headline = f"Nothing to send today. Your {message} is for {day_in_words(best, today)}, {how_far(best, today)}."
        return Advice(headline, "Until then, silence means nothing. Keep applying elsewhere.")
    if step.state == "overdue":
        when = "today" if day == today else f"on {day_in_words(day, today)}"
        return Advice(
            f"Your {message} is overdue: send it {when}.",
            "It is late, but a short and friendly note is still fine. If you have sent it, add it under your follow-ups.",
        )
    if day != today:
        return Advice(
            f"Today is a day off. Send your {message} on {day_in_words(day, today)}.",
            "Messages on a day off are read late or get lost.",
        )
    if today < step.recommended:
        return Advice(
            f"You may send your {message} from today; better wait until {day_in_words(step.recommended, today)}.",
            "Employers of this kind are slow to decide, so the late end of the window is the kinder one.",
        )
    return Advice(
        f"Today is a good day for your {message}.",
        f"The last good day is {day_in_words(step.last, today)}. One short message, one polite question.",
    )


def _close(step: Step, today: date) -> Advice:
    if today < step.first:
        return Advice(
            f"You have written twice: send nothing more. If nothing comes by {day_in_words(step.first - DAY, today)}, "
            "close this one.",
            "An answer may still come. Put your energy into other openings now.",
        )
    return Advice(
        "Close this one today and move on.",
        "You did all that one can do. If they write after all, you can still say yes.",
    )

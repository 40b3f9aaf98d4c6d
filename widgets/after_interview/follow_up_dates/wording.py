"""What each step is called, and why it stands where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from after_interview.phrases import Span
from after_interview.policy import Policy
from after_interview.timeline import UNHURRIED, Kind, Plan

TITLES: dict[Kind, str] = {
    "thank_you": "Thank-you note",
    "first_follow_up": "First follow-up",
    "second_follow_up": "Second and last follow-up",
    "close": "Close it and move on",
}
LESSON = "site:lessons/choosing-the-time/"
HOW_OFTEN = "site:lessons/how-often/#t4"
COMPANIES = "site:lessons/company-scenarios/#t5"


@dataclass(frozen=True)
class Why:
    """A reason in a sentence, the id of its rule, and the place in a lesson that explains it."""

    text: str
    rule: str
    link: str


def explained(kind: Kind, promise: Span | None, employer: str, plan: Plan, policy: Policy) -> tuple[Why, ...]:
    """Why the step has its window and its best day."""
    reasons = [_window_reason(kind, promise, plan, policy)]
    if employer in UNHURRIED and kind in {"first_follow_up", "second_follow_up"}:
        late = "An employer of this kind takes its time, so the last day of the window is the best."
        reasons.append(Why(late, "T5", COMPANIES))
    return tuple(reasons)


def described(kind: Kind, reasons: tuple[Why, ...]) -> str:
    """The note of a calendar entry."""
    extra = {"close": "No more messages: keep applying elsewhere."}.get(kind, "")
    return " ".join([*(reason.text for reason in reasons), extra]).strip()


def _window_reason(kind: Kind, promise: Span | None, plan: Plan, policy: Policy) -> Why:
    match kind:
        case "thank_you":
            return Why(
                "Within a day, while they remember you. It thanks, it asks nothing, and it does not count as a follow-up.",
                "T6",
                f"{LESSON}#t6",
            )
        case "first_follow_up" if promise:
            return Why(
                f"The date they named must be over first; {_more_days(policy.buffer)} polite.",
                "T1",
                f"{LESSON}#t1",
            )
        case "first_follow_up":
            wait = f"{policy.first_from} to {policy.first_to} days"
            return Why(f"They named no date, so wait {wait} after the interview.", "T2", f"{LESSON}#t2")
        case "second_follow_up":
            after = "your first message" if plan.counted else "the first message, if it stays without an answer"
            wait = f"{policy.wait_from} to {policy.wait_to} days"
            return Why(f"Leave them room to answer: {wait} from the day of {after}.", "T8", f"{LESSON}#t8")
        case "close":
            return Why(
                "Two messages without an answer are enough. After this day put your energy elsewhere.",
                "T4",
                HOW_OFTEN,
            )


def _more_days(buffer: int) -> str:
    return "then one more working day is" if buffer <= 1 else f"then {buffer} more working days are"

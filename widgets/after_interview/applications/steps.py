"""What the person may do with the list: open a tool for one, take one in, retire one. Nothing happens before a click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from after_interview.applications.application import CLOSED, Application, of_interview, to_interview
from after_interview.applications.exchange import raw
from after_interview.applications.standing import Standing
from after_interview.email_script.offer import email_offer
from after_interview.interview import Interview
from coachkit import Offer

NAME = "applications"


@dataclass
class Offers:
    """Collects the offers of a result; each `add` gives the place of its button."""

    all: list[Offer]

    def add(self, offer: Offer) -> int:
        """Puts it at the end."""
        self.all.append(offer)
        return len(self.all) - 1


def change_to(label: str, applications: Sequence[Application], **more: Any) -> Offer:
    """A button that puts another list in the place of this one."""
    return Offer(label, NAME, {"applications": raw(applications), **more})


def tools_for(one: Standing, applications: Sequence[Application], offers: Offers) -> list[int]:
    """The buttons of one application: each opens a tool with its facts, and only with its."""
    facts = to_interview(one.application)
    name = one.application.name
    made: list[int] = []
    if one.group in ("due", "waiting", "ahead"):
        made.append(offers.add(Offer(f"Dates: {name}", "follow_up_dates", facts)))
    if situation := _situation(one):
        made.append(offers.add(email_offer(f"Write: {name}", situation, **facts)))
    if one.plan:
        made.append(offers.add(Offer(f"Call: {name}", "call_script", facts)))
    if one.group in ("due", "waiting", "applied"):
        made.append(offers.add(Offer(f"Read their reply: {name}", "reply_reader", {**facts, "text": ""})))
    if one.dead:
        retired = replace(one.application, stage="retired")
        changed = [retired if place == one.place else other for place, other in enumerate(applications)]
        made.append(offers.add(change_to(f"Retire it: {name}", changed)))
    return made


def _situation(one: Standing) -> str:
    """The email that fits, or "" where there is nothing to write (rules T1, T4)."""
    if one.group == "offer":
        return "more_time"
    if one.plan is None or one.group != "due":
        return ""
    if one.plan.next.kind == "close":
        return "close"
    waits = one.plan.next.state == "coming"
    return "thank_you" if waits else one.plan.next.kind


def take_current(facts: Interview, applications: Sequence[Application]) -> Offer | None:
    """The offer to take in the application that the other tools are about, or None where that changes nothing."""
    if not facts.company and facts.interview_date is None:
        return None
    fresh = of_interview(facts, Application())
    known = next((one for one in applications if one.is_same(fresh)), None)
    if known is None:
        return change_to(f"Add to my list: {fresh.name}", [*applications, fresh])
    updated = of_interview(facts, known)
    if updated == known or known.stage in CLOSED:
        return None
    changed = [updated if one is known else one for one in applications]
    return change_to(f"Bring up to date: {known.name}", changed)


def merged(applications: Sequence[Application], others: Sequence[Application]) -> list[Application]:
    """Both lists as one; where both have the same application, that of `others` counts."""
    kept = [next((other for other in others if other.is_same(one)), one) for one in applications]
    return kept + [other for other in others if not any(one.is_same(other) for one in applications)]

"""Write the email: a draft for the situation, a coach that reads along, and the ways to send it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from after_interview.email_script import outbox
from after_interview.email_script.channel import other_way
from after_interview.email_script.checks import Look, Verdict, verdicts
from after_interview.email_script.content import content
from after_interview.email_script.draft import Draft
from after_interview.email_script.findings import WHAT, Finding, findings, pieces
from after_interview.email_script.form import Answers
from after_interview.email_script.letters import Letter, assemble
from after_interview.email_script.situations import SITUATIONS, Situation
from after_interview.script.attempt import made_today
from coachkit import CopyText, Example, File, Offer, Result, Widget


def holidays_wanted(answers: Answers) -> tuple[str, ...]:
    """The public holidays of the employer's country, where a promise is to be counted in working days."""
    return (f"holidays/{answers.country}.json",) if answers.country and answers.told else ()


def write_email(answers: Answers, *, today: date, data: Mapping[str, Any]) -> Result:
    """The draft, or what the person made of it, with the coach's verdicts. Never refuses: gaps are named."""
    situation = SITUATIONS[answers.situation]
    facts = content(answers, today=today, holidays=next(iter(data.values()), None))
    ours = assemble(answers.situation, answers.tone, facts)
    letter = Letter(answers.subject or ours.subject, answers.draft or ours.body)
    draft = Draft(letter.subject, letter.body)
    found = findings(draft, allowed=situation.allowed)
    look = Look(draft, situation, found, answers.job_title, str(facts["detail"]) if facts["detail"] else "")
    said = verdicts(look)
    link = outbox.mailto(letter, answers.to)
    return Result(
        headline=_headline(said),
        view={
            "letter": letter,
            "to": answers.to,
            "pieces": pieces(letter.body, found),
            "findings": found,
            "what": WHAT,
            "verdicts": said,
            "english": draft.is_english,
            "when": situation.when,
            "learn": situation.learn,
            "other_way": other_way(answers.channel, situation, answers.attempts),
            "edited": bool(answers.draft),
            "mailto": link,
            "long_link": len(link) > outbox.LONGEST_LINK,
        },
        data=_data(answers, letter, said, found, draft, link),
        files=(File(_file_name(answers.situation), outbox.EML_TYPE, outbox.eml(letter, answers.to)),),
        texts=(CopyText("the subject", letter.subject), CopyText("the text", letter.body)),
        offers=_offers(answers, situation, today),
        fill={"subject": ours.subject, "draft": ours.body},
    )


def _headline(said: tuple[Verdict, ...]) -> str:
    to_mend = [verdict for verdict in said if verdict.state == "mend"]
    if not to_mend:
        return "Ready to send. Read it aloud once, then let it go."
    if [verdict.check for verdict in to_mend] == ["gaps"]:
        return "Nearly there: only the gaps are still to be filled."
    return (
        "One thing to mend before you send it."
        if len(to_mend) == 1
        else f"{len(to_mend)} things to mend before you send it."
    )


def _offers(answers: Answers, situation: Situation, today: date) -> tuple[Offer, ...]:
    if not situation.attempt:
        return ()
    return made_today("I sent it today: show what comes next", answers.interview_date, answers.attempts, today)


def _data(
    answers: Answers, letter: Letter, said: tuple[Verdict, ...], found: tuple[Finding, ...], draft: Draft, link: str
) -> dict[str, Any]:
    return {
        "situation": answers.situation,
        "subject": letter.subject,
        "body": letter.body,
        "to": answers.to,
        "words": draft.word_count,
        "checks": [{"check": v.check, "rule": v.rule, "state": v.state, "says": v.says} for v in said],
        "findings": [
            {"start": f.start, "end": f.end, "text": f.text, "kind": f.kind, "instead": f.instead} for f in found
        ],
        "mailto": link,
    }


def _file_name(situation: str) -> str:
    return f"{situation.replace('_', '-')}.eml"


WIDGET = Widget(
    answers=Answers,
    run=write_email,
    template="result.html",
    title="Write the email",
    action="Check my email",
    page="tools/email/",
    data=holidays_wanted,
    example=Example(
        answers={
            "situation": "first_follow_up",
            "tone": "warm",
            "job_title": "payroll accountant",
            "company": "Harbour Foods",
            "interviewer": "Ana Rivera",
            "interview_date": "2026-11-12",
            "discussed": "moving the payslips to the new system before spring",
            "strength": "six years of payroll for a team of 200",
            "your_name": "Samira Haddad",
            "your_phone": "+1 555 0173",
        },
        today=date(2026, 11, 23),
        caption="a first follow-up to an interview on 12 November, as nobody has named a date.",
    ),
)

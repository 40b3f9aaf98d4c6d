"""Whole letters by people with their own way of writing: what the coach would have them mend."""

from __future__ import annotations

import pytest

from after_interview.email_script.checks import Look, verdicts
from after_interview.email_script.draft import Draft
from after_interview.email_script.findings import findings
from after_interview.email_script.situations import SITUATIONS

LETTERS = {
    "a designer": (
        "first_follow_up",
        set(),
        """Dear Priya,

Many thanks for the conversation we had on the 4th. I came away with a real sense of what your design studio
is trying to do, particularly the story about the museum signage.

I'd be thrilled to be part of it. My years at a small print shop taught me to work fast without losing the
details, which I gather is what you are after.

Do you have an idea of when you might be making your choice? Should you want to see more of my portfolio, I
can put together a few pieces.

All the best,
Tom""",
    ),
    "a mechanic": (
        "first_follow_up",
        set(),
        """Hello Mr. Brandt,

It was great to meet you and Sofia last Thursday, and thank you for showing me the workshop. Your remark that
the old lathes are more accurate than the new ones made me laugh, and I keep telling people about it.

The job sounds exactly like what I am looking for, and having repaired machines like these for eight years, I
think I would settle in quickly.

I'd be glad to know how far along you are in the process. And of course, if anything in my papers is unclear,
I'm only a phone call away.

Best wishes
Karim""",
    ),
    "a third and bitter letter": (
        "first_follow_up",
        {"blame", "interest", "length", "offer", "thanks"},
        """Dear Hiring Team,

I am following up regarding my application. I have not received any feedback since the interview. I would like
to know my status. This is the third time I am writing. Please respond at your earliest convenience.

Regards
P. Smith""",
    ),
    "three hurried lines": (
        "first_follow_up",
        {"interest", "length", "offer", "thanks"},
        """Hi Dana,

hope you're doing well! Just wanted to see if there's any update? I'm super excited about this opportunity and
I think I'd be a perfect fit. Let me know!

Cheers
Mo""",
    ),
    "a thank-you note": (
        "thank_you",
        set(),
        """Dear Ms Oduya,

Thank you for taking the time to speak with me this morning about the lab technician role. I found it
especially interesting to hear how your group sorts the samples from the lakes, and the walk through the cold
room was a highlight.

The work is close to what I did for two years at the county lab, and I would love to contribute to your study.

Please do let me know should you require my certificates or anything else.

Kind regards,
Wei""",
    ),
    "a thank-you note that asks": (
        "thank_you",
        {"interest", "length", "offer", "question"},
        """Dear Ms Oduya,

Thank you for today. I believe I did well. When can I expect to hear the decision? Have you interviewed many
others?

Wei""",
    ),
    "another offer": (
        "other_offer",
        set(),
        """Dear Ms Lopez,

Thank you again for the interview last week and for all the time you took. I greatly enjoyed discussing the
bus routes with you.

I have just been offered another position and have been asked to reply by Thursday 12 March. Your company
remains my first choice, and I believe my six years in scheduling would serve you well. Is there any chance
that you could let me know your decision before then? I'm glad to come in again or to provide any documents
you might need.

Warm regards,
Ines""",
    ),
    "a kind no": (
        "decline",
        set(),
        """Dear Mr Hall,

Thank you very much for offering me the position of baker, and for the generous time that you and your team
spent with me. I truly enjoyed the morning at the ovens.

After a lot of thought, I have decided to accept a position closer to home. It was a hard choice, and it has
nothing to do with your bakery, which I admire.

I wish you all the best in finding the right person, and I hope that we meet again.

Best,
Nils""",
    ),
    "after a no": (
        "after_rejection",
        {"length"},
        """Dear Mr Hall,

I appreciate you letting me know. Although I am disappointed, I enjoyed learning about the sourdough program.
I'd still love to work for you some day, since baking has been my trade for ten years.

If you could spare a moment, I would value any feedback on how I might improve.

With best wishes,
Nils""",
    ),
    "the last try": (
        "second_follow_up",
        set(),
        """Dear Ms Tan,

I wrote to you last week about the receptionist interview on 9 May, and I wanted to thank you again for it. I
especially liked hearing about the plans for the new clinic.

I am as interested as ever. At the hotel I greeted two hundred guests a day in three languages, and I would
happily do the same for your patients.

Has a decision been reached yet? I would be pleased to supply the names of two former managers.

Yours sincerely,
Rosa""",
    ),
    "past the date": (
        "overdue",
        set(),
        """Dear Ms Tan,

Thanks again for our meeting on 9 May. I understand that these things take time. When we met you expected to
be in touch by the 20th; might you be able to share a revised schedule?

I remain enthusiastic about the clinic, and my languages would help at the front desk. The new children's
corner you described sounds wonderful.

Happy to answer any other questions.

Rosa""",
    ),
}


# rule: E6
@pytest.mark.parametrize("name", LETTERS)
def test_the_coach_finds_what_is_to_mend_and_nothing_else(name: str) -> None:
    situation, expected, body = LETTERS[name]
    draft = Draft("Following up on my interview", body)
    found = findings(draft, allowed=SITUATIONS[situation].allowed)
    said = verdicts(Look(draft, SITUATIONS[situation], found))
    assert {verdict.check for verdict in said if verdict.state == "mend"} == expected

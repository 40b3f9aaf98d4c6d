"""The coach on drafts that people might write, in wording that no template uses."""

from __future__ import annotations

from typing import Any

import pytest

from after_interview.email_script.asking import questions
from after_interview.email_script.checks import Look, Verdict, verdicts
from after_interview.email_script.draft import Draft
from after_interview.email_script.findings import findings, pieces
from after_interview.email_script.situations import SITUATIONS

KEEPS_ALL = """Dear Mr Okafor,

I wanted to thank you once again for meeting with me last Tuesday. Hearing how the night shift hands over to the
morning team was fascinating, and it has been on my mind since.

Working with you continues to appeal to me. In four years as a ward clerk I looked after the rotas of sixty people, so
I believe I could take that load off your nurses quickly.

Would you be able to tell me roughly when you expect to make a decision?

In the meantime, please let me know if references or certificates would be helpful.

Kind regards,
Lena Fischer"""

BLUNT = """Hi,

I interviewed with you two weeks ago and I still haven't heard back. When will you decide? How many people are you
interviewing? I need an answer by Friday because other companies are interested in me.

Sorry to bother you again.

Jon"""


def coach(body: str, situation: str = "first_follow_up", subject: str = "", **known: Any) -> dict[str, Verdict]:
    draft = Draft(subject or "Following up on ward clerk interview", body)
    found = findings(draft, allowed=SITUATIONS[situation].allowed)
    return {v.check: v for v in verdicts(Look(draft, SITUATIONS[situation], found, **known))}


def to_mend(said: dict[str, Verdict]) -> set[str]:
    return {name for name, verdict in said.items() if verdict.state == "mend"}


def letter(sentence: str) -> Draft:
    return Draft("", f"Dear Ms Lee,\n\n{sentence}\n\nKind regards,\nAda")


# rule: E6
def test_a_letter_that_keeps_every_rule_is_praised_throughout() -> None:
    assert {name: verdict.state for name, verdict in coach(KEEPS_ALL).items()} == dict.fromkeys(coach(KEEPS_ALL), "ok")


# rule: E6
def test_a_blunt_letter_is_told_all_that_it_lacks() -> None:
    assert to_mend(coach(BLUNT)) == {"thanks", "interest", "question", "offer", "length", "blame"}


# rule: E1
@pytest.mark.parametrize(
    "subject", ["Following up on ward clerk interview", "Ward clerk position: my interview of 3 March"]
)
def test_a_subject_that_names_the_job_is_clear(subject: str) -> None:
    assert coach(KEEPS_ALL, subject=subject, job_title="Ward clerk")["subject"].state == "ok"


# rule: E1
@pytest.mark.parametrize(
    "subject", ["Hi", "Following up", "Question", "URGENT: WARD CLERK", "Ward clerk!!!", "Re: interview"]
)
def test_a_subject_that_says_nothing_or_shouts_is_to_mend(subject: str) -> None:
    assert coach(KEEPS_ALL, subject=subject, job_title="Ward clerk")["subject"].state == "mend"


# rule: E1
def test_a_subject_without_the_job_title_is_told_which() -> None:
    assert "Gardener" in coach(KEEPS_ALL, subject="Following up on my interview", job_title="Gardener")["subject"].says


# rule: E2
@pytest.mark.parametrize(
    "opening",
    [
        "Thanks so much for seeing me on Monday.",
        "I really appreciated your time last week.",
        "It was a pleasure to meet you and your team.",
        "I am grateful for the hour that you gave me.",
    ],
)
def test_thanks_come_in_many_words(opening: str) -> None:
    assert coach(f"Hello,\n\n{opening} More soon.")["thanks"].state == "ok"


# rule: E2
def test_thanks_in_advance_are_no_thanks_for_the_interview() -> None:
    said = coach(
        "Hello,\n\nI interviewed on Monday. Could you tell me more? Thank you in advance for your quick reply."
    )
    assert said["thanks"].state == "mend"


# rule: E2
def test_thanks_at_the_end_should_move_to_the_beginning() -> None:
    said = coach("Hello,\n\nI came on Monday. I liked it. I would join. Thank you for your time.")
    assert said["thanks"].state == "hint"


# rule: E3
@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("I would love to work with you, and my background in logistics matches what you need.", "ok"),
        ("I remain keen on the role. I have led three such projects.", "ok"),
        ("I am no longer interested in anything else than money.", "mend"),
        ("I have ten years of experience with bees.", "mend"),
        ("I am excited about the position.", "mend"),
    ],
)
def test_interest_and_fit_are_both_wanted(text: str, state: str) -> None:
    assert coach(f"Dear Ms Lee,\n\n{text}")["interest"].state == state


# rule: E4
@pytest.mark.parametrize(
    "question",
    [
        "Could you let me know whether you have reached a decision?",
        "I would be grateful for an update on the timeline.",
        "I was wondering if there was any news about the position.",
        "Is there an updated timeline for the next steps?",
        "Please let me know when I might hear back.",
        "May I ask how the hiring process is going?",
        "I'd appreciate any update that you can share.",
        "Would you mind telling me where things stand?",
    ],
)
def test_one_polite_question_for_news_is_recognised(question: str) -> None:
    assert len(questions(letter(question))) == 1
    assert coach(f"Dear Ms Lee,\n\n{question}")["question"].state == "ok"


# rule: E4
@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("When will you decide? What does it pay?", 2),
        ("Could you tell me when you will decide and who I would be working with?", 2),
        ("Could you tell me whether there is news? Also, may I ask how many applied? Is it remote?", 3),
        ("Please let me know if you need anything else from me.", 0),
        ("Would you like me to send my certificates?", 0),
        ("I look forward to hearing from you.", 0),
        ("If another role opens, I would love to hear from you.", 0),
    ],
)
def test_questions_are_counted_and_offers_are_none(text: str, count: int) -> None:
    assert len(questions(letter(text))) == count


# rule: E4
def test_a_question_without_courtesy_gets_a_softer_wording() -> None:
    assert coach("Dear Ms Lee,\n\nWhen is the decision?")["question"].state == "hint"


# rule: E5
@pytest.mark.parametrize(
    "offer",
    [
        "If you have any further questions, just ask.",
        "I'm happy to provide references.",
        "Should you require a writing sample, I can send one.",
        "Please let me know if there is anything else you need from me.",
        "I would gladly talk through any part of my work.",
        "I have attached two work samples.",
    ],
)
def test_an_offer_comes_in_many_words(offer: str) -> None:
    assert coach(f"Dear Ms Lee,\n\n{offer}")["offer"].state == "ok"


# rule: E6
@pytest.mark.parametrize(("count", "state"), [(59, "mend"), (60, "ok"), (120, "ok"), (121, "mend")])
def test_sixty_to_a_hundred_and_twenty_words_not_counting_greeting_and_name(count: int, state: str) -> None:
    said = "the word " * (count // 2) + ("end" if count % 2 else "")
    body = f"Dear Ms Lee,\n\n{said}\n\nKind regards,\nAda Byron\n555 0199"
    assert coach(body)["length"].state == state


# rule: E6
def test_a_detail_is_found_by_the_words_of_what_was_discussed() -> None:
    known = {"detail": "the night shift"}
    assert coach(KEEPS_ALL, **known)["detail"].state == "ok"
    assert coach(KEEPS_ALL, detail="your greenhouse")["detail"].state == "hint"
    assert coach("Dear Ms Lee,\n\nThank you for your time.")["detail"].state == "hint"
    assert coach("Dear Ms Lee,\n\nWe spoke of [something that you talked about].")["detail"].state == "hint"


# rule: E6, H2
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Please reply as soon as possible.", "pushy"),
        ("I need to know your decision.", "pushy"),
        ("Please answer by Friday.", "deadline"),
        ("I look forward to your positive reply.", "pushy"),
        ("If I don’t hear from you, I will move on.", "pushy"),
        ("I’m still waiting for your answer.", "pushy"),
        ("I still haven't heard anything.", "blaming"),
        ("I have not yet received a reply from you.", "blaming"),
        ("Nobody has called me back.", "blaming"),
        ("You promised that I would hear by Monday.", "blaming"),
        ("It is very frustrating.", "blaming"),
        ("I'm so sorry to bother you again.", "sorry"),
        ("My apologies for writing once more.", "sorry"),
        ("I hate to be a nuisance and pester you.", "sorry"),
        ("I know you must be incredibly busy.", "sorry"),
        ("Just checking in on my application.", "thin"),
        ("I hope this email finds you well.", "generic"),
        ("I am a hard-working team player.", "generic"),
    ],
)
def test_wording_that_harms_is_found_in_its_place(text: str, kind: str) -> None:
    found = findings(letter(text))
    assert kind in {finding.kind for finding in found}
    assert all(letter(text).body[f.start : f.end] == f.text and f.instead for f in found)


# rule: E6
@pytest.mark.parametrize(
    "text",
    [
        "I was sorry to hear that the project ended.",
        "As we agreed on Monday, I have attached my certificates.",
        "You told me about the new greenhouse.",
        "I am to answer by Friday.",
        "You mentioned that you need somebody soon.",
        "I still think of our talk about the immediate surroundings of the mill.",
        "We do not need a car for it.",
        "I would need some training on the new lathe, and I would be glad of it.",
        "I have been working for more employers than most.",
    ],
)
def test_innocent_wording_is_left_alone(text: str) -> None:
    assert not findings(letter(text))


# rule: E7
def test_the_thank_you_note_does_not_ask_for_news() -> None:
    asking = "Dear Ms Lee,\n\nThank you for your time. Could you tell me when I will hear from you?"
    assert coach(asking, "thank_you")["question"].state == "mend"
    assert coach(asking, "first_follow_up")["question"].state == "ok"


# rule: E7
def test_a_deadline_may_be_named_where_another_offer_sets_it() -> None:
    asking = "Dear Ms Lee,\n\nCould you let me know by Friday whether there is a decision?"
    assert coach(asking, "other_offer")["blame"].state == "ok"
    assert coach(asking, "first_follow_up")["blame"].state == "mend"


def test_gaps_are_named_wherever_they_are() -> None:
    said = coach("Dear [name],\n\nThank you, [Company Name].", subject="Following up on [job title] interview")
    assert said["gaps"].says == "Still to fill in: job title, name and Company Name."


def test_pieces_put_the_text_together_again() -> None:
    draft = Draft("", BLUNT)
    assert "".join(piece.text for piece in pieces(BLUNT, findings(draft))) == BLUNT


@pytest.mark.parametrize(
    "text",
    [
        "您好，非常感谢您上周抽出时间与我面谈。我对这个职位非常感兴趣，希望能了解最新的进展。如果您需要任何补充材料，请随时告诉我。"
        * 2,
        "السيدة المحترمة، شكرا جزيلا على وقتك في المقابلة. ما زلت مهتما جدا بالوظيفة وأود أن أعرف.",
        "Sehr geehrte Frau Lind, vielen Dank für das Gespräch am Montag. Ich möchte die Stelle immer noch.",
    ],
)
def test_other_languages_are_not_judged_by_english_words(text: str) -> None:
    assert set(coach(text)) <= {"gaps", "subject", "length"}


def test_titles_and_times_of_day_do_not_end_a_sentence() -> None:
    sentences = letter("I met Dr. Lind and Ms. Ray at 10 a.m. on Monday. It was good.").sentences
    assert [s.text for s in sentences] == ["I met Dr. Lind and Ms. Ray at 10 a.m. on Monday.", "It was good."]

"""Write the email, by its one entry: answers in, the reply out, as in the browser and the terminal."""

from __future__ import annotations

import json
from typing import Any

import pytest

from after_interview.email_script.offer import email_offer
from after_interview.email_script.situations import SITUATIONS, TONES
from after_interview.email_script.widget import WIDGET
from after_interview.follow_up_dates.widget import WIDGET as DATES
from coachkit import Site, html_environment
from coachkit.environment import load_template
from coachkit.words import ENGLISH

TODAY = "2026-11-23"
HOSTILE = [
    "<script>alert(1)</script>",
    "{{ 7*7 }}",
    "{% raw %}",
    "[job title]",
    "Subject: x\r\nBcc: y@z.org",
    "%0D%0A",
    "\\",
]


@pytest.fixture(scope="module")
def site() -> Site:
    environment = html_environment(ENGLISH)
    widgets = {"email_script": WIDGET, "follow_up_dates": DATES}
    for widget in widgets.values():
        load_template(environment, widget.template_name)
    return Site("after_interview", widgets, ENGLISH, environment)


def ask(site: Site, **answers: Any) -> dict[str, Any]:
    data = {f"holidays/{answers['country']}.json": None} if answers.get("country") else {}
    return json.loads(site.run("email_script", json.dumps({"answers": answers, "today": TODAY, "data": data})))


def test_nothing_is_required(site: Site) -> None:
    reply = ask(site)
    assert reply["status"] == "result"
    assert reply["headline"] == "Nearly there: only the gaps are still to be filled."


def test_the_draft_is_offered_to_the_form_until_the_person_has_their_own(site: Site) -> None:
    first = ask(site, job_title="gardener")
    assert first["fill"] == {"subject": first["data"]["subject"], "draft": first["data"]["body"]}
    own = ask(site, job_title="gardener", draft="Hello,\n\nmine.", subject="Mine")
    assert own["data"]["body"] == "Hello,\n\nmine."
    assert own["data"]["subject"] == "Mine"
    assert own["fill"] == first["fill"]


def test_what_is_copied_and_saved_is_what_stands_in_the_letter(site: Site) -> None:
    reply = ask(site, draft="Hello,\n\nmine.", subject="Mine", to="a@b.org")
    assert [text["text"] for text in reply["texts"]] == ["Mine", "Hello,\n\nmine."]
    assert reply["files"][0]["name"] == "first-follow-up.eml"
    assert reply["data"]["mailto"] == "mailto:a@b.org?subject=Mine&body=Hello%2C%0D%0A%0D%0Amine."


def test_a_long_letter_comes_with_a_word_about_long_links(site: Site) -> None:
    assert "mail programs cut it off" in ask(site, draft="word " * 500)["html"]
    assert "mail programs cut it off" not in ask(site, draft="word")["html"]


def test_harmful_wording_is_marked_in_its_place_with_kinder_words(site: Site) -> None:
    html = ask(site, draft="Dear Ana,\n\nPlease answer as soon as possible.")["html"]
    assert '<mark data-kind="pushy">as soon as possible<sup>1</sup></mark>' in html
    assert "when it suits you" in html


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    "name", ["job_title", "company", "interviewer", "your_name", "discussed", "strength", "draft", "subject"]
)
def test_whatever_is_typed_is_shown_as_typed_and_never_run(site: Site, name: str, text: str) -> None:
    reply = ask(site, **{name: text})
    assert reply["status"] == "result"
    assert "<script>" not in reply["html"]
    assert "49" not in reply["html"]
    if text.isprintable() and name not in {"discussed", "strength"}:
        assert text in reply["data"]["subject"] + reply["data"]["body"] or name == "company"
    headers = reply["files"][0]["text"].split("\r\n\r\n")[0]
    assert "\r\nBcc" not in headers


@pytest.mark.parametrize("name", ["王小明", "أمينة بنت محمد", "O’Neill-Ångström", "x" * 200])
def test_names_of_all_kinds_stand_in_the_letter_as_they_are(site: Site, name: str) -> None:
    body = ask(site, interviewer=name, your_name=name)["data"]["body"]
    assert body.startswith(f"Hello {name},\n")
    assert body.endswith(f"\n{name}")


def test_an_absurdly_long_job_title_gets_through_and_the_coach_says_so(site: Site) -> None:
    reply = ask(site, job_title="senior " * 42)
    subject = next(check for check in reply["data"]["checks"] if check["check"] == "subject")
    assert subject["state"] == "hint"


# rule: T4
def test_a_follow_up_that_was_sent_can_be_taken_into_the_dates(site: Site) -> None:
    reply = ask(site, interview_date="2026-11-12", attempts=[{"date": "2026-11-20", "answered": "no"}])
    (offer,) = reply["offers"]
    assert offer["page"] == "tools/dates/"
    assert offer["answers"]["attempts"] == [
        {"date": "2026-11-20", "answered": "no"},
        {"date": TODAY, "answered": "no"},
    ]


# rule: T4
@pytest.mark.parametrize("situation", ["thank_you", "accept", "close"])
def test_a_letter_that_is_no_attempt_does_not_use_one_up(site: Site, situation: str) -> None:
    assert ask(site, situation=situation, interview_date="2026-11-12")["offers"] == []


# rule: H1
@pytest.mark.parametrize(
    ("channel", "said"),
    [
        ("phone", "Call them first"),
        ("message", "Answer there first"),
        ("portal", "in their portal"),
        ("agency", "Write to the agency"),
    ],
)
def test_the_way_they_used_themselves_comes_first(site: Site, channel: str, said: str) -> None:
    assert said in ask(site, channel=channel)["html"]
    assert said not in ask(site, channel="email")["html"]
    assert said not in ask(site, channel=channel, situation="thank_you")["html"]


# rule: H1
def test_after_a_silence_one_may_switch_to_email_unless_there_is_an_agency(site: Site) -> None:
    silence = [{"date": "2026-11-16"}]
    assert "Call them first" not in ask(site, channel="phone", attempts=silence)["html"]
    assert "Call them first" in ask(site, channel="phone", attempts=[{"date": "2026-11-16", "answered": "yes"}])["html"]
    assert "Write to the agency" in ask(site, channel="agency", attempts=silence)["html"]


@pytest.mark.parametrize("situation", SITUATIONS)
def test_another_tool_can_ask_for_any_situation(site: Site, situation: str) -> None:
    offer = email_offer("Write it", situation, job_title="gardener")
    assert ask(site, **offer.answers)["data"]["situation"] == situation


def test_a_situation_that_is_not_there_is_refused_by_name(site: Site) -> None:
    with pytest.raises(ValueError, match="no situation 'greeting'; there are thank_you"):
        email_offer("Write it", "greeting")
    assert ask(site, situation="greeting")["errors"]["situation"]


@pytest.mark.parametrize("tone", TONES)
def test_every_tone_has_its_own_words(site: Site, tone: str) -> None:
    others = {ask(site, tone=other)["data"]["body"] for other in TONES if other != tone}
    assert ask(site, tone=tone)["data"]["body"] not in others


def test_a_draft_in_another_language_is_not_judged_by_english_rules(site: Site) -> None:
    draft = "Sehr geehrte Frau Lind, vielen Dank für das Gespräch am Montag. Ich habe weiterhin großes Interesse daran."
    assert "reads English only" in ask(site, draft=draft)["html"]

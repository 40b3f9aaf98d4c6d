"""The letter on its way out: mailto: links and .eml files, read back by the standard library."""

from __future__ import annotations

from email import message_from_string, policy
from email.message import EmailMessage
from typing import cast
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from after_interview.email_script.letters import Letter
from after_interview.email_script.outbox import eml, mailto, usable_address

LETTER = Letter("Following up on C++ & “R” interview?", "Dear Ana,\n\n50 % of 1+1 = 1 & more? #yes\n\nZoë")
lines = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=200)


def read_back(text: str) -> EmailMessage:
    return cast(EmailMessage, message_from_string(text, policy=policy.default))


def test_a_link_gives_back_subject_and_text() -> None:
    parts = urlsplit(mailto(LETTER, "ana.rivera+hr@example.org"))
    assert parts.scheme == "mailto"
    assert parts.path == "ana.rivera+hr@example.org"
    assert parse_qs(parts.query)["subject"] == [LETTER.subject]
    assert parse_qs(parts.query)["body"] == [LETTER.body.replace("\n", "\r\n")]
    assert not parts.fragment


def test_a_link_has_no_plus_for_a_blank_and_crlf_between_lines() -> None:
    link = mailto(LETTER, "")
    assert link.startswith("mailto:?subject=Following%20up%20on%20C%2B%2B")
    assert "%0D%0A%0D%0A" in link
    assert set(link) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%:?&=@+")


@settings(deadline=None)
@given(subject=lines, body=st.lists(lines, min_size=1, max_size=5).map("\n".join))
def test_any_text_survives_the_link(subject: str, body: str) -> None:
    query = parse_qs(urlsplit(mailto(Letter(subject, body), "a@b.org")).query, keep_blank_values=True)
    assert query["subject"] == [subject]
    assert query["body"][0].splitlines() == body.splitlines()


@pytest.mark.parametrize(
    "address",
    ["ana@example.org?bcc=x@y.org", "ana@example.org&cc=x", "ana@example.org%0Abcc:x", "ana@exämple.org"],
)
def test_an_address_cannot_bring_headers_into_the_link(address: str) -> None:
    query = parse_qs(urlsplit(mailto(LETTER, address)).query)
    assert set(query) == {"subject", "body"}


@pytest.mark.parametrize(
    "address",
    [
        "a@b.org,c@d.org",
        "a b@c.org",
        "a@b.org\nBcc: x@y.org",
        "<a@b.org>",
        "a@b@c.org",
        "@b.org",
        "a@b",
        'a"b@c.org',
        "",
        "a@.org.",
    ],
)
def test_what_is_no_single_address_is_left_out(address: str) -> None:
    if usable_address(address):
        assert address == "a@.org."
    assert "@" not in urlsplit(mailto(LETTER, address)).path or address == "a@.org."


def test_a_file_opens_as_an_unsent_draft() -> None:
    message = read_back(eml(LETTER, "ana@example.org"))
    assert message["Subject"] == LETTER.subject
    assert message["To"] == "ana@example.org"
    assert message["X-Unsent"] == "1"
    assert message.get_content().replace("\r\n", "\n") == LETTER.body + "\n"
    assert message["Date"] is None
    assert message["From"] is None


def test_the_same_letter_gives_the_same_file_of_ascii_lines() -> None:
    text = eml(LETTER, "ana@example.org")
    assert text == eml(LETTER, "ana@example.org")
    assert text.isascii()
    assert all(len(line) <= 78 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")


@settings(deadline=None)
@given(subject=lines, body=st.lists(lines, min_size=1, max_size=5).map("\n".join), to=lines)
def test_any_text_survives_the_file_and_brings_no_header_with_it(subject: str, body: str, to: str) -> None:
    message = read_back(eml(Letter(" ".join(subject.split()) or "x", body), to))
    assert set(message.keys()) <= {
        "Subject",
        "To",
        "X-Unsent",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }
    assert message.get_content().splitlines() == body.splitlines()
    assert "".join(str(message["Subject"]).split()) == "".join(subject.split()) or subject.isspace()


@pytest.mark.parametrize("name", ["أمينة الزهراء", "王小明", "Zoë Ångström"])
def test_names_in_any_writing_survive(name: str) -> None:
    message = read_back(eml(Letter(f"Following up on {name} interview", f"Dear {name},"), ""))
    assert name in message["Subject"]
    assert message.get_content().replace("\r\n", "\n") == f"Dear {name},\n"


def test_a_very_long_subject_is_folded_and_read_back_whole() -> None:
    subject = f"Following up on {'senior ' * 43}clerk interview"
    assert read_back(eml(Letter(subject, "x"), ""))["Subject"] == subject

"""The letter on its way out: a mailto: link (RFC 6068), and a file that mail programs open as a draft (RFC 5322)."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final
from urllib.parse import quote

from after_interview.email_script.letters import Letter

EML_TYPE: Final = "message/rfc822"
LONGEST_LINK: Final = 1_900
"""Some systems cut a longer link off; measured in characters."""

_UNRESERVED_IN_ADDRESS: Final = "!$'*+-._~"


def usable_address(text: str) -> str:
    """The address if one message can go to it and nothing else hides in it, else ""."""
    local, at, domain = text.rpartition("@")
    plain = text.isprintable() and not set(text) & set(' \t,;:<>()[]\\"')
    return text if at and plain and local and "." in domain.strip(".") and "@" not in local else ""


def mailto(letter: Letter, to: str) -> str:
    """A link that opens the letter in the person's mail program; `to` may be empty."""
    local, at, domain = usable_address(to).rpartition("@")
    address = quote(local, safe=_UNRESERVED_IN_ADDRESS) + at + quote(domain, safe="")
    body = "\r\n".join(letter.body.splitlines())
    return f"mailto:{address}?subject={quote(letter.subject, safe='')}&body={quote(body, safe='')}"


def eml(letter: Letter, to: str) -> str:
    """The letter as the text of an .eml file, in ASCII with CRLF; the same letter always gives the same text.

    X-Unsent makes mail programs open it as a draft. It has no date and no sender: the mail program adds both.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = letter.subject
    address = usable_address(to)
    if address.isascii() and address:  # beyond ASCII it takes SMTPUTF8, which not every mail program reads
        local, _, domain = address.rpartition("@")
        message["To"] = Address(username=local, domain=domain)
    message["X-Unsent"] = "1"
    message.set_content(letter.body + "\n", cte="quoted-printable")
    return message.as_bytes().decode("ascii")

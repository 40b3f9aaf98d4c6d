"""Signs that a machine or an absence note answered."""

from __future__ import annotations

from typing import Final

from after_interview.reading.signs.sign import Sign

__all__ = ["AUTO_REPLY_SIGNS"]

AUTO_REPLY_SIGNS: Final = (
    Sign("machine", "auto_reply", 3, "A machine wrote this.", ("MACHINE",)),
    Sign(
        "absent",
        "auto_reply",
        3,
        "The writer is away.",
        (
            "ME ~2 OUT+ ",
            "^ OUT_NOTE",
            "^ ~3 OUT+ {has:RETURN|INBOX|until|till|from} {no:WE|DECISION|YOU|JOB|delay}",
            "ME ~3 LEAVE_COMPANY+",
            "LEAVE_COMPANY+ {no:YOU}",
            "OFFLINE+ ",
            "ME ~3 reading|checking+ ~2 INBOX|MAIL_NOUN",
        ),
    ),
    Sign(
        "inbox",
        "auto_reply",
        2,
        "The mailbox is hardly watched.",
        ("INBOX", "MAILBOX ~4 UNWATCHED", "UNWATCHED ~2 MAILBOX", "MAILBOX_OF"),
    ),
    Sign("slow", "auto_reply", 2, "Answers will be slow.", ("REPLY_SLOW",)),
    Sign("shut", "auto_reply", 2.5, "They are closed.", ("SHUT {no:JOB|SEARCH|applications|vacancy}",)),
    Sign(
        "part_time",
        "auto_reply",
        2.5,
        "The writer works on certain days only.",
        ("ME ~3 PART_TIME|part", "PART_TIME {no:YOU|JOB|ask}"),
    ),
    Sign(
        "back_on",
        "auto_reply",
        1,
        "They say when they are back.",
        ("ME ~4 RETURN {has:TIME|desk|office}", "^ ~2 RETURN ~2 TIME", "when|once|until ME ~2 RETURN"),
    ),
    Sign(
        "cover",
        "auto_reply",
        1,
        "Somebody else stands in.",
        ("COVER {no:ask}", "contact|email|write|ring|call|direct ~4 instead|colleague"),
    ),
    Sign(
        "received",
        "auto_reply",
        2,
        "They confirm that your message arrived.",
        (
            "RECEIVED+ ~3 YOUR ~2 MAIL_NOUN|APPL {no:tonight|properly|many}",
            "YOUR ~2 MAIL_NOUN|APPL ~2 RECEIVED+ {no:other|many}",
            "WE RECEIVED+ it|them {has:WE|ME}",
            "RECEIVED+ ~2 MAIL_NOUN|APPL {no:many}",
            "confirm|confirms|confirming+ ~4 APPL {no:ask|PLEASE}",
            "YOUR ~6 submitted|received|delivered|logged+ {no:other|many|not}",
            "ME work|working ~6 only",
            "ME only =work",
            "ME work =mondays|tuesdays|wednesdays|thursdays|fridays|mornings|afternoons",
        ),
    ),
    Sign(
        "ticket",
        "auto_reply",
        1.5,
        "A ticket or reference number.",
        (
            "TICKET",
            "request|case|inquiry|query|message ~3 created|opened|raised|registered|assigned|logged|queued+ {no:YOU}",
        ),
    ),
    Sign(
        "reached",
        "auto_reply",
        2,
        "A mailbox greets you.",
        (
            "YOU reached ~5 MAILBOX|team|desk|office|department|line {no:stage|round|NEG}",
            "human|person|somebody|someone|member ~3 read|look|pick|reviews ~2 this|it|MAIL_NOUN {no:DECISION}",
        ),
    ),
    Sign(
        "unless_you_hear",
        "auto_reply",
        3,
        "The same line goes to everybody: silence is to mean no.",
        ("hear|heard|contacted ~9 assume|consider|regard|treat|take ~6 unsuccessful|successful|closed",),
    ),
    Sign("contacting", "auto_reply", 1, "The usual opening of an automatic answer.", ("CONTACTING",)),
    Sign(
        "queue",
        "auto_reply",
        1,
        "Messages are answered in turn.",
        (
            "QUEUE",
            "CONTACT ~4 within ~3 days|hours",
            "CONTACT ~2 as =soon =as",
            "go|goes|write|send|sent =to {has:questions|queries|enquiries|inquiries|matters}",
        ),
    ),
    Sign("passed_on", "auto_reply", 1, "It was passed on.", ("forwarded ~4 department|team|section {no:ME}",)),
)

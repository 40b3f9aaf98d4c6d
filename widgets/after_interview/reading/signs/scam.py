"""Signs of a swindle (rule R4): what no honest employer asks of somebody whom it wants to hire."""

from __future__ import annotations

from typing import Final

from after_interview.reading.signs.sign import Sign

__all__ = ["SCAM_SIGNS"]

SCAM_SIGNS: Final = (
    Sign(
        "money_up_front",
        "scam_warning",
        3,
        "You are to pay money before you start.",
        (
            "PAY+ ~5 FEE|ODD_PAYMENT|EQUIPMENT {has:YOU|YOUR|kindly|please|PLEASE|UPFRONT|to|need} {no:WE_PAY}",
            "FEE+ ~7 PAY|payable|UPFRONT|ODD_PAYMENT|paid {no:WE_PAY}",
            "NEED+ ~3 FEE {no:WE_PAY}",
            "UPFRONT+ ~6 FEE {no:WE_PAY}",
            "SEND+ ~3 MONEY_SUM ~5 FEE|ODD_PAYMENT|for|UPFRONT {no:WE_PAY|salary}",
            "PAY+ ~2 for YOUR ~2 BACKGROUND|TRAINING|visa|check {no:WE_PAY}",
            "PAY+ ~4 UPFRONT {no:WE_PAY}",
            "YOU ~2 PAY+ ~6 agent|MONEY_SUM|FEE {no:WE_PAY}",
            "reimbursed|reimburse|refunded|refundable ~6 first =salary|laptop|FEE|kit|salary",
            "send|pay|transfer|wire|remit|forward+ !YOU ~2 CASH ~6 FEE|ODD_PAYMENT|EQUIPMENT|TRAINING|agent|vendor {no:WE_PAY|salary|per}",
            "SEND|pay|transfer|send+ ~1 us|me|WE ~1 MONEY_SUM {no:WE_PAY|salary|copy|proof}",
        ),
    ),
    Sign("odd_payment", "scam_warning", 2, "Payment by gift card, crypto or money transfer.", ("ODD_PAYMENT+",)),
    Sign(
        "cheque",
        "scam_warning",
        3,
        "They send a cheque for equipment, or money that you are to pass on.",
        (
            "CHEQUE+ ~8 EQUIPMENT|PAY|deposit",
            "EQUIPMENT ~8 CHEQUE+ {no:BACKGROUND}",
            "deposit ~3 it ~6 forward|send|transfer",
            "PARCELS+ {has:home|account|clients|commission|transfer|forward|rest|week|PAY|them}",
        ),
    ),
    Sign(
        "bank_early",
        "scam_warning",
        2,
        "They ask for bank details.",
        (
            "SEND|PLEASE|need|NEED|reply|give|with|your|have|keep+ ~6 BANK {no:NEVER_ASK}",
            "BANK+ {has:before|interview|SEND|PLEASE} {no:NEVER_ASK}",
        ),
    ),
    Sign(
        "secrets",
        "scam_warning",
        2,
        "They ask for passwords or copies of papers that prove who you are.",
        (
            "SECRET+ ~6 bank|online|BANK",
            "BANK ~6 SECRET+ {no:NEVER_ASK}",
            "SEND|send|reply|with+ ~5 SECRET {has:BANK|link|FEE|MONEY_SUM|ODD_PAYMENT}",
            "atm|debit|credit =card ~2 details|number|pin",
        ),
    ),
    Sign(
        "messenger",
        "scam_warning",
        1.5,
        "The contact goes through a private messenger.",
        ("MESSENGER+ {has:interview|INTERVIEW|manager|recruiter|message|add|contact|MESSAGE|hiring|WE|chat|our}",),
    ),
    Sign(
        "chat_interview",
        "scam_warning",
        1.5,
        "An interview by text chat.",
        (
            "CHAT_PLATFORM+ {has:interview|manager|add|contact|INTERVIEW|chat|recruiter|hiring|job}",
            "MESSENGER ~4 handle",
        ),
    ),
    Sign("too_easy", "scam_warning", 1.5, "Much money for little work, or no interview.", ("TOO_EASY+",)),
    Sign("easy_hint", "scam_warning", 0.5, "Work from home at once.", ("EASY_HINT+",)),
    Sign("no_interview", "scam_warning", 1, "A job without an interview.", ("NO_INTERVIEW",)),
    Sign(
        "hurry",
        "scam_warning",
        0.5,
        "They press you to hurry.",
        ("immediately|urgently|within ~1 24 ~1 hours|hours {has:PAY|BANK|FEE|MESSENGER}",),
    ),
    Sign("private_mail", "scam_warning", 1, "A private mail address.", ("freemail",)),
)

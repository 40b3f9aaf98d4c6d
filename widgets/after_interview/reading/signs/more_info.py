"""Signs that they want something from you."""

from __future__ import annotations

from typing import Final

from after_interview.reading.signs.sign import Sign

__all__ = ["CONDITION", "MORE_INFO_SIGNS"]

CONDITION: Final = Sign(
    "condition",
    "more_info",
    3,
    "Something has to come first.",
    (
        "SUBJECT_TO+ ~8 CHECKS",
        "SUBJECT_TO ~8 CHECKS {has:AN_OFFER|offer|OFFER|HIRE|JOB|contract|appointment}",
        "if|once|unless|when|until|after|provided|assuming|soon ~6 CHECKS {has:JOB|OFFER|AN_OFFER|HIRE|yours|OFFER_PAPER|contract} {no:OTHER|UNDER_REVIEW}",
        "pending ~3 confirmation|result|results|outcome ~4 {has:OFFER|JOB|HIRE|AN_OFFER|offer} {no:UNDER_REVIEW|review}",
        "only =take|offer|appoint|hire ~9 CHECKS",
        "conditional|depends|dependent|contingent|pending|subject ~8 CHECKS",
        "CHECKS ~3 must|need|needs|required|required ~6 before ~4 JOIN|START|OFFER",
    ),
)

MORE_INFO_SIGNS: Final = (
    Sign(
        "send_us",
        "more_info",
        3,
        "They ask you to send something.",
        (
            "PLEASE ~5 SEND+ ~6 PAPER {no:ABOUT_US}",
            "SEND+ ~2 us|me|WE|ME ~6 PAPER {has:PLEASE|ask|YOUR|YOU|need|must} {no:ABOUT_US}",
            "^ SEND+ ~3 PAPER {no:ABOUT_US|WE|ME}",
            "PLEASE ~6 PAPER+ {has:YOUR|YOU|reference|references|two|copy} {no:ABOUT_US|TEST|INTERVIEW}",
            "{ask} YOU ~4 SEND ~6 PAPER|YOUR {no:CALL_ME}",
            "YOU ~3 asked|required|requested|need|must|have =to ~3 SEND ~4 PAPER",
            "PLEASE ~5 SEND|name+ ~1 COUNT {no:ABOUT_US|TEST|INTERVIEW|FREE_WHEN|TIME}",
            "{ask} clarify|explain|confirm|expand|elaborate {no:INTERVIEW|FREE_WHEN|attend}",
            "PLEASE ~4 get|come =back =to =me|us with",
        ),
    ),
    Sign(
        "need_paper",
        "more_info",
        3,
        "Something from you is missing.",
        (
            "NEED+ ~4 PAPER {no:SIGN_OFF_VERB|agree|needs|ABOUT_US|DECISION|OTHER}",
            "PAPER ~3 missing|required|needed|outstanding+ {no:ABOUT_US}",
            "PAPER+ ~3 reach|reaches|received|arrive ~5 by|than|before|TIME",
            "NEED+ ~3 from =you",
            "NEED_THING+ ~3 YOU|YOUR|from",
            "reach- ~2 PAPER",
            "find- ~2 YOUR ~1 PAPER",
            "take|taking|contact|collect|check+ =up ~1 PAPER",
            "contact|call|ring ~3 PAPER {ask}",
            "WE|ME ~1 need|require|want+ ~2 list|note|account|line|word|bit|sense ~6 YOU",
            "WE|ME ~2 need|NEED+ ~1 to =hear|know|have|see|get ~6 YOU|YOUR {no:yet|DECISION|time}",
            "YOUR ~4 blank|empty|missing|expired|illegible|unreadable|incomplete|unclear {no:OTHER}",
            "YOUR ~3 =not readable|valid|signed|complete|attached|enclosed",
        ),
    ),
    Sign(
        "question",
        "more_info",
        3,
        "They ask you something about yourself.",
        (
            "{ask} YOU ~5 FACT_VERB {no:ring|call|INTERVIEW_ONLY|NEXT|CALL_ME|hear}",
            "{ask} YOUR ~3 PAPER|FACT_NOUN {no:CALL_ME}",
            "{ask} WHICH ~6 YOU|YOUR {has:FACT_NOUN|PAPER|FACT_VERB|JOB} {no:INTERVIEW_ONLY|NEXT|TIME|FREE_WHEN|CALL_ME|hear}",
            "know|tell|understand|confirm|check|ask|asked|wonder|wondering|advise|clarify+ ~3 whether|if|what|which|how|when|why ~3 YOU ~6 {no:ABOUT_US|CALL_ME|FREE_WHEN|ACCEPT|INTERVIEW_ONLY} {has:FACT_VERB|FACT_NOUN|PAPER|legally|interested}",
            "know|tell|confirm+ YOUR ~4 PAPER|FACT_NOUN {no:ABOUT_US|CALL_ME|OFFER_PAPER}",
            "PLEASE|need|want|like ~4 know|understand|explain|clarify|tell ~4 YOUR|YOU ~4 {has:PAPER|FACT_NOUN|FACT_VERB} {no:FREE_WHEN|ABOUT_US|ACCEPT|INTERVIEW_ONLY|TEST}",
            "still =interested|looking|keen|available {ask}",
            "WANT|NEED+ ~3 more ~2 detail|details|information {no:ABOUT_US}",
            "^ YOU? WORK_FACT {ask}",
            "{ask} how =many|much|long|often|far|soon ~6 YOU {no:INTERVIEW|NEXT}",
            "{ask} WHICH ~2 days|hours|shifts ~2 YOU",
            "{ask} YOU ~1 able|allowed|free|ready|willing|all|right =to ~3 work|do|move|travel|start|lift|drive",
            "{ask} YOU ~4 own {no:NEXT|INTERVIEW}",
            "{ask} YOU ~2 work|live|drive|type|cook|swim {no:INTERVIEW|NEXT|meet|MEET}",
        ),
    ),
    Sign(
        "asks",
        "more_info",
        1,
        "They ask you a question.",
        ("{ask} YOU|YOUR {no:SMALL_TALK|FREE_WHEN|CALL_ME|START|JOIN|ACCEPT}",),
    ),
    CONDITION,
)

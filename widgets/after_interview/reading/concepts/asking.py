"""Questions to the person, and requests that are only politeness."""

from __future__ import annotations

from typing import Final

ASKING: Final[dict[str, str]] = {
    "WHICH": "what, which, how much, how many, how long, how soon, how would, how do, how far, when, where, why, how",
    "FACT_NOUN": """
        notice period, notice, salary, salary expectations, pay, rate, day rate, driving licence, driving license, licence, license, visa, work permit, right to work, availability to start, start date, earliest, experience with, experience of, preferred, preference, hours, shifts, weekends, situation, status,
        current role, current job, current position, current salary, reason for leaving, reasons for leaving, plans, languages, level of, certificate, certificates, qualifications, gap, gap between, gap in, relocation, commute, references, referees, motivation, view on, views on, thoughts on, contract you are, kind of contract, type of contract, expected salary, expectations, national insurance number, date of birth, phone number, address, home address, t shirt size, dietary requirements, role in, part in, involvement in, ctc, supervisor, two sites, which of the, day you could, day you would, day you can, soonest you, earliest day, first day you, interest in the role, interested, equipment of your own, own transport
    """,
    "WORK_FACT": "got a licence, got a car, got a visa, drive, own car, licence, still interested, right to work, dbs, references, weekends ok, nights ok",
    "NEED_THING": "one thing i need, last thing i need, only thing missing, only thing i need, one further thing, one more thing, one last thing, thing i still need, thing we still need, still need, all i need, all we need, things i need, things we need, what we need from, few things i need, piece missing, one thing missing",
    "CHECKS": """ confirmation from your university, confirmation from, graduation, graduating, having passed, that you have passed, your results, degree results, exam results, your licence, 
        reference, references, referee, referees, background check, background checks, background screening, screening, dbs, dbs check, dbs clearance, criminal record check, police check, vetting, medical, medical check, medical examination, health check, occupational health, clearance, security clearance, proof, proof of, qualifications, certificates, degree, visa, work permit,
        right to work, right to work check, right to work checks, documents, paperwork, drug test, drug screen, credit check, pre employment checks, pre employment screening, employment checks, checks, check, licence, license, transcript, papers, satisfactory, completion of your, passing your, your passing, registration with, verification, probation review, board approval, final approval, formal approval, council approval, ratification, sign off, budget approval, receipt of
    """,
    "BACKGROUND": "background check, credit report, background screening, credit check, criminal record, police clearance",
    "TRAINING": "training, induction, course, certification, onboarding, materials, kit, uniform",
    "ABOUT_US": "any questions, further questions, any other questions, questions about, have questions, any queries, any further questions, more questions, for further information, for more information, for more details, further details on our, on our website, any concerns, do not hesitate, not hesitate, feel free, any enquiries, any inquiries, hesitate to contact, hesitate to call",
    "APOLOGY": "my apologies, our apologies, our apology, my apology, our thanks, my thanks, our best wishes, our sincere, my sincere, our gratitude, our congratulations",
    "CALL_ON": "on zoom, on teams, for a call, for a chat, for coffee, for lunch, for a, this friday for, on a call",
    "SMALL_TALK": "how are you, how are things, how was, how is it going, how did, hope you, know when, what a, is it not, has it not, did you, who is this, have a good, mind waiting, bear with",
    "NEVER_ASK": "never ask, not ask, will not ask, do not ask, never request, will never ask, not share, never share, beware, be aware of, not send",
    "WE_PAY": "we will pay, we pay, will be paid by us, paid for by us, we cover, we will cover, we will reimburse you for travel, travel expenses, travel costs, train fare, at our expense, expenses will be, paid holiday, you will be paid, pay you, salary is, paid weekly, paid monthly, course fees",
    "MONEY_SUM": "payment, money, fee, money, payment, amount, $, £, €, ₹, usd, dollars, pounds, euros, rupees, rs, inr, ngn, naira, charges, deposit",
    "MESSAGE": "message, msg, text, add, contact, chat, write to, reach out, ping, dm",
    "NO_INTERVIEW": "no interview, without interview, without an interview, no interview needed, no interview required, interview is not required, interview not required, hire you immediately, hired immediately, selected based on your resume, based on your online resume, saw your resume online, found your resume on",
}

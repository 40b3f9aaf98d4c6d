"""What an employer asks for: papers, facts about a person, a person's view of the terms."""

from __future__ import annotations

from typing import Final

PAPERS: Final[dict[str, str]] = {
    "PAPER": """ availability sheet, sheet, timesheet, template, evidence, teaching qualification, right to work here, availability form, 
        reference, references, referee, referees, referees', reference letter, letters of recommendation, letter of recommendation,
        recommendation letters, recommendation letter, copy of your, copy, copies, certified copies, passport, passport copy, id, id card, photo id, identification, proof of address,
        proof of id, proof of identity, right to work, right to work documents, right to work status, work permit, visa, visa status, residence permit, sponsorship, dbs,
        dbs check, dbs form, background check, criminal record check, vetting form, vetting, medical, health questionnaire, occupational health,
        certificate, certificates, certification, diploma, diplomas, degree, degree certificate, transcript, transcripts, qualification, qualifications,
        licence, license, driving licence, driving license, driver's license, forklift certificate, cv, resume, updated cv, updated resume, word file, portfolio,
        work samples, writing sample, writing samples, code sample, code samples, samples of your writing, samples of your work, samples, sample, github, linkedin,
        statement, teaching statement, research statement, research plan, research proposal, personal statement, list of publications, publications, cover letter, essay,
        payslip, payslips, salary slips, salary slip, pay slips, relieving letter, experience letter, pan card, aadhaar, aadhar, bank statement,
        national insurance number, ni number, social security number, date of birth, tax form, consent form, consent, application form, form, forms, questionnaire, attached form,
        documents, document, documentation, paperwork, papers, details, contact details, contact information, names, names of, name of, phone number, number, number for, email address, address, dates,
        notice period, salary expectations, salary expectation, salary requirements, expected salary, current salary, desired salary, pay expectations, expectations, rate, day rate, current ctc, expected ctc, ctc, salary,
        availability to start, earliest start date, start date, earliest day, starting date, preferred location, preference, preferences, further information, more information, additional information, more detail, more details,
        further details, additional details, some information, some details, piece of information, thing, one thing, two things, few things, couple of things, bit of information, few details, couple of details, few questions, couple of questions, quick question, quick questions, question, questions, two questions,
        link to, links, link, driving record, police certificate, clearance, security clearance, health certificate, food hygiene certificate, gap, gaps, gap in, employment history, work history, dates of employment, supervisor at, last employer, former employer, previous employer,
        current employer, current line manager, previous manager, former manager, data protection form, signed form, disclosure form, declaration, vaccination record, references', shirt size, headshot, photo, photograph, proof, evidence, evidence of, portfolio link, video, short video, recording, budget figure, summary, short summary, description, plan, outline, proposal, paragraph, nda
    """,
    "FACT_VERB": """
        drive, still looking, still interested, still keen, still available, be available, available, be willing, willing to, willing, be prepared to, prepared to,
        be open to, open to, happy with, happy to, be happy, comfortable with, be comfortable, comfortable, feel about, be ok with, ok with, be okay with, okay with, fine with, need a visa,
        need any, need sponsorship, need adjustments, hold a, hold, hold a valid, eligible to, eligible, authorised to, authorized to, legally, entitled to work, relocate, relocating, relocation, commute, travel, have a car, have a licence, have your own,
        consider a, consider, have experience, experience, experience with, experience of, be earning, earning, earn, work weekends, work nights, work shifts, weekends, night shifts, nights, shifts, overtime, part time, full time, remote, hybrid, remotely,
        other interviews, other offers, other applications, in mind, looking for, be after, be looking for, earliest you could, be able to start, could you start, can you start, soon could you, soon can you, when could you start, when can you start, used before, worked with, work with, ever used, ever worked, ever, familiar with, prefer, preferred, speak, fluent, able to lift, allergies, adjustments, every other saturday, saturday, saturdays, start in, start before, begin, start, notice, salary, pay, hours, days, pattern, contract
    """,
    "OFFER_PAPER": """
        contract, offer letter, appointment letter, letter of appointment, letter of offer, employment contract, contract of employment, job contract, written offer,
        formal offer, formal offer letter, offer of employment, letter of employment, formal letter, formal contract, joining letter, offer pack, offer package, employment agreement, written contract, new starter pack, starter pack, welcome pack, new hire paperwork, staff handbook, employee handbook, terms and conditions, terms of employment, written confirmation, contract documents, contract paperwork, ctc breakup, compensation package, work contract
    """,
    "TERMS": """
        salary, pay, wage, hourly rate, holiday, holidays, days' leave, days leave, annual leave, pension, benefits, hours, start date, starting date, per hour, an hour, a year, per annum, per year, pa, per month,
        a month, hours a week, hours per week, bonus, probation, probationary period, terms, package, days holiday, ctc
    """,
}

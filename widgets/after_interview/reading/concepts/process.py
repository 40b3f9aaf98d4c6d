"""What hiring is made of: the job, the application, the decision, the rounds, the money for the post."""

from __future__ import annotations

from typing import Final

PROCESS: Final[dict[str, str]] = {
    "JOB": """
        job, role, position, post, vacancy, opening, opportunity, appointment, assignment, job opening, place, spot,
        requisition, slot with us, employment, placement, apprenticeship, internship, fellowship, traineeship,
        studentship, lectureship, professorship, contract, gig, seat, job offer, phd position, postdoc, secondment,
        full time position, permanent position, permanent post, requirement, req, vacant post, open position, open role,
        headcount, this one, hire, vacancies, roles, positions, posts, jobs, openings, places, vacant posts
    """,
    "APPL": """
        application, candidacy, candidature, profile, submission, interest in the role, cv, resume, file, case,
        application form, applications, candidate file, portfolio, bid, papers
    """,
    "DECISION": """
        decision, decisions, final decision, answer, outcome, result, results, verdict, choice, selection decision,
        conclusion, final call, final choice, final say, agreement, selection, final answer, firm answer, ruling,
        our minds, minds, mind, consensus, determination, recommendation, hiring decision, final outcome, final result,
        the call, shortlist decision, appointment decision
    """,
    "NEWS": """
        update, updates, news, feedback, response, reply, word, information, info, anything concrete, anything to report,
        anything to share, anything to tell you, something to tell you, something to report, anything definite,
        something definite, anything, something, more, email, call from, phone call, call, line, note, message, status update
    """,
    "SEARCH": """
        process, search, recruitment, recruiting, hiring, selection process, hiring process, recruitment process,
        interview process, campaign, recruitment campaign, recruitment exercise, selection procedure, procedure,
        competition, round of recruitment, recruitment round, hiring round, exercise, recruitment drive, job search,
        whole thing, everything, things, application process, talent search, selection, staffing, new hires, hires,
        appointments, intake, external recruitment, external hiring, recruitment activity
    """,
    "INTERVIEW": """ onsite, on site interview, onsite interview, interview loop, superday, super day, rehearsal, oral examination, oral exam, oral, viva, tea with, breakfast, breakfast with, supper, dinner, deeper dive, deep dive, 
        interview, interviews, meeting, meetings, chat, chats, conversation, conversations, discussion, discussions,
        talk with, call with, calls with, phone call with, phone screen, video call, phone interview, panel interview,
        technical interview, site visit, campus visit, visit, coffee, debrief, zoom, zoom call, teams call, video chat,
        interview with, catch up, get together, job talk, seminar, assessment day, assessment centre, assessment center,
        selection day, trial day, working day with, trial shift, trial lesson, hr discussion, technical round, session,
        competency interview, client interview, face to face, face to face interview, f2f, f2f round, in person interview,
        final interview, final interviews, informal chat, informal meeting, sit down with, walk through, lunch, follow up call,
        follow up conversation, screening call, walk round, tour, skype, shadow shift, stage, taster day, half day, audition
    """,
    "PAST_MEETING": """
        our interview, your interview, your recent interview, recent interview, our meeting, our recent meeting,
        our conversation, our recent conversation, our chat, our recent chat, our discussion, our discussions, our call,
        our talk, recent conversation, recent meeting, recent chat, recent discussion, your visit, your recent visit
    """,
    "ROUND_ADJ": """
        next, second, 2nd, third, 3rd, final, further, follow up, another, last, more detailed, new, additional, two,
        fourth, closing, concluding, subsequent, following, more in depth, technical, one more
    """,
    "ROUND_NOUN": """
        round, stage, step, steps, phase, level, part, hurdle, bit, piece, rounds, stages, gate, leg, cut, lap, heat, thing
    """,
    "TEST": """ lesson, demo, pitch, tasting menu, tasting, written paper, written exam, mock, simulation, screening test, trial task, portfolio review, recitation, 
        case study, take home task, take home exercise, take home test, take home assignment, take home, take home project,
        coding test, coding challenge, coding exercise, coding task, online test, written test, skills test, aptitude test,
        technical test, technical challenge, technical task, technical exercise, psychometric test, online assessment,
        assessment, exercise, test, challenge, home assignment, homework, sample task, practical, practical test,
        group exercise, presentation, trial, quiz, design task, writing task, translation test, mock lesson,
        demo lesson, sample lesson, hackerrank, codility, personality test, test task, short task, small task, test project,
        work sample, task, video interview, recorded interview, one way interview, short presentation, role play,
        teaching demonstration, demonstration lesson, in tray exercise, typing test, bake off
    """,
    "FUND": """ our funds, our grant, our money, our funding, 
        budget, budgets, funding, fund, funds, headcount, headcount approval, money, grant, finances, financing,
        spending, resources, budget approval, approval to recruit, approval to hire, approval for the post, business case
    """,
    "FREEZE_WORD": """
        freeze, hiring freeze, recruitment freeze, recruiting freeze, hiring pause, recruitment stop, hiring stop, moratorium,
        hiring ban, recruitment ban, recruitment embargo, embargo on, standstill, freeze on hiring, freeze on recruitment,
        hiring halt, stop on hiring, stop on recruitment, stop on appointments, vacancy freeze, headcount freeze,
        temporary stop, stop to all, ban on, stop to the, recruitment pause, staffing freeze, job freeze, vacancy hold
    """,
    "UPHEAVAL": """
        reorganisation, reorganization, restructuring, restructure, merger, takeover, acquisition, internal changes,
        organisational changes, organizational changes, shift in priorities, change in priorities, change of priorities,
        budget cuts, cuts, organisational review, organizational review, strategic review, change of plan, change of plans,
        change in direction, cost cutting, layoffs, redundancies, strategy review, restructured, downsizing, shake up
    """,
    "PIPELINE": """
        shortlist, short list, reserve list, long list, longlist, running, mix, pool, final three, final two,
        final four, last three, last two, last four, last five, final five, final few, top three, top two, top five,
        final shortlist, finalists
    """,
    "TITLE": """
        manager position, executive, assistant, supervisor role, clerk, officer, technician, carer, coordinator
    """,
}

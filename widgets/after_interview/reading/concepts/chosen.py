"""Being chosen or not: picking, fitting, being better, being let in or kept on a list."""

from __future__ import annotations

from typing import Final

CHOSEN: Final[dict[str, str]] = {
    "PICK": "choose*, select*, pick*, nominate*, recommend*, prefer*, elect*, identify*, decide* on, decided for",
    "PICKED": "chosen, selected, picked, nominated, recommended, preferred, elected, identified, our pick, our choice",
    "HIRED": "hired, appointed, employed, recruited, taken on, brought on board, engaged, contracted, given the job, offered the job, offered the role, offered the position, offered the post, awarded the",
    "GO_WITH": """ hold* out for, hold out for, 
        go* with, opt* for, went for, gone for, going for, decide* in favor of, settle* on, plump* for, lean* towards, come* down in favor of,
        end* up with, land* on, side* with, choosing, proceed* with, move* forward with, move* ahead with, going ahead with, go* ahead with, took, taken, taken on, took on, take* on, hired
    """,
    "FIND_ONE": "found, find, identified, have found, have identified, had, met, spoke to, interviewed",
    "CHOSE_PAST": "chose, preferred, selected, picked, appointed, hired, gone with, went with, went for, gone for, leaned towards, opted for, took on, promoted",
    "PROMOTE": "promote*, move* internally, move* someone internally",
    "BETTER": """
        stronger, better, better suited, better qualified, more qualified, more experienced, more suitable, more closely, closer match, a closer, closer to, nearer to, more direct, more directly, better fit, better match,
        more relevant, more hands on, edged, ahead, pipped, ranked higher, scored higher, higher scoring, ahead of you, a bit more, slightly more, just a bit, that bit more, more years, longer track record, particularly strong, more recent, stronger background, exceptional, more aligned
    """,
    "CANDS": "hands, folk, colleagues, other hands, other folk, candidates, applicants, finalists, contenders, people, folks, individuals, interviewees, others, professionals, shortlisted candidates, shortlisted applicants, colleagues, prospective colleagues, applications, contenders, hopefuls, candidate, applicant, prospects",
    "PERSON": "candidate, applicant, person, individual, finalist, contender, consultant, teacher, nurse, developer, designer, engineer, student, girl, guy, man, woman, lad, lady, chap, fella, bloke, colleague, professional, hire, worker, driver, cook, external, people, candidates, applicants, finalists, individuals, somebody, someone, those, chef, player, contractor, agency, freelancer, mate, friend",
    "OUR_NEW": "our new, our next, our newest, our latest, the newest, a member of our, member of the team, part of the team, part of our",
    "HAVE_YOU": "have you, having you, see you, get you, you on, you aboard, you with, you here, you behind the counter, you as part of, have u",
    "WELCOME_IN": """ formal paperwork, 
        welcome aboard, welcome on board, welcome to the team, welcome to the family, welcome to the company, welcome to the firm, welcome to the crew, welcome to the gang, welcome to our team, join our team, joining our team, are joining us, will be joining us, be working with us, look forward to working with you, looking forward to working with you,
        look forward to having you, looking forward to having you, look forward to welcoming you, looking forward to welcoming you, so glad you are joining, excited to have you join, look forward to you joining, looking forward to you joining, excited to welcome you, welcoming you to the team, part of the team now
    """,
    "FIRST_DAY": "first day, start date, first shift, starting date, joining date, start dates, induction, doj, date of joining, day one, contract starts, job starts, employment starts, employment begins, term starts",
    "PAPERWORK_TODO": "formal paperwork, paperwork will land, paperwork will follow, compensation would be, compensation will be, sign the papers, sign the paperwork, sign the contract, post the paperwork, contract sorted, get your contract, paperwork this week, contract is on its way, contract coming, contract to follow, contract will follow, letter will follow, written version will follow, put the offer in writing, put it in writing, offer in writing, do the paperwork, sort the paperwork, sort out the paperwork, new starter form, new starter forms, sign your contract, sign and return, sign the last page, start the paperwork, draw up the contract, draw up your contract, get the paperwork",
    "FIT_NOUN": "fit, match, good fit, right fit, right match, good match, best fit, best match, right person, right candidate, right one, the one, perfect fit, right choice, close enough, what we are looking for, what we were looking for, who we are looking for, what we need, strong enough, experienced enough, right thing, looking for, at the level, a place, cut out for",
    "FIT_ELSEWHERE": "better suited to another, better suited to a different, better suited to other, better suited elsewhere, suit a different, suited to another, bored here, better placed elsewhere, be happier elsewhere, better off elsewhere",
    "SHORTFALL_SAID": "not enough experience, lack of experience, too junior, too senior, overqualified, over qualified, underqualified, under qualified, too little experience, you live too far, do not meet the minimum, not meet the requirements, not meet the criteria, below the threshold, below the pass mark, not reach the pass mark, below the line, more years in, years short",
    "FINAL_LIST": "the list, our list, shortlist, final list, the shortlist, reserve list, our shortlist",
    "NO_LONGER_IN": "no longer under consideration, no longer being considered, no longer considering you, no longer in the running, no longer in consideration, no longer an active candidate, not in the running, removed from, withdrawn from consideration, taken out of the running, no further consideration, not be considered further, not being considered further, not being taken forward, not be taken forward, not taken forward, not being progressed, out of consideration, dropped from",
    "KEEP_ON_FILE": "keep* your cv, keep* your details, keep* your resume, keep* your application, keep* your information, keep* your profile, retain* your, hold* your details, hold* your cv, keep* you on file, on file for, on our files, on our books, keep* you in mind, keep* your name, bear* you in mind, keep* it on file, keep* them on file, on file, add* you to our talent, talent pool",
    "FAREWELL_NO": "you will be snapped up, somebody will snap you up, you deserve it, hope you find something, hope you find a, hope you will find, sure you will find, do not take it personally, do not take this personally, not a reflection of your, not a reflection on your, should not be seen as, not let this put you off, not be put off, do not be discouraged, not be discouraged, do not be disheartened, please do not be discouraged, do not lose heart, chin up, keep your chin up",
    "MOVE_UP": "move*, move* on, move* forward, move* ahead, proceed*, progress*, advance*, go* forward, go* on, step up, put* through, put* forward, take* forward",
    "TAKE_ON": "take* on, take* you on, bring* on, take* you, bring* you on",
    "ANYBODY": "anybody, anyone, any candidates, any candidate, any applicants, any applicant, anyone else, any of the candidates, any of you, any new, any one, all candidates, any appointment, any hires, any hire, anybody at all, any recruitment, any applications, hiring, recruitment, recruiting",
}

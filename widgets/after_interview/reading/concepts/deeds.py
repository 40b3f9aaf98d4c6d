"""What is done: choosing, offering, stopping, inviting, deciding, answering, asking."""

from __future__ import annotations

from typing import Final

DEEDS: Final[dict[str, str]] = {
    "OFFER": "offer*, extend*, propose*",
    "HIRE": """
        hire*, employ*, appoint*, recruit*, take* on, bring* on board, bring* you on, bring* on, onboard*,
        get* on board, take* you on, bring* you on board, give* you the job, give* you a job
    """,
    "CHOOSE": """
        choose*, select*, pick*, go* with, opt* for, prefer*, decide* on, decide* in favour of, decide* in favor of,
        settle* on, plump* for, go* for, favour*, favor*, identify*, find*, lean* towards, come* down in favour of,
        nominate*, recommend*, rank*, lean*, take*, hire* instead, vote* for, end* up with, land* on, elect*
    """,
    "PROCEED": """
        proceed*, proceed* further, proceed* ahead, move* forward, move* forwards, move* ahead, go* forward, go* ahead, progress*, advance*, continue*, pursue*,
        take* forward, carry* forward, move* on, put* forward, take* further, go* further, move* further, press* ahead,
        push* ahead, carry* on, move* along, keep* going, step* forward, be moving forward, push* forward, put* through,
        move* you forward, take* you forward, move* you on, take* you further, take* you through, put* you through,
        take* it further, take* this further, take* things further, take* things forward, take* this forward,
        take* it forward, take* matters further, move* things forward, going any further, go* any further, taking things any further,
        take* your application further, take* your application forward, move* you to, move* you along, move* you through,
        bring* you through, take* any further, take* you any further, take* it any further, take* this any further
    """,
    "GOES_TO": "go* to, go* to an, be awarded to, be offered to, be given to, be taken by, be filled by, be accepted by, went to",
    "GIVE": "give*, award*, grant*, hand*, make*, promote*, allocate*",
    "FILL_POST": """
        fill*, be filled, fill* up, be taken, be gone, snap* up, occupy*, close* out
    """,
    "CLOSE": "close*, conclude*, end*, finish*, complete*, wrap* up, over, done, wind* up, be over, come* to an end, shut*",
    "CONSIDER": """
        consider*, review*, assess*, evaluate*, examine*, look* at, look* through, discuss*, deliberate*, weigh*, weigh* up,
        compare*, think* over, think* about, talk* over, talk* about, go* over, go* through, work* through, screen*,
        under review, under consideration, under discussion, in review, mull* over, debate*, finalise*, finalize*,
        being looked at, in the mix, consider* further, being processed, in consideration, with the
    """,
    "CONSIDERATION": "consideration, considerations, deliberation, deliberations, thought, reflection, discussion, review, debate",
    "SUCCESS": "successful, succeed*, be successful, win*, pass*, clear*, qualify*, make* the cut, make* the grade",
    "FAIL": """
        unsuccessful, be unsuccessful, reject*, turn* down, turn* you down, eliminate*, decline*, disqualify*, exclude*,
        rule* out, deselect*, be knocked out, dismiss*, rejected, screened out, ruled out, pass* on, regretted
    """,
    "SHORTLIST": "shortlist*, short list*, longlist*, long list*",
    "INVITE": """
        invite*, have you back, have you in, bring* you in, bring* you back, get* you in, get* you back, call* you in,
        call* you back in, see you again, meet you again, speak to you again, speak with you again, talk to you again,
        get* you in front of, put* you in front of, ask* you in, ask* you back, see more of you, hear more from you,
        sit down with you, have another chat, have you along, welcome* you back, have you over, bring* you over,
        fly* you out, fly* you over, fly* you in, bring* you out, chat again, talk again, speak again, meet again,
        take* you to meet, introduce* you to, see you in person, meet you in person, show* you round, show* you around,
        get* you over, get* you down, get* you along, have you down, have you up, have you come in, have you come back, see you back
    """,
    "MEET": """
        meet*, see*, speak* to, speak* with, talk* to, talk* with, chat* with, chat* to, interview*, sit down with,
        meet* with, speak*, talk*, chat*, come* in, come* back, come* by, pop* in, drop* in, come* back in, come* over,
        come* along, attend*, visit*, join us for, catch* up with, join us on, swing by, come* down, come* up, come* round,
        get together, have a chat with, come* and meet, come* to, hear from other, be interviewed, take part in, come* and
    """,
    "SCHEDULE": """
        schedule*, set* up, arrange*, book*, fix*, organise*, organize*, set* a date, find* a time, set* a time, fix* a time,
        find* a date, line* up, put* in the diary, put* in the calendar, calendar invite, pick* a slot, choose* a slot,
        calendly, book* a slot, select* a slot, pick* a time, choose* a time, slot, slots, time slot, time slots, invite, invitation, diary
    """,
    "DECIDE": """
        decide*, make* a decision, make* our decision, make* the decision, make* up our minds, make* our choice, make* our mind up,
        make* a final decision, make* the final decision, make* a choice, make* any decision, make* decisions,
        reach* a decision, come* to a decision, take* a decision, arrive* at a decision, reach* agreement, reach* a conclusion,
        reach* a final decision, make* a final choice, choose between, reach* consensus, come* to a conclusion, make* the call,
        make* a call, make* the final call, come* to an agreement, take* decisions, reach* any decision, sign* off, approve*,
        take* the decision, make* the final choice, come* to a final decision, agree*, come* to a view, reach* a view, reach* a verdict,
        make* my mind up, make* up my mind, make* my decision, make* my choice
    """,
    "REACH": "reach*, come* to, arrive* at, make*, take*, announce*, communicate*, give*, have*, get*, publish*, finalise*, finalize*, confirm*, declare*, release*",
    "CONTACT": """ holler*, give you a holler, intimate*, be intimated, drop* by, catch* you, 
        get* back to, be in touch, be in contact, be in touch with, be back in touch, get* in touch, contact*, come* back to, let* know,
        let* you know, let* u know, let* everyone know, let* everybody know, let* all of you know, let* candidates know, let* all candidates know, reply*, respond*, answer*, telephone*, post*,
        inform*, notify*, update*, advise*, revert*, revert* back, write* to, write*, email*, e mail*, mail*, phone*, ring*,
        call*, text*, message*, drop* you a line, drop* a line, drop* you a note, drop* you a message, give* you a call,
        give* you a ring, give* you a bell, give* you a shout, give* you a buzz, give* a shout, give* a call, hear* from, hear* back, hear* back from,
        hear* more from, keep* you posted, keep* you updated, keep* you informed, keep* posted, keep* you in the loop,
        touch base, reach* out, circle back, follow* up, tell*, send*, come* back with, have news for, have an answer for,
        have an update for, ping*, communicate*, report back, get* you an answer, get* an answer to,
        confirm* with you, be back to, feed back, put* you in the picture, fill* you in, share* an update,
        get* word to, loop back, be hearing from, be hearing, get* a decision to, expect* to hear
    """,
    "KNOW": "know*, know* more, find* out, learn*, have news, have a decision, have an answer, have an update, have something, have more, be clearer, be announced, be known, hear*",
    "CHECK": "check*, check* with, ask*, speak* to, talk* to, look* into, chase*, chase* up, find* out, nudge*, have a word with, follow* it up",
    "WAIT": "wait*, wait* for, await*, be waiting for, be waiting on, wait* on, depend* on, sit* with, hang* on, rely* on",
    "BEAR": """
        bear with us, bear with me, hang tight, hang on, hold tight, sit tight, your patience, patience, be patient,
        stay patient, your understanding, continued patience, thank you for waiting, thanks for waiting, patiently, hang in there
    """,
    "DELAY": """
        delay*, delay, delays, slip*, postpone*, put* back, push* back, push* out, defer*, defer*, hold* up, hold up, holdup, drag* on, drag*,
        move* to, move* back, set* back, reschedule*, fall* behind, overrun*, run* late, run* over, stall*, stalled, be stuck,
        stuck, held up, behind schedule, run* behind, be behind, running behind, bit behind, backlog, snag, hitch, setback, bottleneck,
        extend*, take* longer, taking longer, longer than, later than, slower than, take* more time, take* a bit longer,
        take* a little longer, taking a bit longer, taking a little longer, more time than, taking more time, take* a while,
        taking a while, drag* their feet, move* slowly, moving slowly, slow, go* slowly, moving slower, take* some time,
        taking ages, take* ages, taken ages, taking forever, need* more time, need* a bit more time, need* a little more time, need* some more time, need* longer,
        bit more time, little more time, little longer, bit longer, few more days, more days, another week, another fortnight,
        another few days, another couple of days, another couple of weeks, another two weeks, a week longer,
        taken longer, take* so long, taken so long, took so long, taking so long, long wait, longer wait, hiccup, logjam, some more days, roll* over
    """,
    "NO_NEWS": "radio silence, the silence, slow reply, late reply, slow response, not forgotten you, not forgotten about you, not coming back to you sooner, not getting back to you sooner, not being in touch sooner, being in limbo, keeping you waiting, keep* you waiting, the wait, leaving you waiting, keeping you in suspense, leave you hanging",
    "PAUSE": """
        pause*, pause, on pause, hit pause, put* on hold, on hold, hold* off, hold* off on, suspend*, freeze*, frozen, halt*,
        stop*, shelve*, parked, on ice, put* on ice, back burner, in abeyance, mothball*, interrupt*, stand* still, at a standstill,
        come* to a halt, come* to a standstill, stop* recruiting, stop* hiring, put* a stop, put* a hold, placed on hold, place* on hold,
        keep* on hold, kept on hold, kept in abeyance, grind* to a halt, ground to a halt, put* aside, set* aside, in limbo,
        pull* the plug, cool* off on, tread* water, hit the brakes, hit the pause button, press* pause, pressed pause, place* a hold, on a hold, dormant
    """,
    "CANCEL": "cancel*, withdraw*, pull*, scrap*, drop*, axe*, cut*, abolish*, take* down, remove*, rescind*, call* off, fall* through, dry* up, lose*, discontinue*, not release, not released, no longer exist, not come through, evaporate*, void*, withheld",
    "RE_ADVERTISE": "re advertise*, readvertise*, re post*, repost*, re open*, reopen*",
    "CONTACT_YOU": "telephone* you, speak to you, talk to you, drop* you a line, drop* you a note, drop* you a message, give* you a call, give* you a ring, give* you a bell, give* you a shout, give* you a buzz, let* you know, keep* you posted, keep* you updated, keep* you informed, keep* you in the loop, be in touch, get* back to you, come* back to you, put* you in the picture, fill* you in, get* you an answer, ring* you, call* you, phone* you, text* you, email* you, message* you, tell* you, write to you, write* you, answer* you, update* you, inform* you, notify* you, contact* you, advise* you, revert",
    "RESUME_LATER": "resume*, reopen*, re open*, restart*, re start*, revisit*, re advertise*, readvertise*, pick* up again, pick* this up again, pick* things up again, come* back, unfreeze*, lift*, look* at it again, start again, start up again, pick* it up again, re post*, repost*, reactivate*, reassess*, re evaluate*, rethink*, re think*, reconsider*, revise*",
    "ACCEPT": "accept*, acceptance, your acceptance, sign*, countersign*, sign* the, signature, signed copy, say yes, take it, take the job, take up",
    "JOIN": "come on board, coming on board, onto the team, on to the team, join*, join* us, come* aboard, welcome aboard, welcome on board, welcome to the team, welcome to the family, welcome to the company, welcome to the firm, come and work, come to work, work with us, work for us, be part of, become part of, be our, become our, be our new, welcome you to, welcome you as, welcome you on board, be joining us, be joining, joining",
    "START": "start*, begin, begins, began, commence, commences, start date, starting date, first day, first shift, day one, joining date, date of joining, doj, onboarding, induction, start work, begin work, your first day, commencement, orientation",
    "SEND": """
        send*, send* over, send* through, send* back, send* in, send* along, provide*, supply*, share*, forward*, submit*, upload*, complete*, fill* in, fill* out,
        return*, give*, let us have, let me have, let us know, let me know, tell*, tell us, tell me, confirm*, bring*, bring* in, attach*, email*, e mail*, mail*, text*,
        show*, furnish*, get us, get me, indicate*, advise*, enclose*, pass* on, pass* along, explain*, clarify*, expand* on, elaborate*,
        tell us more, specify*, state*, list*, drop*, resend*, re send*, drop* off, drop* in, hand in, hand* over, produce*, present*, text* over, send* across, revert* with, answer*, sign*, verify*, update*, scan*, submit* online, email* over, message*, pop* over, ping* over
    """,
    "NEED": "need*, require*, request*, ask* for, want*, miss*, be missing, missing, lack*, still need, call* for, must have, wait* for, await*, short of, outstanding, be after, like to have, like to see, need* from you, look* for",
    "LEAVE_COMPANY": "i have retired, have retired, am retired, have now retired, left the company, leave* the company, no longer work, no longer with, left the firm, no longer employed, last day with, last day at, moved on from, left the organisation, left the organization, no longer part of, retired from, my last day, now left, have left, no longer at",
}

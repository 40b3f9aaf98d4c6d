"""Who: the employer's side, the person addressed, and the others who applied."""

from __future__ import annotations

from typing import Final

PEOPLE: Final[dict[str, str]] = {
    "ME": "i, me, myself",
    "WE": """
        we, us, ourselves, he, she, they, him, them, the team, team, whole team, hiring team, panel, interview panel,
        selection panel, committee, search committee, selection committee, hiring committee, board, interview board,
        company, firm, department, faculty, school, university, college, council, trust, hospital, ministry, agency,
        office, management, senior management, leadership, leadership team, head office, headquarters, hq, hr,
        human resources, people team, people services, talent team, recruitment team, recruiting team, hiring manager,
        manager~, line manager, my manager, boss, director~, managing director, md, ceo, cfo, coo, cto, vp, head,
        head teacher, headteacher, principal, dean, chair, chairman, chairwoman, provost, president, owner~, founder~,
        business partner, partner~, co director, supervisor~, client~, customer~, governors, trustees, directors,
        members, panel members, interviewers, interviewer~, recruiter~, colleague~, my colleague, editor, senate,
        decision maker, decision makers, hiring authority, competent authority, authorities, authority, employer,
        chef, captain, commander, matron, foreman, gaffer, guv, missus, everyone here, everybody here, everyone,
        everybody, all of us, both of us, the two of us, the others, investors, funders, funder, funding body,
        parent company, council members, someone from hr, someone from our team, a member of the team,
        member of our team, a colleague, one of us, powers that be, higher ups, upper management, finance, legal,
        business, organisation, organization, group, division, lab, crew, gang, folks here, staff, shop, store, charity
    """,
    "YOU": "you, u, yourself, ya, ye, you guys, candidates like you, yourselves",
    "YOUR": "your, ur, yours",
    "OTHER_ADJ": """
        another, other, different, alternative, rival, competing, fellow, internal, external, stronger,
        better qualified, more qualified, more experienced, better suited, more suitable, stronger suited,
        better matched, closer match, preferred, successful, one other
    """,
    "CAND": """
        candidate, applicant, person, finalist, contender, individual, consultant, teacher, nurse, developer, designer,
        engineer, student, girl, guy, man, woman, lad, lady, chap, fella, bloke, colleague, applicant's, professional,
        hire, worker, driver, cook, one, applicants, candidates, people, person's, finalists, contenders, individuals,
        folks, professionals, interviewees, interviewee, hopefuls, shortlisted candidates, shortlisted applicants
    """,
    "ELSE": """
        someone else, somebody else, someone, somebody, somebody already, one of our own, one of our own people,
        someone internal, somebody internal, someone internally, the other one, the other girl, the other guy,
        the other person, the other candidate, other person, other people, elsewhere, the other way, the other,
        number one, our first choice, the top candidate, top choice, runner, existing employee, existing member of staff,
        existing staff, current member of staff, current employee, internal applicant, internal candidate,
        somebody we know, a friend, my nephew, colleague of ours, someone local, a local
    """,
    "EVERYONE": "all candidates, all applicants, everyone who, everybody who, each candidate, every candidate, all the candidates",
}

"""Signs that the employer has stopped hiring for a while."""

from __future__ import annotations

from typing import Final

from after_interview.reading.signs.sign import Sign

__all__ = ["ON_HOLD_SIGNS"]

ON_HOLD_SIGNS: Final = (
    Sign(
        "paused",
        "on_hold",
        4,
        "Hiring for this job has stopped for now.",
        (
            "JOB|SEARCH_ONLY|HIRE|requirement|HIRING ~4 PAUSE+ {no:OTHER|OTHERS|INBOX|heard}",
            "PAUSE+ ~3 JOB|SEARCH_ONLY|HIRING {no:OTHER|INBOX}",
            "PAUSED_STATE+ {no:MACHINE}",
            "stop|stopped|STOP_ORDER+ ~3 recruiting|hiring|recruitment|spending|HIRING|looking|sending",
            "JOB ~3 vacant+ {has:leave|left|remain|remains|year|for =now}",
            "leave|leaving+ ~3 JOB ~3 vacant|open|empty|unfilled",
            "blocked+ ~2 JOB",
            "wait|waiting|hold|holding+ ~1 with =hiring|recruiting",
            "JOB|SEARCH_ONLY|HIRING ~3 postponed|delayed|deferred+ ~2 indefinitely|until ~3 year|notice|spring|autumn|summer",
            "postponed|deferred+ ~2 SEARCH_ONLY|HIRING|JOB ~2 indefinitely",
            "JOB|SEARCH_ONLY ~3 closed+ {has:temporarily|YET_LONG|RESUME_LATER|for =now}",
            "hold|holding+ ~1 all ~1 offers|hires|appointments|hiring",
            "step|stepping|stepped|back|backing ~2 from ~2 HIRING|filling|hiring|recruiting|JOB",
            "JOB|SEARCH_ONLY ~2 postponed|deferred|delayed|moved|pushed|put|held+ ~2 year|quarter|spring|summer|autumn|next|2027|2028 {no:INTERVIEW|DECISION|meeting|start}",
        ),
    ),
    Sign("freeze", "on_hold", 4, "There is a stop on hiring.", ("FREEZE_WORD+",)),
    Sign(
        "not_hiring",
        "on_hold",
        4,
        "Nobody is being hired at the moment.",
        (
            "HIRE|HIRING|recruit|fill|filling|taking- ~3 ANYBODY|YET_LONG|vacancies|people {no:YOU|OTHER}",
            "HIRE|HIRING- ~2 JOB {no:YOU|OTHER}",
            "nobody|nothing|no =one ~3 HIRE|HIRED|appointed|hired|taken {no:YOU}",
            "FILL_POST|fill- ~2 JOB|it|one {no:OTHER}",
            "appointment|appointments|hire|hires- ~1 be|made|made {has:TIME|YET_LONG|until} {no:OTHER|INTERVIEW}",
            "PROCEED|move|MOVE_UP- ~3 ANYBODY|HIRING",
            "PROCEED|move- ~3 until|before ~4 FUND|spring|summer|autumn|year",
            "JOB- ~3 YET_LONG {no:YOU|YOUR|OTHER|UNDECIDED_YET}",
            "approval- ~2 recruit|hire|HIRE|appoint",
            "not =hiring|recruiting",
            "nothing|NEG ~3 move|moving|happen- ~3 spring|summer|autumn|year|until {has:FUND|JOB|UPHEAVAL|successor}",
            "put|putting|take|taking|took ~1 nobody|ANYBODY on|YET_LONG",
            "STOP_ORDER+ ~3 interviews|INTERVIEWS|interviewing",
            "JOB ~3 filled- {no:OTHER|yet}",
            "delay|postpone|defer|delaying|postponing|deferring|wait|waiting|defer|postpone+ ~3 filling|hiring|recruiting|appointing|appointment|recruitment|HIRING",
            "make|making- ~2 appointments|hires|offers",
            "nobody|noone|no =one ~3 taken|hired|appointed|recruited =on?",
            "wait|told|asked|hold ~5 before ~1 HIRING|hiring|recruiting|appointing",
            "nothing+ ~2 offer|give ~1 ANYBODY",
            "PROCEED- ~3 hire|recruitment|appointment|vacancy {no:YOU|YOUR|OTHER}",
            "headcount+ ~4 approval|approved|needs|signed|frozen|withdrawn|cut {no:YOU}",
            "WE|ME ~2 do|move|act- ~3 JOB {no:YOU|YOUR|OTHER}",
            "programme|program|scheme|course|job|role|post ~2 run|ahead|happening- {no:YOU|yet}",
        ),
    ),
    Sign(
        "withdrawn",
        "on_hold",
        3,
        "The job was taken back.",
        (
            "JOB ~3 CANCEL+ {no:OTHER|INTERVIEW|your}",
            "CANCEL+ ~2 JOB {no:OTHER|INTERVIEW|your|out}",
            "SEARCH_ONLY ~2 CANCEL+",
            "JOB ~2 exists|exist|existing {no:OTHER}",
            "no =longer =have =funding|budget|JOB",
        ),
    ),
    Sign(
        "no_money",
        "on_hold",
        3,
        "The money for the job is missing.",
        (
            "FUND ~3 CANCEL|cut|frozen|PAUSE|reduced|lost|gone|slashed+",
            "FUND ~3 released|come|there|confirmed|approved|available|through- ",
            "CANCEL|lost|cut|pulled+ ~2 FUND",
            "no =budget|funding|money|headcount",
            "FUND ~2 renewed|extended|secured|granted|arrived-",
            "renew|renewed|secure|secured|granted|release|released|extend- ~3 FUND",
        ),
    ),
    Sign(
        "readvertised",
        "on_hold",
        2,
        "The job will be advertised again.",
        ("JOB ~3 RE_ADVERTISE+", "RE_ADVERTISE+ ~2 JOB"),
    ),
    Sign("upheaval", "on_hold", 1, "The organisation is changing.", ("UPHEAVAL",)),
    Sign(
        "later",
        "on_hold",
        1,
        "It may start again later.",
        (
            "RESUME_LATER {has:JOB|SEARCH|if|once|it|we|this}",
            "keep =looking",
            "hold|holding =out",
            "take ~2 other =offer",
        ),
    ),
)

"""Concepts of a polite letter, each as a small pattern of words that say it."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ASKS",
    "DETAIL",
    "FIT",
    "INTEREST",
    "NEWS",
    "NOT_INTERESTED",
    "OFFERS",
    "OPEN_DOOR",
    "POLITE",
    "SECOND_QUESTION",
    "SUBJECT_PURPOSE",
    "SUBJECT_VAGUE",
    "THANKS",
    "THANKS_AHEAD",
    "wording",
]


_SIGNS: Final = (
    ("'", "['’]"),
    (" .. ", r"(?:\W+[\w'’-]+){0,4}?\W+"),
    (" ?", r"\s*"),
    (" ", r"\s+"),
)


def wording(*alternatives: str) -> re.Pattern[str]:
    """A pattern for any of the alternatives as whole words.

    In them a blank is any white space (" ?" also none), an apostrophe is straight or curly, and " .. " is up to four words between.
    """
    joined = "|".join(alternatives)
    for sign, pattern in _SIGNS:
        joined = joined.replace(sign, pattern)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


THANKS: Final = wording(
    r"thank(?:s|ful)?",
    r"grateful for",
    r"(?:(?:much|deeply|sincerely|really|greatly|truly|very much) )?appreciated? (?:the|your|that|our|having|you|meeting|being)",
    r"gratitude",
    r"(?:a|real|great|such a|true) (?:pleasure|joy|honou?r) (?:to|meeting|speaking|talking)",
    r"it was kind of you",
)
THANKS_AHEAD: Final = wording(
    r"thank(?:s| you)(?: \w+)? in advance", r"thank(?:s| you) for your (?:prompt|quick|speedy|swift) \w+"
)

OPEN_DOOR: Final = wording(
    r"(?:if|should|when|in case) .. (?:another|other|similar|this or another|a|any|new) .. (?:position|role|job|opening|opportunity|post|vacancy|vacancies|openings|positions|roles)s? .. (?:open|opens|arise|arises|come|comes|become|becomes|appear|appears)",
    r"in (?:the )?future",
    r"(?:stay|keep|remain) in touch",
    r"no need to (?:reply|answer|respond|write back)",
)
"""Kind words for later, which ask for nothing now."""

INTEREST: Final = wording(
    r"interest(?:s|ed)?(?! rates?)",
    r"excit(?:ed|es|ing)",
    r"enthusias(?:m|tic)",
    r"keen(?:ly)?",
    r"eager(?:ly)?",
    r"motivated",
    r"passionate",
    r"thrilled",
    r"delighted",
    r"(?:would|[a-z]+'d) (?:\w+ ){0,2}?(?:love|like|be glad|be happy|be delighted|be honou?red) to .. (?:join|work|be part|take|do|come|contribute|learn|start|show)",
    r"look(?:ing)? forward to .. (?:join|joining|work|working|contribut\w+|the (?:role|job|position)|our interview|meeting|starting|being part)",
    r"appeal(?:s|ed)?",
    r"(?:want|wish|hope|hoping) to .. (?:join|work|be part|get the job|take the)",
    r"(?:sounds|seems|is) (?:exactly |just |very much )?(?:like )?what I(?: am|'m) (?:looking|hoping) for",
    r"(?:my|a) (?:clear |first |top )+choice",
    r"(?:be|being) (?:a )?part of",
    r"drawn to",
    r"attracted to",
    r"(?:right|just the|dream) (?:place|job|role|position) for me",
    r"where I(?: would|'d) like to",
)
NOT_INTERESTED: Final = wording(
    r"(?:no longer|not|never|isn't|am not|'m not|lost) .. (?:interest|interested|keen|excited)"
)

FIT: Final = wording(
    r"I(?: would|'d| can| could| will|'ll| might)(?: \w+)? (?:bring|contribute|offer you|add|help you|support you|put to use)",
    r"(?:would|[a-z]+'d) gladly (?:bring|contribute|put)",
    r"(?:bringing|contributing)",
    r"(?:my|own|of|years'?) (?:experience|skills?|background|training|knowledge|expertise|strengths?|qualifications?|work with|work on|work as|work in)",
    r"(?:experience|skills?|expertise|training|knowledge|background) (?:in|with|as|of|from|at)",
    r"(?:years?|months?) (?:of|as|in|on|at|with|spent|leading|managing|running|working|teaching|building|doing)",
    r"(?:for|my|in|of|with) (?:[\w-]+ ){1,3}?(?:years?|months)",
    r"(?:has|have|had) (?:been|taught|prepared|given|shown) (?:me|my)",
    r"taught me",
    r"my (?:\w+ )?(?:languages?|trade|craft|certificates?|degree|strengths?|time (?:at|in|as|with))",
    r"(?:would|could|will|can) (?:\w+ )?(?:serve|help|suit|benefit|support) (?:you|your|the|at|in|with)",
    r"(?:close|similar) to what I (?:did|do|have done)",
    r"(?:settle|fit) (?:right )?in (?:quickly|well|fast|soon)",
    r"(?:having|I have|[a-z]+'ve|I) (?:\w+ed|led|run|built|taught|sold|kept|made) .. for .. (?:years|months|customers|people|clients)",
    r"I(?:'ve| have)? (?:\w+ )?(?:led|managed|built|run|ran|taught|trained|designed|organi[sz]ed|developed|handled|worked|cared|sold|written|wrote)",
    r"(?:would be|could be|be) (?:of use|useful|a (?:good|great|strong|close) (?:fit|match))",
    r"(?:fits?|match(?:es)?|suits?) .. (?:needs?|looking for|team|role|job|position|requirements)",
    r"well (?:suited|matched|prepared|qualified)",
)

DETAIL: Final = wording(
    r"(?:we|you) (?:talked|spoke|chatted|discussed|touched) (?:on |about )?\w+",
    r"you(?:'d| had)? (?:mentioned|described|told me|explained|showed|said|asked|spoke of|pointed out)",
    r"(?:our|the) (?:conversation|talk|discussion|chat|exchange)(?: we had)? (?:about|on|of|around)",
    r"(?:talking|speaking|hearing|learning|chatting)(?: \w+){0,3} (?:about|of|how|that|from)",
    r"(?:hearing|learning|seeing|understanding) how",
    r"(?:your|the) (?:idea|plan|story|remark|example|question|point|project|vision|description) (?:of|about|for|on|to|that)",
    r"(?:discussing|exploring) \w+",
    r"(?:story|remark|joke|idea|plan|plans|walk|tour|visit|morning|afternoon|example|news) (?:that|about|of|at|for|through|around|in) .. \w+",
    r"how (?:your|the) (?:\w+ )?(?:group|team|shop|company|people|staff|department|crew|office|studio|ward|class)",
    r"you described",
    r"when you (?:showed|told|asked|spoke|described|walked)",
    r"(?:seeing|visiting|meeting|touring) (?:the|your)",
)

ASKS: Final = wording(
    r"(?:could|would|can|will|might) you",
    r"(?:may|might|could|can|could) I (?:\w+ )?(?:ask|know|learn|hear|give|have|get|come|call|expect|send you my)",
    r"(?:I|we) (?:was|am|'m|were) (?:just |only )?wondering",
    r"(?:I )?wonder(?:ed)? (?:if|whether|when|how|what)",
    r"(?:please|kindly) (?:\w+ )?(?:let me know|tell me|inform|advise|update|confirm|send|share|give)",
    r"let me know (?:if|whether|when|what|how|where|about|the|your|of)",
    r"(?:would|[a-z]+'d|will|should) be (?:\w+ )?(?:grateful|glad|happy|thankful|pleased) (?:if|to (?:know|hear|learn|have|get))",
    r"(?:grateful|appreciate it|thankful) (?:if|for (?:an?|any|some|the))",
    r"(?:would|[a-z]+'d) (?:\w+ )?(?:appreciate|welcome|value|love|like) (?:an?|any|to (?:know|hear|learn|ask)|some|hearing|knowing)",
    r"(?:do|did|have|has|is|are|will|was|were) (?:you|there|the|a|we|my|anything|it)(?= .*\?)",
    r"(?:when|what|who|where|how|why)(?= .*\?)",
    r"any (?:news|update|word|idea|decision)(?= ?.*\?)",
    r"(?:am|was|'m) (?:writing|calling|reaching out) to (?:ask|see|find out|learn|enquire|inquire|check)",
    r"(?:I would|I'd) like to (?:ask|know)",
)
POLITE: Final = wording(
    r"could|would|may|might|please|kindly|possible|grateful|appreciate|glad|happy|wonder(?:ing)?|value|welcome",
    r"if (?:you have|your time|it is|it's|time)",
    r"(?:is|are) there",
    r"(?:have|has) (?:a|the|any|you)",
    r"do you have",
)
NEWS: Final = wording(
    r"time ?(?:line|frame|table|scale)s?",
    r"deci(?:sion|sions|de|ded|ding)",
    r"(?:any|some|more) (?:news|update|word|information about (?:the|my))",
    r"news (?:on|about|of|from)",
    r"updates? (?:on|about|regarding|from)?",
    r"hear(?:ing)? (?:back|from you)(?! in (?:your|due))",
    r"status",
    r"next steps?",
    r"(?:hiring|selection|recruitment|interview|application) process",
    r"(?:your|a|the) choice",
    r"how far (?:along|you)",
    r"(?:in|of) the process",
    r"(?:be|get) in touch",
    r"(?:new|revised|updated|current) (?:schedule|date|plan)",
    r"where (?:things|you|we|I|the process) stand",
    r"how (?:things|it|the \w+) (?:stand|is going|are going|is coming|look)",
    r"(?:chosen|selected|filled|picked|made (?:a|your|up your) \w+)",
    r"did I get",
    r"when (?:can|could|may|might|will|should|do) (?:I|you)",
    r"outcome",
    r"result",
)
SECOND_QUESTION: Final = wording(
    r"(?:and|also|plus)(?:,? if (?:so|not),?)? (?:when|who|what|how|where|why|whether|if|could you|can you|would you|will you|may I|is there|are you|do you|did you|have you)",
)

OFFERS: Final = wording(
    r"(?:happy|glad|pleased|delighted|willing|ready) to (?:\w+ ){0,6}(?:send|provide|share|answer|clarify|supply|give|explain|talk|offer|forward|add|discuss|put you)",
    r"(?:would|will|[a-z]+'(?:ll|d)) (?:gladly|happily|be happy to|send|provide|share|be glad to)(?: \w+)? ?(?:send|provide|share|answer|clarify|supply|them|it|you)?",
    r"gladly (?:send|provide|share|answer|clarify|supply)",
    r"(?:if|should|in case) (?:you|there|anything|any|further|more|it|a|other|additional)\b .. (?:need|needs|like|help|helps|helpful|useful|require|questions?|want|missing|unclear|of use)",
    r"(?:need|like|want|require) (?:any|some|anything) (?:more|further|else|other|additional) .. (?:from me)?",
    r"anything (?:else|more|further) (?:I can|that I|you need|you would|from me)",
    r"(?:let me know|tell me) (?:if|whether) (?:you|there|anything|I can) .. (?:need|like|help|helpful|require|questions?|want|missing|send|provide|else)",
    r"(?:shall|should|can|may|could) I send",
    r"(?:if|whether) .. (?:would|could|might|can) (?:help|be (?:helpful|useful|of use|of help))",
    r"(?:would|do) you (?:like|want|prefer) me to",
    r"(?:would it|does it) help if I",
    r"at your disposal",
    r"(?:I have|I've|I am) (?:attached|attaching|enclosed|enclosing)",
    r"(?:any|anything|whatever|papers|documents) (?:\w+ )?(?:that )?you (?:might |may |could |would |still )?(?:need|like|want|require)(?! me)",
    r"(?:only|just) a (?:phone )?call away",
    r"just (?:ask|let me know|say)",
)

SUBJECT_PURPOSE: Final = wording(
    r"follow(?:ing)?[ -]?up",
    r"thank(?:s| you)",
    r"interview",
    r"application",
    r"applying",
    r"accept(?:ing|ance)?",
    r"offer",
    r"withdraw(?:ing|al)?",
    r"declin(?:e|ing)",
    r"feedback",
    r"reschedul\w+",
    r"position",
    r"decision",
    r"timeline",
)
SUBJECT_VAGUE: Final = re.compile(
    r"\W*(?:(?:re|fw|fwd)\W+)*(?:hi|hello|hey|question|quick question|update|urgent|important|follow(?:ing)?[ -]?up|news|job|"
    r"interview|the interview|my interview|checking in|just checking(?: in)?|application|my application|any news|any updates?|"
    r"thank you|thanks|touching base|status|\(?no subject\)?|read this|asap)?\W*",
    re.IGNORECASE,
)

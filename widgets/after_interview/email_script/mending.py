"""Wording that presses, blames, apologises or says nothing, with why it does and what to write instead (rules E6, H2)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from after_interview.email_script.lexicon import wording

type Kind = Literal["pushy", "blaming", "sorry", "generic", "thin", "deadline"]


@dataclass(frozen=True)
class Mend:
    """One way of going wrong: how it is worded, what it does to the reader, and a kinder wording."""

    kind: Kind
    pattern: re.Pattern[str]
    why: str
    instead: str


MENDS: Final = (
    Mend(
        "pushy",
        wording(
            r"as soon as (?:possible|you can|humanly possible)",
            r"a\.?s\.?a\.?p\.?",
            r"urgent(?:ly)?",
            r"immediately|immediate (?:reply|response|answer|attention|decision|feedback|action)",
            r"right away(?! if)",
            r"without (?:further )?delay",
            r"at your earliest (?:convenience|opportunity)",
            r"(?:prompt|quick|speedy|swift|fast) (?:reply|response|answer|decision|feedback)",
        ),
        "It hurries the reader.",
        "Leave it out, or write: when it suits you",
    ),
    Mend(
        "pushy",
        wording(
            r"I (?:really |absolutely |urgently )?(?:need|must have|require|demand|insist on|want) (?:an?|the|your|some|to (?:know|hear)) ?(?:answer|decision|response|reply|news|update|feedback|hear|know)?",
            r"(?<!can\x20)(?<!could\x20)(?<!may\x20)(?<!might\x20)(?<!should\x20)I(?: expect| am expecting|'m expecting) (?:an?|your|to hear|you to)",
            r"you (?:must|have to|need to|had better) (?:\w+ )?(?:answer|decide|reply|respond|tell|let|get|call|write|give)",
            r"I am (?:still )?waiting (?:for|on) (?:your|an?)",
            r"I(?:'m| am) (?:still )?waiting(?! list)",
        ),
        "It sounds like an order.",
        "Could you let me know whether there is an updated timeline?",
    ),
    Mend(
        "deadline",
        wording(
            r"(?:please|kindly|you to) (?:\w+ )?(?:answer|respond|reply|decide|confirm|write|call) .. (?:by|before|until) \w+",
            r"(?:get back to me|let me know|call me|write to me|an answer|a decision|a reply|your answer|your decision|hear from you) .. (?:by|before|until) (?:today|tomorrow|tonight|noon|friday|monday|tuesday|wednesday|thursday|the end|end of|close of|cob|eod|\d)\w*",
            r"no later than",
        ),
        "It sets them a deadline, which only another offer gives you a reason for.",
        "Could you let me know whether there is an updated timeline?",
    ),
    Mend(
        "pushy",
        wording(
            r"look(?:ing)? forward to (?:your|a|the) (?:\w+ )?(?:positive|favou?rable|prompt|quick|speedy|early) (?:\w+ )?(?:reply|response|answer|decision|news)",
            r"thank(?:s| you)(?: \w+)? in advance",
            r"thank(?:s| you) for your (?:prompt|quick|speedy|swift) \w+",
            r"I (?:trust|assume|am sure|'m sure|take it) (?:that )?(?:you|I|we)(?:'ll| will| have| am| are)",
        ),
        "It takes the answer for granted.",
        "I look forward to hearing from you.",
    ),
    Mend(
        "pushy",
        wording(
            r"(?:if|unless) (?:I|you) (?:don't|do not|doesn't|haven't|have not|fail) .. (?:hear|answer|reply|respond|get back|decide)",
            r"otherwise,? I(?:'ll| will| shall| would have| must| have)",
            r"(?:last|final) (?:chance|warning|reminder|notice)",
            r"other (?:companies|employers|firms) (?:are|want|would|have been)",
            r"before (?:it's|it is) too late",
            r"you(?:'ll| will| would) regret",
        ),
        "It sounds like a threat.",
        "If you have a date in mind, I would be glad to know it.",
    ),
    Mend(
        "pushy",
        wording(
            r"(?:why|how) (?:is it|does it|is this|does this|did it) .. (?:taking|take|took) (?:you )?(?:so|this|that|such)",
            r"did I get (?:the|this|it)",
            r"(?:am I|have I been) (?:hired|rejected|in or out)",
            r"(?:desperate(?:ly)?|I really need (?:this|the) (?:job|position|work)|bills to pay|can't wait any longer|cannot wait any longer)",
        ),
        "It puts weight on the reader's shoulders.",
        "Could you tell me whether a decision has been made?",
    ),
    Mend(
        "blaming",
        wording(
            r"(?:I |we )?(?:still )?(?:have|has|had|[a-z]+'ve)(?: still)?(?: not|n't| never) (?:yet )?(?:heard|received|got|gotten|had) .. (?:from you|back|anything|answer|reply|response|word|news)",
            r"(?:I |we )?(?:still )?(?:haven't|hadn't|have not|had not|have yet to)(?: yet)? (?:heard|hear|received?|got|gotten|get)(?! of| about)",
            r"(?:second|third|fourth|fifth|last|hundredth) time (?:that )?(?:I|of)",
            r"(?:still|yet) (?:to hear|no (?:answer|reply|response|word|news)|waiting to hear)",
            r"(?:never|not|didn't|did not|haven't|have not|no one|nobody|none of you) (?:\w+ )?(?:answered|answer|replied|reply|responded|respond|called|call|got back|gotten back|bothered|written back|wrote back)",
            r"no(?:body| one)(?: has)? (?:answered|replied|responded|called|got back|told me)",
            r"(?:hear|heard) nothing",
        ),
        "It counts up what they did not do.",
        "I am writing about the interview of [day].",
    ),
    Mend(
        "blaming",
        wording(
            r"you (?:said|promised|told me|assured me|claimed|agreed) .. (?:by|within|(?:you|it|I|they)(?:'d| would| will))",
            r"as (?:you )?(?:promised|agreed)(?! on| with)",
            r"you (?:forgot|failed|ignored|neglected|missed|overlooked)",
            r"(?:ignoring|ignored|forgotten) (?:me|my|about me|about my)",
            r"(?:disappointed (?:that|in|by|with|at) (?:you|your|the)|frustrated|frustrating|annoyed|upset|unprofessional|unacceptable|rude|disrespectful|unfair|ridiculous|surprised that you)",
            r"(?:it(?:'s| is| has|'s been| has been)|for) .. (?:over|more than|already) (?:a |\w+ )?(?:days?|weeks?|months?)",
            r"as (?:I|already) (?:said|stated|mentioned|wrote) (?:before|already|in my (?:last|previous))",
            r"per my (?:last|previous) (?:e-?mail|message)",
            r"(?:should|ought to|could) have (?:\w+ )?(?:told|heard|answered|replied|let|been|informed)",
        ),
        "It sounds like a reproach, even if it is true.",
        "When we met, you hoped to have news by [day]. Could you tell me what the timeline looks like now?",
    ),
    Mend(
        "sorry",
        wording(
            r"(?:I(?:'m| am) )?(?:so |very |really |terribly |truly )?sorry(?! to (?:hear|learn|read))(?: again)?(?: (?:to|for|if|about|that) \w+(?: \w+)?)?",
            r"(?:I |my |with |sincere |deepest )*apolog(?:y|ies|i[sz]e|i[sz]ing)",
            r"(?:forgive|excuse|pardon) (?:me|my|the|this)",
            r"I (?:hate|don't want|do not want|don't mean|do not mean|don't wish|do not wish|hope I(?:'m| am) not|hope I don't|hope this isn't|hope this is not) .. (?:bother|disturb|trouble|nag|pester|bug|annoy|intrud|impos|push)\w*",
            r"(?:bother|disturb|trouble|pester|bug|nag)(?:ing)? you",
            r"I know (?:that )?you(?:'re| are| must be) (?:\w+ )?busy",
            r"(?:take|taking|taken|waste|wasting) (?:up )?(?:any more of |more of )?your (?:precious |valuable )?time",
            r"I hope (?:that )?(?:it's|it is|this is) (?:okay|ok|all right|alright|not too)",
            r"regret(?:s|fully)? (?:to|that|the)",
        ),
        "You have done nothing wrong, and an apology makes a fair letter sound like a fault.",
        "Thank you for your time.",
    ),
    Mend(
        "thin",
        wording(
            r"(?:I(?:'m| am| was| wanted)? )?(?:just |only |simply )(?:checking|check|following up|writing|wanted|reaching out|touching base|wondering|curious)",
            r"(?:checking|check) in",
            r"touch(?:ing)? base",
            r"circl(?:e|ing) back",
            r"(?:bump|bumping|ping|pinging) (?:this|you|it)",
            r"I(?:'m| am) (?:probably|maybe) (?:not|too|being)",
            r"this (?:may|might) be a (?:silly|stupid|dumb) question",
        ),
        "It makes your question smaller than it is.",
        "I am writing about the [job title] interview.",
    ),
    Mend(
        "generic",
        wording(
            r"to whom it may concern",
            r"dear (?:sir|madam|sirs|sir or madam|sir/madam|hiring (?:manager|team)|recruiter|team|interviewer)",
            r"I hope (?:that )?(?:this|my) (?:e-?mail|message|letter|note) finds you",
            r"(?:I )?hope (?:that )?you(?:'re| are) (?:doing )?(?:well|great|good)",
            r"(?:hard[ -]?working|team[ -]?player|go[ -]?getter|self[ -]?starter|results?[ -]driven|detail[ -]oriented|highly motivated|fast learner|quick learner|outside the box|synerg\w+|dynamic environment|fast[ -]paced|proven track record|perfect (?:fit|candidate|match)|ideal candidate|great asset|valuable asset|your esteemed \w+|wealth of experience|hit the ground running|unique opportunity)",
            r"please (?:do not|don't) hesitate",
        ),
        "Anybody could have written it, and people who read many letters notice.",
        "Say one thing that only you can say, in your own words.",
    ),
)

"""Small words: what may be skipped, what denies, what makes a sentence uncertain, what separates its parts."""

from __future__ import annotations

from typing import Final

GRAMMAR: Final[dict[str, str]] = {
    # Words that a pattern may step over without counting them.
    "FILL": """
        the, a, an, this, that, these, those, its, our, my, their, his, her, own, any, some, all, both, each, such,
        very, really, truly, also, just, too, quite, rather, pretty, so, most, more, even, simply, certainly,
        definitely, absolutely, clearly, obviously, actually, honestly, basically, probably, perhaps, maybe,
        already, now, today, currently, presently, therefore, hereby, thus, hence, indeed, formally, officially,
        at this time, at this point, at present, at the moment, right now, for the moment, these days, at this stage,
        on this occasion, this time, this time around, in fact, of course, as you know, by the way, there,
        for sure, as well, here, personally, sincerely, warmly, kindly, duly, carefully, finally, then, accordingly,
        particular, specific, above, said, mentioned, aforementioned, advertised, of, to, for, in, at, on, with,
        from, by, into, about, as, over, up, out, than, across, through, towards, within, regarding, concerning,
        and, quickly, briefly, ever, together, well, back, going, only, not only, not just, unanimously, great, good,
        mr, mrs, ms, dr, oh, ok, okay, yes, hi, hello, hey, dear, temporarily, tentatively, provisionally, in person,
        who, which, whom, whose, internally, first, straight, straightaway, once again, yet again, unfortunately for us,
        successfully, permanently, eventually, ultimately, in the end, at last, lately, recently, since, always, o
    """,
    "AUX": """
        be, am, is, are, was, were, been, being, 's, do, does, did, have, has, had, having, will, would, shall, should,
        can, could, may, might, must, ought, need to, 'd, going to, get to, got to, used to, able, able to, about to,
        due to be, be in a position to, in a position, in a position to, able now to, set to, minded to, free to
    """,
    "NEG": """
        not, never, no, nobody, none, nothing, neither, nor, cannot, unable, unable to, without, no longer, no one,
        against, not able to, rather than, instead of, hardly, unlikely, unlikely to, not possible to, impossible to,
        fail* to, refuse* to, decline* to, not in a position to, not possible, impossible, yet to, not yet, no more,
        opt* not to, choose* not to, decide* not to, elect* not to, prefer* not to, not going to, decided against,
        deciding against, far from, neither of, none of, not be able to, too early to, anything but, nothing else
    """,
    # A deed under one of these has not happened: "if you are successful", "until a decision is made".
    "HYP": """
        if, unless, whether, in case, in the event, in the event that, in the event of, once, as soon as, until, till,
        before, should you, were you, had you, provided, provided that, providing, as long as, so long as,
        assuming, on condition, even if, depending on, depends on, regardless of, irrespective of, when, whenever, while,
        after, the moment, the minute, by the time, prior to, following, upon
    """,
    # A condition that somebody else must meet; the deed in the main clause hangs on it.
    "SUBJECT_TO": """
        subject to, conditional on, conditional upon, contingent on, contingent upon, dependent on, dependent upon,
        pending, depends on, depend on, depending on, conditioned on, hinges on, hinge on, hangs on, only once,
        provided that, provided, providing, on condition that, assuming, so long as, as long as, conditional, in principle
    """,
    # The sentence turns here: what comes before and after is not one statement.
    "TURN": """
        but, however, although, though, even though, yet, nevertheless, nonetheless, whereas, because, since we,
        so that, still we, albeit, despite, in spite of, much as, except, except that, therefore we, as a result of,
        due to, owing to, because of, as such
    """,
    "POLITE_IF": """
        grateful if, appreciate it if, appreciate if, obliged if, great if, good if, helpful if, kind if, lovely if, delighted if, pleased if, thrilled if, love it if, glad if, happy if, nice if, mind if, like it if, wonderful if, thankful if, ok if, okay if, alright if, brilliant if, ideal if, useful if, best if, see if, wondering if, wonder if
    """,
    "THINK": "think*, feel*, believe*, expect*, suppose*, consider* that, find*, guess*, reckon*, see* you as",
    "NOT_AFTER_ALL": """
        no doubt, no problem, no worries, no need, no later than, not later than, not least, no matter, not to mention,
        no pressure, no rush, no hurry, no idea, without delay, without further ado, without hesitation,
        no harm, no trouble, no problem at all, not at all, never mind, not being a nuisance, cannot wait to, cannot wait,
        could not be happier, could not have been more, could not stop, cannot thank you enough, cannot stress,
        do not hesitate, not hesitate to, no hesitation in, nothing but praise, no question, no obligation, no strings,
        not surprisingly, no surprise, no hard feelings, not in vain, nothing to worry about, nothing personal
    """,
}

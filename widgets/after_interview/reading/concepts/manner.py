"""How it is said: glad, sorry, thanking, wishing, asking politely."""

from __future__ import annotations

from typing import Final

MANNER: Final[dict[str, str]] = {
    "GLAD": """
        pleased, delighted, happy to say, happy to tell, happy to confirm, happy to inform, happy to let, thrilled, glad, excited, overjoyed, over the moon, great pleasure, pleasure to,
        congratulations, congrats, well done, good news, great news, wonderful news, lovely news, fantastic news, brilliant news, excellent news, happy news, some good news, hooray, bravo, gives me great pleasure, chuffed, proud to, honoured, honored, yay, woohoo
    """,
    "SORRY": """ sad, saddened, regretful, heavy heart, 
        sorry, unfortunately, sadly, regrettably, regretfully, afraid, regret*, regret, regrets, apologies, apologise*, apologize*, disappoint*, disappointing, disappointment, disappointed, bad news, not the news, not the email, not the answer, not the outcome, unfortunate,
        not-so-good news, unlucky, alas, difficult news, sad to, not good news, better news, bearer of bad news, not great news, unfortunatly, hard to write, not the result
    """,
    "WANT": """
        would like, 'd like, would like to, would love, would love to, 'd love, want*, wish*, would be delighted, would be pleased, would be happy, would be thrilled, would be glad, would very much like, be keen, keen, eager, hope* to, look* to, intend*, plan*, propose*, like, love,
        be delighted, be happy, be thrilled, be glad, be pleased, aim*, love to, like to, look* forward to, prefer to, be hoping, hoping, be great if, be lovely if, be good if, let us, let's, shall we, fancy, suggest*, be nice to, be great to, be good to, wanna, ready to
    """,
    "PLEASE": """
        please, kindly, pls, plz, could you, can you, would you, will you, can u, could u, would u, may i ask, may we ask, might you, would you mind, would it be possible, be grateful, grateful if you, appreciate it if, appreciate if, be good enough to, be so kind, be able to send, able to send, able to provide, ask you to, asked to, have to ask, request you to, requested to, you are requested, if you could, need you to, like you to, want you to, you will need to, you need to, invite you to, would ask you, be helpful if, be great if you, you should, you must, do please, remember to, just need, need to check, need to know, can i ask, could i ask, can i check, could i check, can i have, could i have, can i get, could i get, may i have, can we have, could we have, can we get, could we get, may we have, could you possibly, would it be ok, is it ok, is it okay, is it alright, be ok if, do you mind, be glad if you, let us have, let me have
    """,
    "LIKED": "impressed, enjoyed, liked, loved, impressive, brilliant, great fit, perfect fit, good fit, great match, right fit, positive about, positive feedback, very positive, impressed by, impressed with, blown away, interviewed well, interviewed very well, excellent, outstanding, strong, did well, went well, went really well, great fit for",
    "FIT": "fit, good fit, right fit, match, good match, right match, right person, best person, closer match, close match, right candidate, what we are looking for, what we were looking for, quite what, suitable, suited, well suited, right for us, right for this, a fit, best fit, perfect fit, aligned, align*, appropriate, meet*, at the level, level required, level we need",
    "SHORTFALL": "experience, skills, requirements, criteria, minimum requirements, profile, background, qualifications, expertise, person specification, level, needs, threshold, pass mark, bar, standard, required standard",
    "FAREWELL": """
        all the best with, best of luck, good luck, every success, best wishes for, wish you well, wish you the best, wish you all the best, wish you every success, future endeavours, future endeavors, your job search, your search, your future career, your career, job hunt, the hunt, keep your cv on file, keep your details on file, keep your resume on file,
        on file, on our books, future vacancies, future roles, future openings, future opportunities, other roles, apply again, applying again, reapply, re apply, keep an eye on, careers page, other vacancies, stay in touch, further afield, talent pool, elsewhere, next time, do not be discouraged, discouraged, put you off, future positions, future opening, suitable openings, suitable opening, similar roles, your future, all success, luck with
    """,
    "MY_PART": "hope to, be able to, try to, aim to, expect to, plan to",
}

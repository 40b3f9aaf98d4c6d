"""From leanings and signs to a label, and when it is better to say “can’t tell”."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from after_interview.reading.detect import Found

__all__ = ["Verdict", "judged", "weights_of"]

_SIGN_ENOUGH: Final = 2.0  # the weight from which signs support a label by themselves
_MARGIN: Final = 1.2  # how far the best label must lead (a difference of logarithms) …
_OPPOSITE_MARGIN: Final = 1.5  # … and an offer over a rejection, or the other way round
_NEAR: Final = 1.0  # how close behind a second reading must be
_SCAM_ENOUGH: Final = 3.0  # signs of a swindle that settle it
_SCAM_SOME: Final = 1.0  # signs without which only an overwhelming leaning counts
_SCAM_LEANING: Final = -0.03
_IN_THIS_ORDER: Final = ("decision_delayed", "will_reply_by")  # often said in one breath: what comes first counts
_OPPOSITE: Final = {"offer": "rejection", "rejection": "offer"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The label, and a second reading where there is one."""

    label: str
    second: str | None = None


def weights_of(found: Sequence[Found]) -> dict[str, float]:
    """How much the signs speak for each label; a sign counts once, however often it is met."""
    weights: dict[str, float] = {}
    for sign in {one.sign.name: one.sign for one in found}.values():
        weights[sign.label] = weights.get(sign.label, 0) + sign.weight
    return weights


def judged(found: Sequence[Found], lean: Mapping[str, float]) -> Verdict:
    """The verdict on a text, by its signs and by how it leans (the logarithm of a likelihood for each label)."""
    weights = weights_of(found)
    if weights.get("scam_warning", 0) >= _SCAM_ENOUGH:
        return Verdict("scam_warning", _behind_the_scam(weights))
    scores = dict(lean)
    if weights.get("scam_warning", 0) < _SCAM_SOME and lean["scam_warning"] < _SCAM_LEANING:
        del scores["scam_warning"]
    ranked = sorted(scores, key=lambda label: scores[label], reverse=True)
    if _is_conditional_offer(found, weights, ranked):
        return Verdict("more_info", "offer")
    return _best(scores, weights, ranked)


def _behind_the_scam(weights: Mapping[str, float]) -> str | None:
    return next((label for label in ("offer", "next_round") if weights.get(label, 0) >= _SIGN_ENOUGH), None)


def _is_conditional_offer(found: Sequence[Found], weights: Mapping[str, float], ranked: Sequence[str]) -> bool:
    """An offer that depends on something still to come: named in the text, and nothing says no."""
    depends = any(one.sign.name == "condition" for one in found)
    return depends and "offer" in ranked[:3] and weights.get("offer", 0) >= _SIGN_ENOUGH


def _best(scores: Mapping[str, float], weights: Mapping[str, float], ranked: Sequence[str]) -> Verdict:
    best, next_best = ranked[:2]
    if best in _OPPOSITE and scores[best] - scores[_OPPOSITE[best]] < _OPPOSITE_MARGIN:
        return Verdict("unclear")
    if scores[best] - scores[next_best] < _MARGIN:
        if {best, next_best} <= {*_IN_THIS_ORDER} and all(weights.get(one, 0) >= _SIGN_ENOUGH for one in ranked[:2]):
            first, other = sorted(ranked[:2], key=_IN_THIS_ORDER.index)
            return Verdict(first, other)
        return Verdict("unclear", best if best != "unclear" else next_best)
    return Verdict(best, _second(scores, weights, ranked, best))


def _second(scores: Mapping[str, float], weights: Mapping[str, float], ranked: Sequence[str], label: str) -> str | None:
    """Another label that signs support and that is close behind; never the opposite of what was read."""
    for other in ranked[:3]:
        near = scores[label] - scores[other] < _NEAR
        if other not in (label, "unclear", _OPPOSITE.get(label)) and near and weights.get(other, 0) >= _SIGN_ENOUGH:
            return other
    return None

"""Talking about salary: the Python of the site, one folder a widget."""

from salary_talk.negotiation_script.widget import WIDGET as NEGOTIATION_SCRIPT
from salary_talk.offer_comparison.widget import WIDGET as OFFER_COMPARISON

WIDGETS = {
    "offer_comparison": OFFER_COMPARISON,
    "negotiation_script": NEGOTIATION_SCRIPT,
}

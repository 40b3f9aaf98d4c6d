"""Greetings."""

from coachkit import Words
from coachkit.words import FormWords
from greetings.greeting.widget import WIDGET

WIDGETS = {"greeting": WIDGET}
WORDS = Words(
    form=FormWords(forget="Alles vergessen", example="Ein Beispiel: {caption}", result_of="Ergebnis: {title}")
)

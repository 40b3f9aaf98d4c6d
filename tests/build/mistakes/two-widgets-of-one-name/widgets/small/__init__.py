"""The widgets of a small site."""

from small.greet.widget import WIDGET as GREET
from small.part.widget import WIDGET as PART

WIDGETS = {
    "greet": GREET,
    "greet": PART,
}

"""The widgets of a small site for the tests of blocks."""

from lesson_demo.greet.widget import WIDGET as GREET

WIDGETS = {"greet": GREET}

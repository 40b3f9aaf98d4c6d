"""The widgets of a small site."""

from small.greet.widget import WIDGET

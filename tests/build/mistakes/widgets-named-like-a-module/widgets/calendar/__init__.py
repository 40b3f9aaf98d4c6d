"""The widgets of a small site."""

WIDGETS = {}

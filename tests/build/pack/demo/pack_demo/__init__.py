"""A site of one widget, for tests of packing."""

from pack_demo.greeting.widget import WIDGET

WIDGETS = {"greeting": WIDGET}

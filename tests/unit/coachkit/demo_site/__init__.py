"""A site with one widget that has every kind of field, and one that does what it is told, errors included."""

from demo_site.echo.widget import WIDGET as ECHO
from demo_site.everything.widget import WIDGET as EVERYTHING

WIDGETS = {"everything": EVERYTHING, "echo": ECHO}

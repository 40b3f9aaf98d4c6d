"""For the tests of a site: its widgets run without a browser, and its pages driven in real ones.

The fixtures are in `coachsite.testing.plugin`; here are the types of what they give. Needs `coachsite[testing]`.
"""

from coachsite.testing.downloads import Downloaded, downloaded
from coachsite.testing.guard import Guard
from coachsite.testing.opening import OpenWidget
from coachsite.testing.running import Outcome, RunWidget, WidgetError
from coachsite.testing.server import served
from coachsite.testing.site import BUILT_FOR, Site
from coachsite.testing.widget import WidgetPage

__all__ = [
    "BUILT_FOR",
    "Downloaded",
    "Guard",
    "OpenWidget",
    "Outcome",
    "RunWidget",
    "Site",
    "WidgetError",
    "WidgetPage",
    "downloaded",
    "served",
]

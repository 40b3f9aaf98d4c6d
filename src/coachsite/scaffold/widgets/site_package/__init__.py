"""The tools of Site Title: each has a folder, and is listed here by the name that pages use."""

from site_package.asking.widget import WIDGET as ASKING

WIDGETS = {
    "asking": ASKING,
}

"""What a widget is made of. Runs where the site is built and in the browser; needs only jinja2."""

from coachkit.entry import Site, open_site
from coachkit.environment import html_environment, text_environment, text_templates
from coachkit.field import DeclarationError, Field
from coachkit.fields import (
    Choice,
    Country,
    Date,
    FileText,
    Lines,
    Number,
    Region,
    Rows,
    Text,
    Time,
    TimeZone,
    YesNo,
)
from coachkit.form import FieldErrors, Form, form_of, parse
from coachkit.late import made_late
from coachkit.render import element_html, form_html, result_html
from coachkit.result import CopyText, File, Offer, Result
from coachkit.spec import FieldSpec, fields_of
from coachkit.widget import Example, Widget
from coachkit.words import ENGLISH, Words

__all__ = [
    "ENGLISH",
    "Choice",
    "CopyText",
    "Country",
    "Date",
    "DeclarationError",
    "Example",
    "Field",
    "FieldErrors",
    "FieldSpec",
    "File",
    "FileText",
    "Form",
    "Lines",
    "Number",
    "Offer",
    "Region",
    "Result",
    "Rows",
    "Site",
    "Text",
    "Time",
    "TimeZone",
    "Widget",
    "Words",
    "YesNo",
    "element_html",
    "fields_of",
    "form_html",
    "form_of",
    "html_environment",
    "made_late",
    "open_site",
    "parse",
    "result_html",
    "text_environment",
    "text_templates",
]

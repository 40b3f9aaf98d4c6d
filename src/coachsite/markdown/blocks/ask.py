"""`/// ask | follow_up_dates`: one field of a widget, to begin on a page that is not the widget's own.

/// ask | follow_up_dates
    field: interview_date
///
"""

from __future__ import annotations

from typing import override
from xml.etree.ElementTree import Element, SubElement

from coachsite.markdown.blocks.base import BlockError, CoachBlock
from coachsite.markdown.kinds import Kind
from coachsite.markdown.workshop import WorkshopError, ids_of


class AskBlock(CoachBlock):
    """Becomes a short form that takes what was typed to the page of the widget."""

    NAME = "ask"
    KIND = Kind(
        argument="the name of a widget",
        options=frozenset({"field"}),
        body="nothing",
        example="/// ask | follow_up_dates",
    )

    @override
    def create(self, parent: Element) -> Element:
        """A paragraph that Markdown replaces by the finished HTML."""
        field = self.opening.options.get("field")
        if not isinstance(field, str):
            raise BlockError("this ask block needs an option that says which field, as in `field: interview_date`")
        name = self.opening.argument
        ids = self.page.unique_id(f"ask-{ids_of(name)}")
        try:
            html = self.page.workshop.ask(name, field, ids)
        except WorkshopError as error:
            raise BlockError(str(error), error.place) from error
        element = SubElement(parent, "p")
        element.text = self.md.htmlStash.store(html)
        return element

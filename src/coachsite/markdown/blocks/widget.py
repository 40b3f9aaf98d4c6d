"""`/// widget | follow_up_dates`: a widget in its place in a lesson. Options preset answers."""

from __future__ import annotations

from typing import override
from xml.etree.ElementTree import Element, SubElement

from coachsite.markdown.blocks.base import BlockError, CoachBlock
from coachsite.markdown.kinds import Kind
from coachsite.markdown.workshop import WorkshopError, ids_of

# Material's search is for what lessons say; a form, with all the countries of the world, would drown it
UNSEARCHED = "<coach-widget data-search-exclude "


class WidgetBlock(CoachBlock):
    """Becomes the form and the worked example of the widget."""

    NAME = "widget"
    KIND = Kind(argument="the name of a widget", options=None, body="nothing", example="/// widget | follow_up_dates")

    @override
    def create(self, parent: Element) -> Element:
        """A paragraph that Markdown replaces by the finished HTML."""
        name, presets = self.opening.argument, self.opening.options
        try:
            workshop = self.page.workshop
            if errors := workshop.preset_errors(name, presets):
                for option, said in errors.items():
                    self.page.problem(parent, f"the option {option!r}: {said}", self.line_of(option))
                return SubElement(parent, "div")
            html = workshop.element(name, presets, self.page.unique_id(ids_of(name)))
        except WorkshopError as error:
            raise BlockError(str(error), error.place) from error
        element = SubElement(parent, "p")
        element.text = self.md.htmlStash.store(html.replace("<coach-widget ", UNSEARCHED, 1))
        return element

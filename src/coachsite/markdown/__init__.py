"""Blocks in Markdown become HTML. Listed in mkdocs.yml under markdown_extensions as `coachsite.markdown`."""

from coachsite.markdown.extension import CoachsiteExtension

__all__ = ["CoachsiteExtension", "makeExtension"]


def makeExtension(**config: object) -> CoachsiteExtension:  # noqa: N802  (the name Python-Markdown asks for)
    """Python-Markdown's way in."""
    return CoachsiteExtension(**config)

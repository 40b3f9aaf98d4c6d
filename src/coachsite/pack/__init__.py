"""The step after MkDocs or Zensical: the built site gets the Python that answers in the browser."""

from coachsite.pack.problems import PackError
from coachsite.pack.site import Report, pack

__all__ = ["PackError", "Report", "pack"]

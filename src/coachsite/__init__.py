"""Builds coaching sites: Markdown lessons with Python widgets that run in the browser."""

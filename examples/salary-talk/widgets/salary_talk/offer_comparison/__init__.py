"""Offers side by side."""

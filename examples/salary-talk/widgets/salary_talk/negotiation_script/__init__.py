"""The words to ask for more."""

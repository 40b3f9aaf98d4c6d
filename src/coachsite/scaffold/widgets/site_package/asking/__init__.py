"""The tool "Words to ask with": from a favour to a message that one can send."""

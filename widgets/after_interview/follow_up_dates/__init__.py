"""The tool "When to follow up": from the date of an interview to a dated plan."""

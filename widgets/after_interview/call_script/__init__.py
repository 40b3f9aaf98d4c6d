"""Prepare the call: good hours, three scripts, a sheet to print, and a rehearsal."""

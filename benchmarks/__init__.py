"""Measurements of this site beside plain Pyodide and stock MkDocs, in one run: `make bench`."""

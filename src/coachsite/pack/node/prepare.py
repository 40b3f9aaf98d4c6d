"""Runs inside Pyodide just before its memory is kept: opens the site, uses it once, and tidies up.

Leaves `coach_site`, ready to answer, and `coach_fault` in `__main__`. Given: `coach_package`, the name of the site's
package; where it is empty, `coach_site` is None, and the browser opens the site when it has restored this.
"""

import gc
import linecache
import random
import sys
import zipimport

from coachkit.blame import blame
from coachkit.entry import open_site

coach_package = str(globals()["coach_package"])
coach_site = None


def coach_fault() -> str:
    """What keeps the site from answering here, in a line for its author; empty if nothing does."""
    global coach_site
    if not coach_package:
        return ""
    try:
        coach_site = coach_site or open_site(coach_package)
        coach_site.warm()
    except Exception as error:
        return blame(error, coach_package)
    return ""


coach_failed = coach_fault()
random.seed(0)  # to have it here; the browser seeds it anew


def tidy() -> None:
    """Forgets what only the files of this moment are good for, and frees what is free."""
    linecache.clearcache()
    sys.path[:] = [place for place in sys.path if place]  # Pyodide puts the empty one in again
    gc.collect()
    sys.path_importer_cache.clear()
    vars(zipimport)["_zip_directory_cache"].clear()  # another archive will lie there after the restore


tidy()
del tidy

"""Links into the site: `site:lessons/timing/#t2` means that page, from wherever the link stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from coachsite.nearest import nearest

ID = re.compile(r"""\s(?:id|name)=["']?([^"'\s>]+)""")


@dataclass
class Places:
    """The pages of a built site and the anchors in them, read when first asked for."""

    site_dir: Path
    _anchors: dict[Path, frozenset[str]] = field(default_factory=dict[Path, frozenset[str]])

    def address(self, target: str) -> str:
        """Where `lessons/timing/#t2` really is, from the root of the site; raises LookupError saying what is not there.

        A page is found whether the site has addresses of folders or of files (`lessons/timing.html`).
        """
        path, sharp, anchor = target.partition("#")
        file, address = self._file(path)
        if anchor and anchor not in self._ids(file):
            meant = nearest(anchor, self._ids(file))
            raise LookupError(f"the page {path or 'at the root'} has no place named #{anchor}{meant}")
        return f"{address}{sharp}{anchor}"

    def _file(self, path: str) -> tuple[Path, str]:
        whole = self.site_dir / path
        candidates = [(whole / "index.html", path), (whole, path)]
        if path.endswith("/"):
            candidates.append((self.site_dir / f"{path[:-1]}.html", f"{path[:-1]}.html"))
        for file, address in candidates:
            if file.is_file() and file.resolve().is_relative_to(self.site_dir.resolve()):
                return file, address
        known = (page.relative_to(self.site_dir).as_posix() for page in pages_of(self.site_dir))
        meant = nearest(path, [page.removesuffix("index.html") for page in known])
        raise LookupError(f"there is no page {path!r} in this site{meant}")

    def _ids(self, file: Path) -> frozenset[str]:
        if file not in self._anchors:
            self._anchors[file] = frozenset(ID.findall(file.read_text(encoding="utf-8")))
        return self._anchors[file]


def pages_of(site_dir: Path) -> list[Path]:
    """The pages of a built site; what lies among the theme's assets is none."""
    return [path for path in sorted(site_dir.rglob("*.html")) if path.relative_to(site_dir).parts[0] != "assets"]

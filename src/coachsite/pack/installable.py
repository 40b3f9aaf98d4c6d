"""The web app manifest: with it a browser offers to put the site beside the other apps."""

from __future__ import annotations

import html
import json
import re
import struct
from collections.abc import Mapping
from pathlib import Path

FILE = "site.webmanifest"
TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
DESCRIPTION = re.compile(r"""<meta name="description" content="([^"]*)">""")
ICON = re.compile(r"""<link rel="icon" href="([^"]*)">""")
LANGUAGE = re.compile(r"""<html\b[^>]*\slang="([^"]*)\"""")
PNG = b"\x89PNG\r\n\x1a\n"
MASKABLE = "maskable"  # in the name of a picture that may be cut to a circle


def put_manifest(site_dir: Path) -> Mapping[str, str]:
    """Writes the manifest from what the home page says; returns what pages should link to, by relation.

    The icons are the home page's own, and every `icon-*.png` beside it; browsers want one of 192 and one of 512
    pixels before they offer to install the site.
    """
    home = (site_dir / "index.html").read_text(encoding="utf-8")
    icon = site_dir / _found(ICON, home)
    pictures = sorted(icon.parent.glob("icon-*.png")) if icon.is_file() else []
    name = _found(TITLE, home).rpartition(" - ")[2]  # themes write "This page - The site"
    manifest = {
        "name": name,
        "short_name": name,
        "description": _found(DESCRIPTION, home),
        "lang": _found(LANGUAGE, home),
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "icons": [_icon(path, site_dir) for path in ([icon] if icon.suffix == ".svg" else []) + pictures],
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
    path = site_dir / FILE
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
    filled = [picture for picture in pictures if MASKABLE in picture.name] or pictures  # no transparent corners
    touch = {"apple-touch-icon": filled[0].relative_to(site_dir).as_posix()} if filled else {}
    return {"manifest": FILE, **touch}


def _icon(path: Path, site_dir: Path) -> dict[str, str]:
    source = path.relative_to(site_dir).as_posix()
    if path.suffix == ".svg":
        return {"src": source, "type": "image/svg+xml", "sizes": "any"}
    width, height = png_size(path.read_bytes())
    purpose = "maskable" if MASKABLE in path.name else "any"
    return {"src": source, "type": "image/png", "sizes": f"{width}x{height}", "purpose": purpose}


def png_size(content: bytes) -> tuple[int, int]:
    """Width and height in pixels; raises ValueError for what is no PNG file."""
    if not content.startswith(PNG) or content[12:16] != b"IHDR":
        raise ValueError("this is no PNG file")
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _found(pattern: re.Pattern[str], page: str) -> str:
    match = pattern.search(page)
    return html.unescape(match[1]).strip() if match else ""

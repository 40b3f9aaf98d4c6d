"""What is on paper, from the bytes of a PDF."""

from __future__ import annotations

import re
import zlib

STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
PAGE = re.compile(rb"/Type\s*/Page(?![a-zA-Z])")


def page_count(pdf: bytes) -> int:
    """How many pages it has, however its objects are packed."""
    return len(PAGE.findall(pdf)) or sum(len(PAGE.findall(_unpacked(stream))) for stream in STREAM.findall(pdf))


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return b""

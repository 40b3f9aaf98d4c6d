"""The content security policy: what a page may load and run. One for all pages, for the theme swaps one for another."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections.abc import Iterable, Iterator

DIRECTIVES = (
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'{hashes}",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
)
SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
SOURCE = re.compile(r"\ssrc\s*=", re.IGNORECASE)
TYPE = re.compile(r"""\stype\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
RUN = frozenset({"", "module", "importmap", "speculationrules", "text/javascript", "application/javascript"})
TEXT_ALONE = re.compile(r"<(script|style|pre|textarea|template)\b.*?</\1>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"""<[a-z][\w-]*((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*/?>""", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""\s([^\s=>"']+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)""")
# To take tags apart is slow, and few pages hold one of these. Patterns that begin with a plain character are looked for
# ten times faster than others.
SUSPECTS = tuple(re.compile(rf"""{space}(?:style|on[^\s=>"']*)\s*=""") for space in " \n\t\f\r")
PLACE = re.compile(r"<meta\s+charset=[^>]*>\n?|<head\b[^>]*>\n?", re.IGNORECASE)


def policy_for(pages: Iterable[str]) -> str:
    """The policy under which every one of these pages works: their own files, and the inline scripts they have now."""
    hashes = sorted({integrity(script.encode()) for page in pages for script in _inline_scripts(page)})
    return "; ".join(DIRECTIVES).format(hashes="".join(f" '{one}'" for one in hashes))


def with_policy(page: str, policy: str) -> str:
    """The page with the policy as early in its head as can be: what stands before it is not bound by it."""
    places = sorted(PLACE.finditer(page), key=lambda match: "charset" not in match[0])
    if not places:
        return page
    at = places[0].end()
    tag = f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy, quote=True)}" data-coach>\n'
    return page[:at] + tag.replace("&#x27;", "'") + page[at:]


def forbidden(page: str) -> list[str]:
    """What the page holds that no policy of ours lets work: "a style attribute", "an onclick attribute"."""
    lower = page.lower()
    if not any(suspect.search(lower) for suspect in SUSPECTS):
        return []
    names = {
        attribute.lower()
        for tag in TAG.findall(TEXT_ALONE.sub("", page))
        for attribute in ATTRIBUTE.findall(tag)
        if attribute.lower() == "style" or attribute.lower().startswith("on")
    }
    return [f"{'an' if name.startswith('o') else 'a'} {name} attribute" for name in sorted(names)]


def integrity(content: bytes) -> str:
    """The hash of a file or a script as browsers want it."""
    return f"sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}"


def _inline_scripts(page: str) -> Iterator[str]:
    for attributes, text in SCRIPT.findall(page):
        kind = TYPE.search(attributes)
        if not SOURCE.search(attributes) and (kind[1].lower() if kind else "") in RUN:  # JSON is data: never run
            yield text

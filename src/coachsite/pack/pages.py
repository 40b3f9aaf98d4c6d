"""One pass over the finished pages: links are made real, and the head is told what to load."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from coachsite.pack.faq import faq_script
from coachsite.pack.links import Places, pages_of
from coachsite.pack.policy import policy_for, with_policy
from coachsite.pack.theme import mended

LINK = re.compile(r"""(\s(?:href|src)=)(["'])site:(.*?)\2""")
OURS = re.compile(r'<(link|script|meta)\b[^>]* data-coach(?:="")?>.*?(?:</script>)?\n?')
NOTICE = re.compile(r"<coach-newer\b.*?</coach-newer>\n?", re.DOTALL)
NEWER = (Path(__file__).parent / "newer.html").read_text(encoding="utf-8")
ABSOLUTE_ROOT = re.compile(r"""(?:href|src)=["']?([^"'\s>]*/)assets/""")


@dataclass(frozen=True)
class Head:
    """What every page loads, by addresses from the root of the site.

    links: by relation, what else belongs to the site, such as its web app manifest. public: the site as visitors get
    it, with a service worker and under a policy; not while an author works on it.
    """

    styles: Sequence[str]
    modules: Sequence[str]  # the first one is run, the others are only fetched in time
    links: Mapping[str, str] = field(default_factory=dict[str, str])
    public: bool = True

    def tags(self, root: str) -> str:
        """The tags for a page from which the site's root is at the relative address `root`."""
        run, *others = self.modules
        offline = " data-offline" if self.public else ""
        return "".join(
            [
                *(f'<link rel="{relation}" href="{root}{file}" data-coach>\n' for relation, file in self.links.items()),
                *(f'<link rel="stylesheet" href="{root}{style}" data-coach>\n' for style in self.styles),
                *(f'<link rel="modulepreload" href="{root}{module}" data-coach>\n' for module in others),
                f'<script type="module" src="{root}{run}"{offline} data-coach></script>\n',
            ]
        )


def read_pages(site_dir: Path) -> dict[Path, str]:
    """What every page of the site says now."""
    return {path: path.read_text(encoding="utf-8") for path in pages_of(site_dir)}


def finish_pages(site_dir: Path, pages: Mapping[Path, str], head: Head) -> str:
    """Finishes every page of the site; finishing twice changes nothing more. Returns the policy they are all under."""
    places = Places(site_dir)
    after = {path: _finished(text, path.relative_to(site_dir), head, places) for path, text in pages.items()}
    policy = policy_for(after.values())
    for path, text in after.items():
        if (text := with_policy(text, policy) if head.public else text) != pages[path]:
            path.write_text(text, encoding="utf-8")
    return policy


def _finished(text: str, page: Path, head: Head, places: Places) -> str:
    text = NOTICE.sub("", OURS.sub("", text))
    root = _root(page, text)
    if root is None:
        return text

    def linked(match: re.Match[str]) -> str:
        try:
            address = places.address(html.unescape(match[3]))
        except LookupError:  # told already; while serving, the page is shown as it is
            return match[0]
        return f"{match[1]}{match[2]}{html.escape(root + address)}{match[2]}"

    text = LINK.sub(linked, mended(text))
    before, end, after = text.partition("</head>")
    if not end:
        return text
    script = faq_script(text)
    if script and script not in before:
        before += f"{script}\n"
    if head.public:
        content, end_of_body, rest = after.rpartition("</body>")
        after = f"{content}{NEWER if end_of_body else ''}{end_of_body}{rest}"
    return f"{before}{head.tags(root)}{end}{after}"


def _root(page: Path, text: str) -> str | None:
    """How a page reaches the root of the site. The page for what is not found is shown at any address."""
    if page.as_posix() != "404.html":
        return "../" * (len(page.parts) - 1) or "./"
    found = ABSOLUTE_ROOT.search(text)
    return found[1] if found and not found[1].startswith(".") else None

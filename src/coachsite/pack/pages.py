"""One pass over the finished pages: links are made real, and the head is told what to load."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import override

from coachsite.pack.faq import faq_script
from coachsite.pack.links import Places, pages_of
from coachsite.pack.policy import policy_for, with_policy
from coachsite.pack.theme import mended

SITE = "site:"
LINK = re.compile(rf"""(\s(?:href|src)=)(["']){SITE}(.*?)\2""")
OURS_HAS = " data-coach"
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


class Pages(Mapping[Path, str]):
    """What every page of a built site says now. One is read when it is asked for: thousands would fill the memory."""

    def __init__(self, site_dir: Path) -> None:
        """Finds the pages."""
        self._paths = pages_of(site_dir)

    @override
    def __getitem__(self, path: Path) -> str:
        return path.read_text(encoding="utf-8")

    @override
    def __iter__(self) -> Iterator[Path]:
        return iter(self._paths)

    @override
    def __len__(self) -> int:
        return len(self._paths)


def finish_pages(site_dir: Path, pages: Mapping[Path, str], head: Head) -> str:
    """Finishes every page of the site; finishing twice changes nothing more. Returns the policy they are all under."""
    places = Places(site_dir)
    policy = policy_for(pages.values())  # finishing brings no inline script that runs, and takes none away
    for path, before in pages.items():
        text = _finished(before, path.relative_to(site_dir), head, places)
        if (text := with_policy(text, policy) if head.public else text) != before:
            path.write_text(text, encoding="utf-8")
    return policy


def _finished(text: str, page: Path, head: Head, places: Places) -> str:
    if OURS_HAS in text:
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

    text = mended(text)
    if SITE in text:
        text = LINK.sub(linked, text)
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

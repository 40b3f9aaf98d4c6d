"""The extension itself. Any engine that runs Python-Markdown loads it by the name coachsite.markdown."""

from __future__ import annotations

import re
from pathlib import Path
from typing import override
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from pymdownx.blocks import BlocksExtension, BlocksProcessor  # pyright: ignore[reportMissingTypeStubs]

from coachsite.markdown.blocks import BLOCKS, ProblemBlock
from coachsite.markdown.page import Page
from coachsite.markdown.scan import scan

# after line ends and tabs are made uniform (30) and files included (32), before code is taken out (25)
BEFORE_FENCES = 28
# just before inline Markdown (20), while text is still as the author wrote it
BEFORE_INLINE = 20.5
LEFTOVER = re.compile(r"^ {0,3}/{3,} *(\w.*)?$", re.MULTILINE)
ELEMENTS = (
    "coach-widget",
    "coach-ask",
    "coach-check",
    "coach-checklist",
    "coach-scenario",
    "coach-lessons",
    "coach-finish",
)


class CoachsiteExtension(BlocksExtension):
    """Widget, check, checklist and scenario blocks in Markdown."""

    def __init__(self, **config: object) -> None:
        """`root` is the folder of the site; without it, the one that the current folder lies in."""
        self.config = {"root": ["", "folder of the site"]}
        super().__init__(**config)

    @override
    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:
        """Registers the blocks and what reads the page before and after them."""
        root = self.getConfig("root")
        page = Page(Path(root) if root else None)
        for block in (*BLOCKS.values(), ProblemBlock):
            block_mgr.register(block, {"page": page})
        md.block_level_elements.extend(ELEMENTS)
        md.preprocessors.register(_Scan(md, page, block_mgr), "coachsite_scan", BEFORE_FENCES)
        md.treeprocessors.register(_Leftovers(md, page), "coachsite_leftovers", BEFORE_INLINE)


class _Scan(Preprocessor):
    """Numbers the blocks of the page and takes out what is wrong."""

    def __init__(self, md: Markdown, page: Page, blocks: BlocksProcessor) -> None:
        super().__init__(md)
        self.page, self.blocks = page, blocks

    @override
    def run(self, lines: list[str]) -> list[str]:
        kinds = {name: block.KIND for name, block in BLOCKS.items()}
        # asked for late, since extensions loaded after this one may bring blocks too
        foreign = frozenset(self.blocks.blocks) - kinds.keys() - {ProblemBlock.NAME}
        scanned = scan(lines, kinds, foreign)
        self.page.begin(tuple(lines), scanned.openings)
        return list(scanned.lines)


class _Leftovers(Treeprocessor):
    """Finds `///` that is still text: a refused block of another extension, or a block in a quotation."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self.page = page

    @override
    def run(self, root: Element) -> None:
        left = [text for element in root.iter() for text in _leftovers(element)]
        named = [text for text in left if text.strip("/ ")]
        for text in named or left:
            line = next((n for n, line in enumerate(self.page.lines) if line.strip(" >") == text), 0)
            message = f"`{text}` was left as text: an option of this block is wrong, or no block can stand here"
            self.page.problem(root, message, line)


def _leftovers(element: Element) -> list[str]:
    if element.tag in ("pre", "code") or element.get("class") == "coach-problem":
        return []
    texts = [element.text, *(child.tail for child in element)]
    return [found[0].strip() for text in texts if text for found in LEFTOVER.finditer(text)]

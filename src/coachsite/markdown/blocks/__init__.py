"""The blocks, by the name that authors write."""

from coachsite.markdown.blocks.ask import AskBlock
from coachsite.markdown.blocks.base import CoachBlock, ProblemBlock
from coachsite.markdown.blocks.check import CheckBlock
from coachsite.markdown.blocks.checklist import ChecklistBlock
from coachsite.markdown.blocks.lesson import FinishBlock, LessonsBlock
from coachsite.markdown.blocks.scenario import ScenarioBlock, StepBlock
from coachsite.markdown.blocks.widget import WidgetBlock

BLOCKS: dict[str, type[CoachBlock]] = {
    block.NAME: block
    for block in (
        WidgetBlock,
        AskBlock,
        CheckBlock,
        ChecklistBlock,
        ScenarioBlock,
        StepBlock,
        LessonsBlock,
        FinishBlock,
    )
}

__all__ = ["BLOCKS", "CoachBlock", "ProblemBlock"]

"""On one's own: the way through a practice family for one person, step by step."""

from __future__ import annotations

from typing import Any

from sos_widgets.model.parts import items_of
from sos_widgets.model.stages import worked_record
from sos_widgets.scene.help import help_sheet
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet
from sos_widgets.store import Practice
from sos_widgets.tools import TOOLS
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.widgets.story import case_of
from sos_widgets.words import table
from sos_widgets.words.alone import WayStep, way_alone
from sos_widgets.words.audiences import copy_words

__all__ = ["AloneBoard", "reflection_of"]


def reflection_of(step: str) -> str:
    """The id of the reflection that a step keeps; it is there once the step was gone past."""
    return f"alone-{step}"


class AloneBoard(Board):
    """A guided way for somebody who practises without a trainer.

    How far somebody has come is what stands in the practice file: a step that
    was gone past has a reflection, with or without words. Of the parts of the
    story that have not been let out the page knows the number alone.
    """

    tool = "alone"
    shows = ("reflections", "closings", "set_aside")
    _esm = static("alone.js")

    def __init__(self, practice: Practice) -> None:
        self._case, self._missing = case_of(practice)
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """The steps, and what was written at each; a closing page is in nobody's sheet."""
        if self._case is None:
            return Sheet(title=self.labels.tool("alone"), blocks=(Paragraph(words=self._missing),))
        words = {each.id: each.words for each in self.record.reflections}
        blocks: list[Block] = [Paragraph(words=table("alone")["lead"])]
        said = [(step, words.get(reflection_of(step.id), "").strip()) for step in self._way()]
        blocks.append(Items(items=tuple(step.title for step, _ in said)))
        for step, answer in said:
            if answer:
                blocks += [Heading(words=step.ask or step.title), Paragraph(words=answer)]
        return Sheet(title=self.labels.tool("alone"), blocks=tuple(blocks))

    def extras(self) -> dict[str, Any]:
        """The steps of the way, and the words of the page."""
        words = table("alone")
        told = ("lead", "nothing", "done", "first", "back", "finished", "words", "exercises")
        return {
            "words": {**{name: words[name] for name in told}, "confidence": words["confidence"]},
            "closing": dict(copy_words("closing")),
            "help": plain_sheet(help_sheet()),
            "missing": "" if self._case else self._missing,
            "steps": [self._plain_step(step) for step in self._way()],
        }

    def _way(self) -> tuple[WayStep, ...]:
        if self._case is None or not self._case.stages:
            return ()
        titles = {tool.name: self.labels.tool(tool.name) for tool in TOOLS}
        return way_alone(len(self._case.stages), titles)

    def _plain_step(self, step: WayStep) -> dict[str, Any]:
        words = table("alone")
        title = self.labels.tool(step.tool) if step.tool else ""
        return {
            "id": step.id,
            "kind": words["kinds"][step.kind],
            "what": step.kind,
            "title": step.title,
            "lead": list(step.lead),
            "ask": step.ask,
            "tool": step.tool,
            "go": words["go"].replace("{tool}", title) if title else "",
            "note": self._note(step),
            "exercises": self._exercises(step) if step.kind == "try" else [],
        }

    def _note(self, step: WayStep) -> str:
        """What is so just now: a part that has been let out, an example that says nothing yet."""
        words, seen = table("alone"), len(self._released)
        if step.kind == "read" and step.parts and max(step.parts) <= seen:
            return str(words["read"]["there"])
        if step.kind == "compare" and not self._has_example(step.tool):
            return str(words["compare"]["nothing"])
        return ""

    @property
    def _released(self) -> frozenset[str]:
        return frozenset(each.id for each in self.record.released)

    def _has_example(self, name: str) -> bool:
        case, part = self._case, next(tool.part for tool in TOOLS if tool.name == name)
        if case is None:
            return False
        told = (worked_record(case, each, self._released) for each in case.worked)
        return any(items_of(record, part) for record in told)

    def _exercises(self, step: WayStep) -> list[str]:
        """The exercises of the parts that were read for this step, once they are let out."""
        case, released = self._case, self._released
        if case is None:
            return []
        here = {case.stages[number - 1].id for number in step.parts}
        return [each.title for each in case.exercises if each.from_stage in here & released]

"""The story: the parts that the room has been shown, and a way to show the next one."""

from __future__ import annotations

from typing import Any

from sos_widgets import files
from sos_widgets.errors import SosError
from sos_widgets.model.casestudy import CaseStudy, Paper, Stage
from sos_widgets.model.stages import next_stage
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Quote, Sheet
from sos_widgets.session import release_next
from sos_widgets.store import Practice
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.gestures import Message, answered
from sos_widgets.widgets.passages import dress_of, statements_of

__all__ = ["INTENSITY", "StoryBoard", "case_of", "story_sheet"]

INTENSITY = {1: "Gentle", 2: "Serious", 3: "Heavy"}


class StoryBoard(Board):
    """The family's story, part by part.

    Parts that have not been released are neither in the page nor sent to it.
    """

    tool = "story"
    _esm = static("story.js")

    def __init__(self, practice: Practice) -> None:
        self._case, self._missing = case_of(practice)
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """The released parts as text."""
        stages = self._released()
        return story_sheet(self.labels.tool("story"), stages, missing=self._missing)

    def extras(self) -> dict[str, Any]:
        """The content note, and the released parts."""
        case = self._case
        if case is None:
            return {"missing": self._missing, "stages": [], "has_next": False}
        return {
            "missing": "",
            "content_note": case.content_note,
            "intensity": INTENSITY.get(case.intensity, ""),
            "intensity_why": case.intensity_why,
            "stages": [
                {**_plain(stage), "said": statements_of(self.record, stage.id)}
                for stage in self._released()
            ],
            "has_next": bool(next_stage(case, self.record)),
        }

    def _released(self) -> list[Stage]:
        if self._case is None:
            return []
        seen = {each.id for each in self.record.released}
        return [stage for stage in self._case.stages if stage.id in seen]

    def _answer(self, content: Message) -> Message | None:
        case = self._case
        if content.get("type") == "release" and case is not None:
            asked: list[dict[str, str]] = []
            answer = answered(
                self.practice, content, lambda: release_next(self.practice, case, content, asked)
            )
            return {**answer, "ask": asked} if asked else answer
        return super()._answer(content)


def case_of(practice: Practice) -> tuple[CaseStudy | None, str]:
    """The family that a practice file is on, or a sentence that says why it is not there."""
    if not practice.record.case:
        # Begun with a family from elsewhere.
        return None, "No story belongs to this family. All the other tools can be used with it."
    try:
        return files.load_case(practice.record.case), ""
    except SosError:
        return None, (
            "The story of this family is not on this computer, or cannot be read. "
            "Everything that you have worked out yourselves is here."
        )


def story_sheet(title: str, stages: list[Stage], *, missing: str = "") -> Sheet:
    """Parts of a story as text."""
    blocks: list[Block] = [Paragraph(words=missing)] if missing else []
    for stage in stages:
        blocks += [Heading(words=stage.title), Paragraph(words=stage.text)]
        blocks += [Quote(words=paper.text, who=_head(paper)) for paper in stage.papers]
    return Sheet(title=title, blocks=tuple(blocks))


def _head(paper: Paper) -> str:
    return ", ".join(filter(None, [paper.kind, paper.title, paper.writer, str(paper.date)]))


def _plain(stage: Stage) -> dict[str, Any]:
    return {
        "id": stage.id,
        "title": stage.title,
        "minutes": stage.minutes,
        "text": stage.text,
        "papers": [
            {
                "kind": paper.kind[:1].upper() + paper.kind[1:].replace("_", " "),
                "dress": dress_of(paper.kind),
                "title": paper.title,
                "writer": paper.writer,
                "date": str(paper.date),
                "text": paper.text,
            }
            for paper in stage.papers
        ],
    }

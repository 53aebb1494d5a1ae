"""The worked example beside a room's own work, as far as the story has been released."""

from __future__ import annotations

from typing import Any

from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.item import slug
from sos_widgets.model.parts import items_of
from sos_widgets.model.record import Category, Record, Says
from sos_widgets.model.stages import worked_record
from sos_widgets.scene.meetings import meetings_sheet
from sos_widgets.scene.notation import Look
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.sheet import Block, Picture, Sheet
from sos_widgets.tools import Tool
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.words import labels_or_default, table, term

__all__ = ["WorkedExamples", "other_map"]


class WorkedExamples:
    """The worked records of a family, cut at what a room has been shown.

    Parameters
    ----------
    case : CaseStudy
        The family.
    released : frozenset of str
        Ids of the released stages; nothing of any later one is given out.
    look : Look
        How the room's own pictures are drawn.
    ids : str
        Prefix of the ids in the pictures, unique on the page.
    """

    def __init__(self, case: CaseStudy, released: frozenset[str], *, look: Look, ids: str) -> None:
        self.case, self.released, self.look, self._ids = case, released, look, ids
        self._made: dict[tuple[str, int], dict[str, Any]] = {}
        self.records = [worked_record(case, each, released) for each in case.worked]

    def of(self, tool: Tool) -> list[dict[str, Any]]:
        """The examples that have something to show for a tool so far."""
        return [
            {"at": at, "title": self._title(at)}
            for at, record in enumerate(self.records)
            if tool.part and not tool.compares and items_of(record, tool.part)
        ]

    def plain(self, tool: Tool, at: int) -> dict[str, Any]:
        """One example of one tool, for the view; made when it is first asked for."""
        if (tool.name, at) not in self._made:
            self._made[tool.name, at] = self._make(tool, at)
        return self._made[tool.name, at]

    def _make(self, tool: Tool, at: int) -> dict[str, Any]:
        record = self.records[at]
        ids = f"{self._ids}{tool.name}-{at}-"
        pictures = tuple(Picture(scene=scene) for scene in _pictures(tool.name, record, self.look))
        words = tool.sheet(record, labels_or_default(record.labels))
        shown = Sheet(title=self._title(at), blocks=pictures or _read(tool.name, record))
        made = {
            "at": at,
            "by": self.case.worked[at].by,
            "shown": plain_sheet(shown, ids=ids),
            "words": plain_sheet(words, ids=f"{ids}words-"),
        }
        if tool.name == "mapping":
            title = self._title(at)
            made["map"] = other_map(record, f"{self.case.slug}/{slug(title)}", title)
        return made

    def _title(self, at: int) -> str:
        return self.case.worked[at].called


def _read(tool: str, record: Record) -> tuple[Block, ...]:
    if tool == "meetings":
        return meetings_sheet(record, labels_or_default(record.labels)).blocks
    if tool == "pages":
        from sos_widgets.scene.pages import told_sheet

        return told_sheet(record, labels_or_default(record.labels)).blocks
    return ()


def other_map(record: Record, other: str, title: str) -> dict[str, Any]:
    """Another map, box by box, for people to say of each thing on it what is so.

    Parameters
    ----------
    other : str
        What the map is known by in the room's own record.
    """
    pack, family = labels_or_default(record.labels), record.family
    return {
        "other": other,
        "title": title,
        "boxes": [
            {
                "category": category.value,
                "heading": pack.category(category),
                "items": [
                    {
                        "id": each.id,
                        "words": each.words,
                        "who": family.called(each.who),
                        "own_words": each.own_words,
                    }
                    for each in record.statements_in(category)
                    if each.words.strip()
                ],
            }
            for category in Category
            if any(each.words.strip() for each in record.statements_in(category))
        ],
        "says": [{"value": each.value, "label": _capital(term(each))} for each in Says],
        "lead": table("mapping")["beside"]["lead"],
    }


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _pictures(tool: str, record: Record, look: Look) -> list[Scene]:
    if tool == "genogram":
        from sos_widgets.layout import genogram_of
        from sos_widgets.scene.genogram import genogram

        places = genogram_of(record)
        found = [genogram(record.family, layout=places, notation=look)]
        # Quality lines stand in a picture of their own: the first is as one's own begins.
        if bonds := record.family.bonds:
            title = "With quality lines"
            found.append(
                genogram(record.family, layout=places, bonds=bonds, notation=look, title=title)
            )
        return found
    if tool == "ecomap":
        from sos_widgets.scene.ecomap import ecomap

        return [ecomap(record, notation=look)]
    if tool == "pairs":
        from sos_widgets.scene.trajectory import trajectory

        return [trajectory(record, pair.id) for pair in record.pairs]
    if tool == "scaling":
        from sos_widgets.scene.scaling import scaling

        return [scaling(record, scale.id) for scale in record.scales]
    if tool == "plan":
        from sos_widgets.scene.timeline import timeline

        drawn = {each.plan for each in record.plan_steps}
        return [timeline(record, each.id) for each in record.plans if each.id in drawn]
    if tool == "network":
        from sos_widgets.scene.network import network

        return [network(record)]
    return []

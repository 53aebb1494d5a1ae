"""From the shape of the file to the model's own: short forms spread out, ids made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sos_widgets.files.document import Path_
from sos_widgets.files.shapes import FAMILY_PARTS
from sos_widgets.model.item import slug

__all__ = ["Placed", "StageFacts", "stage_facts", "worked_items"]

WORKED_PARTS = (
    "bonds",
    "meetings",
    "statements",
    "scales",
    "pairs",
    "ratings",
    "grids",
    "systems",
    "ties",
    "looks",
    "books",
    "network",
    "circle_moves",
    "obstacles",
    "plans",
    "when_thens",
    "plan_points",
    "child_parts",
    "plan_days",
    "plan_steps",
)


@dataclass(slots=True, kw_only=True)
class Placed:
    """An item as plain data, where it stands in the file, and from which stage it is known.

    Parameters
    ----------
    stage : int
        Counted from 0; -1 where the file does not say.
    at : dict
        Where a field stands when not under its own name.
    """

    part: str
    item: dict[str, Any]
    path: Path_
    stage: int = 0
    at: dict[str, Path_] = field(default_factory=dict)

    def where(self, name: str) -> Path_:
        """The path of a field."""
        return self.at.get(name, (*self.path, name))


@dataclass(slots=True, kw_only=True)
class StageFacts:
    """What one stage makes known of the family."""

    as_at: str
    added: list[Placed]
    changed: list[Placed]
    removed: list[Placed]


def stage_facts(family: Mapping[str, Any] | None, path: Path_, stage: int) -> StageFacts:
    """Read what a stage adds, changes and takes back.

    Parameters
    ----------
    family : mapping or None
        The stage's ``family`` in the shape of the file.
    path : tuple
        Where it stands in the file.
    stage : int
        The stage's number, counted from 0.
    """
    family = family or {}
    change, remove = family.get("change") or {}, family.get("remove") or {}
    facts = StageFacts(as_at=family.get("as_at", ""), added=[], changed=[], removed=[])
    for part in FAMILY_PARTS:
        for n, item in enumerate(family.get(part, ())):
            for each in _spread(part, item, (*path, part, n)):
                each.stage = stage
                facts.added.append(each)
        for n, item in enumerate(change.get(part, ())):
            where = (*path, "change", part, n)
            facts.changed.append(Placed(part=part, item=dict(item), path=where, stage=stage))
        for n, id_ in enumerate(remove.get(part, ())):
            where = (*path, "remove", part, n)
            facts.removed.append(Placed(part=part, item={"id": id_}, path=where, stage=stage))
    _make_ids(facts.added)
    return facts


def worked_items(worked: Mapping[str, Any], path: Path_, stages: Mapping[str, int]) -> list[Placed]:
    """Read the items of a worked example, the boxes of its grids among them."""
    found: list[Placed] = []
    for part in WORKED_PARTS:
        for n, item in enumerate(worked.get(part, ())):
            found += _nested(part, item, (*path, part, n))
    for each in found:
        each.stage = stages.get(each.item.get("from_stage", ""), -1)
    _make_ids(found)
    return found


# What stands under an item in the file: its part, and the field that names the item above.
_UNDER = {"grids": ("cells", "grid"), "books": ("pages", "book"), "pages": ("drawings", "page")}
# From the same stage on as the item above, where they do not say.
_AS_ABOVE = ("pages", "drawings")


def _nested(part: str, item: Mapping[str, Any], path: Path_) -> list[Placed]:
    """An item, and all that stands under it: boxes of a grid; pages, and what is drawn on them."""
    below, names = _UNDER.get(part, ("", ""))
    own = {name: value for name, value in item.items() if name != below}
    found = [Placed(part=part, item=own, path=path)]
    for n, each in enumerate(item.get(below, ())):
        under = {**each, names: item["id"]}
        if below in _AS_ABOVE:
            under["id"] = each.get("id") or f"{item['id']}-{n + 1}"
            under["from_stage"] = each.get("from_stage") or item.get("from_stage", "")
        found += _nested(below, under, (*path, below, n))
    return found


def _spread(part: str, item: Mapping[str, Any], path: Path_) -> Iterator[Placed]:
    """One parent link for each of the parents; everything else as it is."""
    if part != "parent_links" or "parents" not in item:
        yield Placed(part=part, item=dict(item), path=path)
        return
    own = {name: value for name, value in item.items() if name != "parents"}
    parents = item["parents"]
    for n, parent in enumerate(parents):
        each = {**own, "parent": parent}
        if len(parents) > 1:
            each.pop("id", None)
        yield Placed(part=part, item=each, path=path, at={"parent": (*path, "parents", n)})


def _make_ids(placed: list[Placed]) -> None:
    """Give an id to what has none; what may repeat is numbered."""
    taken: dict[str, set[str]] = {}
    for each in placed:
        ids = taken.setdefault(each.part, set())
        if not each.item.get("id"):
            base = found = _id_from(each.part, each.item)
            number = 2
            while each.part in _MAY_REPEAT and found in ids:
                found, number = f"{base}-{number}", number + 1
            each.item["id"] = found
        ids.add(each.item["id"])


_MAY_REPEAT = (
    "placements",
    "bonds",
    "pairs",
    "ratings",
    "ties",
    "looks",
    "circle_moves",
    "obstacles",
    "plan_points",
    "plan_days",
    "plan_steps",
)


def _id_from(part: str, item: Mapping[str, Any]) -> str:
    def said(name: str, otherwise: str = "") -> str:
        return str(item.get(name) or otherwise)

    match part:
        case "unions":
            return f"{said('a')}+{said('b')}"
        case "parent_links":
            return f"{said('child')}<{said('parent')}:{said('kind', 'birth')}"
        case "placements":
            with_ = "+".join(item.get("carers", ())) or slug(said("where", "elsewhere"))
            return f"{said('child')}@{with_}"
        case "twins":
            return "+".join(item.get("members", ()))
        case "bonds":
            return f"{said('a')}~{said('b')}:{said('quality', 'close')}"
        case "pairs":
            return f"{said('danger', 'none')}/{said('goal', 'none')}"
        case "ratings":
            by = f"/by-{slug(said('guessed_by'))}" if said("guessed_by") else ""
            at = said("meeting") or slug(said("when", "once"))
            return f"{said('scale')}/{slug(said('who'))}/{at}{by}"
        case "ties":
            return f"{said('system')}>{said('who', 'household')}"
        case "looks":
            return slug(said("who", "somebody"))
        case "network":
            return slug(said("who"))
        case "circle_moves":
            return f"{said('person')}@{said('circle', 'not_yet')}"
        case "obstacles":
            return f"obstacle/{said('kind', 'own')}"
        case "child_parts":
            return f"{said('plan')}/{slug(said('child'))}"
        case "plan_points":
            return f"{said('plan')}/{said('kind', 'rule')}"
        case "plan_days" | "plan_steps":
            return f"{said('plan')}/{slug(said('when', 'some-day'))}"
        case "cells":
            child = f"/{said('child')}" if said("child") else ""
            return f"{said('grid')}/{said('row')}/{said('column')}{child}"
    return ""

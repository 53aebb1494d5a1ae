"""From a case study to records: a room's own, and the worked example as far as released."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from sos_widgets.errors import Refusal
from sos_widgets.model.casestudy import CaseStudy, Stage, Worked
from sos_widgets.model.dates import When
from sos_widgets.model.edits import Add, Edit, Together, apply
from sos_widgets.model.family import Family
from sos_widgets.model.joining import alike, fitted
from sos_widgets.model.parts import PARTS, items_of, with_items
from sos_widgets.model.record import Record, Released
from sos_widgets.model.removal import names_of

__all__ = [
    "caught_up",
    "drawn_before",
    "family_at",
    "next_stage",
    "release",
    "start",
    "worked_record",
]

# In the order of `PARTS`: what an item names is looked at before it.
_STAGED = (
    "meetings",
    "grids",
    "cells",
    "statements",
    "scales",
    "pairs",
    "ratings",
    "systems",
    "ties",
    "looks",
    "books",
    "pages",
    "drawings",
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


def start(case: CaseStudy, *, id_: str, title: str = "") -> Record:
    """Begin a room's own record, with the first stage released.

    Parameters
    ----------
    id_ : str
        The new record's id, unique on this machine.
    title : str
        What the room calls it; the family's title by default.
    """
    labels = case.worked[0].labels if case.worked else "harm"
    record = Record(id=id_, case=case.slug, title=title or case.title, labels=labels)
    if not case.stages:
        return record
    record = apply(record, release(case, case.stages[0].id))
    centre = case.worked[0].centre if case.worked else ""
    known = {household.id for household in record.family.households}
    return replace(record, centre=centre if centre in known else next(iter(sorted(known)), ""))


def caught_up(case: CaseStudy, told: int, *, id_: str, on: When | None = None) -> Record:
    """Begin a room's own record where parts of the story have been told before.

    The room goes on from the first worked example as it stands then: it is the
    room's own work from now on, to be changed like any other.

    Parameters
    ----------
    told : int
        How many parts have been told, from 1.
    id_ : str
        The new record's id, unique on this machine.
    on : When, optional
        The day that the parts are put down to.
    """
    if not case.worked or told < 1:
        return start(case, id_=id_)
    stages = case.stages[:told]
    record = worked_record(case, case.worked[0], {each.id for each in stages})
    seen = tuple(Released(id=each.id, on=on or When()) for each in stages)
    own: dict[str, Any] = {part: _as_own(getattr(record, part)) for part in _STAGED}
    family = replace(record.family, bonds=_as_own(record.family.bonds))
    return replace(record, id=id_, title=case.title, released=seen, family=family, **own)


def _as_own(items: tuple[Any, ...]) -> tuple[Any, ...]:
    """Items without the stage from which a worked example shows them."""
    return tuple(replace(each, from_stage="") for each in items)


def release(
    case: CaseStudy,
    stage_id: str,
    *,
    into: Record | None = None,
    same: Mapping[str, str] | None = None,
    edit_id: str = "",
    on: When | None = None,
) -> Edit:
    """The edit that lets a room see a stage and what it makes known of the family.

    Parameters
    ----------
    into : Record, optional
        The room's record: then the stage is made to fit what the room has drawn,
        changed and removed (`sos_widgets.model.joining`).
    same : mapping of str to str, optional
        The story's id to the room's, for people whom the room drew before; see
        `drawn_before`.

    Raises
    ------
    Refusal
        When the family has no such stage.
    """
    stage = _stage(case, stage_id)
    edits = stage.edits
    if into is not None:
        edits = fitted(edits, _told_before(case, stage), into, same=same or {})
    seen = Add(part="released", item=Released(id=stage.id, on=on or When()))
    return Together(edit_id=edit_id, edits=(seen, *edits), label=f"release {stage.title}")


def drawn_before(case: CaseStudy, stage_id: str, record: Record) -> tuple[tuple[str, str], ...]:
    """Find people of a stage whom the room may have drawn before it is released.

    Returns
    -------
    tuple of (str, str)
        The story's id and the room's id of two people of the same name.

    Raises
    ------
    Refusal
        When the family has no such stage.
    """
    stage = _stage(case, stage_id)
    if any(each.id == stage.id for each in record.released):
        return ()
    return alike(stage.edits, _told_before(case, stage), record)


def _stage(case: CaseStudy, stage_id: str) -> Stage:
    stage = case.stage(stage_id)
    if stage is None:
        raise Refusal("This family's story has no such part.")
    return stage


def _told_before(case: CaseStudy, stage: Stage) -> Record:
    earlier = {each.id for each in case.stages[: case.stages.index(stage)]}
    return Record(id="story", family=family_at(case, earlier))


def next_stage(case: CaseStudy, record: Record) -> str:
    """The id of the first stage that has not been released; empty after the last."""
    seen = {each.id for each in record.released}
    return next((stage.id for stage in case.stages if stage.id not in seen), "")


def family_at(case: CaseStudy, released: frozenset[str] | set[str]) -> Family:
    """The family as the released stages make it known."""
    record = Record(id="story")
    for stage in case.stages:
        if stage.id in released:
            record = apply(record, Together(edits=stage.edits))
    return record.family


def worked_record(case: CaseStudy, worked: Worked, released: frozenset[str] | set[str]) -> Record:
    """A worked example up to the stages that the room has seen.

    Every item says from which stage on it shows; what would name an item of a
    later stage shows no sooner than that item (an editing mistake in a case
    study must not give a later part of the story away).
    """
    known: dict[str, Any] = {
        part: tuple(item for item in getattr(worked, part) if item.from_stage in released)
        for part in _STAGED
    }
    family = family_at(case, released)
    people = {person.id for person in family.people}
    bonds = tuple(
        bond for bond in worked.bonds if bond.from_stage in released and {bond.a, bond.b} <= people
    )
    family = replace(family, bonds=(*family.bonds, *bonds))
    households = {household.id for household in family.households}
    record = Record(
        id=f"{case.slug}-worked",
        case=case.slug,
        title=worked.title,
        labels=worked.labels,
        centre=worked.centre if worked.centre in households else "",
        family=family,
        released=tuple(Released(id=s.id) for s in case.stages if s.id in released),
    )
    return _standing(replace(record, **known))


def _standing(record: Record) -> Record:
    """Without what names something that is not known yet; where a name may be empty, it is."""
    for part in _STAGED:
        record = with_items(record, part, _of_what_is_here(record, part))
    stages = {"", *(each.id for each in record.released)}
    statements = (
        each if each.passage_from in stages else replace(each, passage="", passage_from="")
        for each in record.statements
    )
    return with_items(record, "statements", statements)


def _of_what_is_here(record: Record, part: str) -> Iterator[Any]:
    here: dict[str, set[str]] = {}
    for item in items_of(record, part):
        fields: dict[str, Any] = {}
        for name, meta in names_of(PARTS[part].kind):
            target, value = meta.get("ref"), getattr(item, name)
            if not target or not value:
                continue
            known = here.setdefault(target, {each.id for each in items_of(record, target)})
            if isinstance(value, tuple):
                fields[name] = tuple(each for each in value if each in known)
            elif value not in known:
                fields[name] = ""
                if not meta["clear"]:
                    break
        else:
            yield replace(item, **fields) if fields else item

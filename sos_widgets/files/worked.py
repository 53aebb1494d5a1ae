"""What a worked example must get right beyond its shape and its ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sos_widgets.files.document import Fault, Path_
from sos_widgets.files.references import Known, choice_fault
from sos_widgets.files.unfold import Placed
from sos_widgets.model.grids import GridTemplate
from sos_widgets.model.record import Category
from sos_widgets.words import label_packs

__all__ = ["worked_faults"]

_USUAL = "harm_over_time"
# Where something of these could not be read, a row or a template that is missing may be there.
_OF_TEMPLATES = {"templates", "rows", "columns"}


def worked_faults(
    worked: Mapping[str, Any],
    items: Sequence[Placed],
    path: Path_,
    known: Known,
    templates: Mapping[str, GridTemplate],
) -> Iterator[Fault]:
    """Find what is wrong with labels, stages, grids, pairs and ratings.

    Parameters
    ----------
    worked : mapping
        The worked example in the shape of the file.
    items : sequence of Placed
        Its items.
    path : tuple
        Where it stands in the file.
    known : Known
        The family's ids, and this example's own.
    templates : mapping
        The grid templates that there are, by id.
    """
    yield from _labels(worked, path)
    if centre := worked.get("centre"):
        yield from known.fault("households", centre, path=(*path, "centre"), stage=-1, words=False)
    for each in items:
        if "stages" not in known.unsure:
            yield from _stage(each, known)
            yield from _passage(each, known)
        check = _CHECKS.get(each.part)
        if check:
            yield from check(each, items)
        if each.part in ("grids", "cells") and not known.unsure & _OF_TEMPLATES:
            grid = _grid if each.part == "grids" else _cell
            yield from grid(each, items, templates)


def _labels(item: Mapping[str, Any], path: Path_) -> Iterator[Fault]:
    if name := item.get("labels"):
        packs = [pack.name for pack in label_packs()]
        yield from choice_fault((*path, "labels"), name, packs, "label pack")


def _stage(each: Placed, known: Known) -> Iterator[Fault]:
    named = each.item.get("from_stage")
    if not named:
        yield Fault(
            each.where("from_stage"),
            "The field 'from_stage' is missing.",
            "Every worked item says from which stage of the story on it is shown.",
        )
    else:
        yield from choice_fault(each.where("from_stage"), named, known.ids["stages"], "stage")


def _passage(each: Placed, known: Known) -> Iterator[Fault]:
    """A passage of the story, and the stage in which it is read."""
    if named := each.item.get("passage_from"):
        yield from choice_fault(each.where("passage_from"), named, known.ids["stages"], "stage")
    elif each.item.get("passage"):
        yield Fault(
            each.where("passage_from"),
            "The field 'passage_from' is missing.",
            "Say in which stage of the story these words are read.",
        )


def _meeting(each: Placed, _: Sequence[Placed]) -> Iterator[Fault]:
    yield from _labels(each.item, each.path)


def _grid(
    each: Placed, _: Sequence[Placed], templates: Mapping[str, GridTemplate]
) -> Iterator[Fault]:
    name = each.item.get("template", _USUAL)
    yield from choice_fault(each.where("template"), name, templates, "grid template")
    kind = each.item.get("kind")
    if name in templates and kind and kind != templates[name].kind:
        yield Fault(
            each.where("kind"),
            f"The template {name!r} is for a grid of the kind {templates[name].kind.value!r}.",
            "Leave the kind out, or choose another template.",
        )
    if name in templates:
        rows = [row.id for row in templates[name].rows]
        for n, same in enumerate(each.item.get("same", ())):
            for field, row in same.items():
                yield from choice_fault((*each.where("same"), n, field), row, rows, "row")


def _cell(
    each: Placed, items: Sequence[Placed], templates: Mapping[str, GridTemplate]
) -> Iterator[Fault]:
    template = _template(each, items, templates)
    if template is None:
        return
    row, column = each.item["row"], each.item["column"]
    yield from choice_fault(each.where("row"), row, [r.id for r in template.rows], "row")
    yield from choice_fault(
        each.where("column"), column, [c.id for c in template.columns], "column"
    )
    found = template.column(column)
    if found and each.item.get("child") and not found.per_child:
        yield Fault(
            each.where("child"),
            f"The column {column!r} has one box for all children.",
            "Leave the child out here.",
        )


def _template(
    cell: Placed, items: Iterable[Placed], templates: Mapping[str, GridTemplate]
) -> GridTemplate | None:
    for each in items:
        if each.part == "grids" and each.item["id"] == cell.item["grid"]:
            return templates.get(each.item.get("template", _USUAL))
    return None


def _pair(each: Placed, items: Sequence[Placed]) -> Iterator[Fault]:
    categories = {
        item.item["id"]: item.item["category"] for item in items if item.part == "statements"
    }
    for name, needed in (("danger", Category.DANGER_STATEMENT), ("goal", Category.SAFETY_GOAL)):
        found = categories.get(each.item.get(name, ""), needed)
        if found != needed:
            yield Fault(
                each.where(name),
                f"{each.item[name]!r} stands in the category {str(found)!r}.",
                f"One of {needed.value!r} is needed here.",
            )


def _rating(each: Placed, _: Sequence[Placed]) -> Iterator[Fault]:
    answer, number = each.item.get("answer", "number"), each.item.get("number")
    if answer == "number" and number is None:
        yield Fault(
            each.where("number"),
            "The rating has no number.",
            "Give one from 0 to 10, or an answer: dont_know, wont_say, it_depends.",
        )
    if answer != "number" and number is not None:
        yield Fault(
            each.where("number"), f"The answer is {str(answer)!r}, so there can be no number here."
        )


_CHECKS: Mapping[str, Callable[[Placed, Sequence[Placed]], Iterator[Fault]]] = {
    "meetings": _meeting,
    "pairs": _pair,
    "ratings": _rating,
}

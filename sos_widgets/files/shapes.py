"""What a case study and a record look like as YAML: pydantic models made from the model.

Each shape is generated from the dataclass of the same name, so a field of the
model is a field of the file. What differs is written down here: ids that may
be left out, short forms, boxes nested under their grid, and a stage's family
facts in place of edits.
"""

from __future__ import annotations

import types
import typing
from dataclasses import MISSING, fields
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, create_model

from sos_widgets.model import casestudy, exercises, family, figures, grids, pages, record
from sos_widgets.model.dates import When
from sos_widgets.model.parts import PARTS
from sos_widgets.model.upgrades import CASE_FORMAT, RECORD_FORMAT, TEMPLATE_FORMAT

__all__ = ["FAMILY_PARTS", "ID", "case_shape", "record_shape", "template_shape"]

FAMILY_PARTS = tuple(name for name, part in PARTS.items() if part.holder == "family")

ID = r"^[a-z0-9][a-z0-9_-]*$"
Slug = Annotated[str, Field(pattern=ID, description="A short id: small letters, digits, hyphens.")]
# Ids that follow from what the item names may be left out; those in use may hold signs.
FreeSlug = Annotated[str, Field(description="May be left out; then it is made from the rest.")]
# Every scalar is read as the words that stand there, so an editor need not ask for quotes.
_SCALAR = ["string", "number", "boolean"]
Words = Annotated[str, WithJsonSchema({"type": _SCALAR})]
_WHEN = WithJsonSchema(
    {
        "type": _SCALAR,
        "description": "A date as known: 2019-05-04, 4 May 2019, May 2019, 2019, spring 2024, "
        "about 1985, before 1990.",
    }
)
Day = Annotated[str, _WHEN]
_ID_LEFT_OUT = (
    family.Union,
    family.ParentLink,
    family.Placement,
    family.TwinGroup,
    family.Bond,
    record.Cell,
    record.Pair,
    record.Piece,
    record.Rating,
    record.Tie,
    figures.Look,
    pages.Page,
    pages.Drawing,
    record.NetworkPerson,
    record.CircleMove,
    record.Obstacle,
    record.PlanPoint,
    record.ChildPart,
    record.PlanDay,
    record.PlanStep,
)


class Shape(BaseModel):
    """The manner of all shapes: unknown fields are refused, and values are not shown."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


@cache
def case_shape() -> type[BaseModel]:
    """The shape of a case study's file."""
    stage = _shape(
        casestudy.Stage,
        without=("edits",),
        minutes=(Annotated[int, Field(ge=1, le=60)], 3),
        family=(_stage_family(), None),
    )
    return _shape(
        casestudy.CaseStudy,
        format=(_format(CASE_FORMAT), ...),
        fictional=(Annotated[Literal[True], BeforeValidator(_true)], ...),
        slug=(Slug, ...),
        intensity=(Annotated[int, Field(ge=1, le=3)], ...),
        stages=(Annotated[list[stage], Field(min_length=1)], ...),  # type: ignore[valid-type]
        worked=(list[_worked()], []),  # type: ignore[misc]
    )


@cache
def record_shape() -> type[BaseModel]:
    """The shape of a record written as YAML, to share or compare: the plain model."""
    return _shape(record.Record, plain=True, format=(_format(RECORD_FORMAT), ...))


@cache
def template_shape() -> type[BaseModel]:
    """The shape of a grid template in a file of its own, which gives it its id."""
    lists = _rows_and_columns()
    return _shape(
        grids.GridTemplate, without=("id",), format=(_format(TEMPLATE_FORMAT), ...), **lists
    )


def _rows_and_columns() -> dict[str, Any]:
    """A grid of no rows, or of no columns, has no boxes."""
    return {"rows": _some(grids.GridRow), "columns": _some(grids.GridColumn)}


def _some(kind: type[Any]) -> Any:
    """A field that holds at least one of a kind."""
    return (Annotated[list[_shape(kind)], Field(min_length=1)], ...)  # type: ignore[misc]


def _stage_family() -> type[BaseModel]:
    """The facts that a stage adds, changes and takes back."""
    parts = {name: PARTS[name].kind for name in FAMILY_PARTS}
    own: dict[str, Any] = {
        name: (list[_type(kind, plain=False)], [])  # type: ignore[misc]
        for name, kind in parts.items()
    }
    own["as_at"] = (Day, "")
    changed: dict[str, Any] = {
        name: (list[_changes(kind)], [])  # type: ignore[misc]
        for name, kind in parts.items()
    }
    own["change"] = (create_model("Change", __base__=Shape, **changed), None)
    removed: dict[str, Any] = {name: (list[str], []) for name in parts}
    own["remove"] = (create_model("Remove", __base__=Shape, **removed), None)
    return create_model("StageFamily", __base__=Shape, **own)


def _changes(kind: type[Any]) -> type[BaseModel]:
    """The fields of an item that a later stage may change: all of them, none needed."""
    names = [each.name for each in fields(kind) if each.name != "id"]
    hints = typing.get_type_hints(kind)
    optional: dict[str, Any] = {
        name: (_type(hints[name], plain=False) | None, None) for name in names
    }
    return create_model(f"Changed{kind.__name__}", __base__=Shape, id=(str, ...), **optional)


def _worked() -> type[BaseModel]:
    cell = _shape(record.Cell, without=("grid",))
    grid = _shape(
        record.Grid,
        without=("form",),
        kind=(record.GridKind | None, None),
        cells=(list[cell], []),  # type: ignore[valid-type]
    )
    drawing = _shape(pages.Drawing, without=("page",))
    page = _shape(
        pages.Page,
        without=("book",),
        drawings=(list[drawing], []),  # type: ignore[valid-type]
    )
    book = _shape(pages.Book, pages=(list[page], []))  # type: ignore[valid-type]
    return _shape(
        casestudy.Worked,
        without=("cells", "pages", "drawings"),
        grids=(list[grid], []),  # type: ignore[valid-type]
        books=(list[book], []),  # type: ignore[valid-type]
    )


@cache
def _generated(kind: type[Any], plain: bool) -> Any:
    match (kind, plain):
        case (record.Rating | record.Sealed, _):
            number = Annotated[int, Field(ge=0, le=10)] | None
            return _shape(kind, plain=plain, number=(number, None))
        case (family.ParentLink, False):
            return _shape(kind, parent=(str, ""), parents=(list[str], []))
        case (grids.GridTemplate, False):
            return _shape(kind, **_rows_and_columns())
        case (exercises.Exercise, False):
            return _shape(kind, rounds=_some(exercises.ExerciseRound))
        case (family.Member, False):
            return _short(_shape(kind), _member, _SHORT_MEMBER)
        case (family.UnionEvent, False):
            return _short(_shape(kind), _event, _SHORT_EVENT)
    return _shape(kind, plain=plain)


def _shape(
    kind: type[Any], /, *, plain: bool = False, without: tuple[str, ...] = (), **own: Any
) -> type[BaseModel]:
    hints = typing.get_type_hints(kind)
    found: dict[str, Any] = {}
    for each in fields(kind):
        if not each.init or each.name in without or each.name in own:
            continue
        needed = each.default is MISSING and each.default_factory is MISSING
        default = ... if needed else None if each.default is MISSING else each.default
        type_ = _type(hints[each.name], plain=plain)
        if each.name == "id" and not plain:
            type_, default = (FreeSlug, "") if kind in _ID_LEFT_OUT else (Slug, ...)
        found[each.name] = (type_, default)
    return create_model(kind.__name__, __base__=Shape, __doc__=_about(kind), **found, **own)


def _type(hint: Any, *, plain: bool) -> Any:
    """The type of a field in the file, for its type in the model."""
    if typing.get_origin(hint) is tuple:
        return list[_type(typing.get_args(hint)[0], plain=plain)]  # type: ignore[misc]
    if isinstance(hint, types.UnionType):
        (held,) = (each for each in typing.get_args(hint) if each is not types.NoneType)
        return _type(held, plain=plain) | None
    if hint in (int, float, bool):
        return hint
    if hint in (str, When):
        return Words if hint is str else Day
    return hint if issubclass(hint, StrEnum) else _generated(hint, plain)


def _about(kind: type[Any]) -> str:
    return (kind.__doc__ or "").strip().split("\n")[0]


def _format(newest: int) -> Any:
    return Annotated[int, Field(ge=1, le=newest, description="The format of this file.")]


def _true(value: Any) -> Any:
    return True if value in ("true", True) else value


class _ShortForm:
    """Tells the JSON Schema that a short form stands beside the full one."""

    def __init__(self, short: dict[str, Any]) -> None:
        self.short = short

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        return {"anyOf": [handler(core), self.short]}


_SHORT_MEMBER = {"type": "string", "description": "A person's id, for somebody always here."}
_SHORT_EVENT = {
    "type": ["string", "object"],
    "description": "A turn and its date: “married: 2015”.",
    "propertyNames": {"enum": [each.value for each in family.EventKind]},
    "maxProperties": 1,
}


def _short(shape: type[BaseModel], lengthen: Any, short: dict[str, Any]) -> Any:
    return Annotated[shape, BeforeValidator(lengthen), _ShortForm(short)]


def _member(value: Any) -> Any:
    """`- kelly` for `- {person: kelly}`."""
    return {"person": value} if isinstance(value, str) else value


def _event(value: Any) -> Any:
    """`- married: 2015` for `- {kind: married, when: 2015}`; `- separated` for no date."""
    if isinstance(value, str):
        return {"kind": value}
    if isinstance(value, dict) and len(value) == 1 and "kind" not in value and "when" not in value:
        (kind, when), *_ = value.items()
        return {"kind": kind, "when": when}
    return value

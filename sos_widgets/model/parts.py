"""The parts of a record: where each list of items lives and what it is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sos_widgets.errors import Refusal
from sos_widgets.model import attempts, closing, codec, family, figures, pages, record
from sos_widgets.model.record import Record

__all__ = [
    "PARTS",
    "ROOTS",
    "Part",
    "arranges",
    "item_at",
    "items_of",
    "label_of",
    "root_of",
    "with_items",
    "with_root",
]


@dataclass(frozen=True, slots=True)
class Part:
    """One list of items: who holds it, of what type, and its noun in a sentence.

    Parameters
    ----------
    outside : tuple of str
        The only fields that a page may be sent of an item that nobody may see
        yet (`sos_widgets.model.rounds.is_sealed`).
    """

    holder: str
    kind: type[Any]
    noun: str
    outside: tuple[str, ...] = ()


# What an item names stands in an earlier part than the item: additions go in this order.
PARTS: Mapping[str, Part] = {
    "people": Part("family", family.Person, "a person"),
    "unions": Part("family", family.Union, "a partnership"),
    "parent_links": Part("family", family.ParentLink, "a parent link"),
    "placements": Part("family", family.Placement, "a placement"),
    "twins": Part("family", family.TwinGroup, "a twin group"),
    "households": Part("family", family.Household, "a household"),
    "bonds": Part("family", family.Bond, "a bond"),
    "released": Part("record", record.Released, "a released stage"),
    "meetings": Part("record", record.Meeting, "a meeting"),
    "grids": Part("record", record.Grid, "a grid"),
    "cells": Part("record", record.Cell, "a box of a grid"),
    "statements": Part("record", record.Statement, "a statement"),
    "scales": Part("record", record.Scale, "a scale"),
    "pairs": Part("record", record.Pair, "a pair"),
    "pieces": Part("record", record.Piece, "words about a pair"),
    "ratings": Part("record", record.Rating, "a rating"),
    "rounds": Part("record", record.Round, "a round in private"),
    "turns": Part("record", record.Turn, "a turn in a round"),
    "sealed": Part(
        "record", record.Sealed, "an answer that nobody sees yet", outside=("turn", "scale")
    ),
    "systems": Part("record", record.System, "a system"),
    "ties": Part("record", record.Tie, "a tie"),
    "network": Part("record", record.NetworkPerson, "a person of the network"),
    "circle_moves": Part("record", record.CircleMove, "a move between circles"),
    "obstacles": Part("record", record.Obstacle, "an obstacle"),
    "plans": Part("record", record.Plan, "a safety plan"),
    "when_thens": Part("record", record.WhenThen, "a when-then line"),
    "plan_points": Part("record", record.PlanPoint, "a point of a plan"),
    "child_parts": Part("record", record.ChildPart, "a child's part in a plan"),
    "plan_days": Part("record", record.PlanDay, "a day of a plan"),
    "plan_steps": Part("record", record.PlanStep, "a step of a plan"),
    "spots": Part("record", record.Spot, "a place in a picture"),
    "set_aside": Part("record", record.SetAside, "words kept beside"),
    "reflections": Part("record", record.Reflection, "a reflection"),
    "dismissals": Part("record", record.Dismissal, "advice put aside"),
    "rules_off": Part("record", record.RuleOff, "a rule of advice that is off"),
    "local_words": Part("record", record.LocalWord, "a word of our own"),
    "readings": Part("record", record.Reading, "a reading of a statement"),
    "draft_rounds": Part("record", record.DraftRound, "a round of drafts"),
    "drafts": Part("record", record.Draft, "a draft", outside=("round",)),
    "taps": Part("record", record.Tap, "something said beside another map"),
    "looks": Part("record", figures.Look, "how somebody is drawn"),
    "books": Part("record", pages.Book, "a book of pages"),
    "pages": Part("record", pages.Page, "a page"),
    "drawings": Part("record", pages.Drawing, "something drawn"),
    "sittings": Part("record", attempts.Sitting, "a go at an exercise"),
    "attempts": Part("record", attempts.Attempt, "an answer in an exercise"),
    "sketch_lines": Part("record", attempts.SketchLine, "a line of a sketched genogram"),
    "closings": Part("record", closing.Closing, "a closing page"),
}


# Fields that belong to the record or its family as a whole.
ROOTS: Mapping[str, tuple[str, ...]] = {
    "record": ("case", "title", "labels", "centre", "ring", "notation", "births", "arrangement"),
    "family": ("as_at",),
}


def arranges(part: str, name: str = "") -> bool:
    """Whether a field is only about how a picture is arranged: of two, the later one stands."""
    return part == "spots" or (part == "record" and name in ("ring", "arrangement"))


def root_of(whole: Record, root: str) -> dict[str, Any]:
    """The plain fields of the record itself, or of its family."""
    holder = whole if root == "record" else whole.family
    return {name: codec.plain_value(getattr(holder, name)) for name in ROOTS[root]}


def items_of(whole: Record, part: str) -> tuple[Any, ...]:
    """The items of a part.

    Raises
    ------
    Refusal
        When there is no such part.
    """
    if part not in PARTS:
        raise Refusal(f"There is no part {part!r}.")
    holder = whole.family if PARTS[part].holder == "family" else whole
    return tuple(getattr(holder, part))


def item_at(whole: Record, part: str, id_: str) -> Any:
    """The item of a part with this id.

    Raises
    ------
    Refusal
        When it is not there (any more).
    """
    for item in items_of(whole, part):
        if item.id == id_:
            return item
    raise Refusal(
        f"{PARTS[part].noun.capitalize()} that this change belongs to is not here any more."
    )


def with_items(whole: Record, part: str, items: Iterable[Any]) -> Record:
    """The record with a part's items replaced."""
    if PARTS[part].holder == "family":
        return replace(whole, family=replace(whole.family, **_values(part, items)))
    return replace(whole, **_values(part, items))


def _values(part: str, items: Iterable[Any]) -> dict[str, Any]:
    return {part: tuple(items)}


def with_root(whole: Record, root: str, fields: Mapping[str, Any]) -> Record:
    """The record with plain fields of its own, or of its family, set."""
    kind = Record if root == "record" else family.Family
    for name in fields:
        if name not in ROOTS[root]:
            raise Refusal(f"{name!r} is not a field that can be changed here.")
    values = {name: codec.typed_value(kind, name, value) for name, value in fields.items()}
    if root == "record":
        return replace(whole, **values)
    return replace(whole, family=replace(whole.family, **values))


def label_of(whole: Record, part: str, item: Any) -> str:
    """Words for an item in a sentence to the person at the screen."""
    people = whole.family
    match part:
        case "people":
            return str(item.called)
        case "unions":
            return f"the partnership of {people.called(item.a)} and {people.called(item.b)}"
        case "parent_links":
            return f"{people.called(item.parent)} as parent of {people.called(item.child)}"
        case "placements":
            return f"where {people.called(item.child)} lives"
        case "twins":
            return "the twins " + " and ".join(people.called(id_) for id_ in item.members)
        case "bonds":
            return f"the bond of {people.called(item.a)} and {people.called(item.b)}"
        case "statements":
            return _quoting("the statement", item.words)
        case "readings":
            return f"how it is heard as {people.called(item.who)}"
        case "scales":
            return _quoting("the scale", item.question)
        case "ratings":
            return f"a rating by {people.called(item.who)}"
        case "turns":
            return f"{people.called(item.guessed_by or item.who)}'s turn in a round"
        case "cells":
            return _quoting("a box of a grid", item.words)
        case "pieces":
            return _quoting("the words", item.words)
        case "local_words":
            return _quoting("the word", item.word)
        case "when_thens":
            return _quoting("the when-then line", item.sign or item.what)
        case "plan_points":
            return _quoting("the point", item.words)
        case "plan_days" | "plan_steps":
            day = f"{item.when}: " if item.when else ""
            return _quoting(PARTS[part].noun, day + item.words)
        case "child_parts":
            return f"the part of {people.called(item.child)} in a plan"
        case "network":
            return f"{whole.called(item.who)} in the network"
        case "circle_moves":
            named = next((each.who for each in whole.network if each.id == item.person), "")
            return f"where {whole.called(named) or 'somebody'} stood in the circles"
        case "obstacles":
            return _quoting("the obstacle", item.words)
        case "plans":
            return _quoting("the plan", item.title)
        case "ties":
            system = next((each.name for each in whole.systems if each.id == item.system), "")
            who = people.called(item.who) if item.who else "the household"
            return f"the tie between {who} and {system or 'somebody not named yet'}"
        case "looks":
            return f"how {people.called(item.who) or 'somebody'} is drawn"
        case "pages":
            return _quoting("the page", item.words)
        case "sittings":
            return item.title or PARTS[part].noun
        case "attempts":
            return _quoting("the answer to", item.asked or "an exercise")
        case "sketch_lines":
            return f"{item.who or 'somebody'} in a sketched genogram"
        case "households" | "systems":
            return item.name or PARTS[part].noun
        case "meetings" | "grids" | "books":
            return item.title or PARTS[part].noun
    return PARTS[part].noun


def _quoting(noun: str, words: str) -> str:
    """Name something by its words, where it has any yet."""
    return f"{noun} “{_cut(words)}”" if words.strip() else noun


def _cut(words: str) -> str:
    return words if len(words) <= 60 else words[:57].rstrip() + "…"

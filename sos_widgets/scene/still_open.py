"""What a map leaves open, as questions to take along: nothing is counted or ticked off.

References
----------
Danger statements and safety goals are the ends between which the work is held,
with a scale for each pair: UK local safeguarding guidance. An empty harm box is
a legal state and asks nothing (Western Australia's procedures).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sos_widgets.model.record import Category, Column, Pair, Record, Statement
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet
from sos_widgets.words import LabelPack, table

__all__ = ["OpenQuestion", "still_open", "still_open_blocks", "still_open_sheet"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """A question that the map asks, and where its answer would stand.

    Parameters
    ----------
    group : str
        What it is about: ``"said"``, ``"bookends"``, ``"steps"`` or ``"child"``.
    part, item : str
        The item that it is about; empty where something is not there yet.
    category : str
        The box in which an answer would stand; empty where it is none.
    """

    group: str
    words: str
    part: str = ""
    item: str = ""
    category: str = ""


def still_open(record: Record) -> tuple[OpenQuestion, ...]:
    """The questions of a map, in the order of a mapping."""
    return (*_said(record), *_bookends(record), *_steps(record), *_child(record))


def still_open_sheet(record: Record, _labels: LabelPack) -> Sheet:
    """The same as text."""
    blocks = still_open_blocks(record) or (Paragraph(words=_words()["none"]),)
    return Sheet(title="Still open", blocks=blocks)


def still_open_blocks(record: Record, *, level: int = 1) -> tuple[Block, ...]:
    """The questions under what they are about; empty where there are none."""
    blocks: list[Block] = []
    for group, questions in groupby(still_open(record), lambda each: each.group):
        heading = Heading(words=_words()["groups"][group], level=level)
        blocks += [heading, Items(items=tuple(each.words for each in questions))]
    return tuple(blocks)


def _words() -> dict[str, Any]:
    words: dict[str, Any] = table("mapping")["still_open"]
    return words


def _ask(group: str, question: str, about: str = "", **place: str) -> OpenQuestion:
    words = str(_words()[question])
    return OpenQuestion(group=group, words=words.replace("{words}", _cut(about)), **place)


def _cut(words: str) -> str:
    """The beginning of some words, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= 80 else line[:79].rstrip() + "…"


def _about(group: str, question: str, said: Statement) -> OpenQuestion:
    return _ask(group, question, said.words, part="statements", item=said.id)


def _written(record: Record, category: Category) -> list[Statement]:
    return [each for each in record.statements_in(category) if each.words.strip()]


def _said(record: Record) -> Iterator[OpenQuestion]:
    said = [each for each in record.statements if each.words.strip()]
    for column in (Column.WORRIED, Column.WORKING_WELL):
        if not any(each.category.column is column for each in said):
            yield _ask("said", column.value, category=f"unsorted_{column.value}")
    waiting = [each for each in said if not each.category.sorted]
    yield from (_about("said", "sort", each) for each in waiting[:1])
    yield from (_ask("said", "sort_more", part="statements", item=each.id) for each in waiting[1:2])
    if not _written(record, Category.EXISTING_SAFETY):
        yield _ask("said", "existing_safety", category=Category.EXISTING_SAFETY.value)


def _bookends(record: Record) -> Iterator[OpenQuestion]:
    dangers = _written(record, Category.DANGER_STATEMENT)
    if not dangers:
        yield _ask("bookends", "danger", category=Category.DANGER_STATEMENT.value)
    for danger in dangers:
        pairs = [each for each in record.pairs if each.danger == danger.id]
        if not any(each.goal for each in pairs):
            yield _about("bookends", "goal", danger)
        elif not any(each.scale for each in pairs):
            yield _about("bookends", "scale", danger)
        else:
            yield from _views(record, pairs)
    answered = {each.goal for each in record.pairs if each.danger}
    for goal in _written(record, Category.SAFETY_GOAL):
        if goal.id not in answered:
            yield _about("bookends", "goal_alone", goal)


def _views(record: Record, pairs: list[Pair]) -> Iterator[OpenQuestion]:
    scales = {each.scale for each in pairs}
    for scale in record.scales:
        if scale.id in scales and not record.ratings_on(scale.id):
            yield _ask("bookends", "views", scale.question, part="scales", item=scale.id)


def _steps(record: Record) -> Iterator[OpenQuestion]:
    steps = _written(record, Category.NEXT_STEP)
    if not steps:
        yield _ask("steps", "next_step", category=Category.NEXT_STEP.value)
    for step in steps:
        if not step.does:
            yield _about("steps", "does", step)
        elif not step.by_when:
            yield _about("steps", "by_when", step)


def _child(record: Record) -> Iterator[OpenQuestion]:
    own = {each.who for each in record.statements if each.own_words}
    for child in record.family.focal:
        if not own & {child.id, child.called}:
            words = str(_words()["own_words"]).replace("{name}", child.called)
            yield OpenQuestion(group="child", words=words)

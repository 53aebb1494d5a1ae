"""Pairs in words and tables: a danger, the goal that answers it, their scale and steps."""

from __future__ import annotations

from datetime import date

from sos_widgets.model.record import Category, Pair, Rating, Record, Scale, Statement
from sos_widgets.scene.mapping import step_rows
from sos_widgets.scene.ratings import occasions, rater
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, table

__all__ = ["pair_called", "pair_tables", "pairs_sheet", "standing", "steps_of"]

_CUT = 70
_ENDS = (Category.DANGER_STATEMENT, Category.SAFETY_GOAL)


def pairs_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every pair, then what stands on the map without one."""
    blocks: list[Block] = []
    for pair in record.pairs:
        blocks.append(Heading(words=pair_called(record, pair)))
        blocks += pair_tables(record, pair, labels)
    if not record.pairs:
        blocks.append(Paragraph(words=table("pairs")["none"]))
    paired = {id_ for pair in record.pairs for id_ in (pair.danger, pair.goal)}
    rows = tuple(
        (labels.one(each.category).capitalize(), each.words)
        for each in record.statements
        if each.category in _ENDS and each.id not in paired and each.words.strip()
    )
    if rows:
        words = table("pairs")
        columns = (words["part"], words["in_words"])
        blocks.append(Table(caption=words["alone"], columns=columns, rows=rows))
    return Sheet(title=labels.tool("pairs"), blocks=tuple(blocks))


def pair_called(record: Record, pair: Pair) -> str:
    """A pair by the first words of its danger, or of its goal."""
    said = {each.id: each.words.strip() for each in record.statements}
    words = said.get(pair.danger) or said.get(pair.goal) or str(table("pairs")["unnamed"])
    return words if len(words) <= _CUT else words[: _CUT - 1].rstrip() + "…"


def pair_tables(record: Record, pair: Pair, labels: LabelPack) -> list[Block]:
    """What a pair is made of, and the steps from the one end to the other."""
    words = table("pairs")
    said = {each.id: each.words for each in record.statements}
    scale = next((each for each in record.scales if each.id == pair.scale), None)
    danger = labels.one(Category.DANGER_STATEMENT).capitalize()
    goal = labels.one(Category.SAFETY_GOAL).capitalize()
    rows = [(danger, said.get(pair.danger) or words["open"])]
    if scale:
        rows += [
            (words["scale"], scale.question or labels.scale_question),
            ("0", scale.zero or labels.zero),
            ("10", scale.ten or labels.ten),
        ]
        stand = standing(record, scale)
        if stand:
            said_by = "; ".join(f"{rater(record, each)}: {each.number}" for each in stand)
            rows.append((words["stand"], said_by))
    else:
        rows.append((words["scale"], words["open"]))
    rows.append((goal, said.get(pair.goal) or words["open"]))
    for name in ("own_way", "told", "disagreement"):
        if getattr(pair, name):
            rows.append((words["fields"][name], getattr(pair, name)))
    columns = (words["part"], words["in_words"])
    tables: list[Block] = [Table(caption=words["caption"], columns=columns, rows=tuple(rows))]
    steps = steps_of(record, pair)
    if steps:
        heads = (words["step"], words["who"], words["by_when"], words["went"])
        rows_ = step_rows(record, steps)
        tables.append(Table(caption=words["steps"], columns=heads, rows=rows_))
    return tables


def standing(record: Record, scale: Scale) -> tuple[Rating, ...]:
    """Everybody's last number on a scale; a guess of somebody's view stands beside their own."""
    found: dict[str, Rating] = {}
    for _title, _when, ratings in occasions(record, scale.id):
        for rating in ratings:
            if rating.number is not None:
                found[rater(record, rating)] = rating
    return tuple(found.values())


def steps_of(record: Record, pair: Pair) -> tuple[Statement, ...]:
    """The steps of a pair in the order of their days; those without a day come last."""
    steps = [each for each in record.statements if each.id in pair.steps]
    return tuple(sorted(steps, key=lambda each: each.by_when.middle or date.max))

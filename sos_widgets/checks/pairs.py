"""Rules on pairs: a danger, the goal that answers it, and a scale between them.

References
----------
A danger statement is paired with a goal, and the set includes a scale (York,
glossary of terms). One to one is advice only: one goal may answer two dangers.
"""

from __future__ import annotations

from collections.abc import Iterator

from sos_widgets.checks.note import Note
from sos_widgets.model.record import Category, Record
from sos_widgets.words import table

__all__ = ["PAIR_RULES", "pair_notes"]

PAIR_RULES = ("danger_without_goal", "goal_without_danger", "pair_without_scale", "many_pairs")
MANY = 3


def pair_notes(record: Record) -> Iterator[Note]:
    """Say what a pair has not got yet; a note's `field` is what is missing."""
    said = {each.id for each in record.statements if each.words.strip()}
    paired = {id_ for pair in record.pairs for id_ in (pair.danger, pair.goal)}
    for each in record.statements:
        if each.id in said and each.id not in paired:
            if each.category is Category.DANGER_STATEMENT:
                yield _note("danger_without_goal", "statements", each.id, "goal")
            if each.category is Category.SAFETY_GOAL:
                yield _note("goal_without_danger", "statements", each.id, "danger")
    for pair in record.pairs:
        danger, goal = pair.danger in said, pair.goal in said
        if danger and not goal:
            yield _note("danger_without_goal", "pairs", pair.id, "goal")
        if goal and not danger:
            yield _note("goal_without_danger", "pairs", pair.id, "danger")
        if danger and goal and not pair.scale:
            yield _note("pair_without_scale", "pairs", pair.id, "scale")
    if len(record.pairs) > MANY:
        yield _note("many_pairs", "pairs", "", "")


def _note(rule: str, part: str, item: str, field: str) -> Note:
    sentence = str(table("rules")["rules"][rule]["says"])
    return Note(rule=rule, sentence=sentence, topic=rule, part=part, item=item, field=field)

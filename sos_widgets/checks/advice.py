"""All advice on a record: what the rules that are on find, less what has been put aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from sos_widgets.checks.grid import grid_notes
from sos_widgets.checks.network import network_notes
from sos_widgets.checks.note import Note
from sos_widgets.checks.pairs import pair_notes
from sos_widgets.checks.plan import plan_notes
from sos_widgets.checks.rules import RULES
from sos_widgets.checks.telling import book_notes
from sos_widgets.checks.writing import Setting, Writing, setting_of, writings
from sos_widgets.model.record import Record

__all__ = ["notes"]


def notes(record: Record, parts: Iterable[str] | None = None) -> tuple[Note, ...]:
    """What is worth another look in a record, in its order.

    It is advice for whoever writes: nothing is refused, counted or marked, and
    no copy that is taken home holds any of it.

    Parameters
    ----------
    parts : iterable of str, optional
        Only notes on items of these parts; on all of them by default.

    Returns
    -------
    tuple of Note
        Of the rules that are on in this session, without what was put aside.

    Examples
    --------
    >>> from sos_widgets.model.record import Category, Statement
    >>> said = Statement(id="g", category=Category.SAFETY_GOAL, words="Dean will attend a course.")
    >>> [note.rule for note in notes(Record(id="r", statements=(said,)))]
    ['no_duration', 'service_as_goal', 'goal_without_danger']
    """
    off = {each.id for each in record.rules_off}
    aside = {(each.rule, each.part, each.item, each.about) for each in record.dismissals}
    wanted = None if parts is None else frozenset(parts)
    return tuple(
        note
        for note in _found(record)
        if note.rule not in off
        and (wanted is None or note.part in wanted)
        and (note.rule, note.part, note.item, note.about) not in aside
    )


def _found(record: Record) -> Iterator[Note]:
    setting = setting_of(record)
    for writing in writings(record):
        yield from _on(writing, setting)
    yield from grid_notes(record)
    yield from pair_notes(record)
    yield from book_notes(record)
    yield from network_notes(record)
    yield from plan_notes(record)


@lru_cache(maxsize=4096)  # a large record is advised on after every edit, on several boards
def _on(writing: Writing, setting: Setting) -> tuple[Note, ...]:
    return tuple(
        Note(
            rule=rule.id,
            sentence=rule.sentence(found),
            topic=rule.id,
            part=writing.part,
            item=writing.item,
            field=writing.field,
            about=found.about,
        )
        for rule in RULES
        if writing.kind in rule.kinds
        for found in rule.find(writing, setting)
    )

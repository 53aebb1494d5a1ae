"""Advice on a harm/worry matrix or a safety grid."""

from __future__ import annotations

from collections.abc import Iterable

from sos_widgets.checks.note import Note
from sos_widgets.model.dates import When
from sos_widgets.model.grids import Cell, Grid, GridRow
from sos_widgets.model.record import Record
from sos_widgets.words import template_of

__all__ = ["grid_notes"]


def grid_notes(record: Record, grid: Grid) -> tuple[Note, ...]:
    """Say where the dates of a grid's rows cannot stand in the order of its rows.

    Rough dates count as what they may mean: "spring 2024" is out of order only
    where no day of it would do. A note's `where` is the row that it stands beside.

    References
    ----------
    First, worst and most recent are the usual lines of a harm matrix in UK practice.
    """
    template = template_of(grid)
    if template is None:
        return ()
    cells = [cell for cell in record.cells if cell.grid == grid.id]
    return tuple(
        Note(rule="grid-dates", sentence=sentence, where=row, topic="grid_dates")
        for row, sentence in _sentences(template.rows, cells)
    )


def _sentences(rows: tuple[GridRow, ...], cells: list[Cell]) -> Iterable[tuple[str, str]]:
    dates = {row.id: [c.when for c in cells if c.row == row.id and c.when] for row in rows}
    dated = [row for row in rows if not row.optional]
    first = next((row for row in dated if row.id == "first"), None)
    recent = next((row for row in dated if row.id == "recent"), None)
    for row in dated:
        pair = _wrong(dates["first"], dates[row.id]) if first and row is not first else None
        if first and pair:
            yield (
                first.id,
                f"“{first.title}” is dated {pair[0]}, later than “{row.title}” ({pair[1]}). "
                "Which of them came first?",
            )
    for row in dated:
        other = recent is not None and row not in (first, recent)
        pair = _wrong(dates[row.id], dates["recent"]) if other else None
        if recent and pair:
            yield (
                recent.id,
                f"“{recent.title}” is dated {pair[1]}, earlier than “{row.title}” ({pair[0]}). "
                "Which of them came last?",
            )


def _wrong(early: list[When], late: list[When]) -> tuple[When, When] | None:
    """Two dates the first of which surely lies after the second."""
    return next(((a, b) for a in early for b in late if a.surely_after(b)), None)

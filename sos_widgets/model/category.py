"""The four questions of a map, and the seven kinds of statement under the first three.

References
----------
Turnell and Edwards, *Signs of Safety* (1999).
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["SEVEN", "Category", "Column"]


class Column(StrEnum):
    """The first three of the four questions; the fourth is the scale."""

    WORRIED = "worried"
    WORKING_WELL = "working_well"
    TO_HAPPEN = "to_happen"


class Category(StrEnum):
    """Where a statement stands: one of the seven, or said and not yet sorted."""

    HARM = "harm"
    DANGER_STATEMENT = "danger_statement"
    COMPLICATING_FACTOR = "complicating_factor"
    EXISTING_STRENGTH = "existing_strength"
    EXISTING_SAFETY = "existing_safety"
    SAFETY_GOAL = "safety_goal"
    NEXT_STEP = "next_step"
    UNSORTED_WORRIED = "unsorted_worried"
    UNSORTED_WORKING_WELL = "unsorted_working_well"
    UNSORTED_TO_HAPPEN = "unsorted_to_happen"

    @property
    def column(self) -> Column:
        """The column that this category stands in."""
        return _COLUMNS[self]

    @property
    def sorted(self) -> bool:
        """Whether this is one of the seven."""
        return self in SEVEN


_COLUMNS = {
    Category.HARM: Column.WORRIED,
    Category.DANGER_STATEMENT: Column.WORRIED,
    Category.COMPLICATING_FACTOR: Column.WORRIED,
    Category.UNSORTED_WORRIED: Column.WORRIED,
    Category.EXISTING_STRENGTH: Column.WORKING_WELL,
    Category.EXISTING_SAFETY: Column.WORKING_WELL,
    Category.UNSORTED_WORKING_WELL: Column.WORKING_WELL,
    Category.SAFETY_GOAL: Column.TO_HAPPEN,
    Category.NEXT_STEP: Column.TO_HAPPEN,
    Category.UNSORTED_TO_HAPPEN: Column.TO_HAPPEN,
}

SEVEN: tuple[Category, ...] = tuple(c for c in Category if not c.value.startswith("unsorted"))

"""Grid templates: the harm/worry matrix and its equal, the safety grid.

References
----------
First, worst and most recent, with what happened, how serious, how often and
the effect on each child, are the usual lines of a harm matrix; the safety
grid asks the same of times when a child was kept safe.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.model.record import GridKind
from sos_widgets.words.tables import names_in, table

__all__ = ["GridColumn", "GridRow", "GridTemplate", "grid_template", "grid_templates"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """A line of a grid; an optional one is shown only where a team wants it."""

    id: str
    title: str
    help: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GridColumn:
    """A column of a grid, with its question cards.

    Parameters
    ----------
    per_child : bool
        Whether each child has a box of their own in this column.
    """

    id: str
    title: str
    help: str = ""
    per_child: bool = False
    prompts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GridTemplate:
    """The rows and columns of a kind of grid."""

    id: str
    kind: GridKind
    title: str
    about: str
    rows: tuple[GridRow, ...]
    columns: tuple[GridColumn, ...]

    def row(self, id_: str) -> GridRow | None:
        """Find a row by id."""
        return next((row for row in self.rows if row.id == id_), None)

    def column(self, id_: str) -> GridColumn | None:
        """Find a column by id."""
        return next((column for column in self.columns if column.id == id_), None)

    def prompts(self, column: str) -> tuple[str, ...]:
        """The question cards of a column; none where there is no such column."""
        found = self.column(column)
        return found.prompts if found else ()


@cache
def grid_template(name: str) -> GridTemplate:
    """Find a grid template.

    Raises
    ------
    NotFoundError
        When there is no such template.

    Examples
    --------
    >>> [row.title for row in grid_template("harm_over_time").rows if not row.optional]
    ['First known', 'Worst', 'Most recent']
    """
    known = names_in("grids")
    if name not in known:
        hint = nearest(name, known) or f"There are {', '.join(known)}."
        raise NotFoundError(f"There is no grid template {name!r}. {hint}")
    words = table(f"grids/{name}")
    return GridTemplate(
        id=name,
        kind=GridKind(words["kind"]),
        title=words["title"],
        about=words["about"],
        rows=tuple(GridRow(**row) for row in words["rows"]),
        columns=tuple(
            GridColumn(**{**column, "prompts": tuple(column["prompts"])})
            for column in words["columns"]
        ),
    )


def grid_templates() -> tuple[GridTemplate, ...]:
    """All templates that come with the workbench."""
    return tuple(grid_template(name) for name in names_in("grids"))

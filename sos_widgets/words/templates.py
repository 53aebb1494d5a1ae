"""Grid templates: the harm/worry matrix and its equal, the safety grid.

References
----------
First, worst and most recent, with what happened, how serious, how often and
the effect on each child, are the usual lines of a harm matrix; the safety
grid asks the same of times when a child was kept safe.
"""

from __future__ import annotations

from functools import cache

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.model.codec import from_plain
from sos_widgets.model.grids import Grid, GridTemplate
from sos_widgets.words.tables import names_in, table

__all__ = ["grid_template", "grid_templates", "template_of"]


def grid_template(name: str) -> GridTemplate:
    """Find a grid template that comes with the workbench.

    Raises
    ------
    NotFoundError
        When there is no such template.

    Examples
    --------
    >>> [row.title for row in grid_template("harm_over_time").rows if not row.optional]
    ['First known', 'Worst', 'Most recent']
    """
    known = {each.id: each for each in grid_templates()}
    if name not in known:
        hint = nearest(name, known) or f"There are {', '.join(known)}."
        raise NotFoundError(f"There is no grid template {name!r}. {hint}")
    return known[name]


@cache
def grid_templates() -> tuple[GridTemplate, ...]:
    """All templates that come with the workbench."""
    return tuple(
        from_plain(GridTemplate, {"id": name, **table(f"grids/{name}")})
        for name in names_in("grids")
    )


def template_of(grid: Grid) -> GridTemplate | None:
    """The template of a grid: its own, or one that comes with the workbench.

    None where a grid names a template that is neither in its record nor here,
    as one from a newer version of the workbench may; its words are still kept.
    """
    return grid.form or next((each for each in grid_templates() if each.id == grid.template), None)

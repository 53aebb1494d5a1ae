"""The one loader of the YAML tables that lie beside this module."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from sos_widgets.errors import NotFoundError, nearest

__all__ = ["names_in", "over", "table"]

ROOM = Path(__file__).parent


@cache
def table(path: str) -> dict[str, Any]:
    """Read one table of words.

    Parameters
    ----------
    path : str
        Its path below this room, without the ending: ``"labels/harm"``.

    Returns
    -------
    dict
        The parsed YAML. It is shared: read it, do not change it.

    Raises
    ------
    NotFoundError
        When there is no such table.

    Examples
    --------
    >>> table("labels/harm")["title"]
    'Harm and danger'
    """
    file = ROOM / f"{path}.yaml"
    if not file.is_file():
        known = (str(each.relative_to(ROOM).with_suffix("")) for each in ROOM.rglob("*.yaml"))
        raise NotFoundError(f"There is no table of words {path!r}. {nearest(path, known)}".strip())
    # Loaded here: a kernel that only imports the package should not wait for it.
    import yaml

    from sos_widgets.loader import Loader

    parsed: dict[str, Any] = yaml.load(file.read_text("utf-8"), Loader)
    return parsed


def over(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """Lay a table that says only what differs over the one it differs from.

    Examples
    --------
    >>> over({"line": {"width": 1, "dash": 2}}, {"line": {"dash": 3}})
    {'line': {'width': 1, 'dash': 3}}
    """
    merged = dict(base)
    for key, value in own.items():
        under = base.get(key)
        if isinstance(value, dict) and isinstance(under, dict):
            merged[key] = over(under, value)
        else:
            merged[key] = value
    return merged


def names_in(folder: str) -> tuple[str, ...]:
    """The names of the tables in a folder of this room, in order of the alphabet."""
    return tuple(sorted(each.stem for each in (ROOM / folder).glob("*.yaml")))

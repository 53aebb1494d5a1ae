"""How a handout can be read: the size of its letters, and the room between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.words.tables import table

__all__ = ["ORDINARY", "Reading", "reading_choices"]

ORDINARY = "ordinary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The size and the spacing of a handout's letters.

    Parameters
    ----------
    size : str
        ``"ordinary"``, ``"large"`` or ``"largest"``.
    spacing : str
        ``"ordinary"``, ``"wide"`` or ``"widest"``.

    Raises
    ------
    NotFoundError
        When there is no such size or spacing.

    References
    ----------
    The widest spacing is at least that of WCAG 2.2, success criterion 1.4.12.
    """

    size: str = ORDINARY
    spacing: str = ORDINARY

    def __post_init__(self) -> None:
        for name, chosen in (("size", self.size), ("spacing", self.spacing)):
            known = table("audiences")["reading"][name]
            if chosen not in known:
                hint = nearest(chosen, known) or f"There are {', '.join(known)}."
                raise NotFoundError(f"There is no {_CALLED[name]} {chosen!r}. {hint}")

    @property
    def columns(self) -> int:
        """The most columns that a table has room for at this size."""
        return int(table("audiences")["reading"]["size"][self.size]["columns"])

    def variables(self) -> str:
        """What the style sheet of a handout reads, as CSS declarations."""
        words = table("audiences")["reading"]
        room = words["spacing"][self.spacing]
        return (
            f"--letters: {words['size'][self.size]['times']}; --line: {room['line']}; "
            f"--letter: {room['letter']}em; --word: {room['word']}em; "
            f"--paragraph: {room['paragraph']}em;"
        )


_CALLED = {"size": "text size", "spacing": "spacing"}


def reading_choices() -> dict[str, list[dict[str, Any]]]:
    """What can be chosen, by ``"size"`` and ``"spacing"``, each with its name and title."""
    return {
        name: [{"name": key, "title": each["title"]} for key, each in choices.items()]
        for name, choices in table("audiences")["reading"].items()
    }

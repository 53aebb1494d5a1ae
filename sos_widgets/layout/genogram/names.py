"""How much room people take in a row, their names included."""

from __future__ import annotations

from sos_widgets.layout.genogram.legs import Extent
from sos_widgets.layout.geometry import Point
from sos_widgets.layout.lettering import CHARACTER, LINE, LINE_LENGTH, words_width, wrapped
from sos_widgets.model.family import Family, Life, Person

__all__ = ["depths_of", "extents_of", "place_lines", "place_size"]

_HALF = 0.5
_FIRST = 0.42
_SMALL = 0.3
_YEARS = 9  # characters of "1954–2023"
_PADDING = 0.3


def extents_of(family: Family) -> dict[str, Extent]:
    """How far everybody reaches left and right of their middle."""
    found: dict[str, Extent] = {}
    for person in family.people:
        words = words_width(wrapped(person.called, length=LINE_LENGTH))
        half = max(_HALF, words / 2, _small(person) * CHARACTER / 2)
        found[person.id] = half, half
    return found


def depths_of(family: Family) -> dict[str, float]:
    """How far everybody reaches below their middle."""
    return {
        person.id: _HALF
        + _FIRST
        + LINE * (len(wrapped(person.called, length=LINE_LENGTH - 1)) - 1)
        + (_SMALL if _small(person) else 0.0)
        for person in family.people
    }


def _small(person: Person) -> int:
    """How many characters the small line below a name has; 0 where there is none."""
    if person.has_died and person.life is Life.BORN:
        return _YEARS
    if person.life is Life.EXPECTED and person.born:
        return len(f"due {person.born}")
    if not person.known and person.name:
        return _YEARS
    return 0


def place_lines(words: str) -> tuple[str, ...]:
    """The name of a place, as it stands in its box."""
    return wrapped(words, length=LINE_LENGTH, lines=3)


def place_size(lines: tuple[str, ...]) -> Point:
    """How wide and high the box of a place is: no less than a symbol, where lines begin."""
    return max(1.0, words_width(lines) + _PADDING), max(1.0, LINE * len(lines) + _PADDING)

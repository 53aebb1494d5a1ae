"""A notation profile: which mark stands for which fact, read from data.

References
----------
``uk``: the genogram page of the Integrated Children's System (*Write Enough*)
and English council guidance. ``mcgoldrick``: McGoldrick, Gerson and Petry,
*Genograms* (4th edition, 2020). ``nsgc``: Bennett and others, *Journal of
Genetic Counseling* (1995, 2008, 2022). Eco maps: Hartman (1978).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from sos_widgets.errors import NotFoundError, nearest
from sos_widgets.model.record import Record
from sos_widgets.words.tables import names_in, over, table

__all__ = [
    "DEFAULT",
    "LineStyle",
    "Look",
    "Notation",
    "Stroke",
    "look_of",
    "notation",
    "notation_or_default",
    "profiles",
    "records_look",
]

DEFAULT = "uk"


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is drawn.

    Parameters
    ----------
    notation : str
        ``"uk"``, ``"mcgoldrick"`` or ``"nsgc"``: whose marks.
    births : bool
        Whether dates of birth stand in the symbols, not ages.
    health : bool
        Whether symbols are shaded for illness, and for alcohol or drugs.
    ringed : frozenset of str
        Ids of people round whom a frame stands: those to look at.
    """

    notation: str = DEFAULT
    births: bool = False
    health: bool = False
    ringed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """One pen line of a mark.

    Parameters
    ----------
    offset : float
        To the right of the way that the line runs, in pixels.
    dash : tuple of float
        Drawn and left out, in pixels.
    wave : tuple of float
        Half the height and the length of one zigzag tooth, in pixels; empty
        for a plain line.
    smooth : bool
        Whether the zigzag is a rounded wave.
    """

    offset: float = 0.0
    width: float = 1.6
    dash: tuple[float, ...] = ()
    cap: str = "butt"
    wave: tuple[float, ...] = ()
    smooth: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LineStyle:
    """How a line is drawn.

    Parameters
    ----------
    gap : str
        ``"bars"`` breaks the line between two bars, ``"ring"`` also puts a
        ring into the break; empty for none.
    arrow : str
        ``"start"``, ``"end"``, ``"both"`` or empty.
    head : str
        ``"open"`` for an arrowhead in outline.
    word : str
        Printed beside the line.
    borrowed : bool
        Whether the standard has no mark of its own for this.
    meeting : bool
        Whether no line joins two parents, but one comes down from each.
    """

    strokes: tuple[Stroke, ...] = ()
    gap: str = ""
    arrow: str = ""
    head: str = ""
    word: str = ""
    legend: str = ""
    drawn: bool = True
    borrowed: bool = False
    meeting: bool = False


@dataclass(frozen=True, slots=True)
class Notation:
    """A profile; its words are shared data: read, never changed."""

    name: str
    words: dict[str, Any]

    @property
    def title(self) -> str:
        """Whose marks these are."""
        return str(self.words["title"])

    @property
    def short(self) -> str:
        """The same in a word or two."""
        return str(self.words["short"])

    @property
    def about(self) -> str:
        """Who uses them, in a sentence."""
        return str(self.words["about"])

    def facts(self, group: str) -> tuple[str, ...]:
        """The facts of a group that have a mark with a name, in the order of the notation."""
        return tuple(fact for fact in self.words[group] if self.legend(group, fact))

    def line(self, group: str, fact: str) -> LineStyle:
        """The line for a fact of a group ("partners", "children", "bonds", "ties").

        A fact that the profile does not know is not drawn: it is left to the words.
        """
        if fact not in self.words[group]:
            return LineStyle(drawn=False)
        spec = dict(self.words[group][fact])
        strokes = tuple(_stroke(each) for each in spec.pop("strokes", ()))
        return LineStyle(strokes=strokes, **spec)

    def legend(self, group: str, fact: str = "") -> str:
        """The legend's words for a fact; empty where it has none."""
        spec = self.words[group].get(fact, {}) if fact else self.words[group]
        return str(spec.get("legend", ""))

    def of(self, group: str, fact: str, name: str, default: Any = None) -> Any:
        """One more property of a fact."""
        return self.words[group].get(fact, {}).get(name, default)


def _stroke(spec: dict[str, Any]) -> Stroke:
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in spec.items()}
    return Stroke(**values)


def profiles() -> tuple[str, ...]:
    """The names of the profiles, the default first."""
    return (DEFAULT, *(name for name in names_in("notation") if name != DEFAULT))


@cache
def notation(name: str = DEFAULT) -> Notation:
    """Find a profile by name.

    Raises
    ------
    NotFoundError
        When there is no such profile.

    Examples
    --------
    >>> notation("mcgoldrick").legend("bonds", "ended")
    'Cut off'
    """
    if name not in profiles():
        hint = nearest(name, profiles()) or f"There are {', '.join(profiles())}."
        raise NotFoundError(f"There is no notation {name!r}. {hint}")
    return Notation(name, _words(name))


def notation_or_default(name: str) -> Notation:
    """Find a profile by name; the default where there is none of that name."""
    return notation(name if name in profiles() else DEFAULT)


def look_of(notation: str | Look) -> Look:
    """A look, or that of a notation by its name."""
    return Look(notation) if isinstance(notation, str) else notation


def records_look(record: Record, *, health: bool = False) -> Look:
    """How the pictures of a record are drawn; by default where its notation is not known here."""
    return Look(notation_or_default(record.notation).name, births=record.births, health=health)


def _words(name: str) -> dict[str, Any]:
    own = table(f"notation/{name}")
    base = own.get("base")
    return over(_words(str(base)), own) if base else own

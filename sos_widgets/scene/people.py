"""People on a genogram: the symbol, what stands inside it, and the words below."""

from __future__ import annotations

from calendar import month_abbr, month_name
from dataclasses import dataclass

from sos_widgets.layout.geometry import Place, Point
from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Life, LinkKind, Person
from sos_widgets.scene import describe
from sos_widgets.scene.lettering import shorten, wrap
from sos_widgets.scene.marks import Group, Text
from sos_widgets.scene.notation import Look, Notation
from sos_widgets.scene.shading import health_facts
from sos_widgets.scene.symbols import facts, place_box, symbol

__all__ = ["SIDE", "PersonPen", "place"]

SIDE = 48.0  # a symbol's side, in pixels
_NAME = 13.0
_SMALL = 11.5
_SHORT = len("c. 1985")
_MONTHS = {name.lower() for name in month_name if name}
_ROOM = 14 * 0.17 * SIDE  # the layout keeps this clear below each symbol


@dataclass(frozen=True, slots=True)
class PersonPen:
    """Draws the people of a family as they are on its day."""

    family: Family
    look: Look
    rules: Notation

    def facts(self, who: Person) -> tuple[str, ...]:
        """The facts of the notation's symbols that are shown of somebody."""
        return facts(who, self._also(who))

    def shaded(self, who: Person) -> tuple[str, ...]:
        """The facts of the notation's "health" that are shown of somebody."""
        return health_facts(who) if self.look.health and who.life is Life.BORN else ()

    def draw(self, who: Person, at: Point) -> Group:
        """Everything of one person, the middle of the symbol's place at `at`."""
        x, y = at
        marks = symbol(
            who,
            at,
            SIDE,
            rules=self.rules,
            inside=self._inside(who),
            also=(*self._also(who), *self.shaded(who)),
        )
        whole = self._name(who)
        down = y + SIDE / 2 + 16
        for words in wrap(whole, size=_NAME, room=_ROOM) if whole else ():
            cut = whole if words.endswith("…") else ""
            marks.append(_below("name", words, (x, down), whole=cut))
            down += 15.5
        for words in self._lines(who):
            short = shorten(words, size=_SMALL, room=_ROOM + 10)
            cut = words if short != words else ""
            marks.append(_below("years", short, (x, down - 0.5), whole=cut))
            down += 13.5
        return Group(
            id=f"person-{who.id}",
            kind="person",
            label=self._label(who),
            marks=tuple(marks),
        )

    def _name(self, who: Person) -> str:
        named = describe.name(who)
        if not who.pet:
            return named
        below = bool(self.rules.of("symbols", "pet", "word_below"))
        if below and who.name:
            return f"{named} ({who.pet})"
        # The word of a pet without a name stands in its box already.
        return named if who.name or below else ""

    def _also(self, who: Person) -> tuple[str, ...]:
        """What the notation marks on a symbol and only the family's links tell."""
        adopted = any(link.kind is LinkKind.ADOPTED for link in self.family.parents(who.id))
        return ("adopted",) if adopted and self.rules.legend("symbols", "adopted") else ()

    def _label(self, who: Person) -> str:
        said = describe.person(self.family, who.id)
        health = describe.health(self.family, who) if self.shaded(who) else ""
        return f"{said} {health}".strip()

    def _inside(self, who: Person) -> tuple[str, ...]:
        """The lines that stand in a symbol."""
        if who.pet:
            return ()
        if who.count:
            return (who.count,)
        if who.life is not Life.BORN:
            sign = str(self.rules.of("symbols", who.life.value, "sign", ""))
            return (sign,) if sign else ()
        said = _birth(who.born) if self.look.births and who.born else ()
        old = describe.age(who, self.family.as_at)
        said = said or ((old,) if old and not self.look.births else ())
        return said or (() if who.known else (str(self.rules.of("symbols", "unknown", "sign")),))

    def _lines(self, who: Person) -> list[str]:
        """The one small line under a name."""
        if who.pet:
            return []
        if who.has_died and who.life is Life.BORN:
            return [describe.years(who)]
        if who.life is Life.EXPECTED and who.born:
            return [f"due {who.born}"]
        if who.life is not Life.BORN:
            word = str(self.rules.of("symbols", who.life.value, "word", ""))
            return [f"{word} {who.born.short}".strip()] if word else []
        if not who.known and who.name:
            return [str(self.rules.of("symbols", "unknown", "word"))]
        return []


def place(family: Family, each: Place, at: Point, *, rules: Notation) -> Group:
    """The box of a place where children live with people who are not drawn.

    Parameters
    ----------
    at : (x, y)
        Its middle, in pixels.
    """
    kept = [care for care in family.placements if care.id in each.placements]
    size = each.size[0] * SIDE, each.size[1] * SIDE
    return Group(
        id=f"place-{each.placements[0]}",
        kind="place",
        label=" ".join(describe.placement(family, care) for care in kept),
        marks=tuple(place_box(each.lines or ("?",), at, size, rules=rules)),
    )


def _birth(born: When) -> tuple[str, ...]:
    """A date of birth in two short lines: a day, a month or about, and the year."""
    if born.exact and born.earliest:
        return f"{born.earliest.day} {month_abbr[born.earliest.month]}", str(born.earliest.year)
    words = str(born).split()
    if born.year is not None and len(words) == 2:
        return f"{words[0][:3] if words[0].lower() in _MONTHS else words[0]}", words[1]
    return (born.short,) if len(born.short) <= _SHORT else tuple(born.short.split(" ", 1))


def _below(kind: str, words: str, at: Point, *, whole: str) -> Text:
    small = kind == "years"
    return Text(
        kind=kind,
        words=words,
        whole=whole,
        x=at[0],
        y=at[1],
        size=_SMALL if small else _NAME,
        anchor="middle",
        fill="muted" if small else "ink",
        halo="paper",
    )

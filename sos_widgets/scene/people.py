"""People on a genogram: the symbol, what stands inside it, and the words below."""

from __future__ import annotations

from dataclasses import dataclass

from sos_widgets.layout.geometry import Point
from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Life, LinkKind, Person
from sos_widgets.scene import describe
from sos_widgets.scene.family_lines import placement_words
from sos_widgets.scene.lettering import shorten, wrap
from sos_widgets.scene.marks import Group, Text
from sos_widgets.scene.notation import Notation
from sos_widgets.scene.symbols import facts, symbol

__all__ = ["SIDE", "PersonPen"]

SIDE = 48.0  # a symbol's side, in pixels
_NAME = 13.0
_SMALL = 11.5
_ROOM = 14 * 0.17 * SIDE  # the layout keeps this clear below each symbol


@dataclass(frozen=True, slots=True)
class PersonPen:
    """Draws the people of a family as they are on a day, in a notation."""

    family: Family
    as_at: When
    rules: Notation

    def facts(self, who: Person) -> tuple[str, ...]:
        """The facts of the notation's symbols that are shown of somebody."""
        return facts(who, self._also(who))

    def draw(self, who: Person, at: Point) -> Group:
        """Everything of one person, the middle of the symbol's place at `at`."""
        x, y = at
        marks = symbol(
            who, at, SIDE, rules=self.rules, inside=self._inside(who), also=self._also(who)
        )
        whole = self._name(who)
        down = y + SIDE / 2 + 16
        for words in wrap(whole, size=_NAME, room=_ROOM):
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
            label=describe.person(self.family, who.id, as_at=self.as_at),
            marks=tuple(marks),
        )

    def _name(self, who: Person) -> str:
        named = describe.name(who)
        if who.pet and who.name and self.rules.of("symbols", "pet", "word_below"):
            return f"{named} ({who.pet})"
        return named

    def _also(self, who: Person) -> tuple[str, ...]:
        """What the notation marks on a symbol and only the family's links tell."""
        adopted = any(link.kind is LinkKind.ADOPTED for link in self.family.parents(who.id))
        return ("adopted",) if adopted and self.rules.legend("symbols", "adopted") else ()

    def _inside(self, who: Person) -> str:
        if who.count:
            return who.count
        if who.pet:
            return ""
        if who.life is not Life.BORN:
            return str(self.rules.of("symbols", who.life.value, "sign", ""))
        old = describe.age(who, self.as_at)
        return old if who.known or old else str(self.rules.of("symbols", "unknown", "sign"))

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
        away = [each for each in self.family.placements if each.child == who.id and not each.until]
        return [
            f"{each.where or 'carers'}, {placement_words(each)}" for each in away if not each.carers
        ]


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

"""The legend: one line for each mark that a picture really uses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Life, Person, Shape
from sos_widgets.scene.family_lines import slash_marks
from sos_widgets.scene.linework import drawn
from sos_widgets.scene.marks import Circle, Mark, Path, Rect, Text, box, line, moved
from sos_widgets.scene.notation import Notation
from sos_widgets.scene.scene import Key
from sos_widgets.scene.symbols import place_box, symbol

__all__ = ["PEOPLE", "Fact", "keys"]

Fact = tuple[str, str]
_WAY: tuple[Point, Point] = ((-22.0, 0.0), (22.0, 0.0))
_SIDE = 22.0
_SMALLEST = 11.5
PEOPLE = {
    "square": Person(id="x", shape=Shape.SQUARE),
    "circle": Person(id="x", shape=Shape.CIRCLE),
    "dome": Person(id="x", shape=Shape.DOME),
    "diamond": Person(id="x", shape=Shape.DIAMOND),
    "pet": Person(id="x", pet=" "),
    "expected": Person(id="x", life=Life.EXPECTED),
    "lost": Person(id="x", life=Life.LOST),
    "ended": Person(id="x", life=Life.ENDED),
    "stillborn": Person(id="x", shape=Shape.CIRCLE, life=Life.STILLBORN),
    "focal": Person(id="x", shape=Shape.SQUARE, focal=True),
    "died": Person(id="x", shape=Shape.CIRCLE, dead=True),
    "unknown": Person(id="x", shape=Shape.DIAMOND, known=False),
    "count": Person(id="x", count="3"),
    "adopted": Person(id="x", shape=Shape.CIRCLE),
}


def keys(used: Iterable[Fact], rules: Notation) -> tuple[Key, ...]:
    """The legend's lines for the facts used, in the order of the notation.

    Facts that are drawn alike and called alike share one line.
    """
    asked = dict.fromkeys(used)
    found: dict[str, Key] = {}
    for group, facts in rules.words.items():
        if not isinstance(facts, dict):
            continue
        for fact in ("",) if "legend" in facts else facts:
            words = rules.legend(group, fact) if (group, fact) in asked else ""
            if words and words not in found:
                sample = _sample(group, fact, rules)
                name = f"{group}-{fact}" if fact else group
                found[words] = Key(fact=name, words=words, sample=tuple(map(_legible, sample)))
    return tuple(found.values())


def _legible(mark: Mark) -> Mark:
    """A letter in a small sample is as large as the smallest elsewhere."""
    return replace(mark, size=max(mark.size, _SMALLEST)) if isinstance(mark, Text) else mark


def _sample(group: str, fact: str, rules: Notation) -> list[Mark]:
    if fact == "place":
        return place_box((), (0.0, 0.0), (40.0, 20.0), rules=rules)
    if group == "symbols":
        who = PEOPLE[fact]
        small = fact in ("lost", "ended", "stillborn", "unknown", "count")
        sign = "3" if fact == "count" else str(rules.of("symbols", fact, "sign", ""))
        side = 28.0 if small else _SIDE
        also = ("adopted",) if fact == "adopted" else ()
        inside = (sign,) if sign else ()
        return _centred(symbol(who, (0.0, 0.0), side, rules=rules, inside=inside, also=also))
    if group == "health":
        who = Person(id="x", shape=Shape.CIRCLE)
        return _centred(symbol(who, (0.0, 0.0), _SIDE, rules=rules, also=(fact,)))
    if rules.of(group, fact, "meeting"):
        return _meeting()
    if group == "events":
        return _event(fact, rules)
    if group == "household":
        return [
            Rect(
                kind="household",
                x=-22,
                y=-11,
                w=44,
                h=22,
                radius=6,
                stroke="edge-1",
                dash=tuple(rules.words["household"]["dash"]),
                fill="tint-1",
            )
        ]
    if group == "flow":
        style = rules.line("ties", "ordinary")
        return [*drawn(_WAY, style, kind="flow"), *_head()]
    if group in ("system", "professional"):
        double = [Circle(kind="professional", x=0, y=0, r=8)] if group == "professional" else []
        return [Circle(kind="system", x=0, y=0, r=11, fill="symbol"), *double]
    if "twins" in fact:
        return _twins(fact, rules)
    role = {"bonds": "edge-1"}.get(group, "ink")
    return drawn(_WAY, rules.line(group, fact), kind=f"{fact} sample", role=role)


def _centred(marks: list[Mark]) -> list[Mark]:
    left, top, right, low = box(*marks)
    return [moved(mark, -(left + right) / 2, -(top + low) / 2) for mark in marks]


def _meeting() -> list[Mark]:
    """A line down from each of two parents, and the child's where they meet."""
    parents = line([(-16, -9), (-16, 0), (16, 0), (16, -9)])
    return [Path(kind="meeting", steps=(*parents, *line([(0, 0), (0, 9)])))]


def _twins(fact: str, rules: Notation) -> list[Mark]:
    marks: list[Mark] = [Path(kind="twins", steps=line([(-12, 9), (0, -9), (12, 9)]))]
    if rules.of("children", fact, "bar"):
        marks.append(Path(kind="twins", steps=line([(-6, 0), (6, 0)])))
    if sign := rules.of("children", fact, "sign"):
        marks.append(Text(kind="twins", words=str(sign), x=0, y=9, size=11.5, anchor="middle"))
    return marks


def _head() -> list[Mark]:
    return [Path(kind="flow", steps=line([(22, 0), (12, 5), (12, -5)], closed=True), fill="ink")]


def _event(fact: str, rules: Notation) -> list[Mark]:
    slashes = int(rules.of("events", fact, "slashes", 0))
    crossed = bool(rules.of("events", fact, "crosses", False))
    if slashes or crossed:
        base = drawn(_WAY, rules.line("partners", "married"), kind="partner line")
        return [*base, *slash_marks((0.0, 0.0), slashes or 1, crossed=crossed)]
    word = str(rules.of("events", fact, "word"))
    return [Text(kind="event", words=word, x=0, y=4.5, size=13, anchor="middle")]

"""Drawing a practice file's or a practice family's picture into a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from sos_widgets.app.options import listed, refuse_idle
from sos_widgets.copies import is_called
from sos_widgets.errors import NotFoundError, Problem, nearest
from sos_widgets.model.family import Bond, Family, Person
from sos_widgets.model.record import Record
from sos_widgets.scene.bonds import quality_lines
from sos_widgets.scene.notation import Look, records_look
from sos_widgets.scene.scene import Scene
from sos_widgets.sources import record_from

__all__ = ["Drawn", "Wanted", "draw_file"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What of a picture somebody asks for.

    Parameters
    ----------
    ecomap : bool
        The eco map, not the genogram.
    scale : str
        A scale, not the genogram: its number, from 1, and after a colon how it
        is looked at, as in ``"2:people"``.
    notation : str
        ``"uk"``, ``"mcgoldrick"`` or ``"nsgc"``; the record's own by default.
    births, health : bool
        Dates of birth in the symbols; shading for illness, alcohol and drugs.
    quality_lines : str
        ``"all"``, or qualities with commas; none by default.
    people : str
        Only quality lines from or to these people, by name or id, with commas.
    """

    ecomap: bool = False
    scale: str = ""
    notation: str = ""
    births: bool = False
    health: bool = False
    quality_lines: str = ""
    people: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What came of a drawing.

    Parameters
    ----------
    problems : tuple of Problem
        What could not be read of a GEDCOM file, and so is not drawn.
    crossings : str
        How many lines of a genogram cross, and whether that is the fewest.
    """

    problems: tuple[Problem, ...] = ()
    crossings: str = ""


def draw_file(source: str, out: Path, *, wanted: Wanted | None = None, paper: str = "") -> Drawn:
    """Draw a genogram, an eco map or a scale.

    Parameters
    ----------
    source : str
        As for `sos_widgets.sources.record_from`.
    out : Path
        The file to write: ``.svg``, ``.png`` or ``.pdf``.
    wanted : Wanted
        Which picture, and how it is drawn.
    paper : str
        ``"a4"`` or ``"a3"`` for a PDF in pages; one of the picture's size by default.

    Raises
    ------
    SosError
        The source is not there or cannot be read; there is no such notation,
        paper, quality or person; something is asked for that such a picture
        does not show; or the picture cannot be written.
    """
    from sos_widgets import draw, layout
    from sos_widgets.scene.genogram import genogram

    wanted = wanted or Wanted()
    _refuse(wanted)
    record, report = record_from(source)
    if wanted.scale:
        draw.save(_scale(record, wanted.scale), out, paper=paper)
        return Drawn(problems=report)
    look = records_look(record, health=wanted.health)
    look = replace(
        look, notation=wanted.notation or look.notation, births=wanted.births or look.births
    )
    if wanted.ecomap and not record.systems:
        raise NotFoundError(f"{source} has no eco map yet.")
    if wanted.ecomap:
        draw.save(_ecomap(record, look), out, paper=paper)
        return Drawn(problems=report)
    placed = layout.genogram_of(record)
    bonds = _lines(record.family, wanted)
    scene = genogram(record.family, layout=placed, bonds=bonds, notation=look)
    draw.save(scene, out, paper=paper)
    return Drawn(problems=report, crossings=str(placed.certificate))


def _refuse(wanted: Wanted) -> None:
    """Refuse what would be passed over without a word: neither picture shows all of it."""
    names = {"quality_lines": "--quality-lines", "people": "--people"}
    if wanted.scale:
        names |= {"ecomap": "--ecomap", "notation": "--notation"}
        names |= {"births": "--births", "health": "--health"}
    if wanted.scale or wanted.ecomap:
        asked = (option for name, option in names.items() if getattr(wanted, name))
        refuse_idle(asked, "a scale" if wanted.scale else "an eco map")


def _scale(record: Record, wanted: str) -> Scene:
    from sos_widgets.scene.scaling import LOOKS, scaling

    number, _, how = wanted.partition(":")
    look = next((each for each in LOOKS if each == (how or "line")), None)
    if look is None:
        hint = nearest(how, LOOKS) or f"There are {', '.join(LOOKS)}."
        raise NotFoundError(f"A scale cannot be drawn as {how!r}. {hint}")
    scales = {str(n): each.id for n, each in enumerate(record.scales, 1)}
    if number not in scales:
        there = f"There are {len(scales)}, numbered from 1." if scales else "There is none yet."
        raise NotFoundError(f"There is no scale {number!r}. {there}")
    return scaling(record, scales[number], look=look)


def _ecomap(record: Record, look: Look) -> Scene:
    from sos_widgets.scene.ecomap import ecomap

    return ecomap(record, notation=look)


def _lines(family: Family, wanted: Wanted) -> tuple[Bond, ...]:
    kinds, people = listed(wanted.quality_lines), listed(wanted.people)
    if not kinds and not people:
        return ()
    return quality_lines(
        family,
        kinds=None if kinds in ((), ("all",)) else kinds,
        people=[_person(family, name).id for name in people] or None,
    )


def _person(family: Family, words: str) -> Person:
    """Somebody by id, by the whole name, or by a part of it that nobody else has."""
    found = [who for who in family.people if who.id == words or who.name == words]
    found = found or [who for who in family.people if is_called(who.name, words)]
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(who.called for who in found)
        raise NotFoundError(f"More than one is called {words!r}: {names}. Write the whole name.")
    known = [who.called for who in family.people]
    hint = nearest(words, known) or f"There are {', '.join(known)}."
    raise NotFoundError(f"There is nobody called {words!r} in this family. {hint}")

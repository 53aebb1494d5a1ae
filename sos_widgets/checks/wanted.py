"""What every practice family should have, in one list: for the advice, the table and the tests.

References
----------
What makes a good practice family: its points 3 to 14 and 20, and the list of
parts at its end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sos_widgets.checks.note import Note, Place
from sos_widgets.model.casestudy import CaseStudy, Stage
from sos_widgets.model.helpers import is_child
from sos_widgets.model.pages import Occasion
from sos_widgets.model.plan import lines_in_use
from sos_widgets.model.record import GridKind, Record
from sos_widgets.model.stages import family_at, start, worked_record

__all__ = ["WANTED", "Wanted", "Whole", "quotes_of_children", "wanted_notes", "words_of_stage"]


@dataclass(frozen=True, slots=True)
class Whole:
    """A family with its whole story told.

    Parameters
    ----------
    case : CaseStudy
    record : Record
        The first worked example; where there is none, the family alone.
    """

    case: CaseStudy
    record: Record = field(init=False)

    def __post_init__(self) -> None:
        """Tell the whole story."""
        told = {stage.id for stage in self.case.stages}
        if self.case.worked:
            record = worked_record(self.case, self.case.worked[0], told)
        else:
            begun = start(self.case, id_=self.case.slug)
            record = replace(begun, family=family_at(self.case, told))
        object.__setattr__(self, "record", record)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One part that a family should have.

    Parameters
    ----------
    id : str
        Its note is ``few_`` and this.
    title : str
        Its row in the table.
    least : int
        How many are enough.
    topic : str
        Which reason it rests on.
    place : tuple of (str or int)
        Where it would stand in the file.
    count : callable
        How many a family has.
    """

    id: str
    title: str
    least: int
    topic: str
    place: Place
    count: Callable[[Whole], int]


def _own(name: str) -> Callable[[Whole], int]:
    return lambda whole: len(getattr(whole.case, name))


def _notes(name: str) -> Callable[[Whole], int]:
    return lambda whole: len(getattr(whole.case.facilitator, name))


def _worked(name: str) -> Callable[[Whole], int]:
    return lambda whole: len(getattr(whole.record, name))


def _boxes(kind: GridKind) -> Callable[[Whole], int]:
    def count(whole: Whole) -> int:
        grids = {grid.id for grid in whole.record.grids if grid.kind is kind}
        return sum(cell.grid in grids and bool(cell.words) for cell in whole.record.cells)

    return count


def _people(whole: Whole) -> int:
    return sum(not each.pet for each in whole.record.family.people)


def _lines(whole: Whole) -> int:
    record = whole.record
    return sum(len(lines_in_use(record.when_thens, plan.id)) for plan in record.plans)


def _pages(*, own: bool) -> Callable[[Whole], int]:
    """The pages of the longest book: of a child's own pictures, or of those that are told."""

    def count(whole: Whole) -> int:
        record = whole.record
        books = [b for b in record.books if (b.occasion is Occasion.THREE_PICTURES) is own]
        return max((len(record.pages_of(each.id)) for each in books), default=0)

    return count


_FIRST = ("worked", 0)
WANTED: tuple[Wanted, ...] = (
    Wanted("aims", "Aims", 1, "notes", ("aims",), _own("aims")),
    Wanted("stages", "Parts of the story", 3, "story", ("stages",), _own("stages")),
    Wanted("papers", "Papers", 6, "story", ("stages",),
           lambda whole: sum(len(stage.papers) for stage in whole.case.stages)),
    Wanted("quotes", "Children quoted", 3, "child", ("stages",),
           lambda whole: quotes_of_children(whole)),
    Wanted("ask", "Questions for the room", 6, "story", ("stages",),
           lambda whole: sum(len(stage.ask) for stage in whole.case.stages)),
    Wanted("people", "People in the genogram", 8, "network", ("stages", 0, "family"), _people),
    Wanted("voices", "Role cards", 4, "voices", ("voices",), _own("voices")),
    Wanted("worked", "Worked examples", 1, "map", ("worked",), _own("worked")),
    Wanted("statements", "Statements on the map", 7, "map", (*_FIRST, "statements"), _worked("statements")),
    Wanted("pairs", "Pairs of danger and goal", 1, "pairs", (*_FIRST, "pairs"), _worked("pairs")),
    Wanted("scales", "Scales", 1, "scaling", (*_FIRST, "scales"), _worked("scales")),
    Wanted("ratings", "Numbers and answers", 4, "scaling", (*_FIRST, "ratings"), _worked("ratings")),
    Wanted("matrix", "Boxes of the matrix", 4, "harm", (*_FIRST, "grids"), _boxes(GridKind.HARM)),
    Wanted("safety_grid", "Boxes of the safety grid", 4, "safety", (*_FIRST, "grids"), _boxes(GridKind.SAFETY)),
    Wanted("ties", "Lines of the eco map", 4, "network", (*_FIRST, "ties"), _worked("ties")),
    Wanted("network", "People in the network", 6, "network", (*_FIRST, "network"), _worked("network")),
    Wanted("plan", "Lines of the safety plan", 2, "plan", (*_FIRST, "when_thens"), _lines),
    Wanted("book", "Pages in words and pictures", 6, "book", (*_FIRST, "books"), _pages(own=False)),
    Wanted("pictures", "Pictures of a child's own", 3, "child", (*_FIRST, "books"), _pages(own=True)),
    Wanted("exercises", "Exercises", 8, "exercises", ("exercises",), _own("exercises")),
    Wanted("opening", "Words to open with", 1, "notes", ("facilitator", "opening"), _notes("opening")),
    Wanted("near_misses", "Near misses", 4, "notes", ("facilitator", "near_misses"), _notes("near_misses")),
    Wanted("ambiguities", "Honest ambiguities", 2, "notes", ("facilitator", "ambiguities"), _notes("ambiguities")),
    Wanted("unknowns", "Things not known", 3, "notes", ("facilitator", "unknowns"), _notes("unknowns")),
    Wanted("debrief", "Words to end with", 1, "notes", ("facilitator", "debrief"), _notes("debrief")),
    Wanted("helplines", "Helplines", 1, "notes", ("facilitator", "helplines"), _notes("helplines")),
    Wanted("intruder", "“Do I know them?” answered", 4, "invented", ("intruder",), _own("intruder")),
    Wanted("sources", "Sources", 1, "notes", ("sources",), _own("sources")),
)  # fmt: skip


def wanted_notes(whole: Whole) -> Iterator[Note]:
    """Say which parts a family has too few of."""
    for each in WANTED:
        found = each.count(whole)
        if found < each.least:
            there = {0: "There are none yet", 1: "There is one"}.get(found, f"There are {found}")
            yield Note(
                rule=f"few_{each.id}",
                sentence=f"{there}; a trainer looks for {each.least} or more.",
                where=each.title[0].lower() + each.title[1:],
                place=each.place,
                topic=each.topic,
            )


def words_of_stage(stage: Stage) -> int:
    """How many words of a part of the story are read: its text and its papers."""
    return sum(len(text.split()) for text in (stage.text, *(each.text for each in stage.papers)))


_QUOTED = re.compile(r"“[^”]+”|\"[^\"]+\"|‘[^’]{12,}’")


def quotes_of_children(whole: Whole) -> int:
    """How often a child of the family is quoted in the story.

    Counted is what stands in quotation marks in a paragraph that names the
    child, and every paper that the child wrote: near enough for advice. Where
    the baby is not born yet, it is the other children who speak.
    """
    people = whole.record.family.people
    names = [
        each.name.split()[0]
        for each in people
        if each.name and not each.pet and (each.focal or is_child(whole.record, each.id))
    ]
    found = 0
    for stage in whole.case.stages:
        for writer, text in (
            ("", stage.text),
            *((each.writer, each.text) for each in stage.papers),
        ):
            if _named(names, writer):
                found += 1
                continue
            for paragraph in text.split("\n"):
                if _named(names, paragraph):
                    found += len(_QUOTED.findall(paragraph))
    return found


def _named(names: Sequence[Any], text: str) -> bool:
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in names)

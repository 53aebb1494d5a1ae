"""Advice on a case study: what a trainer would miss in it.

References
----------
What makes a good practice family: raw papers, near misses, honest
ambiguities, safety beside harm, numbers that differ, a network, role cards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sos_widgets.checks.advice import notes
from sos_widgets.checks.family import family_notes
from sos_widgets.checks.guard import invented_notes
from sos_widgets.checks.note import Note, Place
from sos_widgets.checks.story import story_notes
from sos_widgets.checks.story_dates import story_date_notes
from sos_widgets.checks.wanted import Whole, wanted_notes
from sos_widgets.errors import nearest
from sos_widgets.model.casestudy import CaseStudy, Worked
from sos_widgets.model.parts import PARTS
from sos_widgets.model.record import SEVEN, Answer, Category, GridKind, Record
from sos_widgets.model.removal import names_of
from sos_widgets.model.stages import worked_record
from sos_widgets.words import labels, template_of

__all__ = ["case_notes"]

Spot = tuple[str, Place]
# Asked beside the words on a board; in a file of hundreds of sentences they drown the rest.
_OF_STYLE = frozenset({"acronym", "long_sentence", "vague_quantity"})


def case_notes(case: CaseStudy) -> tuple[Note, ...]:
    """Find what is worth a second look in a case study.

    Returns
    -------
    tuple of Note
        Advice in sentences; none of it keeps a family from being used.
    """
    released = {stage.id for stage in case.stages}
    whole = Whole(case)
    found = [*story_notes(case), *wanted_notes(whole)]
    for n, worked in enumerate(case.worked):
        record, at = worked_record(case, worked, released), ("worked", n)
        found += [*_map(record, worked, at), *_grids(record, at), *_scaling(record, at)]
        found += [*_names(record, at), *_passages(case, worked, at), *_said(record, worked, at)]
    if case.worked:
        found += [*_family(whole), *_network(whole.record)]
    return (*found, *story_date_notes(case), *invented_notes(case))


def _note(rule: str, sentence: str, spot: Spot, topic: str) -> Note:
    where, place = spot
    return Note(rule=rule, sentence=sentence, where=where, place=place, topic=topic)


def _family(whole: Whole) -> Iterator[Note]:
    for note in family_notes(whole.record.family):
        yield replace(note, place=("people", *note.people[:1]))


def _said(record: Record, worked: Worked, at: Place) -> Iterator[Note]:
    """The advice that whoever worked on it would have got on a board."""
    for note in notes(record):
        if note.rule not in _OF_STYLE:
            place = (*at, note.part, note.item, note.field)
            yield replace(note, where=f"{worked.title}, {note.part}, {note.item}", place=place)


def _map(record: Record, worked: Worked, at: Place) -> Iterator[Note]:
    pack, whole = labels(worked.labels), (worked.title, (*at, "statements"))
    for category in SEVEN:
        if not record.statements_in(category) and not _not_happened(record, category):
            sentence = f"Nothing stands under “{pack.category(category)}”."
            yield _note("empty_category", sentence, whole, "map")
    harm = record.statements_in(Category.HARM)
    if harm and not 3 <= len(harm) <= 6:
        sentence = f"{len(harm)} of “{pack.category(Category.HARM)}”; three to six acts are usual."
        yield _note("harm_number", sentence, whole, "harm")
    for each in harm:
        spot = (worked.title, (*at, "statements", each.id))
        if not each.when:
            yield _note("harm_undated", f"{each.id!r} has no date.", spot, "harm")
        if not each.source and not each.who:
            yield _note("harm_unsourced", f"{each.id!r} has no source.", spot, "harm")
    safety = record.statements_in(Category.EXISTING_SAFETY)
    if 0 < len(safety) < 2:
        sentence = "One act of safety; two, by different people, are a beginning."
        yield _note("safety_number", sentence, whole, "safety")


def _not_happened(record: Record, category: Category) -> bool:
    """Whether the box of harm is empty because the matrix says that harm is only likely."""
    return category is Category.HARM and any(
        "not happened" in grid.status.casefold() for grid in record.grids
    )


def _grids(record: Record, at: Place) -> Iterator[Note]:
    for kind in GridKind:
        if not any(grid.kind is kind for grid in record.grids):
            noun = "harm/worry matrix" if kind is GridKind.HARM else "safety grid"
            topic = "harm" if kind is GridKind.HARM else "safety"
            spot = (record.title, (*at, "grids"))
            yield _note(f"no_{kind}_grid", f"There is no {noun}.", spot, topic)
    for grid in record.grids:
        cells = [cell for cell in record.cells if cell.grid == grid.id]
        filled = {cell.row for cell in cells if cell.words}
        template = template_of(grid)
        for row in template.rows if template else ():
            told = row.id in filled or grid.same_as(row.id, cells)
            if not told and not row.optional:
                sentence = f"The row “{row.title}” is empty."
                topic = "harm" if grid.kind is GridKind.HARM else "safety"
                spot = (grid.title or grid.id, (*at, "grids", grid.id))
                yield _note("row_empty", sentence, spot, topic)


def _scaling(record: Record, at: Place) -> Iterator[Note]:
    for scale in record.scales:
        ratings = record.ratings_on(scale.id)
        numbers = [each.number for each in ratings if each.number is not None]
        where = (f"scale {scale.id!r}", (*at, "scales", scale.id))
        if not ratings:
            yield _note("scale_unused", "Nobody stands on it.", where, "scaling")
        elif len(numbers) > 2 and len(set(numbers)) == 1:
            yield _note("same_number", "Everybody gives the same number.", where, "scaling")
        if {0, 10} & set(numbers):
            yield _note("at_the_end", "Somebody stands at 0 or at 10.", where, "scaling")
        for each in ratings:
            if each.answer is Answer.NUMBER and not each.reason:
                sentence = f"{record.family.called(each.who)} gives a number without a reason."
                spot = (where[0], (*at, "ratings", each.id))
                yield _note("no_reason", sentence, spot, "scaling")
    if record.ratings and all(each.answer is Answer.NUMBER for each in record.ratings):
        sentence = "Nobody says “I don't know”."
        spot = (record.title, (*at, "ratings"))
        yield _note("all_numbers", sentence, spot, "scaling")


def _passages(case: CaseStudy, worked: Worked, at: Place) -> Iterator[Note]:
    """Words that a statement rests on, and that its stage of the story does not have."""
    for each in worked.statements:
        stage = case.stage(each.passage_from)
        texts = (stage.text, *(paper.text for paper in stage.papers)) if stage else ()
        if each.passage and not any(_line(each.passage) in _line(text) for text in texts):
            sentence = "It rests on a passage that does not stand in that part of the story."
            spot = (f"statement {each.id!r}", (*at, "statements", each.id))
            yield _note("passage_elsewhere", sentence, spot, "story")


def _line(words: str) -> str:
    return " ".join(words.split())


def _network(record: Record) -> Iterator[Note]:
    people = [each for each in record.family.people if each.known and not each.pet]
    own = [each for each in record.systems if not each.professional]
    if sum(not each.focal for each in people) + len(own) < 6:
        sentence = "Fewer than six people or places stand around the children."
        spot = (record.title, ("worked", 0, "systems"))
        yield _note("small_network", sentence, spot, "network")


def _names(record: Record, at: Place) -> Iterator[Note]:
    """Words that are an id with a slip in it, where words are allowed."""
    people = {each.id for each in record.family.people}
    systems = {each.id for each in record.systems}
    for part, spec in PARTS.items():
        holder: Any = record.family if spec.holder == "family" else record
        for item in getattr(holder, part):
            for name, meta in names_of(spec.kind):
                if "soft" not in meta:
                    continue
                value = getattr(item, name)
                known = people | systems if "systems" in meta["soft"] else people
                for each in value if isinstance(value, tuple) else (value,):
                    hint = "" if each in known or " " in each else nearest(each.lower(), known)
                    if each and hint:
                        sentence = f"{spec.noun.capitalize()} says {each!r}, which is no id. {hint}"
                        spot = (f"{part}, {item.id}", (*at, part, item.id))
                        yield _note("near_id", sentence, spot, "names")

"""Advice on a case study: what a trainer would miss in it.

References
----------
What makes a good practice family: raw papers, near misses, honest
ambiguities, safety beside harm, numbers that differ, a network, role cards.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sos_widgets.checks.family import family_notes
from sos_widgets.checks.guard import invented_notes
from sos_widgets.checks.note import Note
from sos_widgets.checks.story_dates import story_date_notes
from sos_widgets.errors import nearest
from sos_widgets.model.casestudy import CaseStudy, Stage, Worked
from sos_widgets.model.parts import PARTS
from sos_widgets.model.record import SEVEN, Answer, Category, GridKind, Record
from sos_widgets.model.removal import names_of
from sos_widgets.model.stages import worked_record
from sos_widgets.words import labels, template_of

__all__ = ["case_notes"]

WORDS_A_STAGE = (250, 450)


def case_notes(case: CaseStudy) -> tuple[Note, ...]:
    """Find what is worth a second look in a case study.

    Returns
    -------
    tuple of Note
        Advice in sentences; none of it keeps a family from being used.
    """
    released = {stage.id for stage in case.stages}
    found = [*_story(case), *_trainer(case)]
    for worked in case.worked:
        record = worked_record(case, worked, released)
        found += [*_map(record, worked), *_grids(record), *_scaling(record), *_names(record)]
        found += _passages(case, worked)
    if case.worked:
        record = worked_record(case, case.worked[0], released)
        found += [*family_notes(record.family), *_network(record)]
    else:
        found.append(_note("no_worked", "There is no worked example.", "worked", "notes"))
    return (*found, *story_date_notes(case), *invented_notes(case))


def _note(rule: str, sentence: str, where: str, topic: str) -> Note:
    return Note(rule=rule, sentence=sentence, where=where, topic=topic)


def _story(case: CaseStudy) -> Iterator[Note]:
    for stage in case.stages:
        where = f"stage “{stage.title}”"
        words = _words_of(stage)
        least, most = WORDS_A_STAGE
        if not least <= words <= most:
            sentence = f"It has {words} words; {least} to {most} are read in three to four minutes."
            yield _note("stage_length", sentence, where, "story")
        if not stage.papers:
            yield _note("no_papers", "It has no raw papers.", where, "story")
        if not stage.ask:
            yield _note("nothing_to_ask", "It has no questions for the room.", where, "story")


def _words_of(stage: Stage) -> int:
    return sum(len(text.split()) for text in (stage.text, *(each.text for each in stage.papers)))


def _trainer(case: CaseStudy) -> Iterator[Note]:
    notes = case.facilitator
    wanted = (
        ("aims", len(case.aims), 1, "aims"),
        ("voices", len(case.voices), 4, "role cards"),
        ("opening", len(notes.opening), 1, "words to open with"),
        ("near_misses", len(notes.near_misses), 4, "near misses"),
        ("ambiguities", len(notes.ambiguities), 2, "honest ambiguities"),
        ("unknowns", len(notes.unknowns), 3, "things not known"),
        ("debrief", len(notes.debrief), 1, "words to end with"),
        ("helplines", len(notes.helplines), 1, "helplines"),
        ("intruder", len(case.intruder), 1, "answers to “could somebody think: I know them?”"),
        ("sources", len(case.sources), 1, "sources of the practice points"),
    )
    for rule, found, least, noun in wanted:
        if found < least:
            number = "There are none" if not found else f"There are {found}"
            topic = {"voices": "voices", "intruder": "invented"}.get(rule, "notes")
            sentence = f"{number} of the {noun} that a trainer looks for ({least} or more)."
            yield _note(f"few_{rule}", sentence, rule.replace("_", " "), topic)


def _map(record: Record, worked: Worked) -> Iterator[Note]:
    pack = labels(worked.labels)
    for category in SEVEN:
        if not record.statements_in(category) and not _not_happened(record, category):
            sentence = f"Nothing stands under “{pack.category(category)}”."
            yield _note("empty_category", sentence, worked.title, "map")
    harm = record.statements_in(Category.HARM)
    if harm and not 3 <= len(harm) <= 6:
        sentence = f"{len(harm)} of “{pack.category(Category.HARM)}”; three to six acts are usual."
        yield _note("harm_number", sentence, worked.title, "harm")
    for each in harm:
        if not each.when:
            yield _note("harm_undated", f"{each.id!r} has no date.", worked.title, "harm")
        if not each.source and not each.who:
            yield _note("harm_unsourced", f"{each.id!r} has no source.", worked.title, "harm")
    safety = record.statements_in(Category.EXISTING_SAFETY)
    if 0 < len(safety) < 2:
        sentence = "One act of safety; two, by different people, are a beginning."
        yield _note("safety_number", sentence, worked.title, "safety")
    for each in record.statements_in(Category.NEXT_STEP):
        if not (each.does and each.by_when):
            sentence = f"{each.id!r} does not say who does it and by when."
            yield _note("step_open", sentence, worked.title, "map")
    yield from _pairs(record, worked.title)


def _not_happened(record: Record, category: Category) -> bool:
    """Whether the box of harm is empty because the matrix says that harm is only likely."""
    return category is Category.HARM and any(
        "not happened" in grid.status.casefold() for grid in record.grids
    )


def _pairs(record: Record, where: str) -> Iterator[Note]:
    paired = {each for pair in record.pairs for each in (pair.danger, pair.goal)}
    for category in (Category.DANGER_STATEMENT, Category.SAFETY_GOAL):
        for each in record.statements_in(category):
            if each.id not in paired:
                sentence = f"{each.id!r} belongs to no pair of a danger and a goal."
                yield _note("unpaired", sentence, where, "pairs")
    for pair in record.pairs:
        if not pair.scale:
            yield _note("pair_without_scale", f"{pair.id!r} has no scale.", where, "pairs")


def _grids(record: Record) -> Iterator[Note]:
    for kind in GridKind:
        if not any(grid.kind is kind for grid in record.grids):
            noun = "harm/worry matrix" if kind is GridKind.HARM else "safety grid"
            topic = "harm" if kind is GridKind.HARM else "safety"
            yield _note(f"no_{kind}_grid", f"There is no {noun}.", record.title, topic)
    for grid in record.grids:
        cells = [cell for cell in record.cells if cell.grid == grid.id]
        filled = {cell.row for cell in cells if cell.words}
        template = template_of(grid)
        for row in template.rows if template else ():
            told = row.id in filled or grid.same_as(row.id, cells)
            if not told and not row.optional:
                sentence = f"The row “{row.title}” is empty."
                topic = "harm" if grid.kind is GridKind.HARM else "safety"
                yield _note("row_empty", sentence, grid.title or grid.id, topic)


def _scaling(record: Record) -> Iterator[Note]:
    for scale in record.scales:
        ratings = record.ratings_on(scale.id)
        numbers = [each.number for each in ratings if each.number is not None]
        where = f"scale {scale.id!r}"
        if not ratings:
            yield _note("scale_unused", "Nobody stands on it.", where, "scaling")
        elif len(numbers) > 2 and len(set(numbers)) == 1:
            yield _note("same_number", "Everybody gives the same number.", where, "scaling")
        if {0, 10} & set(numbers):
            yield _note("at_the_end", "Somebody stands at 0 or at 10.", where, "scaling")
        for each in ratings:
            if each.answer is Answer.NUMBER and not each.reason:
                sentence = f"{record.family.called(each.who)} gives a number without a reason."
                yield _note("no_reason", sentence, where, "scaling")
    if record.ratings and all(each.answer is Answer.NUMBER for each in record.ratings):
        sentence = "Nobody says “I don't know”."
        yield _note("all_numbers", sentence, record.title, "scaling")


def _passages(case: CaseStudy, worked: Worked) -> Iterator[Note]:
    """Words that a statement rests on, and that its stage of the story does not have."""
    for each in worked.statements:
        stage = case.stage(each.passage_from)
        texts = (stage.text, *(paper.text for paper in stage.papers)) if stage else ()
        if each.passage and not any(_line(each.passage) in _line(text) for text in texts):
            sentence = "It rests on a passage that does not stand in that part of the story."
            yield _note("passage_elsewhere", sentence, f"statement {each.id!r}", "story")


def _line(words: str) -> str:
    return " ".join(words.split())


def _network(record: Record) -> Iterator[Note]:
    people = [each for each in record.family.people if each.known and not each.pet]
    own = [each for each in record.systems if not each.professional]
    if sum(not each.focal for each in people) + len(own) < 6:
        sentence = "Fewer than six people or places stand around the children."
        yield _note("small_network", sentence, record.title, "network")


def _names(record: Record) -> Iterator[Note]:
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
                        yield _note("near_id", sentence, f"{part}, {item.id}", "names")

"""A session on a practice file: begun, and its story told part by part.

The room's story board and the trainer's window release parts in the same way; neither knows of
the other, and the practice file is what they share.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from secrets import token_hex
from typing import Any

from sos_widgets import store
from sos_widgets.errors import Refusal
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.dates import When
from sos_widgets.model.stages import caught_up, drawn_before, next_stage, release, start
from sos_widgets.scene import describe
from sos_widgets.store import Answer, Practice

__all__ = ["begin", "release_next"]


def begin(folder: Path, case: CaseStudy, *, told: int = 0) -> Practice:
    """Begin a practice file for a room.

    Parameters
    ----------
    told : int
        How many parts of the story the room knows already; then it begins with a worked
        map of them. 0 begins with the first part and nothing of anybody's own.

    Raises
    ------
    StorageError
        When the file cannot be made.
    """
    id_ = token_hex(8)
    record = caught_up(case, told, id_=id_, on=_today()) if told else start(case, id_=id_)
    return store.create(store.new_path(folder, case.title), record)


def release_next(
    practice: Practice, case: CaseStudy, content: Mapping[str, Any], asked: list[dict[str, str]]
) -> Answer:
    """Release the next part of the story.

    Parameters
    ----------
    content : mapping
        ``edit_id``; ``seen``, how many parts were known where it was asked for; and ``same``,
        for each of the room's people who may come into the story now, whether they do.
    asked : list of dict
        Filled with the people who are to be asked about first: ``id``, ``name``, and ``who``
        in the room's own words.

    Raises
    ------
    Refusal
        When somebody is to be asked about first, or there is no further part.
    """
    practice.refresh()
    record = practice.record
    edit_id, seen = str(content.get("edit_id", "")), content.get("seen")
    # The button says which part it means: pressed in two windows at once it
    # must not release two parts, and sent twice it must not either.
    at = seen if isinstance(seen, int) and 0 <= seen < len(case.stages) else None
    stage = next_stage(case, record) if at is None else case.stages[at].id
    said = content.get("same")
    same = said if isinstance(said, dict) else {}
    before = drawn_before(case, stage, record)
    family = record.family
    # The room's own words only: nothing of the next part may be in the page yet.
    asked += [
        {"id": own, "name": family.called(own), "who": describe.person(family, own)}
        for _, own in before
        if own not in same
    ]
    if asked:
        raise Refusal(
            "Somebody of a name that the room has drawn comes into the story now. "
            "Release the next part once more, and say whether it is the same person."
        )
    edit = release(
        case,
        stage,
        into=record,
        same={story: own for story, own in before if same[own]},
        edit_id=edit_id,
        on=_today(),
    )
    return practice.submit(edit)


def _today() -> When:
    return When(date.today().isoformat())

"""How the papers of a story are read: dressed as what they are, passage by passage."""

from __future__ import annotations

import re
from typing import Any

from sos_widgets.model.casestudy import CaseStudy, Stage
from sos_widgets.model.record import Record, Statement

__all__ = ["dress_of", "on_the_map", "passages", "statements_of"]


_DRESSES = (
    ("messages", re.compile(r"\b(texts?|messages?|whatsapp|chat)\b", re.IGNORECASE)),
    ("drawing", re.compile(r"\b(drawing|picture|painting)\b", re.IGNORECASE)),
    ("letter", re.compile(r"\b(letter|e-?mail|card|schoolwork|back of)\b", re.IGNORECASE)),
)


def dress_of(kind: str) -> str:
    """The dress of a kind of paper: messages, a drawing, a letter, else a note.

    Examples
    --------
    >>> dress_of("text_messages"), dress_of("hospital letter"), dress_of("police log")
    ('messages', 'letter', 'note')
    """
    words = kind.replace("_", " ")
    return next((dress for dress, pattern in _DRESSES if pattern.search(words)), "note")


def passages(case: CaseStudy, record: Record) -> list[dict[str, Any]]:
    """The passages of the released stages, each as people read it: a paragraph, or a message."""
    released = {each.id for each in record.released}
    return [
        {"stage": stage.id, "title": stage.title, "passages": _passages(stage)}
        for stage in case.stages
        if stage.id in released
    ]


def _passages(stage: Stage) -> list[str]:
    found = _paragraphs(stage.text)
    for paper in stage.papers:
        lines = paper.text.split("\n") if dress_of(paper.kind) == "messages" else None
        found += _paragraphs(paper.text) if lines is None else list(map(str.strip, lines))
    return [each for each in found if each]


def _paragraphs(text: str) -> list[str]:
    return [" ".join(each.split()) for each in text.split("\n\n")]


def statements_of(record: Record, stage: str) -> list[dict[str, str]]:
    """The statements that rest on a stage, with the words of the passage."""
    return [
        {**_plain(each), "passage": each.passage}
        for each in record.statements
        if each.passage_from == stage
    ]


def on_the_map(record: Record) -> dict[str, list[dict[str, str]]]:
    """For each person the statements about them, and those that they said."""
    found: dict[str, list[dict[str, str]]] = {}
    people = {each.id for each in record.family.people}
    for each in record.statements:
        for who in dict.fromkeys((*each.about, each.who)):
            if who in people and each.words.strip():
                found.setdefault(who, []).append(_plain(each))
    return found


def _plain(each: Statement) -> dict[str, str]:
    return {"id": each.id, "words": each.words}

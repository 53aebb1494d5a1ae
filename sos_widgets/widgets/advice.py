"""Advice as a board sends it to its page: notes beside words, and the rules to switch."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sos_widgets.checks import notes, rule_words
from sos_widgets.model.record import Record

__all__ = ["ADVICE_PARTS", "advice_on"]

# What a room has decided about advice; a page shows it at once.
ADVICE_PARTS = ("dismissals", "rules_off", "local_words")


def advice_on(record: Record, parts: tuple[str, ...]) -> dict[str, Any]:
    """The advice on these parts of a record, and every rule in words, as plain data."""
    return {
        "notes": [
            {
                "rule": note.rule,
                "part": note.part,
                "item": note.item,
                "field": note.field,
                "about": note.about,
                "sentence": note.sentence,
            }
            for note in notes(record, parts)
        ],
        "rules": [asdict(each) for each in rule_words()],
    }

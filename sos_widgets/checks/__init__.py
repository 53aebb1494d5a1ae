"""Advice on what people write, on families and on case studies; nothing here refuses or counts up.

`notes` is the whole of the advice on a record; `rule_words` are its rules as a
trainer reads them. `rules.py` says how to add one.
"""

from sos_widgets.checks.advice import notes
from sos_widgets.checks.case import case_notes
from sos_widgets.checks.family import family_notes
from sos_widgets.checks.grid import grid_notes
from sos_widgets.checks.guard import Telling, invented_notes, tellings
from sos_widgets.checks.note import Note
from sos_widgets.checks.rules import RuleWords, rule_words

__all__ = [
    "Note",
    "RuleWords",
    "Telling",
    "case_notes",
    "family_notes",
    "grid_notes",
    "invented_notes",
    "notes",
    "rule_words",
    "tellings",
]

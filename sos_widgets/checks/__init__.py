"""Advice on what people write, on families and on case studies; nothing here refuses or counts up.

`notes` is the whole of the advice on a record; `rule_words` are its rules as a
trainer reads them. `rules.py` says how to add one.
"""

from sos_widgets.checks.advice import notes
from sos_widgets.checks.case import case_notes
from sos_widgets.checks.exercises import Said, said_on, why
from sos_widgets.checks.family import family_notes
from sos_widgets.checks.guard import Telling, invented_notes, tellings
from sos_widgets.checks.note import Note
from sos_widgets.checks.rules import RuleWords, rule_words
from sos_widgets.checks.sketch import Finding, State, compared, line_words, names_in
from sos_widgets.checks.story_dates import story_date_notes
from sos_widgets.checks.wanted import WANTED, Wanted, Whole, words_of_stage

__all__ = [
    "WANTED",
    "Finding",
    "Note",
    "RuleWords",
    "Said",
    "State",
    "Telling",
    "Wanted",
    "Whole",
    "case_notes",
    "compared",
    "family_notes",
    "invented_notes",
    "line_words",
    "names_in",
    "notes",
    "rule_words",
    "said_on",
    "story_date_notes",
    "tellings",
    "why",
    "words_of_stage",
]

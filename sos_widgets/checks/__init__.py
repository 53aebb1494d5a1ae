"""Advice on families and case studies, in words; nothing here refuses or counts up."""

from sos_widgets.checks.case import case_notes
from sos_widgets.checks.family import family_notes
from sos_widgets.checks.grid import grid_notes
from sos_widgets.checks.guard import Telling, invented_notes, tellings
from sos_widgets.checks.note import Note
from sos_widgets.checks.story_dates import story_date_notes

__all__ = [
    "Note",
    "Telling",
    "case_notes",
    "family_notes",
    "grid_notes",
    "invented_notes",
    "story_date_notes",
    "tellings",
]

"""The words on the screen: label packs, grid templates, legal words, credits.

All of them are YAML data beside this module, so that a trainer's wording can
change without code; `table` is the one loader.
"""

from sos_widgets.words.about import Credit, credits, disclaimer, not_training, page_mark
from sos_widgets.words.exercises import Choice, choices, kind_words
from sos_widgets.words.legal import LegalTerm, LegalWords, legal_words
from sos_widgets.words.packs import LabelPack, PackTitle, label_packs, labels, labels_or_default
from sos_widgets.words.tables import table
from sos_widgets.words.templates import grid_template, grid_templates, template_of
from sos_widgets.words.values import term

__all__ = [
    "Choice",
    "Credit",
    "LabelPack",
    "LegalTerm",
    "LegalWords",
    "PackTitle",
    "choices",
    "credits",
    "disclaimer",
    "grid_template",
    "grid_templates",
    "kind_words",
    "label_packs",
    "labels",
    "labels_or_default",
    "legal_words",
    "not_training",
    "page_mark",
    "table",
    "template_of",
    "term",
]

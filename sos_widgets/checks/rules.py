"""The table of rules: which there are, and what each looks at.

To add one: its words in ``words/rules.yaml``, what finds it in a module of this
room, and its line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sos_widgets.checks import statements, telling, wording
from sos_widgets.checks.grid import GRID_RULES
from sos_widgets.checks.network import NETWORK_RULES
from sos_widgets.checks.pairs import PAIR_RULES
from sos_widgets.checks.plan import PLAN_RULES
from sos_widgets.checks.rule import Rule
from sos_widgets.checks.telling import BOOK_RULES
from sos_widgets.checks.writing import Kind
from sos_widgets.words import table

__all__ = ["RULES", "RuleWords", "rule_words"]

_HARM = frozenset({Kind.HARM, Kind.HARM_BOX})
_DANGER = frozenset({Kind.DANGER})
_GOAL = frozenset({Kind.GOAL})
_STEP = frozenset({Kind.STEP})
_ALL = frozenset(Kind)
_STORY = frozenset({Kind.STORY})
_ADULTS = _ALL - {Kind.FOR_CHILD, Kind.STORY}

RULES: tuple[Rule, ...] = (
    Rule("no_who", _DANGER, statements.no_who),
    Rule("no_past_example", _DANGER, statements.no_past_example),
    Rule("no_child_effect", _DANGER, statements.no_child_effect),
    Rule("negative_goal", _GOAL, statements.negative_goal),
    Rule("bottom_line", _GOAL, statements.bottom_line),
    Rule("no_duration", _GOAL, statements.no_duration),
    Rule("service_as_goal", _GOAL, statements.service_as_goal),
    Rule("service_as_safety", frozenset({Kind.SAFETY}), statements.service_as_safety),
    Rule("step_without_name", _STEP, statements.step_without_name),
    Rule("step_without_day", _STEP, statements.step_without_day),
    Rule("end_in_early_help", frozenset({Kind.SCALE}), statements.end_in_early_help),
    Rule("label_word", _ALL, wording.label_word),
    Rule("local_word", _ALL, wording.local_word),
    Rule("vague_quantity", _HARM, wording.vague_quantity),
    Rule("acronym", _ALL, wording.acronym),
    Rule("long_sentence", _ADULTS, wording.long_sentence),
    Rule("hard_to_read", frozenset({Kind.FOR_CHILD}), wording.hard_to_read),
    Rule("blames_child", _STORY, telling.blames_child),
    Rule("shames_parent", _STORY, telling.shames_parent),
    Rule("cannot_promise", _STORY, telling.cannot_promise),
    Rule("long_page", _STORY, telling.long_page),
    Rule("page_hard_to_read", _STORY, telling.page_hard_to_read),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleWords:
    """A rule as a trainer reads it."""

    id: str
    title: str
    why: str
    source: str


@cache
def rule_words() -> tuple[RuleWords, ...]:
    """Every rule that can be switched off, in words: those on writing, then those on what is there."""
    words = table("rules")["rules"]
    ids = (
        *(rule.id for rule in RULES),
        *GRID_RULES,
        *PAIR_RULES,
        *BOOK_RULES,
        *NETWORK_RULES,
        *PLAN_RULES,
    )
    return tuple(
        RuleWords(
            id=id_, title=words[id_]["title"], why=words[id_]["why"], source=words[id_]["source"]
        )
        for id_ in ids
    )

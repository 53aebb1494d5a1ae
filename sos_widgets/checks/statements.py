"""Rules on danger statements, safety goals, existing safety and next steps.

References
----------
See ``words/rules.yaml`` for each rule's reason and source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sos_widgets.checks.language import alternatives, dated, lasting, sentences, undated
from sos_widgets.checks.rule import Found, listed
from sos_widgets.checks.writing import Setting, Writing
from sos_widgets.words import table

__all__ = [
    "bottom_line",
    "end_in_early_help",
    "negative_goal",
    "no_child_effect",
    "no_duration",
    "no_past_example",
    "no_who",
    "service_as_goal",
    "service_as_safety",
    "step_without_day",
    "step_without_name",
]

_WORRIED = re.compile(
    r"\b(?:(?:is|are|am|was|were|feels?|remains?)|(?<=\w)['’](?:s|re|m))\s+(?:\w+\s+){0,2}?"
    r"(?:worried|concerned|afraid)\b|\b(?:worry|worries|fears?)\s+(?:that|about|for|what|how)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"^.*(?:,|;|:|\bbut|\band|\byet|\bthat)\s+(?=[^,;:]*$)", re.IGNORECASE)
_EXAMPLE = re.compile(
    r"\bwhen\b|\blike the time\b|\bas (?:on|in|at|last|this|she|he|they|happened|it)\b|\bsince\b"
    r"|\bthe (?:day|night|time|week|morning|evening)\b|\bafter\b|\b(?:once|twice)\b|\bago\b",
    re.IGNORECASE,
)
_TURNS = re.compile(r"[.;!?]\s|,\s|\s(?:and|so|could|might|may|would|when|as|because)\s")
_WHO_COULD = re.compile(r"\b([A-Z][a-z]+)\s+(?:could|might|may|would|will|can)\b")
_NO_NAMES = frozenset(
    [
        "I",
        "He",
        "She",
        "They",
        "It",
        "We",
        "You",
        "This",
        "That",
        "There",
        "These",
        "Those",
        "Who",
        "Nobody",
        "Somebody",
        "Everybody",
    ]
)
_NAMED = re.compile(r"(?<![.!?]\s)(?<!^)\b[A-Z][a-z]+")

_NOT = re.compile(
    r"\b(?:will not|won['’]t|shall not|must not|mustn['’]t|no longer|not be|do(?:es)? not"
    r"|do(?:es)?n['’]t|is not|isn['’]t|are not|aren['’]t|never|stop(?:s|ped|ping)?(?= \w+ing)"
    r"|avoid(?:s|ing)?|cease(?:s)?|refrain(?:s)? from|without)\b",
    re.IGNORECASE,
)
_WILL = re.compile(
    r"(?:\b(?:will|shall)|['’]ll)\s+(?!not\b|never\b|no\b|stop\b|avoid\b|cease\b|refrain\b)\w+",
    re.IGNORECASE,
)
_CARES = re.compile(
    r"\b(?:care for|caring for|look(?:ing)? after|(?:be )?alone with|left alone|left with"
    r"|in charge of|drive|bath|collect|pick up|(?:live|stay|sleep|be)(?: overnight)? (?:at|in|with)"
    r"|overnight|come (?:to|into|round|back)|see|visit|(?:have )?contact|take the children)\b",
    re.IGNORECASE,
)

_SOON = re.compile(
    r"\b(?:tomorrow|tonight|today|before|within|next (?:week|month|meeting|time|visit|term))\b"
    r"|\bby (?:the|next|then|end|half|tea|bedtime|lunch|noon|\d)",
    re.IGNORECASE,
)
_FOR_HOW_LONG = 6  # words


def no_who(writing: Writing, setting: Setting) -> Iterator[Found]:
    """Nobody who is worried in the first two sentences; the first may honour the family."""
    for sentence in sentences(writing.words)[:2]:
        for match in _WORRIED.finditer(sentence):
            who = _BEFORE.sub("", sentence[: match.start()]).strip(" ,;:").lower()
            if who and who not in _nobody():
                return
    yield Found()


@cache
def _nobody() -> frozenset[str]:
    return frozenset(table("rules")["nobody"])


def no_past_example(writing: Writing, setting: Setting) -> Iterator[Found]:
    """No example of what has happened, where harm is known; none is needed where it is likely."""
    told = dated(writing.words) or _EXAMPLE.search(writing.words)
    if setting.harm_known and not told:
        yield Found()


def no_child_effect(writing: Writing, setting: Setting) -> Iterator[Found]:
    """No child after the words on what the adults do."""
    worried = _WORRIED.search(writing.words)
    rest = writing.words[worried.end() :] if worried else writing.words
    turn = _TURNS.search(rest)
    effect = rest[turn.start() :] if turn else ""
    named = alternatives((*setting.children, *table("rules")["children"])).search(effect)
    if not named and not _somebody_else(effect, setting):
        yield Found(_children(setting))


def _somebody_else(words: str, setting: Setting) -> bool:
    """Whether somebody is named whom nobody has drawn yet: it may well be a child."""
    grown_up = set(setting.people) - set(setting.children)
    words = undated(words)
    found = (*_NAMED.findall(words), *_WHO_COULD.findall(words))
    return any(name not in grown_up and name not in _NO_NAMES for name in found)


def _children(setting: Setting) -> str:
    first = tuple(name for name in setting.children if " " not in name)
    if not 0 < len(first) <= 3:
        return "the children" if first else str(table("rules")["hints"]["children"])
    return first[0] if len(first) == 1 else ", ".join(first[:-1]) + f" or {first[-1]}"


def negative_goal(writing: Writing, setting: Setting) -> Iterator[Found]:
    """What will stop, and nothing that will be there; a bottom line is left to its own rule."""
    for match in _unanswered(writing.words):
        if not match[1]:
            yield Found(match[0])


def bottom_line(writing: Writing, setting: Setting) -> Iterator[Found]:
    """A bottom line without what will happen instead."""
    if any(bottom for _words, bottom in _unanswered(writing.words)):
        yield Found()


def _unanswered(words: str) -> tuple[tuple[str, bool], ...]:
    """What sentences say will not be, where no words say what will; and which are bottom lines."""
    found = []
    for sentence in sentences(words):
        said_not = _NOT.search(sentence)
        if not said_not:
            if not lasting(sentence) or len(sentence.split()) > _FOR_HOW_LONG:
                return ()
            continue  # “For six months.” says nothing of what people will do
        if _WILL.search(sentence) or re.search(r"\binstead\b|\bbut\b", sentence, re.IGNORECASE):
            return ()
        found.append((said_not[0], bool(_CARES.search(sentence, said_not.end()))))
    return tuple(found)


def no_duration(writing: Writing, setting: Setting) -> Iterator[Found]:
    """A goal that does not say for how long; a bottom line holds for good."""
    unanswered = _unanswered(writing.words)
    only_bottom_lines = bool(unanswered) and all(bottom for _words, bottom in unanswered)
    if not lasting(writing.words) and not only_bottom_lines:
        yield Found()


def service_as_goal(writing: Writing, setting: Setting) -> Iterator[Found]:
    """A service to attend, in the place of a difference at home."""
    yield from _services(writing.words)


def service_as_safety(writing: Writing, setting: Setting) -> Iterator[Found]:
    """Something attended, told as safety."""
    yield from _services(writing.words)


def _services(words: str) -> Iterator[Found]:
    words = re.sub(r"\b(?:of|in due|golf|race|main) course\b", " ", words, flags=re.IGNORECASE)
    found = listed("services").search(words) or _completing().search(words)
    if found:
        yield Found(found[0])


@cache
def _completing() -> re.Pattern[str]:
    ways = "|".join(table("rules")["completing"])
    things = r"work|sessions?|plan|treatment|training|group|detox|rehab"
    return re.compile(rf"\b(?:{ways})\s+(?:\w+\s+){{0,3}}(?:{things})\b", re.IGNORECASE)


def step_without_name(writing: Writing, setting: Setting) -> Iterator[Found]:
    """A step that nobody's name stands beside."""
    if writing.told & {"does", "outcome"}:
        return
    first = " ".join(undated(writing.words).split()[:6])
    named = setting.people and alternatives(setting.people).search(first)
    if not named and not listed("persons").search(first) and not _NAMED.search(first):
        yield Found()


def step_without_day(writing: Writing, setting: Setting) -> Iterator[Found]:
    """A step without a day."""
    soon = _SOON.search(writing.words) or dated(writing.words)
    if not writing.told & {"by_when", "outcome"} and not soon:
        yield Found()


def end_in_early_help(writing: Writing, setting: Setting) -> Iterator[Found]:
    """An end of a scale that speaks of living elsewhere, in early help."""
    found = listed("elsewhere").search(writing.words)
    if setting.labels == "early_help" and writing.field in ("zero", "ten") and found:
        yield Found(found[0])

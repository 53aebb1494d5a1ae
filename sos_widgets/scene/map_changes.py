"""What has changed between two eco maps, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sos_widgets.layout.ecomap import household_family
from sos_widgets.model.around import NOT_SAID, SystemChange, TieChange, map_differences
from sos_widgets.model.record import Flow, Record, System, Tie
from sos_widgets.scene import describe
from sos_widgets.scene.kin import listed
from sos_widgets.scene.tie_words import FLOW, centre_name, quality, system_name, whose
from sos_widgets.words import term

__all__ = ["Change", "changes"]

_COME, _GONE = "there is stress in it now", "the stress in it has gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What became of a system, or of the household (`system` is empty), in a sentence or two."""

    system: str
    words: str


def changes(then: Record, now: Record) -> tuple[Change, ...]:
    """Tell what differs between two eco maps, a sentence or two for each system.

    Examples
    --------
    >>> from dataclasses import replace
    >>> before = Record(id="r", systems=(System(id="s", name="School"),), ties=(Tie(id="t", system="s"),))
    >>> [each.words for each in changes(before, replace(before, ties=()))]
    ['School: the tie with the household is no longer drawn.']
    """
    found = [_household(then, now)] if _household(then, now).words else []
    found += [_system(then, now, each) for each in map_differences(then, now)]
    return tuple(found)


def _household(then: Record, now: Record) -> Change:
    """What has become of the household in the middle."""
    before = {who.id: who for who in household_family(then).people}
    after = {who.id: who for who in household_family(now).people}
    said = []
    if centre_name(then) != centre_name(now):
        said.append(f"In the middle: then {centre_name(then)}, now {centre_name(now)}.")
    came = [describe.family_name(now.family, id_) for id_ in after if id_ not in before]
    went = [describe.family_name(then.family, id_) for id_ in before if id_ not in after]
    if came:
        said.append(f"New in the household in the middle: {listed(came)}.")
    if went:
        said.append(f"No longer in the household in the middle: {listed(went)}.")
    return Change(system="", words=" ".join(said))


def _system(then: Record, now: Record, change: SystemChange) -> Change:
    """What has become of a system and its ties."""
    before, after = change.before, change.after
    ties = change.ties
    if after is None:
        gone = f"No longer on the map: {system_name(before)}." if before else ""
        return Change(system=change.id, words=gone)
    name = system_name(after)
    if before is None:
        told = [_tie_with(now, each.after) for each in ties if each.after]
        said = [f"New: {name}{', ' if told else ''}{listed(told)}."]
    else:
        said = [_renamed(before, after)] if change.renamed else []
        said += [_tie(then, now, after, each) for each in ties]
    return Change(system=change.id, words=" ".join(said))


def _renamed(before: System, after: System) -> str:
    old, new = system_name(before), system_name(after)
    if old != new:
        return f"{old} is called {new} now."
    return f"{new} is put down as {term(after.kind)} now; before, as {term(before.kind)}."


def _tie(then: Record, now: Record, system: System, change: TieChange) -> str:
    """What has become of one tie, in a sentence."""
    before, after, name = change.before, change.after, system_name(system)
    if after is None:
        gone = before or Tie(id="", system=system.id)
        return f"{name}: the tie with {_with(then, gone)} is no longer drawn."
    if before is None:
        return f"{name}: new, {_tie_with(now, after)}."
    both = f"{name} ({whose(now, after)})" if after.who else name
    if after.ended:
        was = f", was {quality(before)}" if before.words != NOT_SAID else ""
        return f"Ended: {both}{was}."
    if before.ended:
        return f"{both}: had ended, now {quality(after)}."
    said = list(_changed(then, before, after))
    if said == [_GONE, ""] or said == [_COME, ""]:
        of = f" of {whose(now, after)}" if after.who else ""
        return f"Stress in the tie{of} to {name} {'has gone' if _GONE in said else 'has come'}."
    return f"{both}: {'; '.join(filter(None, said))}."


def _changed(then: Record, before: Tie, after: Tie) -> Iterator[str]:
    """What is another in a tie that holds; last, an empty word."""
    if before.who != after.who:
        yield f"then it was the tie with {_with(then, before)}"
    if before.strength is not after.strength:
        yield f"was {quality(before)}, now {quality(after)}"
    elif before.stress is not after.stress:
        yield _COME if after.stress else _GONE
    if before.flow is not after.flow:
        gone = "no help or energy is said to flow any more"
        yield gone if after.flow is Flow.NONE else f"{FLOW[after.flow]} now"
    was, says = before.words.strip(), after.words.strip()
    if was != says:
        old = f"before “{was}”" if was else ""
        new = f"now it says “{says}”" if says else "it says nothing now"
        yield ", ".join(filter(None, (new, old)))
    yield ""


def _tie_with(record: Record, tie: Tie) -> str:
    """A tie in a few words, with whom it joins."""
    flow = f", {FLOW[tie.flow]}" if tie.flow is not Flow.NONE else ""
    kind = "an ended tie" if tie.ended else f"{_article(quality(tie))} {quality(tie)} tie"
    return f"{kind} with {_with(record, tie)}{flow}"


def _article(words: str) -> str:
    return "an" if words[:1] in "aeiou" else "a"


def _with(record: Record, tie: Tie) -> str:
    return whose(record, tie) if tie.who else "the household"

"""The eco map at another time, and what differs between two times.

References
----------
Hartman (1978): an eco map is drawn again later, and the two are looked at
side by side.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sos_widgets.model.dates import When
from sos_widgets.model.family import NOWHEN
from sos_widgets.model.item import Item
from sos_widgets.model.meetings import in_order
from sos_widgets.model.record import Meeting, Record, Strength, System, Tie

__all__ = [
    "NOT_SAID",
    "NOW",
    "SystemChange",
    "TieChange",
    "Time",
    "as_at_meeting",
    "as_on",
    "drawn",
    "map_differences",
    "times_of",
]

NOT_SAID = "how strong is not known"
"""What stands on a tie of which only its end is known."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Time(Item):
    """A time at which an eco map can be looked at: now, a meeting, or before a day.

    Parameters
    ----------
    id : str
        ``"now"``, or the kind of time and a meeting's id or a day's words.
    """

    id: str
    meeting: Meeting | None = None
    day: When = NOWHEN

    def told_by(self, record: Record) -> Record:
        """Give the eco map of this time, as far as a record says it by itself."""
        if self.meeting:
            return as_at_meeting(record, self.meeting)
        return as_on(record, self.day)


NOW = Time(id="now")


def times_of(record: Record) -> tuple[Time, ...]:
    """The times that a record names: meetings, and before each day on which a tie began or ended.

    In the order of their dates; those without one come last.
    """
    held = [
        Time(id=f"meeting:{each.id}", meeting=each, day=each.date)
        for each in in_order(record.meetings)
    ]
    dates = {when.text.strip() for tie in record.ties for when in (tie.since, tie.until)}
    days = [Time(id=f"before:{text}", day=_before(text)) for text in sorted(dates)]
    known = [each for each in days if each.day]
    return tuple(sorted((*known, *held), key=lambda each: each.day.middle or date.max))


def _before(text: str) -> When:
    """Before a date; nothing where it is none that has a before."""
    when = When(f"before {When(text)!s}")
    return when if when.latest else NOWHEN


def drawn(ties: Iterable[Tie]) -> tuple[Tie, ...]:
    """Leave out ties that have ended and that another one of the same two has followed."""
    ties = tuple(ties)
    holding = {(tie.system, tie.who) for tie in ties if not tie.ended}
    return tuple(tie for tie in ties if not (tie.until and (tie.system, tie.who) in holding))


def as_on(record: Record, day: When) -> Record:
    """Give the eco map of a day, as far as ties say since and until when they are so.

    A tie that began later is left out, and so is a system of which nothing
    else is known; one that ended later still holds. What says no date stands
    as it does in the record.
    """
    if not day.middle:
        return record
    ties = [held for tie in record.ties for held in _as_on(tie, day)]
    tied, begun = {tie.system for tie in record.ties}, {tie.system for tie in ties}
    systems = [each for each in record.systems if each.id in begun or each.id not in tied]
    family = replace(record.family, as_at=day if day.exact else When(day.middle.isoformat()))
    return replace(record, family=family, systems=tuple(systems), ties=tuple(ties))


def as_at_meeting(record: Record, meeting: Meeting) -> Record:
    """Give the eco map of a meeting's day, without what later parts of the story tell.

    For records without a history, such as worked examples.
    """
    stages = {each.id: at for at, each in enumerate(record.released)}
    last = stages.get(meeting.from_stage, len(stages))
    told = replace(
        record,
        systems=tuple(each for each in record.systems if stages.get(each.from_stage, 0) <= last),
        ties=tuple(each for each in record.ties if stages.get(each.from_stage, 0) <= last),
    )
    return as_on(told, meeting.date)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TieChange(Item):
    """What became of one tie; without `before` it is new, without `after` it is gone."""

    before: Tie | None = None
    after: Tie | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SystemChange(Item):
    """What became of a system and of its ties; as in `TieChange`."""

    before: System | None = None
    after: System | None = None
    ties: tuple[TieChange, ...] = ()

    @property
    def id(self) -> str:
        """The system's id."""
        system = self.after or self.before
        return system.id if system else ""

    @property
    def renamed(self) -> bool:
        """Whether it has another name, or is something else."""
        before, after = self.before, self.after
        return bool(before and after and _named(before) != _named(after))


def map_differences(then: Record, now: Record) -> tuple[SystemChange, ...]:
    """Find what differs between two eco maps, by what is drawn.

    A tie is the same where it has the same id, or else where it is the only
    one left of the same two: so a tie that is told in two, one after the
    other, is one tie that has changed.

    Returns
    -------
    tuple of SystemChange
        What is new first, then what has changed in the order of `now`, then
        what is gone in the order of `then`.
    """
    before = {each.id: each for each in then.systems}
    after = {each.id: each for each in now.systems}
    found = []
    for id_ in (*after, *(id_ for id_ in before if id_ not in after)):
        ties = _pairs(
            [tie for tie in drawn(then.ties) if tie.system == id_],
            [tie for tie in drawn(now.ties) if tie.system == id_],
        )
        change = SystemChange(before=before.get(id_), after=after.get(id_), ties=tuple(ties))
        if change.ties or change.renamed or not (change.before and change.after):
            found.append(change)
    new = [each for each in found if not each.before]
    return (*new, *(each for each in found if each.before))


def _pairs(then: list[Tie], now: list[Tie]) -> Iterable[TieChange]:
    known = {tie.id: tie for tie in then}
    same = {tie.id: known.pop(tie.id) for tie in now if tie.id in known}
    for tie in now:
        mates = [each for each in known.values() if each.who == tie.who]
        others = [each for each in now if each.id not in same and each.who == tie.who]
        if tie.id not in same and len(mates) == len(others) == 1:
            same[tie.id] = known.pop(mates[0].id)
    for tie in now:
        before = same.get(tie.id)
        if before is None or _told(before) != _told(tie):
            yield TieChange(before=before, after=tie)
    for tie in known.values():
        yield TieChange(before=tie)


def _told(tie: Tie) -> tuple[object, ...]:
    """What a tie says that is drawn or printed; one that has ended says that it has."""
    if tie.ended:
        return (tie.who,)
    return tie.who, tie.strength, tie.stress, tie.flow, tie.words.strip()


def _named(system: System) -> tuple[str, object]:
    return system.name.strip(), system.kind


def _as_on(tie: Tie, day: When) -> tuple[Tie, ...]:
    """A tie as it was on a day; nothing where it had not begun."""
    if tie.strength is Strength.ENDED and not tie.until:
        if not _later(tie.since, day):
            return (tie,)
        # That it ended later is said, and no more.
        return (replace(tie, strength=Strength.ORDINARY, since=NOWHEN, words=NOT_SAID),)
    if _later(tie.since, day):
        return ()
    return (replace(tie, until=NOWHEN) if _later(tie.until, day) else tie,)


def _later(one: When, other: When) -> bool:
    return bool(one.middle and other.middle and one.middle > other.middle)

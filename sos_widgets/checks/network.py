"""Rules on the network: who has died or is a child, who is asked, and who kept a child safe how.

References
----------
Turnell and Essex, *Working with "Denied" Child Abuse* (2006): a plan rests on an
informed network of people with a natural connection to the children. Asking
more about how somebody kept a child safe: De Shazer and Berg on exceptions.
"""

from __future__ import annotations

from collections.abc import Iterator

from sos_widgets.checks.note import Note
from sos_widgets.model.helpers import is_child, person_of, safe_before, system_of
from sos_widgets.model.network import Asked, NetworkPerson
from sos_widgets.model.record import Record
from sos_widgets.words import table

__all__ = ["NETWORK_RULES", "network_notes"]

NETWORK_RULES = (
    "network_died",
    "network_child",
    "night_not_asked",
    "safe_how",
    "network_all_paid",
    "nobody_at_night",
    "obstacle_without_question",
)


def network_notes(record: Record) -> Iterator[Note]:
    """Say what is worth another look in the network; each note is about one person or all."""
    for each in record.network:
        yield from _person(record, each)
    helping = [each for each in record.network if each.asked is Asked.YES]
    if helping and all(_paid(record, each.who) for each in helping):
        yield _note("network_all_paid", "network", "", "")
    if helping and not any(each.at_night for each in record.network):
        yield _note("nobody_at_night", "network", "", "")
    for obstacle in record.obstacles:
        if obstacle.words.strip() and not obstacle.ask.strip():
            yield _note("obstacle_without_question", "obstacles", obstacle.id, "ask")


def _person(record: Record, each: NetworkPerson) -> Iterator[Note]:
    name = record.called(each.who).split(",")[0]
    person = person_of(record, each.who)
    if person and person.has_died:
        yield _note("network_died", "network", each.id, "who", name)
        return
    if is_child(record, each.who):
        yield _note("network_child", "network", each.id, "who", name)
        return
    if each.at_night and each.asked is not Asked.YES:
        yield _note("night_not_asked", "network", each.id, "at_night", name)
    if not each.how.strip() and safe_before(record, each.who):
        yield _note("safe_how", "network", each.id, "how", name)


def _paid(record: Record, who: str) -> bool:
    system = system_of(record, who)
    return system is not None and system.professional


def _note(rule: str, part: str, item: str, field: str, about: str = "") -> Note:
    says = str(table("rules")["rules"][rule]["says"]).replace("{about}", about)
    return Note(rule=rule, sentence=says, topic=rule, part=part, item=item, field=field)

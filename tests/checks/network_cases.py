"""Rules on the network: a record that each looks at again, and one that it leaves alone."""

from __future__ import annotations

from typing import Any

from sos_widgets.model.dates import When
from sos_widgets.model.family import Family, Person
from sos_widgets.model.network import Asked, NetworkPerson, Obstacle
from sos_widgets.model.record import Category, Record, Statement, System, SystemKind

__all__ = ["NETWORK_CASES"]

FAMILY = Family(
    as_at=When("2026-03-02"),
    people=(
        Person(id="maisie", name="Maisie Holt", focal=True, born=When("2019")),
        Person(id="cousin", name="Jo Parr", born=When("2014")),
        Person(id="nan", name="Nan Parr", born=When("about 1958")),
        Person(id="grandad", name="Bob Parr", died=When("2021")),
    ),
)
SYSTEMS = (
    System(id="school", name="Quay School", kind=SystemKind.SCHOOL, professional=True),
    System(id="next-door", name="Len, number 8", kind=SystemKind.NEIGHBOUR),
)
KEPT = Statement(id="kept", category=Category.EXISTING_SAFETY, words="Len took Maisie in.")


def network(*people: NetworkPerson, **parts: Any) -> Record:
    return Record(id="r", family=FAMILY, systems=SYSTEMS, network=people, **parts)


def one(who: str, **fields: Any) -> NetworkPerson:
    return NetworkPerson(id=f"net-{who}", who=who, **fields)


def helps(who: str, **fields: Any) -> NetworkPerson:
    return one(who, asked=Asked.YES, at_night=True, **fields)


def obstacle(**fields: Any) -> Record:
    return network(obstacles=(Obstacle(id="o", words="There is nobody.", **fields),))


NETWORK_CASES: list[tuple[str, Record, Record, str]] = [
    ("network_died", network(helps("grandad")), network(helps("nan")), ""),
    ("network_child", network(helps("maisie")), network(helps("nan")), ""),
    ("network_child", network(helps("cousin")), network(helps("next-door")), ""),
    ("night_not_asked", network(one("nan", at_night=True)), network(helps("nan")), ""),
    (
        "safe_how",
        network(helps("next-door"), statements=(KEPT,)),
        network(helps("next-door", how="He heard her cry."), helps("nan"), statements=(KEPT,)),
        "",
    ),
    (
        "network_all_paid",
        network(helps("school")),
        network(helps("school"), helps("next-door")),
        "",
    ),
    ("nobody_at_night", network(one("nan", asked=Asked.YES)), network(helps("nan")), ""),
    ("obstacle_without_question", obstacle(), obstacle(ask="Who came to the party?"), ""),
]

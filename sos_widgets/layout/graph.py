"""A family as a networkx graph, for whoever wants to draw or question it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sos_widgets.layout.genogram import genogram
from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Family, UnionKind

if TYPE_CHECKING:
    import networkx

__all__ = ["genogram_pos", "to_networkx"]


def genogram_pos(family: Family) -> dict[str, Point]:
    """Give where everybody stands on their genogram, as `networkx.draw` takes it.

    Parameters
    ----------
    family : Family
        The one of the graph.

    Returns
    -------
    dict of str to (x, y)
        Middles of symbols, in symbol sides, y pointing up: a generation is a row.

    Examples
    --------
    >>> from sos_widgets.model.family import Family, ParentLink, Person
    >>> people = (Person(id="rosa", name="Rosa"), Person(id="mia", name="Mia"))
    >>> link = ParentLink(id="l1", child="mia", parent="rosa")
    >>> pos = genogram_pos(Family(people=people, parent_links=(link,)))
    >>> pos["rosa"][1] > pos["mia"][1]
    True
    """
    return genogram(family).pos


def to_networkx(family: Family, *, bonds: bool = False) -> networkx.MultiDiGraph[str]:
    """Give a family as a graph; `networkx.draw` takes `genogram_pos(family)` as its `pos`.

    Parameters
    ----------
    family : Family
        Everybody in it becomes a node.
    bonds : bool
        Whether the quality of what is between people becomes edges too.

    Returns
    -------
    networkx.MultiDiGraph
        Nodes are people's ids, with `name`, `shape`, `gender`, `born`, `died`
        (as words), `life`, `has_died`, `focal`, `pet` and `households` (ids).
        Edges have a `relation` and a `kind`, and the item's id as their key:
        "parent" from parent to child (how), "partner" or "parents" between two
        (what they are), "carer" from who cares for a child now (on what basis),
        "bond" (its quality).

    Examples
    --------
    >>> from sos_widgets.model.family import Family, ParentLink, Person
    >>> people = (Person(id="rosa", name="Rosa"), Person(id="mia", name="Mia"))
    >>> link = ParentLink(id="l1", child="mia", parent="rosa")
    >>> list(to_networkx(Family(people=people, parent_links=(link,))).edges)
    [('rosa', 'mia', 'l1')]
    """
    import networkx

    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for person in family.people:
        graph.add_node(
            person.id,
            name=person.called,
            shape=person.shape.value,
            gender=person.gender,
            born=str(person.born),
            died=str(person.died),
            life=person.life.value,
            has_died=person.has_died,
            focal=person.focal,
            pet=person.pet,
            households=[home.id for home in family.households if person.id in home.people],
        )
    for union in family.unions:
        graph.add_edge(
            union.a,
            union.b,
            key=union.id,
            relation="parents" if union.kind is UnionKind.CO_PARENTS else "partner",
            kind=union.kind.value,
            ended=union.ended,
        )
    for link in family.parent_links:
        graph.add_edge(
            link.parent, link.child, key=link.id, relation="parent", kind=link.kind.value
        )
    for care in family.placements:
        for carer in () if care.until else care.carers:
            graph.add_edge(carer, care.child, key=care.id, relation="carer", kind=care.basis.value)
    for bond in family.bonds if bonds else ():
        graph.add_edge(bond.a, bond.b, key=bond.id, relation="bond", kind=bond.quality.value)
    return graph

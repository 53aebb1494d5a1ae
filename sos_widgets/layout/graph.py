"""A family as a networkx graph, for whoever wants to draw or question it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sos_widgets.model.family import Family, UnionKind

if TYPE_CHECKING:
    import networkx

__all__ = ["to_networkx"]


def to_networkx(family: Family) -> networkx.MultiDiGraph[str]:
    """Give a family as a graph.

    Parameters
    ----------
    family : Family
        Everybody in it becomes a node.

    Returns
    -------
    networkx.MultiDiGraph
        Nodes are people's ids, with `name`, `shape`, `gender`, `born`, `died`
        (as words), `has_died`, `focal` and `pet`. An edge runs from parent to
        child (`relation` "parent", `kind` how) or between partners
        (`relation` "partner", `kind` what they are); its key is the item's id.

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
            has_died=person.has_died,
            focal=person.focal,
            pet=person.pet,
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
    return graph

"""Who people of a family are likely to be to the children that the work is about."""

from __future__ import annotations

from sos_widgets.model.family import Family
from sos_widgets.model.record import Role

__all__ = ["likely_roles"]


def likely_roles(family: Family) -> dict[str, Role]:
    """A first guess, which people correct: the children, those drawn as their parents, family.

    Returns
    -------
    dict of str to Role
        By the ids of all people who can be asked: no pets, nobody unknown.
    """
    children = {each.id for each in family.focal}
    parents = {link.parent for link in family.parent_links if link.child in children}
    roles: dict[str, Role] = {}
    for person in family.people:
        if person.pet or not person.known:
            continue
        is_child = person.id in children
        roles[person.id] = (
            Role.CHILD if is_child else Role.PARENT if person.id in parents else Role.FAMILY
        )
    return roles

"""Kin words that say no more than is known: "mother" only where somebody said so."""

from __future__ import annotations

from collections.abc import Iterable

from sos_widgets.model.family import Family, LinkKind, Person, Shape

__all__ = ["child_of", "listed", "parent_of", "possessive", "related"]

_HERS = frozenset(["girl", "woman", "female", "she", "lady"])
_HIS = frozenset(["boy", "man", "male", "he", "gentleman"])
_PARENT = {
    LinkKind.BIRTH: ("mother of", "father of", "parent of"),
    LinkKind.ADOPTED: ("adoptive mother of", "adoptive father of", "adoptive parent of"),
    LinkKind.FOSTER: ("foster carer of",) * 3,
    LinkKind.STEP: ("stepmother of", "stepfather of", "step-parent of"),
    LinkKind.KINSHIP: ("kinship carer of",) * 3,
    LinkKind.SPECIAL_GUARDIAN: ("special guardian of",) * 3,
    LinkKind.UNKNOWN: ("perhaps a parent of",) * 3,
}
_CHILD = {
    LinkKind.BIRTH: ("daughter of", "son of", "child of"),
    LinkKind.ADOPTED: ("adopted daughter of", "adopted son of", "adopted child of"),
    LinkKind.FOSTER: ("fostered by",) * 3,
    LinkKind.STEP: ("stepdaughter of", "stepson of", "stepchild of"),
    LinkKind.KINSHIP: ("in kinship care with",) * 3,
    LinkKind.SPECIAL_GUARDIAN: ("under the special guardianship of",) * 3,
    LinkKind.UNKNOWN: ("perhaps a child of",) * 3,
}


def _which(person: Person) -> int:
    """0 for her, 1 for him, 2 where neither is said: own words count before the shape."""
    if person.gender:
        words = set(person.gender.lower().replace("/", " ").replace(",", " ").split())
        hers, his = bool(words & _HERS), bool(words & _HIS)
        return 2 if hers == his else (0 if hers else 1)
    return {Shape.CIRCLE: 0, Shape.SQUARE: 1}.get(person.shape, 2)


def parent_of(person: Person, kind: LinkKind) -> str:
    """What somebody is to a child, with its "of"."""
    return _PARENT[kind][_which(person)]


def child_of(person: Person, kind: LinkKind) -> str:
    """What a child is to a parent, with its "of"."""
    return _CHILD[kind][_which(person)]


def possessive(person: Person) -> str:
    """Her, his or their."""
    return ("her", "his", "their")[_which(person)]


def related(family: Family, one: str, other: str) -> bool:
    """Whether two people have an ancestor by birth in common, or one is the other's."""
    return bool(_line(family, one) & _line(family, other))


def _line(family: Family, id_: str) -> set[str]:
    """Somebody and all their ancestors by birth."""
    found, waiting = {id_}, [id_]
    while waiting:
        for link in family.parents(waiting.pop()):
            if link.kind is LinkKind.BIRTH and link.parent not in found:
                found.add(link.parent)
                waiting.append(link.parent)
    return found


def listed(words: Iterable[str]) -> str:
    """Join words as in a sentence.

    Examples
    --------
    >>> listed(["Ada", "Bo", "Cy"])
    'Ada, Bo and Cy'
    """
    found = [word for word in words if word]
    return " and ".join([", ".join(found[:-1]), found[-1]] if len(found) > 1 else found)

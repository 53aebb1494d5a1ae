"""Who somebody is whom the network or a plan names: a person, or somebody on the eco map."""

from __future__ import annotations

import re

from sos_widgets.model.dates import years_between
from sos_widgets.model.family import Person
from sos_widgets.model.record import Category, Record, Statement, System

__all__ = ["is_child", "person_of", "safe_before", "system_of"]

_GROWN_UP = 18


def person_of(record: Record, who: str) -> Person | None:
    """The person of the genogram whom an id means."""
    return record.family.person(who)


def system_of(record: Record, who: str) -> System | None:
    """Whom on the eco map an id means; a person of the same id comes first."""
    if person_of(record, who):
        return None
    return next((each for each in record.systems if each.id == who), None)


def is_child(record: Record, who: str) -> bool:
    """Whether somebody is known to be a child: the work is about them, or they are under 18."""
    person = person_of(record, who)
    if person is None:
        return False
    age = years_between(person.born, record.family.as_at).removeprefix("c. ")
    return person.focal or (age.isdigit() and int(age) < _GROWN_UP)


def safe_before(record: Record, who: str) -> tuple[Statement, ...]:
    """What the map tells of how somebody kept a child safe when the danger was there.

    A statement of existing safety tells of whoever said it, and of whoever is
    named in it.

    Examples
    --------
    >>> from sos_widgets.model.family import Family
    >>> kept = Statement(id="s", category=Category.EXISTING_SAFETY, words="Len rang Craig.")
    >>> family = Family(people=(Person(id="len", name="Len Pocklington"),))
    >>> record = Record(id="r", family=family, statements=(kept,))
    >>> [each.id for each in safe_before(record, "len")]
    ['s']
    """
    names = _names(record, who)
    said = record.statements_in(Category.EXISTING_SAFETY) if names else ()
    wanted = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
    return tuple(
        each
        for each in said
        if each.who == who or wanted.search(f"{record.called(each.who)}\n{each.words}")
    )


def _names(record: Record, who: str) -> list[str]:
    """By what somebody is called: in full, and a person or a neighbour by the first name."""
    full = record.called(who).strip()
    first = re.split(r"[\s,]", full, maxsplit=1)[0]
    known = person_of(record, who) or system_of(record, who)
    grown = not (isinstance(known, System) and known.professional)
    called = first[:1].isupper() and first.isalpha() and first.lower() not in _NO_NAMES
    return list(filter(None, {full, first if called and grown else ""}))


_NO_NAMES = {"the", "a", "an", "our", "his", "her", "their", "somebody", "not", "mr", "mrs", "ms"}

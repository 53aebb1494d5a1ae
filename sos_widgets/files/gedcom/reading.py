"""A GEDCOM file as a family, with a report of everything in it that did not come along.

Whatever stands in the file, the family makes sense to the model: what the
model would refuse is left out, by the model's own rules, and told by its line.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sos_widgets.errors import NotFoundError, Problem
from sos_widgets.files.gedcom.children import parent_links, twin_groups
from sos_widgets.files.gedcom.couples import Partners, couples, partners
from sos_widgets.files.gedcom.left_out import tell_left_out
from sos_widgets.files.gedcom.letters import MOST_BYTES
from sos_widgets.files.gedcom.lines import Document, Line, read_lines
from sos_widgets.files.gedcom.people import person_of, when_at
from sos_widgets.files.gedcom.report import Report, refused
from sos_widgets.model.family import NOWHEN, Family, ParentLink, Person, Union
from sos_widgets.model.item import slug
from sos_widgets.model.record import Record
from sos_widgets.model.sense import ancestor_loop, nonsense

__all__ = ["family_from_gedcom", "read_gedcom"]

MOST_PEOPLE = 1_000
MOST_FAMILIES = 1_000
MOST_LINKS = 4_000
MOST_RINGS = 50
_BRANCH = "Let the program that made it write a branch of the tree."


def family_from_gedcom(path: str | Path) -> tuple[Family, tuple[Problem, ...]]:
    """Read a family from a GEDCOM file, of version 5.5.1 or 7.

    Returns
    -------
    family : Family
        Everybody in the file, in its order; never one that the model would refuse.
    report : tuple of Problem
        What did not come along, or should be looked at, in the order of the lines.

    Raises
    ------
    NotFoundError
        When there is no such file.
    UnreadableFileError
        When the file is no GEDCOM file, has nobody in it, or is too large: at
        most 5 MB, 250,000 lines and 1,000 people.
    """
    path = Path(path)
    if not path.is_file():
        raise NotFoundError(f"There is no file {path.name!r} in {path.parent.name or 'there'!r}.")
    try:
        with path.open("rb") as file:
            # One more than may be: no large file is read as a whole.
            data = file.read(MOST_BYTES + 1)
    except OSError as reason:
        raise refused(path.name, "The file cannot be read.", str(reason.strerror)) from None
    return read_gedcom(data, path.name)


def read_gedcom(data: bytes, name: str) -> tuple[Family, tuple[Problem, ...]]:
    """As `family_from_gedcom`, of a file's bytes; `name` stands in the sentences."""
    report = Report(name)
    document = read_lines(data, report)
    lines = document.of("INDI")
    if not lines:
        raise refused(name, "There is nobody in this file: it holds no person (INDI).")
    if len(lines) > MOST_PEOPLE:
        raise refused(
            name,
            f"There are {len(lines):,} people in this file; at most {MOST_PEOPLE:,} can be drawn.",
            _BRANCH,
        )
    if len(document.of("FAM")) > MOST_FAMILIES:
        raise refused(
            name, f"There are more than {MOST_FAMILIES:,} families in this file.", _BRANCH
        )
    _name_parents(document)
    lines = document.of("INDI")
    ids = _ids(lines)
    for line in (*lines, *document.of("FAM")):
        line.used = True
    of = partners(document, ids)
    people = {ids[line.xref]: person_of(line, document, ids[line.xref]) for line in lines}
    family = Family(
        # The day on which it was written: families are drawn as they were known on a day.
        as_at=when_at(document.head, document) if document.head else NOWHEN,
        people=tuple(people.values()),
        unions=tuple(_unions(document, of, people)),
        parent_links=_links(document, ids, of, people),
        twins=tuple(twin_groups(document, ids)),
    )
    _check_spouses(lines, document, ids, of)
    tell_left_out(document)
    return family, report.problems()


def _ids(lines: Sequence[Line]) -> dict[str, str]:
    """An id for each person, made of the name, by the record's sign."""
    ids: dict[str, str] = {}
    taken: set[str] = set()
    next_: dict[str, int] = {}
    for line in lines:
        words = next((each.text for each in line.under if each.tag == "NAME"), "")
        base = found = slug(words[:80] or "not known")
        while found in taken:
            next_[base] = next_.get(base, 1) + 1
            found = f"{base}-{next_[base]}"
        taken.add(found)
        ids[line.xref] = found
    return ids


def _name_parents(document: Document) -> None:
    """Give brothers and sisters whose parents are not in the file one parent who is not known."""
    for family in document.of("FAM"):
        partners = [each for each in family.under if each.tag in ("HUSB", "WIFE")]
        children = [each for each in family.under if each.tag == "CHIL"]
        if len(children) < 2 or any(each.pointer in document.named for each in partners):
            continue
        sign = f"@parent of line {family.number}@"
        document.named[sign] = Line(family.number, "INDI", sign)
        family.under.append(Line(family.number, "HUSB", pointer=sign))
        document.report.tell(
            family.number,
            "FAM",
            "These children's parents are not in the file; one parent who is not known was added.",
            "Change it on the board.",
        )


def _unions(document: Document, of: Partners, people: dict[str, Person]) -> list[Union]:
    found = []
    for couple in couples(document, of):
        union = couple.union(document)
        who = (people[union.a], people[union.b])
        if sentence := _refused(Family(people=tuple(dict.fromkeys(who)), unions=(union,))):
            line = couple.lines[0]
            document.report.tell(line.number, line.tag, f"Left out: {sentence}")
        else:
            found.append(union)
    return found


def _links(
    document: Document, ids: dict[str, str], of: Partners, people: dict[str, Person]
) -> tuple[ParentLink, ...]:
    kept: dict[str, tuple[ParentLink, int]] = {}
    between: dict[frozenset[str], list[ParentLink]] = {}
    for link, line in parent_links(document, ids, of):
        if len(kept) == MOST_LINKS:
            raise refused(
                document.report.name,
                f"There are more than {MOST_LINKS:,} parents of children in this file.",
                _BRANCH,
            )
        pair = frozenset((link.child, link.parent))
        known = between.setdefault(pair, [])
        who = tuple(people[id_] for id_ in pair)
        if sentence := _refused(Family(people=who, parent_links=(*known, link))):
            document.report.tell(line, "CHIL", f"Left out: {sentence}")
            continue
        known.append(link)
        kept[link.id] = (link, line)
    _open_rings(document, kept, people)
    return tuple(link for link, _ in kept.values())


def _open_rings(
    document: Document, kept: dict[str, tuple[ParentLink, int]], people: dict[str, Person]
) -> None:
    """Leave out, of people who would be their own ancestors, the last line that says so."""
    everybody = tuple(people.values())
    for _ in range(MOST_RINGS):
        links = tuple(link for link, _ in kept.values())
        ring = ancestor_loop(Family(people=everybody, parent_links=links))
        if not ring:
            return
        steps = set(zip(ring, (*ring[1:], ring[0]), strict=True))
        line, id_ = max(
            (line, link.id) for link, line in kept.values() if (link.child, link.parent) in steps
        )
        who = tuple(people[each] for each in ring)
        within = tuple(link for link in links if (link.child, link.parent) in steps)
        sentence = _refused(Family(people=who, parent_links=within))
        document.report.tell(line, "CHIL", f"Left out: {sentence}")
        del kept[id_]
    raise refused(
        document.report.name,
        "Very many people in this file would be among their own ancestors.",
        "Look whether the file is whole, or let it be written again.",
    )


def _refused(family: Family) -> str:
    """The sentence with which the model refuses a family; empty where it makes sense."""
    return next(iter(nonsense(Record(id="gedcom", family=family))), "")


def _check_spouses(
    lines: Sequence[Line], document: Document, ids: dict[str, str], of: Partners
) -> None:
    """Tell of people who say that they are partners where the partnership does not."""
    named = {(family, who) for family, partners_ in of.items() for _, who in partners_}
    for person in lines:
        for line in person.takes("FAMS"):
            family = document.find(line, "FAM")
            if family and (family.xref, ids[person.xref]) not in named:
                document.report.tell(
                    line.number,
                    "FAMS",
                    "Somebody is said to be a partner here, and the partnership does not say so; "
                    "left out",
                    "Draw it on the board, if it is so.",
                    said=line.pointer,
                )

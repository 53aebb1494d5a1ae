"""Who is whose child in a GEDCOM file, and how; twins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sos_widgets.files.gedcom.couples import Partners
from sos_widgets.files.gedcom.lines import Document, Line
from sos_widgets.files.gedcom.people import noted, when_at
from sos_widgets.model.dates import When
from sos_widgets.model.family import NOWHEN, LinkKind, ParentLink, TwinGroup, TwinKind

__all__ = ["PEDIGREES", "TWINS", "Birth", "parent_links", "twin_groups"]

# A kind of parent as GEDCOM 7 writes it: its own word, or OTHER and a phrase.
PEDIGREES = {
    LinkKind.BIRTH: ("BIRTH", ""),
    LinkKind.ADOPTED: ("ADOPTED", ""),
    LinkKind.FOSTER: ("FOSTER", ""),
    LinkKind.STEP: ("OTHER", "Step-parent"),
    LinkKind.KINSHIP: ("OTHER", "Kinship carer"),
    LinkKind.SPECIAL_GUARDIAN: ("OTHER", "Special guardian"),
    LinkKind.UNKNOWN: ("OTHER", "Not known"),
}
TWINS = {
    TwinKind.IDENTICAL: "Identical twin",
    TwinKind.FRATERNAL: "Fraternal twin",
    TwinKind.UNKNOWN: "Twin",
}
MOST_OF_ONE_BIRTH = 9
_MEANT = (
    (r"adopt", LinkKind.ADOPTED),
    (r"foster", LinkKind.FOSTER),
    (r"step", LinkKind.STEP),
    (r"kinship|relative", LinkKind.KINSHIP),
    (r"guardian", LinkKind.SPECIAL_GUARDIAN),
    (r"birth|natural|biolog", LinkKind.BIRTH),
    (r"unknown|not known", LinkKind.UNKNOWN),
)


@dataclass(slots=True, repr=False)
class Birth:
    """One child in one FAM record, with all that the file says of it.

    Parameters
    ----------
    child, family : str
        The signs of the two records.
    line : int
        Where it stands.
    words : str
        How the child belongs to these parents; empty where the file does not say.
    own : dict of str to str
        The same of one parent alone, by id; some programs write that.
    since : dict of str to When
        The day of an adoption, by the parent's id.
    supposed : bool
        Whether `words` only follow from an adoption by the other parent.
    """

    child: str
    family: str
    line: int
    words: str = ""
    own: dict[str, str] = field(default_factory=dict)
    since: dict[str, When] = field(default_factory=dict)
    note: str = ""
    supposed: bool = False


def parent_links(
    document: Document, ids: Mapping[str, str], of: Partners
) -> Iterator[tuple[ParentLink, int]]:
    """Every parent of every child with the line that says so, in the order of the families.

    Parameters
    ----------
    ids : mapping
        The id of the person behind each INDI record's sign.
    of : dict
        The partners of every FAM record.
    """
    births: dict[tuple[str, str], Birth] = {}
    for family in document.of("FAM"):
        for line in family.takes("CHIL"):
            birth = _birth(line, line, family, document, births)
            for tag, role in (("_FREL", "HUSB"), ("_MREL", "WIFE")):
                if birth and (said := line.said(tag)):
                    birth.own |= dict.fromkeys(_in_role(of[family.xref], role), said)
    for person in document.of("INDI"):
        for line in person.takes("FAMC"):
            found = document.find(line, "FAM")
            birth = _birth(line, person, found, document, births) if found else None
            if birth:
                _pedigree(birth, line, document)
        _adoptions(person, document, births, of)
    seen: set[tuple[str, str, LinkKind]] = set()
    for birth in sorted(births.values(), key=lambda each: each.supposed):
        for link in _links(birth, ids[birth.child], of[birth.family], document):
            key = (link.child, link.parent, link.kind)
            if not (birth.supposed and key in seen):
                yield link, birth.line
            seen.add(key)


def _birth(
    line: Line,
    child: Line,
    family: Line,
    document: Document,
    births: dict[tuple[str, str], Birth],
) -> Birth | None:
    """The child in the family, once, whichever of the two records names the other."""
    who = child if child.tag == "INDI" else document.find(child, "INDI")
    if who is None:
        return None
    key = (who.xref, family.xref)
    return births.setdefault(key, Birth(who.xref, family.xref, line.number))


def _pedigree(birth: Birth, line: Line, document: Document) -> None:
    pedigree = line.take("PEDI")
    if pedigree:
        phrase = pedigree.said("PHRASE")
        birth.words = phrase if phrase and pedigree.text.upper() == "OTHER" else pedigree.text
    birth.note = "\n\n".join(noted(line, document))
    stat = line.take("STAT")
    if stat and stat.text.upper() in ("CHALLENGED", "DISPROVEN"):
        words = f"The file says that this is {stat.text.lower()}."
        birth.note = "\n\n".join(filter(None, (birth.note, words)))


def _adoptions(
    person: Line,
    document: Document,
    births: dict[tuple[str, str], Birth],
    of: Partners,
) -> None:
    for event in person.under:
        families = list(event.takes("FAMC")) if event.tag in ("ADOP", "BIRT") else []
        for line in families:
            event.used = True
            family = document.find(line, "FAM")
            birth = _birth(line, person, family, document, births) if family else None
            if birth is None:
                continue
            if event.tag == "BIRT":
                birth.words = birth.words or "birth"
                continue
            role = line.said("ADOP").upper()
            whose = _in_role(of[birth.family], role)
            birth.own |= dict.fromkeys(whose, "adopted")
            birth.since |= dict.fromkeys(whose, when_at(event, document))
            if role in ("HUSB", "WIFE"):
                # Adopted by one of the two: the other is a parent by birth.
                birth.words, birth.supposed = "birth", True


def _in_role(partners: list[tuple[str, str]], role: str) -> list[str]:
    roles = (role,) if role in ("HUSB", "WIFE") else ("HUSB", "WIFE")
    return [who for each, who in partners if each in roles]


def _links(
    birth: Birth, child: str, partners: list[tuple[str, str]], document: Document
) -> Iterator[ParentLink]:
    for parent in dict.fromkeys(who for _, who in partners):
        kind = _kind(birth.own.get(parent, birth.words), birth, document)
        if kind is None:
            continue
        yield ParentLink(
            id=f"{child}<{parent}:{kind}",
            child=child,
            parent=parent,
            kind=kind,
            since=birth.since.get(parent, NOWHEN),
            note=birth.note,
        )


def _kind(words: str, birth: Birth, document: Document) -> LinkKind | None:
    if not words:
        return LinkKind.BIRTH
    if "seal" in words.lower():
        document.report.tell(
            birth.line, "PEDI", "A sealing is a ceremony, not a parent; left out.", said=words
        )
        return None
    for pattern, kind in _MEANT:
        if re.search(pattern, words.lower()):
            return kind
    document.report.tell(
        birth.line,
        "PEDI",
        "How a child belongs to these parents is said in words not known here; drawn as not known",
        "Choose it on the board.",
        said=words,
    )
    return LinkKind.UNKNOWN


def twin_groups(document: Document, ids: Mapping[str, str]) -> list[TwinGroup]:
    """Children of one birth: GEDCOM says of each which others they came with."""
    of: dict[str, list[str]] = {}  # everybody of one birth holds the same list
    kinds: dict[str, set[TwinKind]] = {}
    for person in document.of("INDI"):
        for line in person.under:
            kind = _twins(line) if line.tag == "ASSO" else None
            who, other = ids[person.xref], ids.get(line.pointer, "")
            if kind is None or other in ("", who):
                continue
            line.used = True
            for tag in ("ROLE", "RELA", "PHRASE"):
                if words := line.take(tag):
                    words.take("PHRASE")
            kinds.setdefault(who, set()).add(kind)
            one, two = of.setdefault(who, [who]), of.setdefault(other, [other])
            if one is not two:
                one += two
                of |= dict.fromkeys(two, one)
    order = {who: at for at, who in enumerate(ids.values())}
    found = []
    for group in {id(each): each for each in of.values()}.values():
        members = tuple(sorted(group, key=order.__getitem__))
        if len(members) > MOST_OF_ONE_BIRTH:
            document.report.tell(
                0, "ASSO", f"{len(members)} people cannot be of one birth; left out."
            )
            continue
        said = set().union(*(kinds.get(who, set()) for who in members)) - {TwinKind.UNKNOWN}
        kind = said.pop() if len(said) == 1 else TwinKind.UNKNOWN
        found.append(TwinGroup(id="+".join(members), members=members, kind=kind))
    return found


def _twins(line: Line) -> TwinKind | None:
    words = " ".join(
        text
        for each in line.under
        if each.tag in ("ROLE", "RELA", "PHRASE")
        for text in (each.text, *(phrase.text for phrase in each.under))
    ).lower()
    if not re.search(r"\bmultiple\b|twin|triplet|quadruplet", words):
        return None
    if re.search(r"fraternal|dizygo|(not|non).identical", words):
        return TwinKind.FRATERNAL
    if re.search(r"identical|monozygo", words):
        return TwinKind.IDENTICAL
    return TwinKind.UNKNOWN

"""A genogram in words and tables."""

from __future__ import annotations

from sos_widgets.layout.geometry import Certificate
from sos_widgets.model.dates import When
from sos_widgets.model.family import Bond, Family
from sos_widgets.model.record import Record
from sos_widgets.scene import describe
from sos_widgets.scene.kin import listed
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, term

__all__ = ["family_sheet", "genogram_sheet"]


def genogram_sheet(record: Record, labels: LabelPack) -> Sheet:
    """The genogram of a record in words and tables."""
    return family_sheet(record.family, title=labels.tool("genogram"))


def family_sheet(
    family: Family,
    *,
    bonds: tuple[Bond, ...] = (),
    health: bool = False,
    drawn: Certificate | None = None,
    title: str = "Genogram",
) -> Sheet:
    """People, partnerships, children, households and bonds, a table or a list each.

    Parameters
    ----------
    health : bool
        Whether illness, and alcohol or drugs, are told.
    drawn : Certificate, optional
        Of the picture: where it crosses lines, or leaves a custom of drawing, is told.
    """
    day = family.as_at
    name = f"{title}, as at {day}" if day else title
    if not family.people:
        return Sheet(title=name, blocks=(Paragraph(words="Nobody is drawn yet."),))
    blocks: list[Block] = [_people(family, day)]
    if family.parent_links:
        blocks.append(_parents(family))
    for heading, sentences in (
        ("Twins", [describe.twins(family, each) for each in family.twins]),
        ("Partnerships", [describe.union(family, each) for each in family.unions]),
        (
            "Where children live with others",
            [describe.placement(family, p) for p in family.placements],
        ),
        ("Households", [describe.household(family, home) for home in family.households]),
        ("Bonds", [describe.bond(family, each) for each in bonds]),
        (
            "Illness, and alcohol or drugs",
            [said for who in family.people if health and (said := describe.health(family, who))],
        ),
        ("How it is drawn", _how(drawn) if drawn else []),
    ):
        if sentences:
            blocks += [Heading(words=heading), Items(items=tuple(sentences))]
    return Sheet(title=name, blocks=tuple(blocks))


def _how(drawn: Certificate) -> list[str]:
    """What a reader may wonder about in the picture; nothing where it is as usual."""
    crossing = []
    if drawn.crossings:
        where = "in 1 place" if drawn.crossings == 1 else f"in {drawn.crossings} places"
        least = (
            "with everybody in these rows, no drawing has fewer"
            if drawn.proven
            else f"every drawing has at least {drawn.lower_bound}, and it is not known whether "
            "one with fewer than here can be made"
        )
        crossing = [f"Lines cross {where}: {least}."]
    return [*crossing, *drawn.reasons]


def _people(family: Family, day: When) -> Table:
    rows = []
    for who in family.people:
        also = [
            "child whom the work is about" if who.focal else "",
            who.pet,
            who.gender or describe.drawn_as(who, day),
            "only partly known" if not who.known and who.name else "",
            who.note,
            f"disputed: {who.disputed}" if who.disputed else "",
        ]
        life = describe.years(who) or str(who.born)
        rows.append(
            (describe.name(who), describe.age(who, day), life, "; ".join(filter(None, also)))
        )
    return Table(
        caption="People",
        columns=("Name", "Age", "Born, or years of life", "Words and notes"),
        rows=tuple(rows),
    )


def _parents(family: Family) -> Table:
    rows = []
    for who in family.people:
        links = family.parents(who.id)
        if not links:
            continue
        kinds: dict[str, list[str]] = {}
        for link in links:
            kind = term(link.kind) + (f", since {link.since}" if link.since else "")
            kinds.setdefault(kind, []).append(describe.family_name(family, link.parent))
        said = "; ".join(f"{listed(names)} ({kind})" for kind, names in kinds.items())
        rows.append((describe.name(who), said))
    return Table(
        caption="Children and their parents",
        columns=("Child", "Parents and carers"),
        rows=tuple(rows),
    )

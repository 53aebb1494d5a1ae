"""The network in words and tables: who knows how much, who helps, and what keeps it small."""

from __future__ import annotations

from sos_widgets.model.helpers import safe_before, system_of
from sos_widgets.model.network import Circle, NetworkPerson, Obstacle, circle_of, moves_of
from sos_widgets.model.record import Record
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, table, term

__all__ = [
    "at_night",
    "children_named",
    "network_sheet",
    "obstacle_called",
    "person_sentence",
    "standing_in",
]


def standing_in(record: Record, circle: Circle) -> list[NetworkPerson]:
    """Who of the network stands in a circle now, in its order."""
    moves = record.circle_moves
    return [each for each in record.network if circle_of(each.id, moves) is circle]


def children_named(record: Record) -> list[str]:
    """The children in the middle, by name."""
    return [child.called for child in record.family.focal]


def at_night(record: Record) -> list[str]:
    """Who would be called at night, in the order of the network."""
    return [_called(record, each) for each in record.network if each.at_night]


def obstacle_called(obstacle: Obstacle) -> str:
    """What an obstacle is: one of the usual ones, or one of the family's own."""
    words = table("network")["obstacles"]
    kind = words["kinds"].get(obstacle.kind)
    return str(kind["title"] if kind else words["own"])


def person_sentence(record: Record, person: NetworkPerson) -> str:
    """Everything of one person that the picture shows, as a screen reader says it."""
    words = table("network")
    said = [_called(record, person), term(circle_of(person.id, record.circle_moves))]
    said.append(term(person.asked))
    said += [words["marks"]["night"].lower()] if person.at_night else []
    system = system_of(record, person.who)
    said += [words["marks"]["professional"].lower()] if system and system.professional else []
    return ", ".join(said)


def network_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Everybody of the network circle by circle, how they came to know, and the obstacles."""
    words = table("network")
    fields = words["fields"]
    blocks: list[Block] = []
    columns = (
        fields["who"],
        fields["circle"],
        fields["asked"],
        fields["could_do"],
        fields["at_night"],
        fields["how"],
        fields["worry"],
    )
    rows = tuple(_row(record, each) for circle in Circle for each in standing_in(record, circle))
    if rows:
        blocks.append(Table(caption=words["table"], columns=columns, rows=rows))
    else:
        blocks.append(Paragraph(words=words["none"]))
    told = tuple(_move(record, person) for person in record.network)
    moves = tuple(row for rows_ in told for row in rows_)
    if moves:
        heads = (fields["who"], fields["since"], fields["circle"], fields["by"])
        blocks.append(Table(caption=words["moves"], columns=heads, rows=moves))
    blocks += _obstacles(record)
    return Sheet(title=labels.tool("network"), blocks=tuple(blocks))


def _called(record: Record, person: NetworkPerson) -> str:
    return record.called(person.who) or str(table("network")["nobody"])


def _row(record: Record, person: NetworkPerson) -> tuple[str, ...]:
    words = table("network")
    how = person.how
    if not how and safe_before(record, person.who):
        how = str(words["safe_before"])
    return (
        _called(record, person),
        term(circle_of(person.id, record.circle_moves)),
        term(person.asked),
        person.could_do,
        str(words["yes"]) if person.at_night else "",
        how,
        person.worry,
    )


def _move(record: Record, person: NetworkPerson) -> list[tuple[str, ...]]:
    return [
        (_called(record, person), str(move.when), term(move.circle), record.called(move.by))
        for move in moves_of(person.id, record.circle_moves)
    ]


def _obstacles(record: Record) -> list[Block]:
    words = table("network")["obstacles"]
    if not record.obstacles:
        return []
    heads = words["columns"]
    columns = (words["kind"], words["who"], heads["what"], heads["ask"], heads["answer"])
    rows = tuple(
        (obstacle_called(each), record.called(each.who), each.words, each.ask, each.answer)
        for each in record.obstacles
    )
    return [
        Heading(words=words["title"]),
        Table(caption=words["title"], columns=columns, rows=rows),
    ]

"""An eco map in words: sentences for ties and systems, and its table."""

from __future__ import annotations

from sos_widgets.layout.ecomap import central_household
from sos_widgets.model.record import Flow, Record, System, Tie
from sos_widgets.scene import describe
from sos_widgets.scene.sheet import Block, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, term

__all__ = [
    "centre_name",
    "ecomap_sheet",
    "summary",
    "system_name",
    "system_sentence",
    "tie_fact",
    "tie_sentence",
]

_FLOW = {
    Flow.NONE: "",
    Flow.TO_FAMILY: "help or energy flows to the family",
    Flow.FROM_FAMILY: "help or energy flows from the family",
    Flow.BOTH: "help or energy flows both ways",
}


def tie_fact(tie: Tie) -> str:
    """The notation's name for a tie: strength, and stress as a fact of its own."""
    return f"{tie.strength.value}_stressful" if tie.stress else tie.strength.value


def centre_name(record: Record) -> str:
    """What the household in the middle is called."""
    home = central_household(record)
    return home.called if home else "Household"


def system_name(system: System) -> str:
    """What a system is called: its name or, until it has one, what it is."""
    return system.name.strip() or term(system.kind).capitalize()


def _whose(record: Record, tie: Tie) -> str:
    return describe.family_name(record.family, tie.who) if tie.who else centre_name(record)


def _quality(tie: Tie) -> str:
    return f"{term(tie.strength)} and stressful" if tie.stress else term(tie.strength)


def tie_sentence(record: Record, tie: Tie) -> str:
    """What a line on the eco map says."""
    system = next((each for each in record.systems if each.id == tie.system), None)
    name = system_name(system) if system else "something not here"
    parts = [f"{_whose(record, tie)} and {name}: {_quality(tie)} tie{describe.since(tie.since)}"]
    parts += [part for part in (_FLOW[tie.flow], tie.words) if part]
    return ", ".join(parts) + "."


def system_sentence(record: Record, system: System) -> str:
    """What a circle on the eco map says, with its ties."""
    kind = term(system.kind) + (", professional" if system.professional else "")
    ties = [tie for tie in record.ties if tie.system == system.id]
    said = " ".join(tie_sentence(record, tie) for tie in ties) or "No tie to the family."
    return f"{system_name(system)} ({kind}). {said}"


def summary(record: Record) -> str:
    """What the eco map shows, in sentences."""
    if not record.systems:
        return f"{centre_name(record)} in the middle. Nobody and nothing is drawn around it yet."
    count = (
        "1 person or place"
        if len(record.systems) == 1
        else f"{len(record.systems)} people and places"
    )
    said = " ".join(system_sentence(record, each) for each in record.systems)
    return f"{centre_name(record)} in the middle, with {count} around it. {said}"


def ecomap_sheet(record: Record, labels: LabelPack) -> Sheet:
    """The eco map in a table of ties."""
    rows = []
    for system in record.systems:
        ties = [tie for tie in record.ties if tie.system == system.id]
        name = system_name(system)
        kind = term(system.kind) + (", professional" if system.professional else "")
        rows += [
            (
                name,
                kind,
                _whose(record, tie),
                _quality(tie),
                _FLOW[tie.flow],
                "; ".join(part for part in (tie.words, str(tie.since), tie.source) if part),
            )
            for tie in ties
        ]
        if not ties:
            rows.append((name, kind, "", "no tie", "", system.note))
    blocks: list[Block] = [Paragraph(words=f"In the middle: {centre_name(record)}.")]
    if rows:
        columns = ("Person or place", "Kind", "Tie with", "How it is", "Flow", "Words")
        blocks.append(Table(caption="Ties", columns=columns, rows=tuple(rows)))
    else:
        blocks.append(Paragraph(words="Nobody and nothing is drawn around it yet."))
    return Sheet(title=labels.tool("ecomap"), blocks=tuple(blocks))

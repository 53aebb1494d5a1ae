"""An eco map in words: sentences for ties and systems, and its table."""

from __future__ import annotations

from sos_widgets.layout.ecomap import central_household, household_family
from sos_widgets.layout.geometry import EcomapCertificate
from sos_widgets.model.record import Flow, Record, Strength, System, Tie
from sos_widgets.scene import describe
from sos_widgets.scene.kin import listed
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, term

__all__ = [
    "FLOW",
    "centre_name",
    "ecomap_sheet",
    "household_sentence",
    "member_sentence",
    "quality",
    "summary",
    "system_name",
    "system_sentence",
    "tie_blocks",
    "tie_fact",
    "tie_sentence",
    "whose",
]

FLOW = {
    Flow.NONE: "",
    Flow.TO_FAMILY: "help or energy flows to the family",
    Flow.FROM_FAMILY: "help or energy flows from the family",
    Flow.BOTH: "help or energy flows both ways",
}


def tie_fact(tie: Tie) -> str:
    """The notation's name for a tie: strength, and stress as a fact of its own."""
    strength = Strength.ENDED if tie.ended else tie.strength
    return f"{strength.value}_stressful" if tie.stress else strength.value


def centre_name(record: Record) -> str:
    """What the household in the middle is called."""
    home = central_household(record)
    return home.called if home else "Household"


def system_name(system: System) -> str:
    """What a system is called: its name or, until it has one, what it is."""
    return system.name.strip() or term(system.kind).capitalize()


def whose(record: Record, tie: Tie) -> str:
    """What the family's end of a tie is called."""
    return describe.family_name(record.family, tie.who) if tie.who else centre_name(record)


def quality(tie: Tie) -> str:
    """How a tie is, or was until it ended: "weak and stressful"."""
    return f"{term(tie.strength)} and stressful" if tie.stress else term(tie.strength)


def _until(tie: Tie) -> str:
    return f"ended {tie.until}" if tie.until else ""


def tie_sentence(record: Record, tie: Tie) -> str:
    """What a line on the eco map says."""
    system = next((each for each in record.systems if each.id == tie.system), None)
    name = system_name(system) if system else "something not here"
    parts = [f"{whose(record, tie)} and {name}: {quality(tie)} tie{describe.since(tie.since)}"]
    parts += [part for part in (_until(tie), FLOW[tie.flow], tie.words) if part]
    return ", ".join(parts) + "."


def system_sentence(record: Record, system: System) -> str:
    """What a circle on the eco map says, with its ties."""
    kind = term(system.kind) + (", professional" if system.professional else "")
    ties = [tie for tie in record.ties if tie.system == system.id]
    said = " ".join(tie_sentence(record, tie) for tie in ties) or "No tie to the family."
    return f"{system_name(system)} ({kind}). {said}"


def household_sentence(record: Record) -> str:
    """What the circle in the middle says, and with whom and what it is tied as a whole."""
    people = [describe.name(who) for who in household_family(record).people]
    said = _tied(record, "") or "No tie of the household as a whole."
    return f"{centre_name(record)}, in the middle: {listed(people) or 'nobody yet'}. {said}"


def member_sentence(record: Record, who: str) -> str:
    """What somebody in the middle says, and with whom and what they have a tie of their own."""
    said = _tied(record, who) or "No tie of their own."
    return f"{describe.family_name(record.family, who)}, in the household in the middle. {said}"


def _tied(record: Record, who: str) -> str:
    names = {system.id: system_name(system) for system in record.systems}
    found = dict.fromkeys(names[tie.system] for tie in record.ties if tie.who == who)
    return f"Tied to {listed(found)}." if found else ""


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


def ecomap_sheet(
    record: Record, labels: LabelPack, *, drawn: EcomapCertificate | None = None
) -> Sheet:
    """The eco map in a table of ties.

    Parameters
    ----------
    drawn : EcomapCertificate, optional
        Of the picture: where ties cross, or run behind somebody, is told.
    """
    blocks = tie_blocks(record, caption="Ties")
    how = _how(drawn) if drawn else ()
    if how:
        blocks += (Heading(words="How it is drawn"), Items(items=how))
    return Sheet(title=labels.tool("ecomap"), blocks=blocks)


def _how(drawn: EcomapCertificate) -> tuple[str, ...]:
    """What a reader may wonder about in the picture; nothing where it is as usual."""
    if not drawn.crossings:
        return drawn.reasons
    where = "in 1 place" if drawn.crossings == 1 else f"in {drawn.crossings} places"
    least = (
        "with everybody on these places, no order round the ring has fewer"
        if drawn.proven
        else "it is not known whether another order round the ring has fewer"
    )
    return f"Ties cross {where}: {least}.", *drawn.reasons


def tie_blocks(record: Record, *, caption: str) -> tuple[Block, ...]:
    """Who stands in the middle, and every tie in a table with a caption."""
    rows = []
    for system in record.systems:
        ties = [tie for tie in record.ties if tie.system == system.id]
        name = system_name(system)
        kind = term(system.kind) + (", professional" if system.professional else "")
        rows += [
            (
                name,
                kind,
                whose(record, tie),
                ", ".join(part for part in (quality(tie), _until(tie)) if part),
                FLOW[tie.flow],
                "; ".join(part for part in (tie.words, str(tie.since), tie.source) if part),
            )
            for tie in ties
        ]
        if not ties:
            rows.append((name, kind, "", "no tie", "", system.note))
    middle = Paragraph(words=f"In the middle: {centre_name(record)}.")
    if not rows:
        return middle, Paragraph(words="Nobody and nothing is drawn around it yet.")
    columns = ("Person or place", "Kind", "Tie with", "How it is", "Flow", "Words")
    return middle, Table(caption=caption, columns=columns, rows=tuple(rows))

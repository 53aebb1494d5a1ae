"""A briefing for a family group meeting or conference, made from the map, the plan and the network.

References
----------
Family group conferences in England (Family Rights Group; local procedures):
information first, then the family by itself, then the plan is agreed against
the bottom lines. The plan is the family's to make.
"""

from __future__ import annotations

from sos_widgets.model.plan import PointKind
from sos_widgets.model.record import Category, Record
from sos_widgets.scene.plan import named
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, legal_words, table
from sos_widgets.words.legal import LegalTerm

__all__ = ["briefing_sheet"]

_SAID = (
    ("good", (Category.EXISTING_STRENGTH, Category.EXISTING_SAFETY)),
    ("worried", (Category.DANGER_STATEMENT,)),
    ("happened", (Category.HARM,)),
    ("wanted", (Category.SAFETY_GOAL,)),
)


def briefing_sheet(record: Record, labels: LabelPack) -> Sheet:
    """What everybody who comes should know beforehand, and what the family is asked."""
    words = table("plan")["briefing"]
    blocks: list[Block] = [Paragraph(words=words["lead"]), Paragraph(words=words["choice"])]
    for heading, categories in _SAID:
        said = tuple(
            each.words for kind in categories for each in record.statements_in(kind) if each.words
        )
        if said:
            blocks += [Heading(words=words[heading]), Items(items=said)]
    bottom = tuple(
        each.words
        for each in record.plan_points
        if each.kind is PointKind.BOTTOM_LINE and each.words.strip()
    )
    must: Block = Items(items=bottom) if bottom else Paragraph(words=words["must_none"])
    blocks += [Heading(words=words["must"]), must]
    blocks += [Heading(words=words["questions"]), Items(items=tuple(words["asked"]))]
    around = tuple(filter(None, (named(record, each.who) for each in record.network)))
    if around:
        blocks += [Heading(words=words["invited"]), Items(items=around)]
    blocks += [Heading(words=words["way"]), Items(items=tuple(words["parts"]))]
    blocks += _law()
    return Sheet(title=str(words["title"]), blocks=tuple(blocks))


def _law() -> list[Block]:
    law = legal_words()
    words = table("plan")["briefing"]
    terms = {each.id: each for each in law.terms}
    meeting, conference = terms["family_group_decision_making"], terms["conference"]
    said = (
        str(words["law"])
        .replace("{day}", str(law.law_as_at))
        .replace("{nation}", law.nation)
        .replace("{means}", meeting.means.rstrip("."))
        .replace("{law}", meeting.law)
    )
    also = (
        str(words["conference"])
        .replace("{title}", conference.title)
        .replace("{means}", conference.means)
    )
    others = [each for each in law.terms if each not in (meeting, conference)]
    glossary = Table(
        caption=words["legal"]["title"],
        columns=tuple(words["legal"]["columns"]),
        rows=tuple((_both(each), each.means, each.law) for each in others),
    )
    return [Paragraph(words=f"{said}."), Paragraph(words=also), glossary]


def _both(term: LegalTerm) -> str:
    """A legal word, and as people shorten it."""
    return f"{term.title} ({term.short})" if term.short else term.title

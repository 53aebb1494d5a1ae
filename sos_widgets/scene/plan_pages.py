"""The plan as a family keeps it on the fridge, and as a child is told it.

Plain words, one page: what the agency must see is one line, what people do is the rest.
"""

from __future__ import annotations

from typing import Any

from sos_widgets.model.plan import (
    ChildPart,
    DayKind,
    Moment,
    Plan,
    PointKind,
    StepState,
    WhenThen,
    lines_in_use,
)
from sos_widgets.model.record import Record
from sos_widgets.scene.kin import listed
from sos_widgets.scene.plan import (
    days_of,
    goal_words,
    named,
    plan_called,
    points_of,
    steps_in_order,
)
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet
from sos_widgets.words import LabelPack, table, term

__all__ = ["child_plan_blocks", "child_plan_sheet", "family_page", "family_plan_sheet"]


def family_plan_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every plan of the record on its page."""
    blocks: list[Block] = []
    for plan in record.plans:
        blocks += [Heading(words=plan_called(record, plan)), *family_page(record, plan)]
    none = Paragraph(words=table("plan")["no_plan"])
    return Sheet(title=labels.tool("plan"), blocks=tuple(blocks) or (none,))


def family_page(record: Record, plan: Plan) -> list[Block]:
    """One plan in plain sentences, for those who live it."""
    words = table("plan")["family"]
    goal, own_way = goal_words(record, plan)
    blocks: list[Block] = [Paragraph(words=own_way or goal)] if own_way or goal else []
    used = lines_in_use(record.when_thens, plan.id)
    lines = {
        moment: tuple(_line(record, each) for each in used if each.moment is moment)
        for moment in Moment
    }
    again = (
        *(_day(each.when, term(each.kind), each.changed) for each in _last_days(record, plan)),
        *(_day(each.when, each.words, each.seen) for each in _ahead(record, plan)),
    )
    for heading, said in (
        ("must", _points(record, plan, PointKind.BOTTOM_LINE)),
        ("always", _points(record, plan, PointKind.RULE)),
        ("when", lines[Moment.EARLY_SIGN]),
        ("now", lines[Moment.DANGER_NOW]),
        ("every_day", _points(record, plan, PointKind.EVERYDAY)),
        ("children", _children(record, plan)),
        ("shown", _points(record, plan, PointKind.SHOWN)),
        ("again", again),
        ("ends", _points(record, plan, PointKind.ENDING)),
    ):
        if said:
            blocks += [Heading(words=words[heading], level=2), Items(items=said)]
    return blocks


def child_plan_sheet(record: Record, labels: LabelPack) -> Sheet:
    """What a child's own copy says of the plans that it holds: one child's parts, and told lines."""
    blocks: list[Block] = []
    for part in record.child_parts:
        plan = next((each for each in record.plans if each.id == part.plan), None)
        if plan:
            blocks += child_plan_blocks(record, plan, part)
    return Sheet(title=labels.tool("plan"), blocks=tuple(blocks))


def child_plan_blocks(record: Record, plan: Plan, part: ChildPart) -> list[Block]:
    """One child's page of one plan; where nothing is said, there is room to draw."""
    words = table("plan")["child_words"]
    told = (
        *(each.told for each in lines_in_use(record.when_thens, plan.id)),
        *(each.told for each in record.plan_points if each.plan == plan.id),
    )
    blocks: list[Block] = [Paragraph(words=words["not_my_job"])]
    for heading, said in (
        ("tell", tuple(_short(record, each) for each in part.tell)),
        ("grown_ups", tuple(each for each in told if each.strip())),
        ("place", (part.place,)),
        ("thing", (part.thing,)),
        ("word", (f"“{part.word.strip('“”')}”" if part.word else "",)),
        ("says", (f"“{part.says.strip('“”')}”" if part.says else "",)),
    ):
        kept = tuple(filter(None, said))
        if kept or heading in ("tell", "grown_ups"):
            shown: Block = Items(items=kept) if kept else Paragraph(words=words["room"])
            blocks += [Heading(words=words[heading], level=2), shown]
    return blocks


def _line(record: Record, line: WhenThen) -> str:
    family = table("plan")["family"]
    who = _short(record, line.does) or family["nobody"]
    said = [
        family["when_then"]
        .replace("{sign}", _inside(line.sign) or family["open_sign"])
        .replace("{who}", who)
        .replace("{what}", _inside(line.what) or family["open_what"])
        .replace("{soon}", f" ({_inside(line.by_when)})" if line.by_when else "")
    ]
    if line.notices and line.notices != line.does:
        said.append(family["sees"].replace("{who}", _short(record, line.notices)))
    back_up = _short(record, line.back_up) or family["nobody"]
    said.append(family["otherwise"].replace("{who}", who).replace("{back_up}", back_up))
    return " ".join(said)


def _points(record: Record, plan: Plan, kind: PointKind) -> tuple[str, ...]:
    return tuple(
        _done(_short(record, each.who), each.words) + (f" ({each.often})" if each.often else "")
        for each in points_of(record, plan, kind)
    )


def _done(who: str, words: str) -> str:
    """Words that go on from a name go on from it; others stand for themselves."""
    return f"{who}{' ' if words[:1].islower() else ': '}{words}" if who else words


def _children(record: Record, plan: Plan) -> tuple[str, ...]:
    words = table("plan")["family"]
    found: list[str] = []
    for part in record.child_parts:
        if part.plan != plan.id:
            continue
        child = _short(record, part.child)
        who = listed(_short(record, each) for each in part.tell) or words["nobody"]
        said = [words["tells"].replace("{who}", who)]
        for name in ("place", "thing", "word"):
            value = getattr(part, name)
            said += [words[name].replace("{words}", _inside(value).strip("“”"))] if value else []
        found.append(" ".join(said).replace("{child}", child))
    return tuple(found)


def _short(record: Record, who: str) -> str:
    """By what somebody is called at home: a first name, or words without what they are."""
    person = record.family.person(who)
    first = person.name.split()[0] if person and person.name.strip() else ""
    same = [each for each in record.family.people if first and each.name.split()[:1] == [first]]
    return first if len(same) == 1 else named(record, who).split(",")[0]


def _last_days(record: Record, plan: Plan) -> list[Any]:
    days = [each for each in days_of(record, plan) if each.kind is not DayKind.NEEDED]
    return list(days[-2:])


def _ahead(record: Record, plan: Plan) -> list[Any]:
    steps = steps_in_order(record, plan)
    return [each for each in steps if each.state is StepState.AHEAD][:3]


def _day(when: Any, what: str, more: str) -> str:
    day = str(when) or table("plan")["steps"]["no_day"]
    return f"{day}: {what}" + (f" ({more})" if more else "")


def _inside(words: str) -> str:
    """Words in the middle of a sentence: no full stop of their own."""
    return words.strip().rstrip(".;,")

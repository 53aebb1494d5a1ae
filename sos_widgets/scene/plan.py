"""The safety plan in words and tables: what must be, what is done when, by whom, and how it went."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sos_widgets.model.helpers import system_of
from sos_widgets.model.plan import (
    DayKind,
    Idea,
    Moment,
    Plan,
    PlanDay,
    PlanPoint,
    PlanStep,
    PointKind,
    Went,
    WhenThen,
    lines_in_use,
)
from sos_widgets.model.record import Record
from sos_widgets.scene import describe
from sos_widgets.scene.boxes import box_called
from sos_widgets.scene.kin import listed
from sos_widgets.scene.pairs import pair_called
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Sheet, Table
from sos_widgets.words import LabelPack, table, term

__all__ = [
    "days_of",
    "goal_words",
    "line_words",
    "named",
    "plan_blocks",
    "plan_called",
    "plan_sheet",
    "points_of",
    "steps_in_order",
    "tried",
]

_COLUMNS = ("sign", "notices", "does", "what", "by_when", "back_up")
_WHO = ("notices", "does", "back_up")


def plan_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every plan with all that it is made of, then the when-then lines that are in none."""
    words = table("plan")
    blocks: list[Block] = []
    for plan in record.plans:
        blocks += [Heading(words=plan_called(record, plan)), *plan_blocks(record, plan)]
    loose = [line for line in record.when_thens if not line.plan]
    if loose:
        blocks += [Heading(words=words["loose"]), *_lines(record, loose)]
    none = Paragraph(words=words["no_plan"])
    return Sheet(title=labels.tool("plan"), blocks=tuple(blocks) or (none,))


def plan_blocks(record: Record, plan: Plan) -> list[Block]:
    """What one plan is made of, in tables."""
    words = table("plan")
    used = lines_in_use(record.when_thens, plan.id)
    out = [line for line in record.when_thens if line.plan == plan.id and line not in used]
    blocks: list[Block] = [_about(record, plan)]
    before, after = (PointKind.BOTTOM_LINE, PointKind.RULE), (PointKind.EVERYDAY,)
    blocks += [each for kind in before for each in _points(record, plan, kind)]
    blocks += _lines(record, used)
    blocks += [each for kind in after for each in _points(record, plan, kind)]
    blocks += _children(record, plan)
    blocks += _points(record, plan, PointKind.SHOWN)
    blocks += _days(record, plan)
    blocks += steps_table(record, plan)
    blocks += _points(record, plan, PointKind.ENDING)
    if out:
        columns = (words["fields"]["sign"], words["fields"]["what"], words["instead_of"])
        rows = tuple((line.sign, line.what, _in_place(record, line)) for line in out)
        blocks.append(Table(caption=words["out"], columns=columns, rows=rows))
    return blocks


def plan_called(record: Record, plan: Plan) -> str:
    """A plan by what the family calls it, or by its pair."""
    pair = next((each for each in record.pairs if each.id == plan.pair), None)
    if plan.title.strip():
        return plan.title.strip()
    return pair_called(record, pair) if pair else str(table("plan")["unnamed"])


def goal_words(record: Record, plan: Plan) -> tuple[str, str]:
    """What the agency needs to see, and the family's own wording of it; either may be empty."""
    pair = next((each for each in record.pairs if each.id == plan.pair), None)
    if pair is None:
        return "", ""
    goal = next((each.words for each in record.statements if each.id == pair.goal), "")
    return goal.strip(), pair.own_way.strip()


def named(record: Record, who: str) -> str:
    """A person or somebody on the eco map by name; other words stay as they are."""
    if system_of(record, who):
        return record.called(who)
    return describe.family_name(record.family, who)


def all_named(record: Record, who: Iterable[str]) -> str:
    """Several of them in a sentence."""
    return listed(named(record, each) for each in who)


def points_of(record: Record, plan: Plan, kind: PointKind) -> tuple[PlanPoint, ...]:
    """The points of a plan of one kind, in their order, that say something."""
    return tuple(
        each
        for each in record.plan_points
        if each.plan == plan.id and each.kind is kind and each.words.strip()
    )


def days_of(record: Record, plan: Plan) -> tuple[PlanDay, ...]:
    """The days of a plan in the order of time; those without a date come last."""
    days = [each for each in record.plan_days if each.plan == plan.id]
    return tuple(sorted(days, key=lambda each: each.when.middle or date.max))


def steps_in_order(record: Record, plan: Plan) -> tuple[PlanStep, ...]:
    """The steps of a plan in the order of time; those without a date come last."""
    steps = [each for each in record.plan_steps if each.plan == plan.id]
    return tuple(sorted(steps, key=lambda each: each.when.middle or date.max))


def tried(record: Record, line: WhenThen) -> str:
    """When a line was practised or needed, and how it went."""
    said = [
        _tried_on(day)
        for day in sorted(record.plan_days, key=lambda each: each.when.middle or date.max)
        if day.line == line.id and day.kind is not DayKind.REVIEW
    ]
    return "; ".join(said) or str(table("plan")["not_tried"])


def _tried_on(day: PlanDay) -> str:
    said = f"{_cap(term(day.kind))} {day.when}".strip()
    return said if day.went is Went.NOT_SAID else f"{said}: {term(day.went)}"


def line_words(record: Record, line: WhenThen) -> str:
    """One line as a list of what it says; what is open says so."""
    words = table("plan")
    said = (
        f"{words['fields'][name]}: {_said(record, line, name) or words['open']}"
        for name in _COLUMNS
    )
    return "\n".join((f"{words['moment']}: {term(line.moment)}", *said))


def steps_table(record: Record, plan: Plan) -> list[Block]:
    """The timeline as a table."""
    words = table("plan")["steps"]
    names = ("when", "words", "services", "services_do", "seen", "state")
    rows = tuple(
        (
            str(each.when) or words["no_day"],
            each.words,
            each.services,
            term(each.services_do),
            each.seen,
            f"{term(each.state)}: {each.why}" if each.why else term(each.state),
        )
        for each in steps_in_order(record, plan)
    )
    columns = tuple(words[name] for name in names)
    return [Table(caption=words["title"], columns=columns, rows=rows)] if rows else []


def _about(record: Record, plan: Plan) -> Table:
    words = table("plan")
    goal, own_way = goal_words(record, plan)
    fields = words["plan_fields"]
    said = (
        (words["goal"], goal or words["open"]),
        (words["own_way"], own_way),
        (fields["start"], str(plan.start)),
        (fields["agreed"], all_named(record, plan.agreed)),
        (fields["hurts"], all_named(record, plan.hurts)),
        (fields["hurt"], all_named(record, plan.hurt)),
        (fields["holders"], all_named(record, plan.holders)),
    )
    rows = tuple(each for each in said if each[1])
    return Table(caption=words["about"], columns=(words["part"], words["in_words"]), rows=rows)


def _points(record: Record, plan: Plan, kind: PointKind) -> list[Block]:
    words = table("plan")
    columns = words["columns"]
    rows = tuple(
        (
            each.words,
            named(record, each.who),
            named(record, each.watches),
            each.often,
            _idea(each.idea),
        )
        for each in points_of(record, plan, kind)
    )
    heads = (
        columns["words"],
        columns["who"],
        columns["watches"],
        columns["often"],
        columns["idea"],
    )
    title = words["points"][kind.value]["title"]
    return [Table(caption=title, columns=heads, rows=rows)] if rows else []


def _lines(record: Record, lines: Iterable[WhenThen]) -> list[Block]:
    """First signs before danger that is there; what is open says so."""
    words = table("plan")
    columns = tuple(words["fields"][name] for name in (*_COLUMNS, "kind", "idea"))
    blocks: list[Block] = []
    for moment in Moment:
        rows = tuple(_row(record, each) for each in lines if each.moment is moment)
        if rows:
            caption = f"{words['title']}: {term(moment)}"
            heads = (*columns, words["tried"], words["from"])
            blocks.append(Table(caption=caption, columns=heads, rows=rows))
    return blocks


def _row(record: Record, line: WhenThen) -> tuple[str, ...]:
    said = (_said(record, line, name) or table("plan")["open"] for name in _COLUMNS)
    more = (term(line.kind), _idea(line.idea), tried(record, line))
    return (*said, *more, box_called(record, line.from_cell))


def _said(record: Record, line: WhenThen, name: str) -> str:
    value = str(getattr(line, name))
    return named(record, value) if name in _WHO else value


def _idea(idea: Idea) -> str:
    return "" if idea is Idea.NOT_SAID else term(idea)


def _in_place(record: Record, line: WhenThen) -> str:
    found = next((each for each in record.when_thens if each.id == line.instead), None)
    return found.sign or found.what if found else ""


def _children(record: Record, plan: Plan) -> list[Block]:
    words = table("plan")["child"]
    names = ("who", "tell", "place", "thing", "word", "says", "told_by", "told_on")
    rows = tuple(
        (
            named(record, each.child),
            all_named(record, each.tell),
            each.place,
            each.thing,
            each.word,
            each.says,
            named(record, each.told_by),
            str(each.told_on),
        )
        for each in record.child_parts
        if each.plan == plan.id
    )
    columns = tuple(words[name] for name in names)
    return [Table(caption=words["title"], columns=columns, rows=rows)] if rows else []


def _days(record: Record, plan: Plan) -> list[Block]:
    words = table("plan")["days"]
    signs = {line.id: line.sign or line.what for line in record.when_thens}
    names = ("when", "kind", "line", "words", "went", "changed")
    rows = tuple(
        (
            str(each.when) or table("plan")["steps"]["no_day"],
            term(each.kind),
            signs.get(each.line) or words["whole"],
            each.words,
            term(each.went),
            each.changed,
        )
        for each in days_of(record, plan)
    )
    columns = tuple(words[name] for name in names)
    return [Table(caption=words["title"], columns=columns, rows=rows)] if rows else []


def _cap(words: str) -> str:
    return words[:1].upper() + words[1:]

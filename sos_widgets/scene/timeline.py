"""The timeline of a plan: dated steps down, or up again, and the days on which it was tried.

References
----------
Timelines in child welfare work: dated, measurable steps from the danger to the
goal, with services stepping back as the family's people step in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sos_widgets.errors import NotFoundError
from sos_widgets.model.plan import DayKind, Involved, PlanDay, PlanStep, StepState, Went
from sos_widgets.model.record import Record
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.lettering import wrap
from sos_widgets.scene.marks import Circle, Group, Mark, Path, Rect, Text, line, moved
from sos_widgets.scene.plan import days_of, plan_called, steps_in_order, steps_table
from sos_widgets.scene.scene import Key, Scene
from sos_widgets.scene.sheet import Sheet
from sos_widgets.words import table, term

__all__ = ["timeline"]

_ABREAST = 5
_ROOM = 208.0
_SIZE, _LEADING = 12.5, 16.0
_LEVEL = 26.0  # from one height of services to the next
_DOWN = {Involved.LESS: 1, Involved.SAME: 0, Involved.MORE: -1}


@dataclass(frozen=True, slots=True)
class _Stop:
    """A step or a day, and how far down services stand from it on."""

    item: PlanStep | PlanDay
    level: int


def timeline(record: Record, plan_id: str, *, show_legend: bool = True) -> Scene:
    """Draw the way of one plan: the lower the line, the less services still do.

    Raises
    ------
    NotFoundError
        When the record has no such plan.
    """
    plan = next((each for each in record.plans if each.id == plan_id), None)
    if plan is None:
        raise NotFoundError("There is no such plan in this practice.")
    words = table("plan")["steps"]
    steps = steps_in_order(record, plan)
    stops = _stops(steps, days_of(record, plan))
    marks: list[Mark] = []
    top = 0.0
    for n in range(0, len(stops), _ABREAST):
        row = stops[n : n + _ABREAST]
        before = stops[n - 1].level if n else 0
        drawn, tall = _row(row, before, last=n + _ABREAST >= len(stops))
        marks += [moved(each, 0.0, top) for each in drawn]
        top += tall + 26
    if not stops:
        open_ = Text(kind="open", words=words["none"], x=0, y=12, size=_SIZE, fill="muted")
        marks.append(open_)
    tables = steps_table(record, plan)
    return framed(
        marks,
        words=(
            words["title"],
            subtitle(record.family.as_at, plan_called(record, plan)),
            _said(stops),
        ),
        keys=_keys(stops),
        show_legend=show_legend,
        equivalents=(Sheet(title=words["title"], blocks=tuple(tables)),) if tables else (),
        narrowest=_ABREAST * _ROOM + 56,
    )


def _stops(steps: tuple[PlanStep, ...], days: tuple[PlanDay, ...]) -> list[_Stop]:
    """Steps and days together, in the order of time; what was put off changes nothing."""
    found: list[_Stop] = []
    level = 0
    both: list[PlanStep | PlanDay] = [*days, *steps]
    for item in sorted(both, key=lambda each: each.when.middle or date.max):
        if isinstance(item, PlanStep) and item.state is not StepState.PUT_OFF:
            level += _DOWN[item.services_do]
        found.append(_Stop(item, level))
    return found


def _row(row: list[_Stop], before: int, *, last: bool) -> tuple[list[Mark], float]:
    levels = [before, *(stop.level for stop in row)]
    least = min(levels)
    # The days stand above the line, whatever its height.
    axis = 30.0
    marks: list[Mark] = []
    at, low = before, axis + (max(levels) - least) * _LEVEL
    for n, stop in enumerate(row):
        x, y = n * _ROOM + 10, axis + (stop.level - least) * _LEVEL
        start, old = (n * _ROOM if n == 0 else (n - 1) * _ROOM + 10), axis + (at - least) * _LEVEL
        ahead = isinstance(stop.item, PlanStep) and stop.item.state is StepState.AHEAD
        marks.append(_stretch([(start, old), (x, old), (x, y)], dash=(5, 4) if ahead else ()))
        at = stop.level
    end = axis + (at - least) * _LEVEL
    reach = (len(row) - 1) * _ROOM + 10 + (60 if last else _ROOM - 10)
    marks.append(_stretch([((len(row) - 1) * _ROOM + 10, end), (reach, end)], dash=(5, 4)))
    most = 0.0
    for n, stop in enumerate(row):
        x, y = n * _ROOM + 10, axis + (stop.level - least) * _LEVEL
        group, tall = _stop(stop, x, y, low + 26)
        marks.append(group)
        most = max(most, tall)
    return marks, low + 26 + most


def _stretch(points: list[tuple[float, float]], *, dash: tuple[float, ...]) -> Path:
    return Path(kind="way", steps=line(points), width=1.8, stroke="edge-1", dash=dash)


def _stop(stop: _Stop, x: float, y: float, top: float) -> tuple[Group, float]:
    item = stop.item
    day = str(item.when) or table("plan")["steps"]["no_day"]
    rows: list[Text] = []
    for words, bold, muted in _texts(item):
        size = _SIZE if bold else _SIZE - 0.5
        for row in wrap(words, size=size, room=_ROOM - 26, lines=7, bold=bold):
            text = Text(kind="stop words", words=row, x=x - 8, y=0, size=size, bold=bold)
            whole = words if row.endswith("…") else ""
            rows.append(replace(text, fill="muted" if muted else "ink", whole=whole))
    head = Text(kind="stop day", words=day, x=x - 8, y=top, size=12, bold=True)
    placed = [replace(each, y=top + _LEADING * (n + 1.1)) for n, each in enumerate(rows)]
    drop = Path(kind="drop", steps=line([(x, y + 8), (x, top - 14)]), width=1, stroke="faint")
    kind = "step" if isinstance(item, PlanStep) else "day"
    group = Group(
        id=f"{kind}-{item.id}",
        kind=kind,
        label=_sentence(item),
        marks=(drop, *_mark(item, x, y), head, *placed),
    )
    return group, _LEADING * (len(rows) + 1.1)


def _texts(item: PlanStep | PlanDay) -> list[tuple[str, bool, bool]]:
    """What stands below a stop: words, whether bold, whether muted."""
    words = table("plan")
    if isinstance(item, PlanDay):
        kind = term(item.kind)
        went = "" if item.went is Went.NOT_SAID else f", {term(item.went)}"
        said = [(f"{kind[:1].upper()}{kind[1:]}{went}", True, False), (item.words, False, False)]
        return [each for each in said if each[0]]
    services = f"{words['steps']['services']}: {item.services}" if item.services else ""
    seen = f"{words['steps']['seen']}: {item.seen}" if item.seen else ""
    said = [(item.words, True, False), (services, False, False), (seen, False, True)]
    return [each for each in said if each[0]]


def _mark(item: PlanStep | PlanDay, x: float, y: float) -> tuple[Mark, ...]:
    """A stone for a step, a square for a day: told by shape and filling, not by colour."""
    return _square(item.kind, x, y) if isinstance(item, PlanDay) else _stone(item.state, x, y)


def _stone(state: StepState, x: float, y: float) -> tuple[Mark, ...]:
    fill = "ink" if state is StepState.TAKEN else "paper"
    stone = Circle(kind="stone", x=x, y=y, r=7, fill=fill)
    if state is not StepState.PUT_OFF:
        return (stone,)
    cross = [[(x - 3.4, y - 3.4), (x + 3.4, y + 3.4)], [(x - 3.4, y + 3.4), (x + 3.4, y - 3.4)]]
    return (stone, *(Path(kind="stone", steps=line(stroke), width=1.6) for stroke in cross))


def _square(kind: DayKind, x: float, y: float) -> tuple[Mark, ...]:
    fill = "ink" if kind is DayKind.NEEDED else "paper"
    square = Rect(kind="day", x=x - 6, y=y - 6, w=12, h=12, fill=fill, radius=1)
    dot = Rect(kind="day", x=x - 2, y=y - 2, w=4, h=4, fill="ink", stroke="")
    return (square, dot) if kind is DayKind.REVIEW else (square,)


def _keys(stops: list[_Stop]) -> tuple[Key, ...]:
    words = table("plan")["marks"]
    found: dict[str, Key] = {}
    for stop in stops:
        item = stop.item
        fact = item.state.value if isinstance(item, PlanStep) else item.kind.value
        found.setdefault(fact, Key(fact=fact, words=words[fact], sample=_mark(item, 0, 0)))
    return tuple(found[fact] for fact in words if fact in found)


def _sentence(item: PlanStep | PlanDay) -> str:
    words = table("plan")
    day = str(item.when) or words["steps"]["no_day"]
    if isinstance(item, PlanDay):
        went = "" if item.went is Went.NOT_SAID else term(item.went)
        facts = [term(item.kind), went, item.words, item.changed]
    else:
        facts = [item.words]
        services = f"services: {item.services}" if item.services else ""
        facts += [term(item.services_do), services, term(item.state), item.why]
    said = "; ".join(each.rstrip(".") for each in facts if each)
    return f"{day}: {said}" + ("" if said.endswith(("?", "!", "…")) else ".")


def _said(stops: list[_Stop]) -> str:
    words = table("plan")["steps"]
    told = [_sentence(stop.item) for stop in stops]
    return " ".join([words["description"], *(told or [words["none"]])])

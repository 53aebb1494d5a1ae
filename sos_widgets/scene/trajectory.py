"""The way from a danger to its goal: one at each end, a scale between, and dated steps below.

References
----------
The trajectory with the danger at one end, the goal at the other and the scale
between, and the timeline of dated steps, are those of training in timelines
for child welfare in the approach.
"""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.errors import NotFoundError
from sos_widgets.model.dates import When
from sos_widgets.model.record import Category, Outcome, Pair, Rating, Record, Scale, Statement, View
from sos_widgets.scene import describe
from sos_widgets.scene.frame import framed, subtitle
from sos_widgets.scene.lettering import wrap
from sos_widgets.scene.marks import Circle, Group, Mark, Path, Rect, Text, line, moved
from sos_widgets.scene.pairs import pair_tables, standing, steps_of
from sos_widgets.scene.ratings import rater
from sos_widgets.scene.scene import Key, Scene
from sos_widgets.scene.sheet import Sheet
from sos_widgets.words import labels_or_default, table, term

__all__ = ["trajectory"]

_WIDE = 1060.0
_BOX = 274.0  # an end's width
_LEFT, _NUMBER = 316.0, 42.8  # where 0 stands, and between two numbers
_SIZE, _LEADING = 12.5, 17.0
_LEVEL = 13.0  # between two people above each other
_LINES = 16  # of an end; the tables hold all of it
_ABREAST = 5  # steps in a row


def trajectory(record: Record, pair_id: str, *, show_legend: bool = True) -> Scene:
    """Draw one pair as a way from its danger to its goal.

    Raises
    ------
    NotFoundError
        When the record has no such pair.
    """
    pair = next((each for each in record.pairs if each.id == pair_id), None)
    if pair is None:
        raise NotFoundError("There is no such pair in this practice.")
    pack = labels_or_default(record.labels)
    scale = next((each for each in record.scales if each.id == pair.scale), None)
    stand = standing(record, scale) if scale else ()
    middle, needed = _between(record, scale, stand)
    words = (_words(record, pair.danger), _words(record, pair.goal))
    tall = max(needed, *(_high(each) for each in words))
    marks: list[Mark] = [
        _end(pack.one(Category.DANGER_STATEMENT), words[0], at=0.0, tall=tall, edge="edge-4"),
        _end(pack.one(Category.SAFETY_GOAL), words[1], at=_WIDE - _BOX, tall=tall, edge="edge-1"),
        Group(
            id="between",
            kind="scale",
            marks=tuple(moved(each, 0.0, (tall - needed) / 2) for each in middle),
        ),
    ]
    steps = steps_of(record, pair)
    marks += _way(record, steps, tall + 40.0)
    title = pack.tool("trajectory")
    about = scale.question if scale else ""
    return framed(
        marks,
        words=(title, subtitle(When(), about), _description(record, pair, scale, stand)),
        keys=_keys(steps, stand),
        show_legend=show_legend,
        equivalents=(Sheet(title=title, blocks=tuple(pair_tables(record, pair, pack))),),
    )


def _words(record: Record, id_: str) -> str:
    return next((each.words.strip() for each in record.statements if each.id == id_), "")


def _rows(words: str) -> tuple[str, ...]:
    return wrap(words or table("pairs")["open"], size=_SIZE, room=_BOX - 32, lines=_LINES)


def _high(words: str) -> float:
    return max(150.0, 52 + _LEADING * len(_rows(words)))


def _end(name: str, words: str, *, at: float, tall: float, edge: str) -> Group:
    tint = edge.replace("edge", "tint")
    frame = Rect(
        kind="end",
        x=at,
        y=0,
        w=_BOX,
        h=tall,
        radius=8,
        fill=tint if words else "paper",
        stroke=edge,
        dash=() if words else (5, 4),
    )
    head = Text(
        kind="end heading",
        words=name[:1].upper() + name[1:],
        x=at + 16,
        y=27,
        size=13,
        bold=True,
        fill=edge,
    )
    rows = _rows(words)
    lines = [
        Text(
            kind="end words",
            words=row,
            x=at + 16,
            y=50 + _LEADING * n,
            size=_SIZE,
            fill="ink" if words else "muted",
            whole=words if row.endswith("…") and n == len(rows) - 1 else "",
        )
        for n, row in enumerate(rows)
    ]
    label = f"{name}: {words or table('pairs')['open']}"
    return Group(id=f"end-{edge}", kind="end", label=label, marks=(frame, head, *lines))


# The scale between the ends, with everybody where they last stood.


def _at(number: int) -> float:
    return _LEFT + number * _NUMBER


def _between(
    record: Record, scale: Scale | None, stand: tuple[Rating, ...]
) -> tuple[list[Mark], float]:
    """The line with a mark for everybody, and below it who stands where."""
    by_number: dict[int, list[Rating]] = {}
    for each in stand:
        by_number.setdefault(each.number or 0, []).append(each)
    axis = 16 + _LEVEL * max(map(len, by_number.values()), default=1)
    marks = _axis(axis, dash=() if scale else (5.0, 4.0))
    for number, there in by_number.items():
        for n, each in enumerate(there):
            marks.append(_mark(_at(number), axis - 12 - _LEVEL * n, guess=each.view is View.GUESS))
    low = axis + 48
    if scale is None or not stand:
        said = str(table("pairs")["no_scale" if scale is None else "nobody_asked"])
        middle = (_at(0) + _at(10)) / 2
        open_ = Text(kind="open", words=said, x=middle, y=low, size=_SIZE, anchor="middle")
        return [*marks, replace(open_, fill="muted")], low + _LEADING
    heading = Text(kind="standing heading", words=table("pairs")["stand"], x=_at(0), y=low, size=12)
    marks.append(replace(heading, fill="muted"))
    for number in sorted(by_number):
        low += 4
        room = 10 * _NUMBER - 22
        names = "; ".join(rater(record, each) for each in by_number[number])
        for n, row in enumerate(wrap(names, size=_SIZE, room=room, lines=4)):
            low += _LEADING
            if n == 0:
                figure = str(number)
                marks.append(
                    Text(kind="number", words=figure, x=_at(0), y=low, size=_SIZE, bold=True)
                )
            marks.append(Text(kind="rater", words=row, x=_at(0) + 26, y=low, size=_SIZE))
    return marks, low + 6


def _mark(x: float, y: float, *, guess: bool) -> Circle:
    """One person's place; hollow and dashed for somebody's guess of it."""
    fill, dash = ("paper", (2.2, 1.6)) if guess else ("ink", ())
    return Circle(kind="standing", x=x, y=y, r=5.2, width=1.4, fill=fill, dash=dash)


def _axis(y: float, *, dash: tuple[float, ...]) -> list[Mark]:
    ends = [(_at(0) - 14, y), (_at(10) + 14, y)]
    marks: list[Mark] = [Path(kind="axis", steps=line(ends), width=1.6, dash=dash)]
    for number in range(11):
        x = _at(number)
        tick = line([(x, y - 4), (x, y + 4)])
        figure = Text(kind="number", words=str(number), x=x, y=y + 21, size=12, anchor="middle")
        marks += [Path(kind="axis", steps=tick, width=1.2), replace(figure, fill="muted")]
    return marks


# The steps, in the order of their days.


def _way(record: Record, steps: tuple[Statement, ...], top: float) -> list[Mark]:
    heading = Text(
        kind="way heading", words=table("pairs")["steps"], x=0, y=top, size=13, bold=True
    )
    if not steps:
        none = Text(
            kind="open", words=table("pairs")["no_steps"], x=0, y=top + 24, size=_SIZE, fill="muted"
        )
        return [heading, none]
    marks: list[Mark] = [heading]
    down = top + 18
    for n in range(0, len(steps), _ABREAST):
        row, tall = _row(record, steps[n : n + _ABREAST], down, last=n + _ABREAST >= len(steps))
        marks += row
        down += tall
    return marks


def _row(
    record: Record, steps: tuple[Statement, ...], top: float, *, last: bool
) -> tuple[list[Mark], float]:
    room = _WIDE / _ABREAST
    axis = top + 40
    # Past the last step the way goes on, and nobody has said how yet.
    reached = (len(steps) - 1) * room + 10 if last else _WIDE - 4
    marks: list[Mark] = [_stretch(0, reached, axis)]
    if reached < _WIDE - 4:
        marks.append(_stretch(reached, _WIDE - 4, axis, dash=(5.0, 4.0)))
    tip = [(_WIDE - 13, axis - 5), (_WIDE - 4, axis), (_WIDE - 13, axis + 5)]
    marks.append(Path(kind="way", steps=line(tip), width=1.4, stroke="faint"))
    most = 0
    for n, step in enumerate(steps):
        x = n * room + 10
        who = describe.family_name(record.family, step.does)
        rows = wrap(step.words or "…", size=_SIZE, room=room - 22, lines=5)
        named = wrap(who, size=_SIZE, room=room - 22, lines=2) if who else ()
        most = max(most, len(rows) + len(named))
        texts = [
            Text(kind="step words", words=row, x=x - 8, y=axis + 28 + _LEADING * at, size=_SIZE)
            for at, row in enumerate(rows)
        ]
        texts += [
            Text(
                kind="step name",
                words=row,
                x=x - 8,
                y=axis + 28 + _LEADING * at,
                size=_SIZE,
                fill="muted",
            )
            for at, row in enumerate(named, len(rows))
        ]
        day = Text(
            kind="step day",
            words=str(step.by_when) or table("pairs")["no_day"],
            x=x - 8,
            y=axis - 16,
            size=12,
            fill="ink" if step.by_when else "muted",
            bold=bool(step.by_when),
        )
        stone = _stone(step.outcome, x, axis)
        marks.append(
            Group(
                id=f"step-{step.id}",
                kind="step",
                label=_step(record, step),
                marks=(*stone, day, *texts),
            )
        )
    return marks, 40 + 28 + _LEADING * most + 12


def _stretch(start: float, end: float, y: float, *, dash: tuple[float, ...] = ()) -> Path:
    steps = line([(start, y), (end, y)])
    return Path(kind="way", steps=steps, width=1.4, stroke="faint", dash=dash)


def _stone(outcome: Outcome, x: float, y: float) -> tuple[Mark, ...]:
    """Open, filled, or crossed: told by shape, not by colour."""
    fill = "ink" if outcome is Outcome.DONE else "paper"
    stone = Circle(kind="stone", x=x, y=y, r=7, fill=fill)
    if outcome is not Outcome.NOT_DONE:
        return (stone,)
    cross = [[(x - 3.4, y - 3.4), (x + 3.4, y + 3.4)], [(x - 3.4, y + 3.4), (x + 3.4, y - 3.4)]]
    return (stone, *(Path(kind="stone", steps=line(stroke), width=1.6) for stroke in cross))


def _keys(steps: tuple[Statement, ...], stand: tuple[Rating, ...]) -> tuple[Key, ...]:
    words = table("pairs")
    found = [
        Key(
            fact=f"step-{each.value}",
            words=words["outcomes"][each.value],
            sample=_stone(each, 0, 0),
        )
        for each in Outcome
        if any(step.outcome is each for step in steps)
    ]
    if any(each.view is View.GUESS for each in stand):
        sample = (_mark(0, 0, guess=True),)
        found.append(Key(fact="guess", words=words["guess"], sample=sample))
    return tuple(found)


# The same in sentences.


def _description(record: Record, pair: Pair, scale: Scale | None, stand: tuple[Rating, ...]) -> str:
    words, pack = table("pairs"), labels_or_default(record.labels)
    said = [
        f"At one end: {_ended(_words(record, pair.danger) or words['open'])}",
        f"At the other end: {_ended(_words(record, pair.goal) or words['open'])}",
    ]
    if scale is None:
        said.append(words["no_scale"])
    else:
        ends = f"0 ({scale.zero or pack.zero}) to 10 ({scale.ten or pack.ten})"
        said.append(f"Between them a scale from {ends}.")
        said += [f"{rater(record, each)}: {each.number}." for each in stand]
    steps = [_step(record, each) for each in steps_of(record, pair)]
    return " ".join([*said, *(steps or [words["no_steps"]])])


def _ended(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…", "”", ".)")) else f"{words}."


def _step(record: Record, step: Statement) -> str:
    who = describe.family_name(record.family, step.does)
    facts = (str(step.by_when) or table("pairs")["no_day"], who, term(step.outcome))
    return f"{step.words.rstrip('.')} ({', '.join(filter(None, facts))})."

"""A session as text and tables: the running order for a trainer, and a page to send ahead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.sessions import Bring, RunningOrder, RunningStep
from sos_widgets.model.stages import family_at
from sos_widgets.scene.sheet import Block, Heading, Items, Paragraph, Sheet, Table
from sos_widgets.words import kind_words, labels_or_default, not_training
from sos_widgets.words.sessions import bring_words, ground_rules, real_child

__all__ = ["Note", "ahead_sheet", "notes_of", "parts_told", "session_sheet", "step_title"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a family gives to a step: a heading, and sentences below it."""

    heading: str
    items: tuple[str, ...]


def step_title(order: RunningOrder, step: RunningStep) -> str:
    """What a step is called; a reading step names its part."""
    stage = order.stage(step)
    if step.reads and stage:
        return f"{step.step.title.format(part=step.part)}: {stage.title}"
    return step.step.title


def notes_of(order: RunningOrder, step: RunningStep) -> tuple[Note, ...]:
    """What the family brings to a step, for the trainer's eyes only."""
    notes = (
        Note(heading=bring_words(each), items=tuple(_brought(order, step, each)))
        for each in step.step.bring
    )
    return tuple(each for each in notes if each.items)


def parts_told(order: RunningOrder) -> str:
    """What the room has been told before a session begins, in a sentence; empty for nothing."""
    if not order.told:
        return ""
    told = "Part 1 has" if order.told == 1 else f"Parts 1 to {order.told} have"
    return f"{told} been told before, and the room begins with one team's map of them."


def session_sheet(order: RunningOrder) -> Sheet:
    """The running order of a session, then every step with what to say and to ask."""
    plan = order.plan
    tools = labels_or_default(order.case.worked[0].labels if order.case.worked else "")
    blocks: list[Block] = [Paragraph(words=plan.about)]
    blocks += [Paragraph(words=words) for words in (parts_told(order), too_long(order)) if words]
    blocks += [Heading(words="Before people come"), Items(items=plan.before)]
    rows = tuple(
        (
            f"{clock(step.begins)} to {clock(step.begins + step.minutes)}",
            step_title(order, step),
            tools.tool(step.step.tool) if step.step.tool else "",
            step.step.groups,
        )
        for step in order.steps
    )
    blocks += [
        Heading(words="Running order"),
        Table(
            caption=f"Hours and minutes from the beginning; {order.minutes} minutes in all",
            columns=("When", "What", "Open for the room", "How people sit and work"),
            rows=rows,
        ),
        Heading(words="Ground rules"),
        Items(items=ground_rules()),
        Paragraph(words=real_child()),
        Heading(words="Step by step"),
    ]
    for step in order.steps:
        blocks += _step(order, step)
    blocks.append(Paragraph(words=not_training()))
    return Sheet(title=f"For the trainer only: {plan.title}, step by step", blocks=tuple(blocks))


def clock(minutes: int) -> str:
    """Minutes from the beginning as hours and minutes.

    Examples
    --------
    >>> clock(0), clock(75)
    ('0:00', '1:15')
    """
    return f"{minutes // 60}:{minutes % 60:02}"


def too_long(order: RunningOrder) -> str:
    """A sentence where a family's parts need more time than there is; else empty."""
    if not order.over:
        return ""
    return (
        f"With this family it takes {order.over} minutes longer than planned: its parts are long. "
        "Send the first part ahead to be read, or leave out a step."
    )


def ahead_sheet(case: CaseStudy) -> Sheet:
    """One page for everybody who comes: what is in this family, and that anybody may pass."""
    minutes = case.stages[0].minutes if case.stages else 0
    blocks: list[Block] = [
        Paragraph(words=case.summary),
        Heading(words="What the story has in it"),
        Paragraph(words=case.content_note),
        Heading(words="What we practise"),
        Items(items=case.aims),
        Heading(words="How we work"),
        Items(items=ground_rules()),
        Paragraph(
            words=f"The story comes in parts of {minutes} minutes each. Tell us beforehand what "
            "would help you."
        ),
        Heading(words="Where to find help"),
        Items(items=tuple(_helplines(case))),
    ]
    return Sheet(title="What is in this family", blocks=tuple(blocks))


def _step(order: RunningOrder, step: RunningStep) -> Iterator[Block]:
    yield Heading(
        words=f"{clock(step.begins)}  {step_title(order, step)} ({step.minutes} minutes)", level=2
    )
    if step.reads and step.part > 1:
        yield Paragraph(words=f"Release part {step.part} when the room is ready for it.")
    yield Items(items=step.step.say)
    if step.step.ask:
        yield Items(items=tuple(f"Ask: {each}" for each in step.step.ask))
    for note in notes_of(order, step):
        yield Heading(words=note.heading, level=3)
        yield Items(items=note.items)


def _brought(order: RunningOrder, step: RunningStep, what: Bring) -> Iterator[str]:
    case, stage = order.case, order.stage(step)
    notes = case.facilitator
    match what:
        case Bring.CONTENT_NOTE:
            yield case.content_note
            yield case.intensity_why
        case Bring.OPENING:
            yield from notes.opening
        case Bring.ASK:
            stage = stage or case.stages[0] if case.stages else None
            yield from stage.ask if stage else ()
        case Bring.NEAR_MISSES:
            yield from notes.near_misses
        case Bring.AMBIGUITIES:
            for each in notes.ambiguities:
                yield f"{each.title} {each.one_reading} Or: {each.another_reading}"
        case Bring.UNKNOWNS:
            for unknown in notes.unknowns:
                yield f"{unknown.what} ({unknown.who_would_know}): {unknown.question}"
        case Bring.VOICES:
            family = family_at(case, {each.id for each in case.stages})
            for voice in case.voices:
                yield f"{family.called(voice.person)}: {voice.number_now} {voice.would_move_it}"
        case Bring.EXERCISES:
            yield from _exercises(order, step)
        case Bring.DEBRIEF:
            yield from notes.debrief
        case Bring.HELPLINES:
            yield from _helplines(case)


def _helplines(case: CaseStudy) -> Iterator[str]:
    for line in case.facilitator.helplines:
        yield f"{line.name}, for {line.for_whom[:1].lower()}{line.for_whom[1:]}: {line.how}"


def _exercises(order: RunningOrder, step: RunningStep) -> Iterator[str]:
    """Exercises that the room can do by now, those of its newest part first."""
    told = [each.id for each in order.case.stages[: max(step.part, 1)]]
    able = [each for each in order.case.exercises if each.from_stage in told]
    for each in sorted(able, key=lambda each: -told.index(each.from_stage)):
        kind = kind_words(each.kind)["title"]
        yield f"{each.title} ({kind}, about {each.minutes} minutes)"

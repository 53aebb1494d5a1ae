"""Rounds in private, of answers or of drafts: what nobody sees yet, and how all is shown."""

from __future__ import annotations

from dataclasses import replace

from sos_widgets.errors import Refusal
from sos_widgets.model.edits import Add, Edit, Remove, Together
from sos_widgets.model.item import Item
from sos_widgets.model.parts import item_at
from sos_widgets.model.record import Draft, Rating, Record, Role, Round, Sealed, Turn

__all__ = ["is_sealed", "reveal", "still_open", "without_private", "without_sealed"]


def is_sealed(record: Record, item: Item) -> bool:
    """Whether nobody may see an item yet: an answer in a round, a draft not laid open."""
    if isinstance(item, Draft):
        return not any(each.id == item.round and each.shown for each in record.draft_rounds)
    return isinstance(item, Sealed)


def still_open(record: Record, round_: Round) -> tuple[Turn, ...]:
    """Those who have not answered on every scale of a round, in the order of the round."""
    answered = {(each.turn, each.scale) for each in record.sealed}
    return tuple(
        turn
        for turn in record.turns
        if turn.round == round_.id
        and any((turn.id, scale) not in answered for scale in round_.scales)
    )


def reveal(record: Record, round_id: str, *, edit_id: str = "") -> Edit:
    """The edit that puts everybody's answers on the line together, and ends the round.

    Children's answers come after those of adults, whoever spoke first: nobody
    should begin with the child's number.

    Parameters
    ----------
    round_id : str
        The round's id.

    Raises
    ------
    Refusal
        When there is no such round, or somebody has not answered yet.
    """
    round_ = item_at(record, "rounds", round_id)
    waiting = still_open(record, round_)
    if waiting:
        names = ", ".join(record.family.called(turn.guessed_by or turn.who) for turn in waiting)
        raise Refusal(f"Still to answer: {names}. Ask them, or leave them out of this round.")
    turns = [turn for turn in record.turns if turn.round == round_id]
    ordered = sorted(turns, key=lambda turn: turn.role is Role.CHILD)
    said = {(each.turn, each.scale): each for each in record.sealed}
    opened = [
        _rating(round_, turn, said[turn.id, scale]) for scale in round_.scales for turn in ordered
    ]
    if not opened:
        raise Refusal("Nobody has been asked in this round yet.")
    edits = (
        *(Add(part="ratings", item=rating) for rating in opened),
        Remove(part="rounds", id=round_id, cascade=True),
    )
    return Together(edit_id=edit_id, edits=edits, label="show everybody's answers together")


def without_sealed(record: Record) -> Record:
    """The record as it may leave its practice file: what nobody has seen yet stays there."""
    drafts = tuple(each for each in record.drafts if not is_sealed(record, each))
    if not (record.rounds or record.turns or record.sealed) and len(drafts) == len(record.drafts):
        return record
    return replace(record, rounds=(), turns=(), sealed=(), drafts=drafts)


def without_private(record: Record) -> Record:
    """The record as others may have it: also without a learner's own closing page."""
    record = without_sealed(record)
    if not record.closings:
        return record
    beside = tuple(each for each in record.set_aside if each.part != "closings")
    return replace(record, closings=(), set_aside=beside)


def _rating(round_: Round, turn: Turn, said: Sealed) -> Rating:
    return Rating(
        id=f"of-{said.id}",
        scale=said.scale,
        who=turn.who,
        role=turn.role,
        meeting=round_.meeting,
        when=round_.when,
        answer=said.answer,
        number=said.number,
        reason=said.reason,
        already_there=said.already_there,
        would_raise=said.would_raise,
        view=turn.view,
        guessed_by=turn.guessed_by,
    )

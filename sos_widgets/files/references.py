"""Whether the ids that a file names are there, and are known soon enough."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sos_widgets.errors import nearest
from sos_widgets.files.document import Fault, Path_
from sos_widgets.files.unfold import Placed
from sos_widgets.model.family import Family, Member, ParentLink
from sos_widgets.model.parts import PARTS
from sos_widgets.model.removal import names_of
from sos_widgets.model.sense import ancestor_loop

__all__ = ["Known", "choice_fault", "loop_faults", "reference_faults", "repeat_faults"]


@dataclass(slots=True)
class Known:
    """Which ids there are, and from which stage on.

    Parameters
    ----------
    stages : sequence of str
        The stages' titles, in order; empty for a record.
    ids : dict
        Part to id to the number of the stage that makes it known.
    unsure : set of str
        Parts of which something could not be read: a missing id may be there.
    """

    stages: Sequence[str] = ()
    ids: dict[str, dict[str, int]] = field(default_factory=dict)
    unsure: set[str] = field(default_factory=set)

    def learn(self, placed: Iterable[Placed]) -> None:
        """Take in the ids of items."""
        for each in placed:
            of_part = self.ids.setdefault(each.part, {})
            stage = each.stage if each.stage >= 0 else 0
            id_ = str(each.item["id"])
            of_part[id_] = min(stage, of_part.get(id_, stage))

    def also(self) -> Known:
        """A copy that can learn more."""
        return Known(self.stages, {part: dict(ids) for part, ids in self.ids.items()}, self.unsure)

    def fault(
        self, part: str, id_: str, *, path: Path_, stage: int, words: bool
    ) -> Iterator[Fault]:
        """What is wrong with naming an item.

        Parameters
        ----------
        stage : int
            The stage of whoever names it; below 0 when that is not known.
        words : bool
            Whether free words may stand here instead of an id.
        """
        known = self.ids.get(part, {})
        if id_ in known:
            if 0 <= stage < known[id_]:
                yield Fault(
                    path,
                    f"{id_!r} is named too soon: only stage “{self.stages[known[id_]]}” makes it known.",
                    "Let this show from that stage on, or make it known earlier.",
                )
        elif not words and part not in self.unsure:
            noun = PARTS[part].noun.partition(" ")[2]
            yield Fault(path, f"There is no {noun} with the id {id_!r}.", nearest(id_, known))


def reference_faults(placed: Iterable[Placed], known: Known) -> Iterator[Fault]:
    """Find every id that is named and not there, or not there yet."""
    for each in placed:
        for name, meta in names_of(PARTS[each.part].kind):
            parts, words = (meta["soft"], True) if "soft" in meta else ((meta["ref"],), False)
            value = each.item.get(name) or ()
            stage = -1 if meta.get("growing") else each.stage
            many = isinstance(value, list)
            for n, id_ in enumerate(value if many else (value,)):
                path = (*each.where(name), n) if many else each.where(name)
                if id_:
                    part = next((one for one in parts if id_ in known.ids.get(one, ())), parts[0])
                    yield from known.fault(part, id_, path=path, stage=stage, words=words)
        yield from _members(each, known)


def _members(each: Placed, known: Known) -> Iterator[Fault]:
    if each.part != "households":
        return
    (name, meta), *_ = names_of(Member)
    for n, member in enumerate(each.item.get("members") or ()):
        path = (*each.where("members"), n, name)
        yield from known.fault(meta["ref"], member[name], path=path, stage=each.stage, words=False)


def repeat_faults(placed: Iterable[Placed], line_of: Any) -> Iterator[Fault]:
    """Find items of one part that are called the same, and people paired with themselves."""
    seen: dict[tuple[str, str], Path_] = {}
    for each in placed:
        key = (each.part, str(each.item["id"]))
        if key in seen:
            noun = PARTS[each.part].noun
            yield Fault(
                each.path,
                f"{noun.capitalize()} {key[1]!r} is there already, on line {line_of(seen[key])}.",
                "To alter it in a later stage, write it under “change”; else give it another id.",
            )
        seen.setdefault(key, each.path)
        if each.part in ("unions", "bonds") and each.item["a"] == each.item["b"]:
            yield Fault(
                each.where("b"), f"Two different people are needed, not {each.item['a']!r} twice."
            )


def loop_faults(links: Sequence[Placed]) -> Iterator[Fault]:
    """Find somebody who would be among their own ancestors, at the link that closes the ring."""
    drawn: list[ParentLink] = []
    for n, each in enumerate(links):
        child, parent = str(each.item.get("child", "")), str(each.item.get("parent", ""))
        link = ParentLink(id=str(n), child=child, parent=parent)
        loop = ancestor_loop(Family(parent_links=(*drawn, link)))
        if loop:
            ring = ", ".join(repr(id_) for id_ in (*loop, loop[0]))
            yield Fault(
                each.where("parent"),
                f"{loop[0]!r} would be among their own ancestors: {ring}, each a child of the next.",
                "Turn this parent and child round, or take the link out.",
            )
        else:
            drawn.append(link)


def choice_fault(path: Path_, value: Any, valid: Iterable[str], noun: str) -> Iterator[Fault]:
    """Say that a value is not among the valid ones."""
    choices: Mapping[str, None] = dict.fromkeys(valid)
    if value not in choices:
        hint = nearest(str(value), choices) or f"There are: {', '.join(choices)}."
        yield Fault(path, f"There is no {noun} {value!r}.", hint)

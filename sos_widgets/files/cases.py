"""Reading a case study: the file's shape, its ids, its story; all problems at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from sos_widgets.errors import Refusal, nearest
from sos_widgets.files.checked import Checked, checked
from sos_widgets.files.document import (
    Document,
    Fault,
    Path_,
    read_document,
    read_file_text,
    stamp,
)
from sos_widgets.files.exercises import exercise_faults
from sos_widgets.files.places import find_case
from sos_widgets.files.references import (
    Known,
    loop_faults,
    reference_faults,
    repeat_faults,
)
from sos_widgets.files.shapes import case_shape
from sos_widgets.files.templates import template_faults
from sos_widgets.files.unfold import Placed, StageFacts, stage_facts, worked_items
from sos_widgets.files.worked import worked_faults
from sos_widgets.model.casestudy import CaseStudy, Stage, Worked
from sos_widgets.model.codec import from_plain
from sos_widgets.model.edits import Add, Change, Edit, Remove, Together, apply
from sos_widgets.model.grids import GridTemplate
from sos_widgets.model.parts import PARTS
from sos_widgets.model.record import Record
from sos_widgets.model.sense import nonsense
from sos_widgets.model.stages import worked_record
from sos_widgets.words import grid_templates

__all__ = ["case_from_yaml", "load_case"]

_STAND_IN = {
    **dict.fromkeys(("title", "summary", "content_note", "intensity_why", "nation"), "?"),
    **{"slug": "x", "law_as_at": "", "aims": [], "intensity": 1, "format": 1, "fictional": True},
}


def load_case(source: str | Path, folder: Path | None = None) -> CaseStudy:
    """Read a case study.

    Parameters
    ----------
    source : str or Path
        A file, or the slug of a family that is shipped or lies in `folder`.
    folder : Path, optional
        A folder of the person's own to look into first.

    Raises
    ------
    NotFoundError
        When there is no such family or file.
    UnreadableFileError
        With every problem of the file, each by its line.
    """
    path = Path(source)
    if isinstance(source, str) and not path.suffix and len(path.parts) == 1:
        path = find_case(source, folder)
    return _loaded(path.resolve(), *stamp(path))


@lru_cache(maxsize=32)
def _loaded(path: Path, changed: int, size: int) -> CaseStudy:
    return case_from_yaml(read_file_text(path), path.name)


def case_from_yaml(text: str, name: str = "case study") -> CaseStudy:
    """Read a case study from YAML text.

    Parameters
    ----------
    name : str
        What to call the text in sentences: the file's name.

    Raises
    ------
    UnreadableFileError
        With every problem, each by its line.
    """
    document = read_document(text, name)
    found = checked(document, case_shape(), _STAND_IN)
    faults = [*document.faults, *found.faults]
    if found.data is None:
        raise document.error(faults)
    story = _Story(document, found)
    faults += found.further(story.faults())
    if not faults:
        case = story.case()
        faults += story.told(case)
    if faults:
        raise document.error(faults)
    return case


class _Story:
    """The sound part of a case study's file, unfolded."""

    def __init__(self, document: Document, found: Checked) -> None:
        self.document, self.found = document, found
        self.data: dict[str, Any] = found.data or {}
        stages = self.data["stages"]
        self.numbers = {stage["id"]: n for n, stage in reversed(list(enumerate(stages)))}
        self.known = Known([stage["title"] for stage in stages], {}, found.incomplete)
        self.facts: list[StageFacts] = [
            stage_facts(stage.get("family"), ("stages", n, "family"), n)
            for n, stage in enumerate(stages)
        ]
        self.worked = [
            worked_items(each, ("worked", n), self.numbers)
            for n, each in enumerate(self.data.get("worked", ()))
        ]
        own = self.data.get("templates", ())
        self.templates = {each.id: each for each in grid_templates()} | {
            each["id"]: from_plain(GridTemplate, each) for each in own
        }
        for facts in self.facts:
            self.known.learn(facts.added)
        self.known.ids["stages"] = self.numbers
        if len(self.numbers) < len(stages):
            self.known.unsure.add("stages")

    def faults(self) -> Iterator[Fault]:
        """What is wrong, by the paths of the sound part."""
        yield from self._stages()
        for n, template in enumerate(self.data.get("templates", ())):
            yield from template_faults(template, ("templates", n))
        added = [each for facts in self.facts for each in facts.added]
        yield from repeat_faults(added, self._line)
        yield from reference_faults(added, self.known)
        yield from loop_faults([each for each in added if each.part == "parent_links"])
        for facts in self.facts:
            yield from reference_faults(facts.changed, self.known)
            for each in (*facts.changed, *facts.removed):
                id_ = str(each.item["id"])
                path = each.path if each in facts.removed else each.where("id")
                yield from self.known.fault(
                    each.part, id_, path=path, stage=each.stage, words=False
                )
        for n, (worked, items) in enumerate(
            zip(self.data.get("worked", ()), self.worked, strict=True)
        ):
            known = self.known.also()
            known.learn(items)
            yield from repeat_faults(items, self._line)
            yield from reference_faults(items, known)
            yield from worked_faults(worked, items, ("worked", n), known, self.templates)
        yield from exercise_faults(self.data.get("exercises", ()), self.known)

    def case(self) -> CaseStudy:
        """The case study; only of a file without faults."""
        own = {
            name: value
            for name, value in self.data.items()
            if name not in ("format", "stages", "worked")
        }
        stages = tuple(
            self._stage(stage, facts)
            for stage, facts in zip(self.data["stages"], self.facts, strict=True)
        )
        worked = tuple(
            self._worked(each, items)
            for each, items in zip(self.data.get("worked", ()), self.worked, strict=True)
        )
        return from_plain(CaseStudy, {**own, "stages": stages, "worked": worked})

    def told(self, case: CaseStudy) -> Iterator[Fault]:
        """What makes no sense once the story is told, stage by stage."""
        record = Record(id="story")
        for n, stage in enumerate(case.stages):
            try:
                record = apply(record, Together(edits=stage.edits))
            except Refusal as reason:
                yield Fault(("stages", n, "family"), str(reason))
                return
        for n, worked in enumerate(case.worked):
            for upto in range(1, len(case.stages) + 1):
                released = {stage.id for stage in case.stages[:upto]}
                for sentence in nonsense(worked_record(case, worked, released)):
                    yield Fault(("worked", n), sentence)

    def _stages(self) -> Iterator[Fault]:
        for n, stage in enumerate(self.data["stages"]):
            if self.numbers[stage["id"]] != n:
                yield Fault(("stages", n, "id"), f"Two stages are called {stage['id']!r}.")
        for n, voice in enumerate(self.data.get("voices", ())):
            named = voice.get("until_stage")
            if named and named not in self.numbers and "stages" not in self.known.unsure:
                hint = nearest(named, self.numbers)
                path: Path_ = ("voices", n, "until_stage")
                yield Fault(path, f"There is no stage {named!r}.", hint)

    def _stage(self, stage: dict[str, Any], facts: StageFacts) -> Stage:
        own = {name: value for name, value in stage.items() if name != "family"}
        return replace(from_plain(Stage, own), edits=tuple(_edits(facts)))

    def _worked(self, worked: dict[str, Any], items: list[Placed]) -> Worked:
        own = {name: value for name, value in worked.items() if not isinstance(value, list)}
        parts: dict[str, list[Any]] = {}
        for each in items:
            parts.setdefault(each.part, []).append(_model(self._formed(each)))
        return from_plain(Worked, {**own, **parts})

    def _formed(self, each: Placed) -> Placed:
        """A grid says its kind, and brings a template of the family's own along."""
        if each.part != "grids":
            return each
        template = self.templates[each.item.get("template", "harm_over_time")]
        form = None if template in grid_templates() else template
        return replace(each, item={**each.item, "kind": template.kind, "form": form})

    def _line(self, path: Path_) -> int:
        return self.document.line(self.found.original(path))


def _model(each: Placed) -> Any:
    item = {name: value for name, value in each.item.items() if value is not None}
    return from_plain(PARTS[each.part].kind, item)


def _edits(facts: StageFacts) -> Iterator[Edit]:
    if facts.as_at:
        yield Change(part="family", fields={"as_at": facts.as_at})
    for each in facts.added:
        yield Add(part=each.part, item=_model(each))
    for each in facts.changed:
        fields = {name: value for name, value in each.item.items() if name != "id"}
        yield Change(part=each.part, id=str(each.item["id"]), fields=fields)
    for each in facts.removed:
        yield Remove(part=each.part, id=str(each.item["id"]), cascade=True)

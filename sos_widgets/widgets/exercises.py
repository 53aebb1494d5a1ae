"""Exercises: try, see why, talk; on the parts of the story that the room has been shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from sos_widgets import layout
from sos_widgets.checks import Finding, compared, names_in, said_on, why
from sos_widgets.model.attempts import Attempt, Sitting, SketchLine, SketchTie
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.exercises import Card, Exercise, ExerciseRound, Manner
from sos_widgets.model.family import Family, Shape
from sos_widgets.model.sketch import among, sketched
from sos_widgets.model.stages import family_at
from sos_widgets.scene.exercises import exercises_sheet
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.notation import records_look
from sos_widgets.scene.sheet import Heading, Items, Paragraph, Picture, Sheet
from sos_widgets.store import Practice
from sos_widgets.widgets.board import Board, static
from sos_widgets.widgets.gestures import Message
from sos_widgets.widgets.plain import plain_sheet
from sos_widgets.widgets.story import case_of
from sos_widgets.words import choices, kind_words, table, term

__all__ = ["ExercisesBoard"]


class ExercisesBoard(Board):
    """The exercises of a practice family.

    Only exercises on released stages are sent to the page, and of a card the
    answers and reasons only when somebody has asked for them. Nothing is
    counted, and nobody is marked.
    """

    tool = "exercises"
    shows = ("sittings", "attempts", "sketch_lines", "set_aside")
    _esm = static("exercises.js")

    def __init__(self, practice: Practice) -> None:
        self._case, self._missing = case_of(practice)
        self._wanted: set[str] = set()
        self._drawn: dict[str, tuple[tuple[object, ...], dict[str, Any]]] = {}
        super().__init__(practice)

    def sheet(self) -> Sheet:
        """Which exercises there are, and what has been tried."""
        own = exercises_sheet(self.record, self.labels)
        there = tuple(
            f"{exercise.title} ({kind_words(exercise.kind)['title'].lower()}): {exercise.task}"
            for exercise, _ in self._open()
        )
        if not there:
            return Sheet(title=own.title, blocks=(Paragraph(words=self._nothing()), *own.blocks))
        done = (Heading(words="What we have tried"), *own.blocks) if self.record.sittings else ()
        return Sheet(title=own.title, blocks=(Items(items=there), *done))

    def extras(self) -> dict[str, Any]:
        """The exercises that can be done now, and what is said on cards that were looked into."""
        words = table("exercises")
        return {
            "nothing": "" if any(True for _ in self._open()) else self._nothing(),
            "lead": words["lead"],
            "later": words["later"] if self._more_later() else "",
            "exercises": [self._plain_exercise(*each) for each in self._open()],
            "said": {each.id: self._said(each) for each in self.record.attempts if each.seen},
            "sketches": self._sketches(),
            "ties": [
                {"value": each.value, "label": words["ties"][each.value]} for each in SketchTie
            ],
            "shapes": [{"value": each.value, "label": term(each)} for each in Shape],
        }

    def _answer(self, content: Message) -> Message | None:
        if content.get("type") == "sketch":
            self._wanted.add(str(content.get("of", "")))
            self._show_extra()
            return None
        return super()._answer(content)

    @property
    def _released(self) -> frozenset[str]:
        return frozenset(each.id for each in self.record.released)

    def _open(self) -> Iterator[tuple[Exercise, tuple[ExerciseRound, ...]]]:
        """Exercises with the rounds that the room may do."""
        released = self._released
        for exercise in self._case.exercises if self._case else ():
            if exercise.from_stage in released:
                rounds = [each for each in exercise.rounds if exercise.stage_of(each) in released]
                if rounds:
                    yield exercise, tuple(rounds)

    def _more_later(self) -> bool:
        shown = sum(len(rounds) for _, rounds in self._open())
        every = sum(len(each.rounds) for each in (self._case.exercises if self._case else ()))
        return 0 < shown < every

    def _nothing(self) -> str:
        if self._case is None:
            return self._missing
        return str(table("exercises")["none_yet" if self._case.exercises else "no_exercises"])

    def _plain_exercise(
        self, exercise: Exercise, rounds: tuple[ExerciseRound, ...]
    ) -> dict[str, Any]:
        words = kind_words(exercise.kind)
        return {
            "id": exercise.id,
            "kind": exercise.kind.value,
            "manner": exercise.kind.manner.value,
            "kind_title": words["title"],
            "asks": words.get("choose") or words["write"],
            "title": exercise.title,
            "task": exercise.task,
            "minutes": exercise.minutes,
            "point": exercise.point,
            "rounds": [self._plain_round(exercise, each) for each in rounds],
        }

    def _plain_round(self, exercise: Exercise, round_: ExerciseRound) -> dict[str, Any]:
        """A round without its answers and reasons."""
        told = self._told(exercise, round_)
        return {
            "id": round_.id,
            "title": round_.title,
            "read": round_.read,
            "question": round_.question,
            "zero": round_.zero,
            "ten": round_.ten,
            "talk": list(round_.talk),
            "choices": [asdict(each) for each in choices(exercise, round_, self.labels)],
            "cards": [
                {"id": each.id, "words": each.words, "source": each.source} for each in round_.cards
            ],
            "drawn": [told.called(each) for each in round_.drawn],
        }

    def _told(self, exercise: Exercise, round_: ExerciseRound) -> Family:
        """The family as the story tells it up to a round's stage: later parts give nothing away."""
        if self._case is None or exercise.kind.manner is not Manner.DRAW:
            return Family()
        return _family_of(self._case, exercise.stage_of(round_), self._released)

    def _found(self, sitting: Sitting) -> tuple[Exercise, ExerciseRound] | None:
        for exercise, rounds in self._open():
            for round_ in rounds:
                if (exercise.id, round_.id) == (sitting.exercise, sitting.round):
                    return exercise, round_
        return None

    # What is said.

    def _said(self, attempt: Attempt) -> dict[str, Any]:
        sitting = next(each for each in self.record.sittings if each.id == attempt.sitting)
        found = self._found(sitting)
        card = _card(found[1], attempt.card) if found else None
        if found is None or card is None:
            return {"why": [], "look_for": [], "advice": [], "examples": []}
        exercise, round_ = found
        return {
            "why": [asdict(each) for each in why(exercise, round_, card, attempt, self.labels)],
            "look_for": [{"lead": each.ask, "because": each.why} for each in card.look_for],
            "advice": [asdict(each) for each in said_on(self.record, exercise, attempt)],
            "examples": [
                {"words": each.words, "by": each.by, "because": each.because}
                for each in card.examples
            ],
        }

    # Sketched genograms.

    def _sketches(self) -> dict[str, Any]:
        """A picture of every genogram that the page has asked for, by exercise and round."""
        shown: dict[str, Any] = {}
        for exercise, rounds in self._open():
            if exercise.kind.manner is Manner.DRAW:
                for round_ in rounds:
                    key = f"{exercise.id}/{round_.id}"
                    if key in self._wanted:
                        shown[key] = self._sketch(exercise, round_)
        return shown

    def _sketch(self, exercise: Exercise, round_: ExerciseRound) -> dict[str, Any]:
        goes = [
            each
            for each in self.record.sittings
            if (each.exercise, each.round) == (exercise.id, round_.id)
        ]
        now = goes[-1] if goes else None
        lines = tuple(each for each in self.record.sketch_lines if now and each.sitting == now.id)
        key = f"{exercise.id}/{round_.id}"
        seen = bool(now and now.seen)
        stand = (lines, seen, self.record.notation, self._released)
        held = self._drawn.get(key)
        if held is None or held[0] != stand:
            told = self._told(exercise, round_)
            found = compared(told, round_, lines) if seen else ()
            # Before anybody has asked, two names of one person are two people.
            names = names_in(told, round_) if seen else {}
            drawn = sketched(among(told, round_.drawn), lines, names)
            made = {**self._picture(key, *drawn), "found": [_plain(each) for each in found]}
            held = self._drawn[key] = (stand, made)
        return held[1]

    def _picture(
        self,
        key: str,
        family: Family,
        _ids: dict[str, str],
        refused: tuple[tuple[SketchLine, str], ...],
    ) -> dict[str, Any]:
        scene = genogram(family, layout=layout.genogram(family), notation=records_look(self.record))
        ids = f"{self.tool}-{self.model_id[:8]}-{key.replace('/', '-')}-"
        picture = Sheet(title=scene.title, blocks=(Picture(scene=scene),))
        words = Sheet(
            title="The drawing in words",
            blocks=tuple(block for sheet in scene.equivalents for block in sheet.blocks),
        )
        return {
            "picture": plain_sheet(picture, ids=ids),
            "words": plain_sheet(words),
            "people": [who.called for who in family.people],
            "refused": [{"line": line.id, "sentence": sentence} for line, sentence in refused],
        }


def _family_of(case: CaseStudy, stage: str, released: frozenset[str]) -> Family:
    order = [each.id for each in case.stages]
    return family_at(case, released & set(order[: order.index(stage) + 1]))


def _card(round_: ExerciseRound, id_: str) -> Card | None:
    return next((each for each in round_.cards if each.id == id_), None)


def _plain(found: Finding) -> dict[str, Any]:
    return {"state": found.state.value, "words": found.words, "because": found.because}

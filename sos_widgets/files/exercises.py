"""What an exercise must get right beyond its shape: its stages, cards and answers."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sos_widgets.errors import nearest
from sos_widgets.files.document import Fault, Path_
from sos_widgets.files.references import Known, choice_fault
from sos_widgets.model.exercises import ExerciseKind, Manner
from sos_widgets.model.record import SEVEN, Answer

__all__ = ["exercise_faults"]

_CATEGORIES = tuple(each.value for each in SEVEN)
# Where something of these could not be read, what is missing may be there.
_OF_ROUNDS = {"rounds", "cards", "options"}


def exercise_faults(exercises: Sequence[Mapping[str, Any]], known: Known) -> Iterator[Fault]:
    """Find what is wrong with a family's exercises.

    Parameters
    ----------
    exercises : sequence of mapping
        In the shape of the file.
    known : Known
        The family's stages and people.
    """
    yield from _repeats(exercises, ("exercises",), "exercises")
    for n, exercise in enumerate(exercises):
        path: Path_ = ("exercises", n)
        stage = yield from _stage(exercise, path, known)
        if exercise["kind"] == ExerciseKind.SORT:
            for m, category in enumerate(exercise.get("into", ())):
                yield from choice_fault((*path, "into", m), category, _CATEGORIES, "category")
        elif exercise.get("into"):
            yield Fault((*path, "into"), "Only cards are sorted into categories.", "Leave it out.")
        yield from _repeats(exercise["rounds"], (*path, "rounds"), "rounds")
        for m, each in enumerate(exercise["rounds"]):
            yield from _round(exercise, each, (*path, "rounds", m), known, least=stage)


def _repeats(items: Iterable[Mapping[str, Any]], path: Path_, noun: str) -> Iterator[Fault]:
    seen: set[str] = set()
    for n, each in enumerate(items):
        if each["id"] in seen:
            hint = "Give one of them another id."
            yield Fault((*path, n, "id"), f"Two {noun} are called {each['id']!r}.", hint)
        seen.add(each["id"])


def _stage(item: Mapping[str, Any], path: Path_, known: Known) -> Generator[Fault, None, int]:
    """Give the number of the stage that an item is from; below 0 where it is not known."""
    stages, named = known.ids["stages"], item.get("from_stage")
    if named and named not in stages and "stages" not in known.unsure:
        hint = nearest(named, stages) or f"There are: {', '.join(stages)}."
        yield Fault((*path, "from_stage"), f"There is no stage {named!r}.", hint)
    return stages.get(named or "", -1)


def _round(
    exercise: Mapping[str, Any], round_: Mapping[str, Any], path: Path_, known: Known, *, least: int
) -> Iterator[Fault]:
    own = yield from _stage(round_, path, known)
    if 0 <= own < least:
        yield Fault(
            (*path, "from_stage"),
            f"{round_['from_stage']!r} comes before the stage of the exercise itself.",
            "A round may come later than its exercise, never sooner.",
        )
    kind, stage = ExerciseKind(exercise["kind"]), max(own, least)
    cards, options = round_.get("cards", ()), round_.get("options", ())
    yield from _repeats(cards, (*path, "cards"), "cards")
    yield from _repeats(options, (*path, "options"), "options")
    if options and not kind.own_options:
        yield Fault(
            (*path, "options"),
            f"In an exercise of the kind {kind.value!r} it is known what can be chosen.",
            "Leave the options out, or choose another kind.",
        )
    if kind.own_options and not options and not known.unsure & _OF_ROUNDS:
        yield Fault(path, "The field 'options' is missing.", "What can be chosen for these cards?")
    if kind.manner is Manner.DRAW:
        yield from _drawing(round_, path, known, stage)
        return
    for name in ("drawn", "missing"):
        if round_.get(name):
            yield Fault((*path, name), "Only a genogram is drawn.", "Leave it out.")
    if not cards and not known.unsure & _OF_ROUNDS:
        yield Fault(path, "The field 'cards' is missing.", "At least one card is needed.")
    check = _chosen if kind.manner is Manner.CHOOSE else _written
    answers = _answers(exercise, round_)
    for n, card in enumerate(cards):
        yield from check(card, (*path, "cards", n), answers, known)


def _answers(exercise: Mapping[str, Any], round_: Mapping[str, Any]) -> tuple[str, ...]:
    match ExerciseKind(exercise["kind"]):
        case ExerciseKind.SORT:
            return tuple(exercise.get("into", ())) or _CATEGORIES
        case ExerciseKind.FACT_OR_JUDGEMENT:
            return ("fact", "judgement", "hearsay")
        case ExerciseKind.SCALE:
            said = (each.value for each in Answer if each is not Answer.NUMBER)
            return (*map(str, range(11)), *said)
    return tuple(each["id"] for each in round_.get("options", ()))


def _chosen(
    card: Mapping[str, Any], path: Path_, answers: Sequence[str], known: Known
) -> Iterator[Fault]:
    accepted = {each["answer"] for each in card.get("accepted", ())}
    if not accepted and "accepted" not in known.unsure:
        hint = "Which answer can be given, and for what reason?"
        yield Fault(path, "The field 'accepted' is missing.", hint)
    for name in ("accepted", "instead"):
        for n, each in enumerate(card.get(name, ())):
            where = (*path, name, n, "answer")
            if not known.unsure & _OF_ROUNDS:
                yield from choice_fault(where, each["answer"], answers, "answer")
            if name == "instead" and each["answer"] in accepted:
                sentence = f"{each['answer']!r} is among the accepted answers of this card too."
                yield Fault(where, sentence, "Leave it in one of the two.")
    for name in ("look_for", "examples"):
        if card.get(name):
            sentence = "Nothing is written on this card: an answer is chosen."
            yield Fault((*path, name), sentence, "Leave it out.")


def _written(
    card: Mapping[str, Any], path: Path_, _answers: Sequence[str], known: Known
) -> Iterator[Fault]:
    if not card.get("look_for") and "look_for" not in known.unsure:
        hint = "What would people hold their own words against?"
        yield Fault(path, "The field 'look_for' is missing.", hint)
    for name in ("accepted", "instead"):
        if card.get(name):
            sentence = "On this card people write: there is no answer to accept."
            yield Fault((*path, name), sentence, "Say under “look_for” what to look for.")


def _drawing(round_: Mapping[str, Any], path: Path_, known: Known, stage: int) -> Iterator[Fault]:
    if round_.get("cards"):
        yield Fault(
            (*path, "cards"), "A genogram is drawn, not answered on cards.", "Leave it out."
        )
    if not round_.get("missing") and "missing" not in known.unsure:
        yield Fault(path, "The field 'missing' is missing.", "Who is to be found in the text?")
    people: list[tuple[Path_, str]] = [
        ((*path, "drawn", n), id_) for n, id_ in enumerate(round_.get("drawn", ()))
    ]
    people += [
        ((*path, "missing", n, "person"), each["person"])
        for n, each in enumerate(round_.get("missing", ()))
    ]
    seen: set[str] = set()
    for where, id_ in people:
        yield from known.fault("people", id_, path=where, stage=stage, words=False)
        if id_ in seen:
            yield Fault(
                where, f"{id_!r} is here twice.", "Drawn already, or to be found: not both."
            )
        seen.add(id_)

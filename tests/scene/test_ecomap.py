"""The eco map: what each line says, and that nothing covers anything."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import hypot

import pytest

from sos_widgets.layout.ecomap import central_household
from sos_widgets.layout.ecomap import ecomap as place
from sos_widgets.model.record import Flow, Record, Strength, System, SystemKind, Tie
from sos_widgets.scene.ecomap import ecomap, tie_samples
from sos_widgets.scene.genogram import SIDE
from sos_widgets.scene.marks import Box, Circle, Group, Mark, Path, Rect, Text, box, walked
from sos_widgets.scene.room import overlap
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.sheet import Heading, Items
from sos_widgets.scene.theme import LIGHT
from sos_widgets.scene.tie_words import tie_fact
from tests.layout.ecomaps import WORDS, household, usual
from tests.layout.ecomaps import record as eco_record
from tests.scene.sample import record


def groups(scene: Scene, kind: str) -> dict[str, Group]:
    found = [m for m in walked(scene.marks) if isinstance(m, Group) and m.kind == kind]
    return {mark.id: mark for mark in found}


def one(tie: Tie) -> Group:
    return groups(ecomap(replace(record(), ties=(tie,))), "tie")[f"tie-{tie.id}"]


def test_every_system_and_tie_is_drawn_and_said() -> None:
    scene = ecomap(record())
    assert len(groups(scene, "system")) == 10
    assert len(groups(scene, "tie")) == 9
    for each in (*groups(scene, "system").values(), *groups(scene, "tie").values()):
        assert each.label
    assert "Gaming group (online). No tie to the family." in scene.description


def test_systems_and_words_do_not_cover_each_other() -> None:
    scene = ecomap(record())
    circles = [m for m in walked(scene.marks) if isinstance(m, Circle) and m.kind == "system"]
    for a, b in combinations(circles, 2):
        assert (a.x - b.x) ** 2 + (a.y - b.y) ** 2 > (a.r + b.r) ** 2
    words = [m for m in walked(scene.marks) if isinstance(m, Text) and m.kind == "tie words"]
    assert words
    for text in words:
        assert not any(overlap(box(text), box(circle)) for circle in circles), text.words


def stations(scene: Scene) -> list[tuple[str, Box]]:
    """Everything in a map that nothing else may cover: people, circles, words, the home's name."""
    found = [(mark.words, box(mark)) for mark in scene.marks if mark.kind == "tie words"]  # type: ignore[attr-defined]
    found += [("the home's name", box(mark)) for mark in scene.marks if mark.kind == "tab"]
    for mark in walked(scene.marks):
        if isinstance(mark, Group) and mark.kind == "person":
            found += [(f"{mark.id} {part.kind}", box(part)) for part in _parts(mark)]
    return found


def _parts(person: Group) -> list[Mark]:
    kinds = {"symbol": [m for m in person.marks if m.kind == "symbol"]}
    words = [m for m in person.marks if m.kind in ("name", "years")]
    return [
        Group(kind="symbol", marks=tuple(kinds["symbol"])),
        Group(kind="words", marks=tuple(words)),
    ]


def covered(scene: Scene) -> list[str]:
    """What lies on something else in the drawn picture."""
    places = stations(scene)
    circles = [m for m in walked(scene.marks) if isinstance(m, Circle) and m.kind == "system"]
    found = []
    for (one, a), (other, b) in combinations(places, 2):
        same = one.split()[0] == other.split()[0]
        if overlap(a, b) > 1 and not same:
            found.append(f"{one} on {other}")
    for name, (left, top, right, bottom) in places:
        for circle in circles:
            across = max(left - circle.x, 0, circle.x - right)
            down = max(top - circle.y, 0, circle.y - bottom)
            if (across**2 + down**2) ** 0.5 < circle.r - 1:
                found.append(f"{name} on {circle.kind}")
    return found


@pytest.mark.parametrize("seed", range(6))
def test_in_the_drawn_picture_nothing_covers_anything(seed: int) -> None:
    assert covered(ecomap(usual(4 + 2 * seed, seed))) == []


def test_long_names_cover_nothing_and_are_told_whole() -> None:
    family = household(5, long=True)
    made = eco_record(
        family, list(SystemKind)[:8], [(n, "mia", WORDS[3]) for n in range(8)], long=True
    )
    scene = ecomap(made)
    assert covered(scene) == []
    cut = [m for m in walked(scene.marks) if isinstance(m, Text) and m.words.endswith("…")]
    assert cut
    assert all(len(text.whole) > len(text.words) for text in cut)


@pytest.mark.parametrize("words", ["WWW MMMM", "每周三来帮忙做饭和洗衣服", "ill, little"])
def test_words_of_any_letters_have_the_room_that_they_take(words: str) -> None:
    family = household(3)
    made = eco_record(family, [SystemKind.FRIEND], [(0, "mia", words)])
    made = replace(made, systems=(replace(made.systems[0], name=words),))
    layout = place(made)
    scene = ecomap(made, layout=layout)
    (label,) = (tie.label for tie in layout.ties)
    (circle,) = (m for m in walked(scene.marks) if isinstance(m, Circle) and m.kind == "system")
    assert label
    for text in (m for m in walked(scene.marks) if isinstance(m, Text)):
        left, top, right, bottom = box(text)
        if text.kind == "tie words":
            assert right - left <= (label[2] - label[0]) * SIDE
            assert bottom - top <= (label[3] - label[1]) * SIDE
        if text.kind == "name" and text.words in layout.systems[0].lines:
            corners = [(x - circle.x, y - circle.y) for x in (left, right) for y in (top, bottom)]
            assert all(hypot(x, y) < circle.r for x, y in corners)


def test_what_the_picture_cannot_avoid_is_told() -> None:
    crossed = [(n, who, "") for n in range(3) for who in ("mia", "rosa", "jay")]
    made = eco_record(household(3), [SystemKind.FRIEND] * 3, crossed)
    places = place(made)
    assert places.certificate.crossings
    (sheet,) = ecomap(made, layout=places).equivalents
    *_, heading, how = sheet.blocks
    assert heading == Heading(words="How it is drawn")
    assert isinstance(how, Items)
    assert f"Ties cross in {places.certificate.crossings} places" in how.items[0]
    (plain,) = ecomap(record()).equivalents
    assert heading not in plain.blocks


def test_the_check_sees_what_is_covered() -> None:
    scene = ecomap(record())
    words = next(mark for mark in scene.marks if mark.kind == "tie words")
    (circle, *_) = (m for m in walked(scene.marks) if isinstance(m, Circle) and m.kind == "system")
    moved_there = replace(words, x=circle.x, y=circle.y)  # type: ignore[call-arg]
    assert covered(replace(scene, marks=(*scene.marks, moved_there)))


def test_weight_is_strength_and_flow_is_an_arrow() -> None:
    plain = one(Tie(id="t", system="gp"))
    strong = one(next(each for each in record().ties if each.id == "t1"))
    widths = [mark.width for mark in plain.marks if isinstance(mark, Path)]
    assert max(m.width for m in strong.marks if isinstance(m, Path)) > max(widths)
    heads = {
        flow: sum(
            bool(m.fill)
            for m in one(Tie(id="t", system="gp", flow=flow)).marks
            if isinstance(m, Path)
        )
        for flow in Flow
    }
    assert heads == {Flow.NONE: 0, Flow.TO_FAMILY: 1, Flow.FROM_FAMILY: 1, Flow.BOTH: 2}


def test_an_arrow_to_the_family_points_inwards() -> None:
    scene = ecomap(replace(record(), ties=(Tie(id="t", system="gp", flow=Flow.TO_FAMILY),)))
    (middle,) = (
        m for m in walked(scene.marks) if isinstance(m, Circle) and m.kind == "household circle"
    )
    head = next(m for m in groups(scene, "tie")["tie-t"].marks if isinstance(m, Path) and m.fill)
    x, y = head.steps[0][1]
    assert abs(((x - middle.x) ** 2 + (y - middle.y) ** 2) ** 0.5 - middle.r) < 3


def test_the_legend_names_the_ties_used() -> None:
    words = [key.words for key in ecomap(record()).legend]
    assert "Strong and stressful" in words
    assert "The way that help or energy flows" in words
    only = [key.words for key in ecomap(replace(record(), ties=record().ties[1:2])).legend]
    assert "Strong" not in only
    assert "Ordinary" in only


def test_an_empty_eco_map_says_so() -> None:
    scene = ecomap(Record(id="r"))
    assert "Nobody and nothing is drawn around it yet." in scene.description


def test_names_stay_inside_their_circles() -> None:
    scene = ecomap(record())
    for system in groups(scene, "system").values():
        circle = min((m for m in system.marks if isinstance(m, Circle)), key=lambda m: m.r)
        for text in (m for m in system.marks if isinstance(m, Text)):
            left, _, right, _ = box(text)
            assert circle.x - circle.r <= left
            assert right <= circle.x + circle.r


def test_every_colour_is_a_role_of_the_theme() -> None:
    for mark in walked(ecomap(record()).marks):
        assert LIGHT.colour(getattr(mark, "fill", ""))
        assert LIGHT.colour(getattr(mark, "stroke", ""))


def test_words_do_not_hide_that_a_tie_has_ended() -> None:
    tie = Tie(id="t", system="friends", strength=Strength.ENDED, words="not since the winter")
    scene = ecomap(replace(record(), ties=(tie,)))
    (plate,) = (m for m in walked(scene.marks) if isinstance(m, Rect) and m.kind == "ground")
    bars = [m for m in groups(scene, "tie")["tie-t"].marks if isinstance(m, Path) and m.width > 2]
    assert len(bars) == 2
    left, top, right, bottom = box(plate)
    ends = [at for bar in bars for _, at in bar.steps]
    assert not any(left <= x <= right and top <= y <= bottom for x, y in ends)


def test_whoever_has_no_name_yet_is_called_by_what_it_is() -> None:
    nobody = System(id="system-4x7", kind=SystemKind.NEIGHBOUR)
    scene = ecomap(replace(record(), systems=(nobody,), ties=(Tie(id="t", system="system-4x7"),)))
    group = groups(scene, "system")["system-system-4x7"]
    assert [mark.words for mark in group.marks if isinstance(mark, Text)] == ["Neighbour"]
    assert "4x7" not in scene.description
    assert "Neighbour" in scene.description


def test_without_a_chosen_household_the_one_that_is_drawn_gives_its_name() -> None:
    made = record()
    first = made.family.households[0]
    assert central_household(replace(made, centre="")) is not None
    assert ecomap(replace(made, centre="")).title != "Eco map: Household"
    unnamed = replace(made.family, households=(replace(first, name=""),))
    assert ecomap(replace(made, centre="", family=unnamed)).title == "Eco map: Household"


def test_a_sample_for_every_strength_with_stress_and_without() -> None:
    samples = tie_samples()
    assert set(samples) == {
        tie_fact(Tie(id="t", system="s", strength=strength, stress=stress))
        for strength in Strength
        for stress in (False, True)
    }
    for scene in samples.values():
        left, top, right, bottom = box(*scene.marks)
        assert 0 <= left <= right <= scene.size[0]
        assert -1 <= top <= bottom <= scene.size[1] + 1


def test_professionals_have_a_second_ring_and_the_legend_tells_them_apart() -> None:
    rings = {
        id_: [mark.kind for mark in system.marks if isinstance(mark, Circle)]
        for id_, system in groups(ecomap(record()), "system").items()
    }
    assert rings["system-school"] == ["system", "professional"]
    assert rings["system-gran"] == ["system"]
    told = {key.words for key in ecomap(record()).legend}
    assert {"Person or place around the family", "Professional or service"} <= told
    alone = replace(record(), systems=record().systems[2:3], ties=record().ties[2:3])
    assert "Professional or service" not in {key.words for key in ecomap(alone).legend}

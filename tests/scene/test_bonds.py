"""Quality lines: chosen by kind and by person, and clear of people and of words."""

from __future__ import annotations

from itertools import product

import pytest

from sos_widgets.errors import NotFoundError
from sos_widgets.layout import genogram as place
from sos_widgets.layout.geometry import Point
from sos_widgets.model.family import Bond, Family, Quality
from sos_widgets.scene.bonds import quality_lines
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.marks import Box, Group, Path, Text, box, walked
from sos_widgets.scene.scene import Scene
from tests.scene.sample import family


def between(*pairs: tuple[str, str], quality: Quality = Quality.CLOSE) -> tuple[Bond, ...]:
    return tuple(Bond(id=f"{a}~{b}", a=a, b=b, quality=quality) for a, b in pairs)


def ways(scene: Scene) -> dict[str, list[Point]]:
    """The points of each quality line."""
    return {
        group.id: [
            (at[0], at[1])
            for mark in group.marks
            if isinstance(mark, Path)
            for _, at in mark.steps
            if at
        ]
        for group in scene.marks
        if isinstance(group, Group) and group.kind == "bond"
    }


def areas(scene: Scene) -> dict[str, Box]:
    """Symbols and names of people."""
    return {
        f"{group.id} {mark.kind}": box(mark)
        for group in scene.marks
        if isinstance(group, Group) and group.kind == "person"
        for mark in group.marks
        if mark.kind in ("symbol", "name", "years")
    }


def run_over(scene: Scene) -> list[str]:
    return [
        f"{bond} over {name}"
        for bond, points in ways(scene).items()
        for name, (left, top, right, low) in areas(scene).items()
        if any(left < x < right and top < y < low for x, y in points)
    ]


def test_lines_from_a_child_to_anybody_keep_clear_of_symbols_and_names() -> None:
    people = [who.id for who in family().people]
    over, count, places = [], 0, place(family())
    for pair in product(("isla", "finn"), people):
        if pair[0] == pair[1]:
            continue
        scene = genogram(family(), layout=places, bonds=between(pair), show_legend=False)
        assert len(ways(scene)) == 1
        over += run_over(scene)
        count += 1
    assert count > 30
    # From one end of a full row to the other, a line may have to run over a name.
    assert [each for each in over if each.endswith("symbol")] == []
    assert len(over) <= 2


def test_a_line_over_a_name_would_be_found() -> None:
    scene = genogram(family(), bonds=between(("isla", "edith")))
    (points,) = ways(scene).values()
    x, y = points[len(points) // 2]
    name = Text(kind="name", words="Somebody", x=x, y=y + 4, anchor="middle")
    group = Group(id="person-x", kind="person", marks=(name,))
    crowded = Scene(title="t", description="d", marks=(*scene.marks, group), size=scene.size)
    assert run_over(crowded) == ["bond-isla~edith over person-x name"]


def test_two_lines_of_one_pair_do_not_lie_on_each_other() -> None:
    bonds = (*between(("lorna", "craig")), *between(("craig", "lorna"), quality=Quality.CONFLICT))
    one, other = ways(genogram(family(), bonds=bonds)).values()
    middle = one[len(one) // 4]
    assert min((middle[0] - x) ** 2 + (middle[1] - y) ** 2 for x, y in other) > 100


def test_they_lie_over_lines_and_under_people() -> None:
    scene = genogram(family(), bonds=family().bonds)
    order = [mark.kind for mark in scene.marks]
    assert order.index("bond") > max(n for n, kind in enumerate(order) if "child line" in kind)
    assert max(n for n, kind in enumerate(order) if kind == "bond") < order.index("person")


def test_they_are_chosen_by_kind_and_by_person() -> None:
    def chosen(**wanted: list[str]) -> list[str]:
        return [bond.id for bond in quality_lines(family(), **wanted)]

    assert chosen() == ["b1", "b2", "b3"]
    assert chosen(kinds=["close", "care"]) == ["b1", "b3"]
    assert chosen(people=["lorna"]) == ["b2"]
    assert chosen(kinds=["care"], people=["finn", "lorna"]) == ["b3"]
    assert chosen(kinds=[]) == []


def test_what_cannot_be_chosen_is_refused_with_the_nearest_word() -> None:
    with pytest.raises(NotFoundError, match=r"no quality line 'clsoe'\. Did you mean 'close'"):
        quality_lines(family(), kinds=["clsoe"])
    with pytest.raises(NotFoundError, match=r"nobody with the id 'ilsa'\. Did you mean 'isla'"):
        quality_lines(family(), people=["ilsa"])


def test_a_quality_without_a_mark_is_said_in_words_and_not_drawn() -> None:
    harm = between(("craig", "isla"), quality=Quality.PHYSICAL_ABUSE)
    said = "Craig is physically abusive to Isla."
    uk, mcgoldrick = (
        genogram(family(), bonds=harm, notation=name) for name in ("uk", "mcgoldrick")
    )
    assert said in uk.description
    assert not ways(uk)
    assert len(ways(mcgoldrick)) == 1
    arrows = [
        mark
        for mark in walked(mcgoldrick.marks)
        if mark.kind == "bond" and isinstance(mark, Path) and mark.fill
    ]
    assert len(arrows) == 1


def test_nobody_has_a_quality_line_in_an_empty_family() -> None:
    assert quality_lines(Family()) == ()

"""Two eco maps side by side, and what has changed in sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sos_widgets.draw import draw_ecomap
from sos_widgets.errors import SosError
from sos_widgets.model.dates import When
from sos_widgets.model.family import Household, Member
from sos_widgets.model.record import Flow, Record, Strength, System, SystemKind, Tie
from sos_widgets.scene.map_changes import changes
from sos_widgets.scene.marks import Circle, Group, Text, box, walked
from sos_widgets.scene.paper import PAPERS, READABLE, pages
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.sheet import Items, Table
from sos_widgets.scene.then_and_now import Moment, then_and_now, two_maps
from tests.layout.ecomaps import household, usual

SCHOOL = System(id="school", name="School", kind=SystemKind.SCHOOL)
THEN = Record(
    id="r",
    family=household(4),
    centre="home",
    systems=(SCHOOL, System(id="gp", name="Surgery", kind=SystemKind.HEALTH)),
    ties=(
        Tie(id="t", system="school", strength=Strength.WEAK),
        Tie(id="m", system="gp", who="mia"),
    ),
)


def now(**fields: Any) -> Record:
    """The same map with something else in the school's tie."""
    return replace(THEN, ties=(replace(THEN.ties[0], **fields), THEN.ties[1]))


def said(after: Record, before: Record = THEN) -> list[str]:
    return [each.words for each in changes(before, after)]


def test_each_kind_of_change_has_its_sentence() -> None:
    assert said(THEN) == []
    assert said(now(strength=Strength.STRONG)) == ["School: was weak, now strong."]
    assert said(now(strength=Strength.ENDED)) == ["Ended: School, was weak."]
    assert said(THEN, now(strength=Strength.ENDED)) == ["School: had ended, now weak."]
    assert said(now(stress=True)) == ["Stress in the tie to School has come."]
    assert said(THEN, now(stress=True)) == ["Stress in the tie to School has gone."]
    assert said(now(flow=Flow.TO_FAMILY)) == ["School: help or energy flows to the family now."]
    assert said(now(words="every week")) == ["School: now it says “every week”."]
    assert said(now(strength=Strength.STRONG, stress=True, words="Ms Obi rings")) == [
        "School: was weak, now strong and stressful; now it says “Ms Obi rings”."
    ]
    assert said(now(who="jay")) == ["School (Jay): then it was the tie with the household."]
    assert said(now(until=When("May 2026"))) == ["Ended: School, was weak."]


def test_a_member_is_named_and_what_comes_and_goes() -> None:
    mia = replace(THEN, ties=(THEN.ties[0], replace(THEN.ties[1], stress=True)))
    assert said(mia) == ["Stress in the tie of Mia to Surgery has come."]
    club = System(id="club", name="Chess club", kind=SystemKind.CLUB)
    more = replace(
        THEN,
        systems=(SCHOOL, club),
        ties=(THEN.ties[0], Tie(id="c", system="club", who="jay", flow=Flow.BOTH)),
    )
    assert said(more) == [
        "New: Chess club, an ordinary tie with Jay, help or energy flows both ways.",
        "No longer on the map: Surgery.",
    ]
    assert said(replace(THEN, ties=THEN.ties[1:])) == [
        "School: the tie with the household is no longer drawn."
    ]
    renamed = replace(THEN, systems=(replace(SCHOOL, name="Hill School"), THEN.systems[1]))
    assert said(renamed) == ["School is called Hill School now."]


def test_who_lives_in_the_middle_is_told() -> None:
    away, home = THEN.family.households
    fewer = replace(home, members=home.members[:-1])
    family = replace(THEN.family, households=(away, fewer))
    assert said(replace(THEN, family=family)) == ["No longer in the household in the middle: Dean."]
    moved = Household(id="new", name="The flat", members=(Member(person="mia"),))
    family = replace(THEN.family, households=(moved,))
    (sentence,) = said(replace(THEN, family=family, centre="new"))
    assert sentence.startswith("In the middle: then Rosa's home, now The flat.")


def drawn(scene: Scene, side: str) -> dict[str, tuple[float, float, float]]:
    """The circles of one map's systems, by their ids."""
    found = {}
    for mark in walked(scene.marks):
        if isinstance(mark, Group) and mark.id.startswith(f"{side}-system-"):
            (circle,) = (m for m in mark.marks if isinstance(m, Circle))
            found[mark.id.removeprefix(f"{side}-")] = (circle.x, circle.y, circle.r)
    return found


def test_what_is_on_both_stands_at_the_same_place_in_both() -> None:
    before = usual(9, seed=3)
    after = replace(
        before,
        systems=before.systems[2:],
        ties=tuple(tie for tie in before.ties if tie.system not in ("s0", "s1")),
    )
    scene = then_and_now(Moment(record=before, when="May"), Moment(record=after))
    then, later = drawn(scene, "then"), drawn(scene, "now")
    assert len(then) == 9
    assert len(later) == 7
    apart = {round(later[id_][0] - then[id_][0], 3) for id_ in later}
    assert len(apart) == 1
    assert all(then[id_][1:] == later[id_][1:] for id_ in later)


def test_every_change_has_its_number_at_both_maps_and_a_sentence_below() -> None:
    after = replace(
        now(strength=Strength.STRONG),
        systems=(SCHOOL,),
        ties=(replace(THEN.ties[0], strength=Strength.STRONG),),
    )
    scene = then_and_now(Moment(record=THEN, when="14 May"), Moment(record=after))
    words = [mark for mark in walked(scene.marks) if isinstance(mark, Text)]
    numbers = sorted(mark.words for mark in words if mark.kind == "number")
    # The school is on both maps, the surgery on one; each sentence has its number too.
    assert numbers == ["1", "1", "1", "2", "2"]
    told = " ".join(mark.words for mark in words if mark.kind == "change")
    assert told == "School: was weak, now strong. No longer on the map: Surgery."
    titles = [mark.words for mark in words if mark.kind == "moment"]
    assert titles == ["Then: 14 May", "Now"]
    assert "School: was weak, now strong." in scene.description
    (sheet,) = scene.equivalents
    items = next(block for block in sheet.blocks if isinstance(block, Items))
    assert items.items[0] == "1. School: was weak, now strong."
    assert [b.caption for b in sheet.blocks if isinstance(b, Table)] == [
        "Ties then: 14 May",
        "Ties now",
    ]


def test_where_nothing_has_changed_it_says_so() -> None:
    scene = then_and_now(Moment(record=THEN, when="May"), Moment(record=THEN))
    assert "Nothing that is drawn has changed" in scene.description
    assert not [m for m in walked(scene.marks) if m.kind == "number"]


def test_no_id_stands_twice_and_nothing_hangs_over_the_edge() -> None:
    scene = then_and_now(Moment(record=usual(8, 1), when="May"), Moment(record=usual(8, 2)))
    ids = [mark.id for mark in walked(scene.marks) if mark.id]
    assert len(ids) == len(set(ids))
    left, top, right, bottom = box(*scene.marks)
    assert 0 <= left <= right <= scene.size[0]
    assert 0 <= top <= bottom <= scene.size[1]


def test_as_two_pictures_the_maps_have_the_same_places() -> None:
    then, later = two_maps(Moment(record=THEN, when="May"), Moment(record=THEN))
    circles = [
        [(m.x, m.y) for m in walked(scene.marks) if isinstance(m, Circle) and m.kind == "system"]
        for scene in (then, later)
    ]
    assert circles[0] == circles[1]
    assert (then.title, later.title) == ("Then: May", "Now")
    assert not then.legend
    assert later.legend


@pytest.mark.parametrize("paper", PAPERS)
def test_on_paper_the_letters_can_be_read(paper: str) -> None:
    scene = then_and_now(Moment(record=usual(8, 1), when="May"), Moment(record=usual(8, 2)))
    for page in pages(scene, paper):
        sizes = [m.size for m in walked(page.scene.marks) if isinstance(m, Text) and m.size > 8]
        assert min(sizes) * page.scale * 72 / 96 >= READABLE - 0.01


def test_the_figure_holds_what_the_picture_holds() -> None:
    sheet = draw_ecomap(now(strength=Strength.STRONG), then=THEN)
    words = {text.get_text() for text in sheet.axes[0].texts}
    scene = then_and_now(Moment(record=THEN), Moment(record=now(strength=Strength.STRONG)))
    assert {mark.words for mark in walked(scene.marks) if isinstance(mark, Text)} <= words


def test_a_figure_may_be_asked_for_by_a_date() -> None:
    later = now(strength=Strength.STRONG, since=When("May 2026"))
    words = {text.get_text() for text in draw_ecomap(later, then="March 2026").axes[0].texts}
    assert "Then: March 2026" in words
    assert any(each.startswith("New: School") for each in words)
    with pytest.raises(SosError, match="'when Mia was little' is no date"):
        draw_ecomap(later, then="when Mia was little")

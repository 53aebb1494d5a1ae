"""Stages of a story on a family that the room has gone on drawing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sos_widgets.errors import Refusal
from sos_widgets.model.casestudy import CaseStudy, Stage
from sos_widgets.model.dates import When
from sos_widgets.model.edits import Add, Change, Edit, Remove, Together, apply
from sos_widgets.model.family import (
    Bond,
    EventKind,
    Household,
    LinkKind,
    Member,
    ParentLink,
    Person,
    Placement,
    TwinGroup,
    Union,
    UnionEvent,
)
from sos_widgets.model.record import Record, Statement
from sos_widgets.model.sense import nonsense
from sos_widgets.model.stages import drawn_before, family_at, next_stage, release, start
from tests.model.families import edits

ONE: tuple[Edit, ...] = (
    Add(part="people", item=Person(id="ama", name="Ama", born=When("1990"))),
    Add(part="people", item=Person(id="cal", name="Cal", focal=True)),
    Add(part="parent_links", item=ParentLink(id="l1", child="cal", parent="ama")),
    Add(
        part="households",
        item=Household(id="h", name="Home", members=(Member(person="ama"), Member(person="cal"))),
    ),
)
TWO: tuple[Edit, ...] = (
    Add(part="people", item=Person(id="ben", name="Ben", note="Ama's partner")),
    Add(part="people", item=Person(id="dee", name="Dee"), before="ben"),
    Add(part="unions", item=Union(id="u", a="ama", b="ben")),
    Add(part="parent_links", item=ParentLink(id="l2", child="cal", parent="ben")),
    Add(part="parent_links", item=ParentLink(id="l4", child="ama", parent="dee")),
    Add(part="twins", item=TwinGroup(id="t", members=("dee", "ben"))),
    Change(part="people", id="ama", fields={"born": "1991", "note": "Works nights"}),
    Change(
        part="households",
        id="h",
        fields={"members": [{"person": "ama"}, {"person": "cal"}, {"person": "ben"}]},
    ),
    Change(part="family", fields={"as_at": "2024-05"}),
)
THREE: tuple[Edit, ...] = (
    Add(part="placements", item=Placement(id="p", child="cal", carers=("ben", "dee"))),
    Change(part="unions", id="u", fields={"events": [{"kind": "separated", "when": "2024"}]}),
    Change(part="parent_links", id="l2", fields={"kind": "step"}),
    Remove(part="parent_links", id="l4"),
    Change(part="people", id="ben", fields={"died": "2024"}),
    Add(part="bonds", item=Bond(id="b", a="ama", b="ben")),
    Remove(part="people", id="dee", cascade=True),
)
CASE = CaseStudy(
    slug="joining",
    title="A test family",
    summary="",
    aims=(),
    content_note="",
    intensity=1,
    intensity_why="",
    nation="England",
    law_as_at=When("2026"),
    stages=tuple(
        Stage(id=id_, title=id_, edits=edits)
        for id_, edits in (("one", ONE), ("two", TWO), ("three", THREE))
    ),
)


def begun(*own: Edit) -> Record:
    return apply(start(CASE, id_="r"), Together(edits=own))


def released(record: Record, stage: str, **same: str) -> Record:
    return apply(record, release(CASE, stage, into=record, same=same))


def ben_is_drawn() -> Record:
    """The room knows of Ben before the story does, and has a word on him."""
    return begun(
        Add(part="people", item=Person(id="p9", name=" ben ", note="Drives a van")),
        Add(part="unions", item=Union(id="u9", a="p9", b="ama")),
    )


def test_on_a_family_that_nobody_has_changed_a_stage_is_what_the_story_tells() -> None:
    record = begun()
    while stage := next_stage(CASE, record):
        record = released(record, stage)
        assert record.family == family_at(CASE, {each.id for each in record.released})
    assert [each.id for each in record.family.people] == ["ama", "cal", "ben"]


def test_somebody_of_the_same_name_is_asked_about_once() -> None:
    record = ben_is_drawn()
    assert drawn_before(CASE, "two", record) == (("ben", "p9"),)
    assert drawn_before(CASE, "two", begun()) == ()
    assert drawn_before(CASE, "two", released(record, "two", ben="p9")) == ()
    # Of the story's own people nobody asks.
    assert drawn_before(CASE, "three", released(record, "two")) == ()


def test_the_same_person_keeps_the_rooms_words_and_grows_with_the_story() -> None:
    record = released(ben_is_drawn(), "two", ben="p9")
    (ben,) = [each for each in record.family.people if each.story == "ben"]
    assert (ben.id, ben.name, ben.note) == ("p9", " ben ", "Drives a van")
    assert {each.parent for each in record.family.parents("cal")} == {"ama", "p9"}
    # The partnership that the room drew is the story's: there are not two of it.
    assert [each.id for each in record.family.unions] == ["u9"]
    assert "p9" in record.family.households[0].people
    record = released(record, "three")
    assert record.family.person("p9") is not None
    assert str(record.family.person("p9").died) == "2024"  # type: ignore[union-attr]
    assert record.family.unions[0].events == (
        UnionEvent(kind=EventKind.SEPARATED, when=When("2024")),
    )
    assert record.family.placements[0].carers == ("p9",)


def test_two_people_of_one_name_are_both_kept() -> None:
    record = released(ben_is_drawn(), "two")
    assert [each.name for each in record.family.people] == ["Ama", "Cal", " ben ", "Dee", "Ben"]
    assert {each.id for each in record.family.unions} == {"u", "u9"}


def test_a_name_as_id_that_the_room_has_used_is_no_obstacle() -> None:
    record = begun(Add(part="people", item=Person(id="ben", name="Benedict")))
    record = released(released(record, "two"), "three")
    assert record.family.person("ben").name == "Benedict"  # type: ignore[union-attr]
    (ben,) = [each for each in record.family.people if each.story == "ben"]
    assert {each.parent for each in record.family.parents("cal")} == {"ama", ben.id}
    assert str(ben.died) == "2024"


def test_what_the_room_removed_stays_away_with_all_that_stood_on_it() -> None:
    record = released(begun(Remove(part="people", id="ama", cascade=True)), "two")
    assert [each.id for each in record.family.people] == ["cal", "dee", "ben"]
    assert record.family.unions == ()
    assert [each.id for each in record.family.parent_links] == ["l2"]
    assert record.family.households[0].people == ("cal", "ben")


def test_what_the_room_wrote_stays_and_the_rest_is_told() -> None:
    own = (
        Change(part="people", id="ama", fields={"born": "about 1985"}),
        Add(part="people", item=Person(id="p8", name="Rex", pet="dog")),
        Change(
            part="households",
            id="h",
            fields={"members": [{"person": "cal", "share": "weekends"}, {"person": "p8"}]},
        ),
        Change(part="family", fields={"as_at": "June 2024"}),
    )
    record = released(begun(*own), "two")
    ama = record.family.person("ama")
    assert ama is not None
    assert (str(ama.born), ama.note) == ("about 1985", "Works nights")
    assert record.family.households[0].members == (
        Member(person="cal", share="weekends"),
        Member(person="p8"),
        Member(person="ben"),
    )
    assert str(record.family.as_at) == "June 2024"


def test_the_story_takes_nothing_of_the_rooms_own_work_away() -> None:
    record = released(begun(), "two")
    hangs = Add(part="bonds", item=Bond(id="b9", a="dee", b="cal"))
    kept = released(apply(record, hangs), "three")
    assert kept.family.person("dee") is not None
    assert [each.id for each in kept.family.bonds] == ["b9", "b"]
    # With nothing of the room's on her she goes, as the story says.
    assert released(record, "three").family.person("dee") is None


def test_what_the_room_has_written_on_is_not_taken_back() -> None:
    record = released(begun(), "two")
    assert {"l4"} <= {each.id for each in record.family.parent_links}
    words = Change(part="parent_links", id="l4", fields={"note": "Ama says so"})
    after = released(apply(record, words), "three")
    (link,) = [each for each in after.family.parent_links if each.id == "l4"]
    assert (link.note, link.parent) == ("Ama says so", "dee")
    assert after.family.person("dee") is not None


def test_a_loop_that_only_the_room_makes_leaves_the_storys_link_out() -> None:
    own = (
        Add(part="people", item=Person(id="p7", name="Dee")),
        Add(part="parent_links", item=ParentLink(id="l9", child="p7", parent="cal")),
    )
    record = released(begun(*own), "two", dee="p7")
    assert "l4" not in {each.id for each in record.family.parent_links}
    assert record.family.person("p7").story == "dee"  # type: ignore[union-attr]


_WHO = st.sampled_from(["ama", "ben", "cal", "dee", "p1", "p2"])
_OWN = st.one_of(
    edits(),
    st.builds(
        lambda id_, name: Add(part="people", item=Person(id=id_, name=name)),
        _WHO,
        st.sampled_from(["Ben", "dee", "Rex", ""]),
    ),
    st.builds(
        lambda n, a, b: Add(part="unions", item=Union(id=n, a=a, b=b)),
        st.sampled_from(["u", "u9"]),
        _WHO,
        _WHO,
    ),
    st.builds(
        lambda n, a, b, kind: Add(
            part="parent_links", item=ParentLink(id=n, child=a, parent=b, kind=kind)
        ),
        st.sampled_from(["l2", "l9", "l8"]),
        _WHO,
        _WHO,
        st.sampled_from(LinkKind),
    ),
    st.builds(
        lambda part, id_: Remove(part=part, id=id_, cascade=True),
        st.sampled_from(["unions", "parent_links", "households", "twins", "people"]),
        st.sampled_from(["u", "l1", "l2", "l4", "h", "t", "dee", "ben", "ama"]),
    ),
    st.builds(
        lambda id_, who: Add(
            part="statements",
            item=Statement(id=id_, category="harm", who=who),  # type: ignore[arg-type]
        ),
        st.sampled_from(["s10", "s11"]),
        _WHO,
    ),
)


def _worked_on(record: Record, own: list[Edit]) -> Record:
    for edit in own:
        try:
            record = apply(record, edit)
        except Refusal:
            continue
    return record


@given(work=st.lists(st.lists(_OWN, max_size=8), min_size=2, max_size=2), yes=st.booleans())
def test_whatever_the_room_has_done_a_stage_can_be_released(
    work: list[list[Edit]], yes: bool
) -> None:
    record = begun()
    for own in work:
        record = _worked_on(record, own)
        stage = next_stage(CASE, record)
        storys = {each.story or each.id for each in record.family.people} & {"dee"}
        linked = {each.id for each in record.family.people if each.story == "dee"}
        same = dict(drawn_before(CASE, stage, record)) if yes else {}
        after = released(record, stage, **same)
        assert list(nonsense(after)) == []
        # Nothing of the room's own is gone: only what the story itself brought may go.
        stays = {each.id for each in after.family.people}
        assert {each.id for each in record.family.people} - stays <= (linked or storys)
        assert {each.id for each in record.statements} == {each.id for each in after.statements}
        assert [each.id for each in after.released] == [
            *(each.id for each in record.released),
            stage,
        ]
        record = after

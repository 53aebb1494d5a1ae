"""Whose copy holds which plan: nobody's holds one that is kept apart from them."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from sos_widgets import store
from sos_widgets.copies import copies, copy_of
from sos_widgets.errors import NotFoundError
from sos_widgets.export.handout import write
from sos_widgets.model.family import Family, Person
from sos_widgets.model.plan import ChildPart, Plan, PlanPoint, PlanStep, PointKind, WhenThen
from sos_widgets.model.record import Category, Pair, Record, Statement, System, SystemKind
from sos_widgets.widgets.takehome import offered

HERS, HIS, ALL = "her own plan", "his own plan", "everybody's plan"


def line(plan: str, words: str) -> WhenThen:
    return WhenThen(
        id=f"l-{plan}", plan=plan, sign=f"sign of {words}", does="gp", what="helps",
        told=f"told of {words}",
    )  # fmt: skip


def point(plan: str, words: str, kind: PointKind = PointKind.RULE) -> PlanPoint:
    return PlanPoint(id=f"{kind}-{plan}", plan=plan, words=f"{kind.value} of {words}", kind=kind)


RECORD = Record(
    id="r",
    title="Our work",
    family=Family(
        people=(
            Person(id="ann", name="Ann"),
            Person(id="bob", name="Bob"),
            Person(id="mia", name="Mia", focal=True),
        )
    ),
    systems=(System(id="gp", name="Doctor Shah", kind=SystemKind.SERVICE, professional=True),),
    statements=(
        Statement(id="g", category=Category.SAFETY_GOAL, words="goal of her own plan"),
        Statement(id="h", category=Category.HARM, words="harm on the map"),
    ),
    pairs=(Pair(id="pair", goal="g"),),
    plans=(
        Plan(id="hers", pair="pair", title=HERS, hurts=("bob",), hurt=("ann",), holders=("ann",)),
        Plan(id="his", title=HIS, hurts=("bob",), hurt=("ann",), holders=("bob",)),
        Plan(id="all", title=ALL),
    ),
    when_thens=(line("hers", HERS), line("his", HIS), line("all", ALL)),
    plan_points=(
        point("hers", HERS), point("hers", HERS, PointKind.BOTTOM_LINE),
        point("all", ALL), point("all", ALL, PointKind.BOTTOM_LINE),
    ),
    child_parts=tuple(
        ChildPart(id=f"c-{plan}", plan=plan, child="mia", tell=("gp",), word=f"word of {plan}")
        for plan in ("hers", "all")
    ),
    plan_steps=(PlanStep(id="s", plan="hers", words=f"step of {HERS}"),),
)  # fmt: skip


def written(tmp_path: Path, audience: str, child: str = "", record: Record = RECORD) -> str:
    with store.create(tmp_path / f"{audience}{child}.practice", record) as practice:
        path = practice.path
    out = write(path, tmp_path / f"{audience}{child}.html", audience=audience, child=child)
    body = out.read_text("utf-8")
    return unescape(re.sub(r"<[^>]+>", " ", body[body.index("<body") :]))


def test_the_familys_copy_holds_everybodys_plan_alone(tmp_path: Path) -> None:
    said = written(tmp_path, "family")
    assert f"sign of {ALL}" in said
    assert HERS not in said.replace("goal of her own plan", "")
    assert HIS not in said


@pytest.mark.parametrize(
    ("who", "own", "other"), [("ann", HERS, HIS), ("Bob", HIS, HERS), ("bOB", HIS, HERS)]
)
def test_a_holders_copy_holds_their_plan_and_nothing_of_the_others(
    tmp_path: Path, who: str, own: str, other: str
) -> None:
    said = written(tmp_path, "holder", who)
    assert f"sign of {own}" in said
    assert f"sign of {ALL}" in said
    assert other not in said
    assert "harm on the map" not in said
    assert f"This is for {who.capitalize()} alone." in said


def test_a_childs_copy_tells_what_is_told_and_never_of_a_plan_apart(tmp_path: Path) -> None:
    said = written(tmp_path, "child")
    assert f"told of {ALL}" in said
    assert "word of all" in said
    for kept in (f"sign of {ALL}", f"told of {HERS}", "word of hers", f"rule of {ALL}"):
        assert kept not in said


def test_nobody_reads_an_id_where_a_copy_does_not_hold_somebody(tmp_path: Path) -> None:
    assert "Doctor Shah" in written(tmp_path, "child")
    (part,) = copy_of(RECORD, "child").record.child_parts
    assert part.tell == ("Doctor Shah",)


def test_a_briefing_has_the_bottom_lines_and_no_plan(tmp_path: Path) -> None:
    said = written(tmp_path, "conference")
    assert f"bottom_line of {ALL}" in said
    assert "harm on the map" in said
    assert "The law as at" in said
    for kept in (f"sign of {ALL}", f"rule of {ALL}", f"bottom_line of {HERS}"):
        assert kept not in said


def test_the_professionals_copy_holds_every_plan_with_its_timeline(tmp_path: Path) -> None:
    said = written(tmp_path, "professionals")
    for held in (HERS, HIS, ALL, f"step of {HERS}"):
        assert held in said


def test_the_rooms_copy_holds_no_plan(tmp_path: Path) -> None:
    said = written(tmp_path, "everyone")
    assert "harm on the map" in said
    assert f"sign of {ALL}" not in said


def test_who_makes_a_familys_copy_is_asked_first_where_a_plan_is_kept_apart() -> None:
    open_ = replace(RECORD, plans=(Plan(id="all"),))
    for record, wanted in ((RECORD, {"family"}), (open_, set())):
        assert {each["audience"] for each in offered(record) if each["apart"]} == wanted


def test_a_copy_is_offered_for_each_holder_and_refused_for_anybody_else() -> None:
    holders = [each.called for each in copies(RECORD) if each.audience.name == "holder"]
    assert holders == ["Ann", "Bob"]
    with pytest.raises(NotFoundError, match="There are Ann, Bob"):
        copy_of(RECORD, "holder", child="Mia")
    open_ = replace(RECORD, plans=(Plan(id="all"),))
    assert not [each for each in copies(open_) if each.audience.name == "holder"]

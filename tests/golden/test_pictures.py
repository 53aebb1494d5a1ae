"""Pictures that were looked at and found good; ``pytest --update-golden`` rewrites them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sos_widgets.model.record import Record, Strength
from sos_widgets.render.svg import svg
from sos_widgets.scene.ecomap import ecomap
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.notation import profiles
from sos_widgets.scene.scaling import LOOKS, scaling
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.specimen import specimen
from sos_widgets.scene.then_and_now import Moment, then_and_now
from sos_widgets.scene.trajectory import trajectory
from tests.scene.sample import family, record, small, small_layout

HERE = Path(__file__).parent


def scenes() -> dict[str, Scene]:
    return {
        "small-genogram": genogram(small(), layout=small_layout()),
        "genogram": genogram(family(), bonds=family().bonds),
        "ecomap": ecomap(record()),
        "then-and-now": then_and_now(Moment(record=_before(), when="May"), Moment(record=record())),
        "scaling": scaling(record(), "s"),
        "trajectory": trajectory(record(), "p1"),
        **{f"scaling-{look}": scaling(record(), "s", look=look) for look in LOOKS[2:]},
    } | {f"specimen-{name}": specimen(name) for name in profiles()}


def _before() -> Record:
    """The sample's eco map before some of it was so."""
    made = record()
    first, *others = made.ties
    return replace(
        made,
        systems=made.systems[:-1],
        ties=(replace(first, strength=Strength.WEAK, stress=not first.stress), *others[:-1]),
    )


@pytest.mark.parametrize("name", scenes())
def test_the_picture_is_the_one_that_was_found_good(
    name: str, request: pytest.FixtureRequest
) -> None:
    written = svg(scenes()[name]).replace("><", ">\n<")
    file = HERE / f"{name}.svg"
    if request.config.getoption("--update-golden"):
        file.write_text(written, encoding="utf-8")
    assert file.is_file(), "Look at the picture, then run pytest --update-golden."
    assert written == file.read_text("utf-8")

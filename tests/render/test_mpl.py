"""matplotlib draws the same picture: same places, same words, no warning, no pyplot."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path as FilePath

import numpy as np
import pytest
from matplotlib.patches import Circle as CirclePatch
from matplotlib.patches import PathPatch, Rectangle

from sos_widgets.draw import draw_ecomap, draw_genogram, figure, save
from sos_widgets.errors import SosError
from sos_widgets.render.mpl import page_figure
from sos_widgets.scene.ecomap import ecomap
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.marks import Circle, Drawn, Path, Rect, Text, walked
from sos_widgets.scene.paper import PAPERS, READABLE, Page, pages
from tests.scene.sample import family, record, small, small_layout


def test_artists_stand_where_the_marks_stand() -> None:
    scene = genogram(small(), layout=small_layout())
    (ax,) = figure(scene).axes
    marks = [mark for mark in walked(scene.marks) if isinstance(mark, Drawn)]
    assert len(ax.patches) == len(marks)
    for mark, patch in zip(marks, ax.patches, strict=True):
        if isinstance(mark, Circle):
            assert isinstance(patch, CirclePatch)
            assert tuple(patch.center) == (mark.x, mark.y)
            assert patch.get_radius() == mark.r
        elif isinstance(mark, Rect) and not mark.radius:
            assert isinstance(patch, Rectangle)
            assert patch.get_bbox().bounds == pytest.approx((mark.x, mark.y, mark.w, mark.h))
        elif isinstance(mark, Path):
            assert isinstance(patch, PathPatch)
            numbers = [number for _, at in mark.steps for number in at]
            drawn = np.asarray(patch.get_path().vertices).ravel().tolist()
            assert drawn[: len(numbers)] == pytest.approx(numbers)
    said = [(text.get_text(), *text.get_position()) for text in ax.texts]
    texts = [mark for mark in walked(scene.marks) if isinstance(mark, Text)]
    assert not any(text.get_parse_math() for text in ax.texts)
    assert said == [(mark.words, mark.x, mark.y) for mark in texts]


def test_the_picture_is_the_right_way_up_and_fits() -> None:
    scene = genogram(small(), layout=small_layout())
    (ax,) = figure(scene).axes
    assert ax.get_ylim() == (scene.size[1], 0)
    assert ax.get_xlim() == (0, scene.size[0])


@pytest.mark.parametrize("name", ["$x^2$", "🐕 Rex", "مريم", "<b>&", "a\x07b"])
def test_any_name_is_drawn_without_a_warning(name: str, tmp_path: FilePath) -> None:
    people = tuple(replace(who, name=name) if who.id == "omar" else who for who in small().people)
    scene = genogram(replace(small(), people=people), layout=small_layout())
    assert save(scene, tmp_path / "x.png").stat().st_size > 10_000


def test_a_caller_can_give_the_axes() -> None:
    from matplotlib.figure import Figure

    sheet = Figure()
    left, right = sheet.subplots(1, 2)
    assert draw_genogram(small(), left) is sheet
    assert draw_ecomap(record(), right) is sheet
    assert left.texts
    assert right.texts


@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
def test_the_same_picture_gives_the_same_file(ending: str, tmp_path: FilePath) -> None:
    scene = genogram(small(), layout=small_layout())
    one, other = (save(scene, tmp_path / f"{name}.{ending}") for name in "ab")
    assert one.read_bytes() == other.read_bytes()


def test_what_cannot_be_saved_is_said_in_a_sentence(tmp_path: FilePath) -> None:
    scene = genogram(small(), layout=small_layout())
    with pytest.raises(SosError, match=r"\.svg, \.png or \.pdf; 'x\.jpg' ends in none of these"):
        save(scene, tmp_path / "x.jpg")
    (tmp_path / "a file").write_text("")
    with pytest.raises(SosError, match="The folder “a file” cannot be made"):
        save(scene, tmp_path / "a file" / "x.svg")


@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
def test_an_old_picture_stays_whole_when_the_new_one_cannot_be_written(
    ending: str, tmp_path: FilePath, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = genogram(small(), layout=small_layout())
    file = save(scene, tmp_path / "new folder" / f"x.{ending}")
    before = file.read_bytes()

    def torn(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", torn)
    with pytest.raises(SosError, match="could not be written: no space left"):
        save(genogram(small(), layout=small_layout(), notation="nsgc"), file)
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_drawing_loads_no_pyplot_and_pictures_no_matplotlib() -> None:
    program = """
import sys
import sos_widgets.draw
from sos_widgets.render.svg import svg
from sos_widgets.scene.scaling import scaling
from tests.scene.sample import record
svg(scaling(record(), "s"))
assert "matplotlib" not in sys.modules
sos_widgets.draw.draw_ecomap(record())
assert "matplotlib" in sys.modules
assert "matplotlib.pyplot" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_pdf_of_paper_has_pages_of_its_size_and_words_that_can_be_found(
    tmp_path: FilePath,
) -> None:
    scene = genogram(small(), layout=small_layout())
    one, other = (save(scene, tmp_path / f"{name}.pdf", paper="a4").read_bytes() for name in "ab")
    assert one == other
    (media,) = re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", one)
    assert sorted(map(float, media)) == pytest.approx([595.28, 841.89], abs=0.1)
    # TrueType letters: what is printed can be searched and copied.
    assert b"/Subtype /Type0" in one
    assert b"/Subtype /Type3" not in one
    assert b"/Subtype /Image" not in one


def test_a_part_of_a_picture_is_drawn_at_its_own_size_and_clipped() -> None:
    scene = genogram(small(), layout=small_layout())
    wide, high = scene.size
    page = Page(
        scene=scene,
        size=(800.0, 600.0),
        window=(wide / 2, 0.0, wide, high / 2),
        at=(40.0, 40.0, 40.0 + wide / 2, 40.0 + high / 2),
    )
    assert page.scale == 1
    sheet = page_figure(page)
    (ax,) = sheet.axes
    assert ax.get_xlim() == (wide / 2, wide)
    assert ax.get_ylim() == (high / 2, 0)
    assert all(text.get_clip_on() for text in ax.texts)
    whole = {text.get_text(): text.get_fontsize() for text in figure(scene).axes[0].texts}
    assert {text.get_text(): text.get_fontsize() for text in ax.texts} == pytest.approx(whole)


@pytest.mark.parametrize("paper", PAPERS)
def test_no_letters_on_paper_are_smaller_than_seven_points(paper: str) -> None:
    for scene in (genogram(family(), bonds=family().bonds), ecomap(record())):
        printed = [
            text
            for page in pages(scene, paper)
            for ax in page_figure(page).axes
            for text in ax.texts
        ]
        assert len(printed) > 50
        assert min(float(text.get_fontsize()) for text in printed) >= READABLE - 0.01 >= 6.9


def test_paper_is_for_pdf_only(tmp_path: FilePath) -> None:
    scene = genogram(small(), layout=small_layout())
    with pytest.raises(SosError, match=r"Pages of paper are saved as \.pdf; 'x\.svg' ends in"):
        save(scene, tmp_path / "x.svg", paper="a4")
    with pytest.raises(SosError, match="There is no paper 'a5'"):
        save(scene, tmp_path / "x.pdf", paper="a5")
    assert list(tmp_path.iterdir()) == []

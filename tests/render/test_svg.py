"""The SVG is well-formed, spoken, safe, and the same every time."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from sos_widgets.render.svg import page_svg, svg
from sos_widgets.scene.genogram import genogram
from sos_widgets.scene.marks import Text, walked
from sos_widgets.scene.paper import pages
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.theme import LIGHT
from tests.scene.sample import small, small_layout

SPACE = "{http://www.w3.org/2000/svg}"
HOSTILE = [
    "<script>alert(1)</script>",
    "\"><image href=x onerror='alert(1)'>",
    "A & B &amp; <b>",
    "مريم بنت علي",
    "🐕‍🦺 Rex",
    "$x^2$",
    "]]> --> <![CDATA[",
]


def named(name: str) -> Scene:
    people = tuple(
        replace(who, name=name, gender=name, note=name) if who.id == "omar" else who
        for who in small().people
    )
    homes = tuple(replace(home, name=name) for home in small().households)
    changed = replace(small(), people=people, households=homes)
    return genogram(changed, layout=small_layout(), title=name)


def dangers(picture: str) -> list[str]:
    """Whatever in an SVG could run or be fetched."""
    found = []
    for node in ElementTree.fromstring(picture).iter():
        tag = node.tag.removeprefix(SPACE)
        if tag not in ("svg", "g", "path", "rect", "circle", "text", "title", "desc"):
            found.append(tag)
        for name, value in node.attrib.items():
            if name.startswith("on") or "href" in name or "url(" in value:
                found.append(name)
    return found


@pytest.mark.parametrize("name", HOSTILE)
def test_words_are_shown_as_typed_and_nothing_runs(name: str) -> None:
    picture = svg(named(name))
    assert dangers(picture) == []
    root = ElementTree.fromstring(picture)
    title, description = root.find(f"{SPACE}title"), root.find(f"{SPACE}desc")
    assert title is not None
    assert title.text == name
    assert description is not None
    assert name in (description.text or "")
    omar = next(node for node in root.iter() if node.get("id") == "person-omar")
    assert (omar.get("aria-label") or "").startswith(name)


def test_a_danger_would_be_found() -> None:
    bad = '<svg xmlns="http://www.w3.org/2000/svg"><script/><rect onclick="x" href="y"/></svg>'
    assert dangers(bad) == ["script", "onclick", "href"]


def test_characters_that_xml_forbids_do_not_break_the_picture() -> None:
    root = ElementTree.fromstring(svg(named("Tab\x00le\x1b\ufffe \ud800")))
    assert "Tab\ufffdle" in (root.findtext(f"{SPACE}title") or "")


def test_every_word_of_the_scene_is_in_the_picture() -> None:
    scene = genogram(small(), layout=small_layout())
    root = ElementTree.fromstring(svg(scene))
    said = ["".join(node.itertext()) for node in root.iter(f"{SPACE}text")]
    assert said == [mark.words for mark in walked(scene.marks) if isinstance(mark, Text)]


def test_two_pictures_in_one_page_share_no_id() -> None:
    scene = genogram(small(), layout=small_layout())
    ids = [
        node.get("id")
        for prefix in ("left-", "right-")
        for node in ElementTree.fromstring(svg(scene, ids=prefix)).iter()
        if node.get("id")
    ]
    assert len(ids) > 20
    assert len(ids) == len(set(ids))


def test_what_names_and_describes_the_picture_is_there() -> None:
    root = ElementTree.fromstring(svg(genogram(small(), layout=small_layout()), ids="a-"))
    by_id = {node.get("id"): node for node in root.iter()}
    assert by_id[root.get("aria-labelledby")].text == "Genogram"
    assert "5 people" in (by_id[root.get("aria-describedby")].text or "")


def test_colours_follow_the_page_or_stand_alone() -> None:
    scene = genogram(small(), layout=small_layout())
    assert f"var(--sos-ink, {LIGHT.colour('ink')})" in svg(scene)
    assert "var(" not in svg(scene, theme=LIGHT)


PROGRAM = """
from sos_widgets.render.svg import page_svg, svg
from sos_widgets.scene.ecomap import ecomap
from sos_widgets.scene.genogram import genogram
from tests.scene.sample import family, record
print(svg(genogram(family(), bonds=family().bonds)) + svg(ecomap(record())))
"""


def test_another_process_writes_the_very_same_characters() -> None:
    written = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    }
    assert len(written) == 1
    assert written.pop().count(b"<svg") == 2


def test_a_sheet_of_paper_shows_its_part_of_the_picture_and_nothing_round_it() -> None:
    scene = genogram(small(), layout=small_layout())
    (page,) = pages(scene, "a4")
    sheet = ElementTree.fromstring(page_svg(page, ids="p-"))
    assert sheet.get("viewBox") == "0 0 793.7 1122.52"
    (part,) = sheet.findall(f"{SPACE}svg")
    left, top, right, low = page.window
    assert part.get("viewBox") == f"{left:g} {top:g} {right:g} {low:g}"
    assert float(part.get("width", 0)) == pytest.approx(page.at[2] - page.at[0], abs=0.01)
    assert "var(--" not in ElementTree.tostring(sheet, "unicode")

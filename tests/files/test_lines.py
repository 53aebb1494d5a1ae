"""A piece of advice stands at the line that its reader has to look at."""

import pytest

from sos_widgets import files

TEXT = files.new_family("moss-lane")
LINES = files.Lines(TEXT, "moss-lane.yaml")


@pytest.mark.parametrize(
    ("place", "about", "beginning"),
    [
        (("aims",), "", "aims:"),
        (("stages", "visit"), "", "- id: visit"),
        (("stages", "visit", "papers", 1), "", "- kind: telephone note"),
        (("stages", "visit", "papers", 1), "wireless", "He smelt it"),
        (("people", "olive"), "", "- {id: olive"),
        (("worked", 0, "statements", "shift"), "", "- {id: shift"),
        (("worked", 0, "ratings", "evenings/nell/kitchen"), "", "- {scale: evenings, who: nell"),
        (("worked", 0, "cells", "safety/first/who_did_what"), "", "- {row: first, column: who_did"),
        (("worked", 0, "pages", "who-is-here-3", "words"), "", "words: At tea"),
        (("worked", 0, "network"), "", "network:"),
        (("facilitator", "near_misses"), "", "near_misses:"),
        # What is not there is looked for where it would be.
        (("worked", 0, "nothing", "of-this"), "", "- title: One team's map"),
        # Words that stand only further down are not this part's.
        (("stages", "first-call"), "wireless", "- id: first-call"),
    ],
)
def test_a_place_has_its_line(place: tuple[str | int, ...], about: str, beginning: str) -> None:
    line = LINES.line(place, about)
    assert TEXT.split("\n")[line - 1].strip().startswith(beginning)

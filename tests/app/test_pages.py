"""The plain pages: words shown as typed, nothing fetched from elsewhere."""

from __future__ import annotations

import re

import pytest

from sos_widgets.app.pages import failed_page, finished_page, opening_page, redirect_page

PAGES = {
    "opening": opening_page("/practice/open/a.ipynb?wait=1"),
    "failed": failed_page("<b>No</b>", "/practice/open/a.ipynb"),
    "finished": finished_page(),
    "redirect": redirect_page("http://127.0.0.1:1/practice/open/a.ipynb?token=t&again=1"),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_its_language_a_heading_and_no_script(name: str) -> None:
    page = PAGES[name]
    assert '<html lang="en-GB">' in page
    assert page.count("<h1>") == 1
    assert "<script" not in page
    assert all(host.startswith("127.0.0.1") for host in re.findall(r"https?://([^/\"]+)", page))


def test_what_went_wrong_is_shown_as_text() -> None:
    assert "&lt;b&gt;No&lt;/b&gt;" in PAGES["failed"]


def test_the_way_on_is_followed_without_a_click() -> None:
    assert 'content="0;url=/practice/open/a.ipynb?wait=1"' in PAGES["opening"]
    assert "token=t&amp;again=1" in PAGES["redirect"]

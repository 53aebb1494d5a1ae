from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sos_widgets.layout.lettering import wrapped


@given(st.text(max_size=80), st.integers(2, 20), st.integers(1, 3))
def test_wrapped_words_fit_and_lose_nothing_in_silence(words: str, length: int, lines: int) -> None:
    found = wrapped(words, length=length, lines=lines)
    assert len(found) <= lines
    assert all(0 < len(line) <= length for line in found)
    whole = "".join(words.split())
    shown = "".join("".join(found).split())
    if "…" not in shown:
        assert shown.replace("-", "") == whole.replace("-", "")


def test_a_name_is_wrapped_at_its_spaces() -> None:
    assert wrapped("Mary Ann Featherstone") == ("Mary Ann", "Featherstone")
    assert wrapped("") == ()

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sos_widgets.model.dates import When, years_between


@pytest.mark.parametrize(
    ("words", "earliest", "latest"),
    [
        ("2019-05-04", date(2019, 5, 4), date(2019, 5, 4)),
        ("4 May 2019", date(2019, 5, 4), date(2019, 5, 4)),
        ("Saturday 4th May, 2019", date(2019, 5, 4), date(2019, 5, 4)),
        ("04/05/2019", date(2019, 5, 4), date(2019, 5, 4)),
        ("May 2019", date(2019, 5, 1), date(2019, 5, 31)),
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("spring 2024", date(2024, 3, 1), date(2024, 5, 31)),
        ("winter 2023", date(2023, 12, 1), date(2024, 2, 29)),
        ("late 2020", date(2020, 9, 1), date(2020, 12, 31)),
        ("about 1985", date(1984, 1, 1), date(1986, 12, 31)),
        ("c. 1985", date(1984, 1, 1), date(1986, 12, 31)),
        ("c.1985", date(1984, 1, 1), date(1986, 12, 31)),
        ("c1985", date(1984, 1, 1), date(1986, 12, 31)),
        ("1980s", date(1980, 1, 1), date(1989, 12, 31)),
        ("before 1990", None, date(1989, 12, 31)),
        ("since May 2001", date(2001, 6, 1), None),
        ("between 2010 and 2012", date(2010, 1, 1), date(2012, 12, 31)),
        ("when Ama was little", None, None),
        ("31 February 2020", None, None),
        ("", None, None),
    ],
)
def test_words_become_the_days_they_may_mean(
    words: str, earliest: date | None, latest: date | None
) -> None:
    when = When(words)
    assert (when.earliest, when.latest) == (earliest, latest)
    assert when.text == words


@given(st.text(max_size=60))
def test_any_words_are_kept_and_never_a_fault(words: str) -> None:
    when = When(words)
    assert when.text == words
    if when.earliest and when.latest:
        assert when.earliest <= when.latest


@pytest.mark.parametrize(
    "words", ["0000", "9999-12-31", "about 9999", "after 31/12/9999", "0000-01"]
)
def test_the_ends_of_the_calendar_are_no_fault(words: str) -> None:
    assert When(words).text == words


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("2018-03-02", "2024-03-01", "5"),
        ("2018-03-02", "2024-03-02", "6"),
        ("2018", "2024-06-01", "c. 6"),
        ("about 1985", "2024-05-04", "c. 39"),
        ("2025-01-01", "2024-05-04", ""),
        ("", "2024", ""),
        ("2018-03-02", "someday", ""),
    ],
)
def test_an_age_says_no_more_than_is_known(born: str, day: str, age: str) -> None:
    assert years_between(When(born), When(day)) == age


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("2019-05-04", "2019"),
        ("about 1985", "c. 1985"),
        ("c.1985", "c. 1985"),
        ("spring 2024", "2024"),
    ],
)
def test_a_date_beside_a_symbol_is_a_year(words: str, short: str) -> None:
    assert When(words).short == short


def test_a_date_is_printed_the_uk_way() -> None:
    assert str(When("2019-05-04")) == "4 May 2019"
    assert str(When("2019-05")) == "May 2019"


def test_surely_after_needs_every_day_to_be_later() -> None:
    assert When("2020").surely_after(When("2019"))
    assert not When("2019-06-01").surely_after(When("2019"))
    assert not When("someday").surely_after(When("2019"))

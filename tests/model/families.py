"""Invented families and records, made at random for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from sos_widgets.model.dates import When
from sos_widgets.model.edits import Add, Change, Edit, Move, Remove
from sos_widgets.model.family import Household, LinkKind, Member, ParentLink, Person, Shape, Union
from sos_widgets.model.record import Category, Grid, Record, Scale, Statement

__all__ = ["edits", "people_edits", "starting_record"]

NAMES = ["Ama", "Ben", "Cal", "Dee", "Eli", "Fay"]
PEOPLE = [name.lower() for name in NAMES]


def starting_record() -> Record:
    """A small record with something of most kinds in it."""
    from dataclasses import replace

    record = Record(id="r", title="A practice family")
    family = replace(
        record.family,
        people=tuple(
            Person(id=id_, name=name, shape=Shape.CIRCLE, born=When(str(1950 + 20 * (n // 2))))
            for n, (id_, name) in enumerate(zip(PEOPLE, NAMES, strict=True))
        ),
        unions=(Union(id="u", a="ama", b="ben"),),
        parent_links=(
            ParentLink(id="l1", child="cal", parent="ama"),
            ParentLink(id="l2", child="cal", parent="ben"),
            ParentLink(id="l3", child="eli", parent="cal", kind=LinkKind.ADOPTED),
        ),
        households=(
            Household(id="h", name="Home", members=(Member(person="cal"), Member(person="eli"))),
        ),
    )
    return replace(
        record,
        family=family,
        statements=tuple(
            Statement(id=f"s{n}", category=category, words=f"words {n}", who="ama")
            for n, category in enumerate(list(Category)[:7])
        ),
        scales=(Scale(id="scale", question="How safe?"),),
        grids=(Grid(id="g"),),
    )


_ids = st.sampled_from(PEOPLE)
_statement_ids = st.sampled_from([f"s{n}" for n in range(9)])
_words = st.text(max_size=30)


def people_edits() -> st.SearchStrategy[Edit]:
    """Edits of people and what ties them together; many make no sense."""
    return st.one_of(
        st.builds(
            lambda child, parent, n: Add(
                part="parent_links", item=ParentLink(id=f"x{n}", child=child, parent=parent)
            ),
            _ids,
            _ids,
            st.integers(0, 5),
        ),
        st.builds(
            lambda a, b, n: Add(part="unions", item=Union(id=f"u{n}", a=a, b=b)),
            _ids,
            _ids,
            st.integers(0, 5),
        ),
        st.builds(
            lambda id_, name: Change(part="people", id=id_, fields={"name": name}), _ids, _words
        ),
        st.builds(lambda id_, c: Remove(part="people", id=id_, cascade=c), _ids, st.booleans()),
        st.builds(
            lambda members: Change(
                part="households",
                id="h",
                fields={"members": [{"person": each} for each in members]},
            ),
            st.lists(_ids, max_size=3, unique=True),
        ),
    )


def edits() -> st.SearchStrategy[Edit]:
    """Edits of every kind, sensible or not."""
    return st.one_of(
        people_edits(),
        st.builds(
            lambda id_, c, w, before: Add(
                part="statements", item=Statement(id=id_, category=c, words=w), before=before
            ),
            _statement_ids,
            st.sampled_from(Category),
            _words,
            _statement_ids,
        ),
        st.builds(
            lambda id_, before, c: Move(
                part="statements", id=id_, before=before, fields={"category": c.value}
            ),
            _statement_ids,
            _statement_ids,
            st.sampled_from(Category),
        ),
        st.builds(
            lambda id_, w: Change(part="statements", id=id_, fields={"words": w}),
            _statement_ids,
            _words,
        ),
        st.builds(lambda id_: Remove(part="statements", id=id_), _statement_ids),
    )

"""Random edits, undo and redo: the file always replays to what was on the screen."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sos_widgets.errors import Refusal
from sos_widgets.model.edits import Add, Change, Edit, Move, Remove, apply
from sos_widgets.model.family import Family, ParentLink, Person
from sos_widgets.model.record import Category, Rating, Record, Scale, Statement
from sos_widgets.store import create, open_practice

IDS = st.sampled_from(["a", "b", "c", "d"])
WORDS = st.text(max_size=8)
CATEGORIES = st.sampled_from(list(Category))
STATEMENTS = st.builds(Statement, id=IDS, category=CATEGORIES, words=WORDS, who=st.just("mia"))
RATINGS = st.builds(
    Rating, id=IDS, scale=IDS, who=st.sampled_from(["mia", "a"]), number=st.integers(0, 10)
)
LINKS = st.builds(ParentLink, id=IDS, child=st.just("mia"), parent=IDS)
ADDS = st.one_of(
    st.builds(Add, part=st.just("statements"), item=STATEMENTS, before=IDS),
    st.builds(Add, part=st.just("people"), item=st.builds(Person, id=IDS, name=WORDS)),
    st.builds(Add, part=st.just("scales"), item=st.builds(Scale, id=IDS, question=WORDS)),
    st.builds(Add, part=st.just("ratings"), item=RATINGS),
    st.builds(Add, part=st.just("parent_links"), item=LINKS),
)
CHANGES = st.one_of(
    st.builds(
        Change,
        part=st.just("statements"),
        id=IDS,
        fields=st.fixed_dictionaries({}, optional={"words": WORDS, "category": CATEGORIES}),
    ),
    st.builds(Change, part=st.just("people"), id=IDS, fields=st.builds(dict, name=WORDS)),
    st.builds(
        Move,
        part=st.just("statements"),
        id=IDS,
        before=IDS,
        fields=st.fixed_dictionaries({}, optional={"category": CATEGORIES}),
    ),
    st.builds(
        Remove,
        part=st.sampled_from(["statements", "people", "scales", "ratings"]),
        id=IDS,
        cascade=st.booleans(),
    ),
)
EDITS: st.SearchStrategy[Edit] = st.one_of(ADDS, CHANGES)


def start() -> Record:
    return Record(
        id="room",
        family=Family(people=tuple(Person(id=id_, name=id_) for id_ in ("mia", "a"))),
        scales=(Scale(id="a"), Scale(id="b")),
        statements=tuple(Statement(id=id_, category=Category.HARM) for id_ in ("a", "b")),
    )


class OneWindow(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.practice = create(self.folder / "q.practice", start())
        self.count = 0
        self.undone: list[Record] = []

    def teardown(self) -> None:
        self.practice.close()
        shutil.rmtree(self.folder)

    def new_id(self) -> str:
        self.count += 1
        return f"e{self.count}"

    @rule(edit=EDITS)
    def edits(self, edit: Edit) -> None:
        before = self.practice.record
        answer = self.practice.submit(edit)
        try:
            after = apply(before, edit)
        except Refusal as refusal:
            after, told = before, ("refused", str(refusal))
        else:
            told = ("saved", "")
        assert (answer.status, answer.sentence) == told
        assert self.practice.record == after
        if after != before:
            self.undone.clear()

    @precondition(lambda self: self.practice.can_undo)
    @rule()
    def undo(self) -> None:
        self.undone.append(self.practice.record)
        assert self.practice.undo(self.new_id()).status == "saved"
        assert self.practice.record != self.undone[-1]

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        assert self.practice.redo(self.new_id()).status == "saved"
        assert self.practice.record == self.undone.pop()

    @precondition(lambda self: self.practice.revision)
    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        revision = data.draw(st.integers(0, self.practice.revision))
        then, before = self.practice.record_at(revision), self.practice.record
        assert self.practice.restore(revision, self.new_id()).status == "saved"
        assert self.practice.record == then
        if then != before:
            self.undone.clear()

    @rule()
    def undo_everything(self) -> None:
        self.undone.clear()
        while self.practice.can_undo:
            assert self.practice.undo(self.new_id()).status == "saved"
            self.undone.append(self.practice.record)
        assert self.practice.record == start()
        self.undone = []
        while self.practice.can_redo:
            self.practice.redo(self.new_id())

    @invariant()
    def reads_back(self) -> None:
        with open_practice(self.practice.path) as other:
            assert other.record == self.practice.record


OneWindow.TestCase.settings = settings(
    max_examples=12, stateful_step_count=15, deadline=None, database=None
)
TestOneWindow = OneWindow.TestCase


@settings(
    max_examples=25,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(
    moves=st.lists(
        st.tuples(st.booleans(), st.integers(0, 3), st.booleans(), EDITS), min_size=1, max_size=20
    )
)
def test_two_windows_lose_no_words(moves: list[tuple[bool, int, bool, Edit]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "q.practice"
        with create(path, start()) as first, open_practice(path) as second:
            for number, (which, behind, looks, edit) in enumerate(moves):
                window = first if which else second
                if looks:
                    window.refresh()
                base = max(0, window.revision - behind)
                answer = window.submit(edit, base=base)
                assert answer.status in ("saved", "kept_beside", "refused")
                if answer.status == "refused":
                    assert answer.sentence
                elif isinstance(edit, Change) and edit.fields.get("words"):
                    said = {each.words for each in window.record.statements}
                    said |= {each.words for each in window.record.set_aside}
                    assert edit.fields["words"] in said
                if number % 5 == 4:
                    window.undo(f"u{number}")
            first.refresh()
            second.refresh()
            with open_practice(path) as third:
                assert first.record == second.record == third.record

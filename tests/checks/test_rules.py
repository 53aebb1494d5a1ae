"""Every rule of advice, on words that it looks at again and on words that it leaves alone.

The family is invented for these tests.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import checks
from sos_widgets.checks import notes, rule_words
from sos_widgets.model.advice import Dismissal, RuleOff
from sos_widgets.model.dates import When
from sos_widgets.model.edits import Add, apply
from sos_widgets.model.family import Family, Person
from sos_widgets.model.grids import Cell, Grid
from sos_widgets.model.record import (
    Category,
    LocalWord,
    Pair,
    Record,
    Scale,
    Statement,
)
from sos_widgets.words import table
from tests.checks.network_cases import NETWORK_CASES
from tests.checks.plan_cases import PLAN_CASES
from tests.checks.test_telling import STORY_RULES

FAMILY = Family(
    as_at=When("2026-03-02"),
    people=(
        Person(id="maisie", name="Maisie Holt", focal=True, born=When("2019")),
        Person(id="kelly", name="Kelly Holt"),
        Person(id="dean", name="Dean Parr"),
        Person(id="tj", name="TJ Parr"),
        Person(id="rex", name="Rex", pet="dog"),
    ),
)
HARM = Statement(id="h", category=Category.HARM, words="On 4 May Dean threw a mug at the wall.")
DANGER, GOAL, STEP = Category.DANGER_STATEMENT, Category.SAFETY_GOAL, Category.NEXT_STEP
GOOD_DANGER = (
    "Kelly and Mrs Shah are worried that Dean will come home drunk and throw things, as on 4 May. "
    "Maisie could be badly cut, and grow up afraid in her own home."
)
GOOD_GOAL = (
    "For six months Dean walks to the shop and rings his sister when he is cross. Maisie sleeps in "
    "her own bed every night, and Nan sees it when she comes on Sundays."
)


def record(*statements: Statement, **parts: Any) -> Record:
    return Record(id="r", family=FAMILY, statements=(HARM, *statements), **parts)


def said(category: Category, words: str, **fields: Any) -> Record:
    return record(Statement(id="x", category=category, words=words, **fields))


def scale(**words: Any) -> Record:
    return record(labels="early_help", scales=(Scale(id="s", **words),))


def told(words: str) -> Record:
    return record(pairs=(Pair(id="p", told=words),))


def pairs(number: int, **fields: Any) -> Record:
    statements = (
        Statement(id="d", category=DANGER, words=GOOD_DANGER),
        Statement(id="g", category=GOAL, words=GOOD_GOAL),
    )
    found = tuple(Pair(id=f"p{n}", **fields) for n in range(number))
    return record(*statements, pairs=found, scales=(Scale(id="s"),))


def timed(**days: str) -> Record:
    """A harm matrix with the day of each row."""
    cells = tuple(
        Cell(id=row, grid="m", row=row, column="how_often", when=When(day))
        for row, day in days.items()
    )
    return record(grids=(Grid(id="m", template="harm_over_time"),), cells=cells)


# Each rule: a record that it looks at again, one that it leaves alone, and what it is about.
CASES: list[tuple[str, Record, Record, str]] = [
    (
        "no_who",
        said(DANGER, "There is a risk that Dean will drink."),
        said(DANGER, GOOD_DANGER),
        "",
    ),
    (
        "no_who",
        said(DANGER, "Professionals are worried that Dean will drink."),
        said(DANGER, "We know how much Dean loves Maisie. Nan is worried that he will drink."),
        "",
    ),
    (
        "no_past_example",
        said(DANGER, "Kelly is worried that Dean will throw things. Maisie could be cut."),
        said(DANGER, GOOD_DANGER),
        "",
    ),
    (
        "no_child_effect",
        said(DANGER, "Kelly is worried that Dean will get drunk and lose his job, as in March."),
        said(DANGER, GOOD_DANGER),
        "Maisie",
    ),
    (
        "label_word",
        said(Category.COMPLICATING_FACTOR, "The home is chaotic."),
        said(Category.COMPLICATING_FACTOR, "Nobody has fixed the lock since November."),
        "chaotic",
    ),
    (
        "local_word",
        record(
            Statement(id="x", category=Category.HARM, words="A Section 47 was held."),
            local_words=(LocalWord(id="l", word="section 47", ask="What was looked into?"),),
        ),
        said(Category.HARM, "A Section 47 was held."),
        "Section 47",
    ),
    (
        "vague_quantity",
        said(Category.HARM, "Dean regularly shouts at Kelly."),
        said(Category.HARM, "Dean regularly shouts at Kelly, three nights a week since Easter."),
        "regularly",
    ),
    (
        "long_sentence",
        said(Category.HARM, "Dean came in and " + "then he went and " * 8 + "Maisie cried."),
        said(Category.HARM, "Dean came in. " + "Then he went. " * 8 + "Maisie cried."),
        "Dean came in and then…",
    ),
    (
        "acronym",
        said(Category.HARM, "It was talked about at the CIN meeting."),
        said(Category.HARM, "TJ told the GP. The NHS letter came; Maisie saw it on TV."),
        "CIN",
    ),
    (
        "negative_goal",
        said(GOAL, "Dean will not shout at Maisie when he is cross. For six months."),
        said(GOAL, "Dean will not shout. He will walk to the shop, for six months."),
        "will not",
    ),
    (
        "bottom_line",
        said(GOAL, "Dean will not care for Maisie alone while drunk."),
        said(GOAL, "Dean will not care for Maisie alone while drunk. Nan comes and stays instead."),
        "",
    ),
    (
        "no_duration",
        said(GOAL, "Three times a week Dean reads to Maisie at bedtime."),
        said(GOAL, GOOD_GOAL),
        "",
    ),
    (
        "service_as_goal",
        said(GOAL, "For six months Dean will engage with the alcohol team."),
        said(GOAL, "Of course Maisie sleeps in her own bed, for six months."),
        "engage with",
    ),
    (
        "service_as_safety",
        said(Category.EXISTING_SAFETY, "Kelly finished the course."),
        said(
            Category.EXISTING_SAFETY,
            "On 18 May Dean was drunk; Kelly took Maisie to Nan's before he got in.",
        ),
        "course",
    ),
    (
        "step_without_name",
        said(STEP, "Fit a lock by Friday."),
        said(STEP, "Fit a lock by Friday.", does="dean"),
        "",
    ),
    (
        "step_without_day",
        said(STEP, "Nan rings the school."),
        said(STEP, "Nan rings the school on Friday about breakfast club."),
        "",
    ),
    (
        "end_in_early_help",
        scale(question="How are nights?", zero="Maisie cannot live at home"),
        scale(question="How are nights?", zero="Nights stay as hard as they are now"),
        "live at home",
    ),
    (
        "hard_to_read",
        told("Arrangements have been made to ensure supervision during overnight contact."),
        told("Mum will wake up when you call. Nan has a key. You can ring her."),
        "This reads like writing for grown-ups: words such as “Arrangements”, “supervision”, "
        "“overnight”. What would a child say that it means?",
    ),
    (
        "first_not_first",
        timed(first="May 2025", worst="2024"),
        timed(first="spring 2024", worst="2024"),
        "May 2025 and 2024",
    ),
    (
        "recent_not_last",
        timed(worst="2026", recent="about May 2024"),
        timed(worst="2026", recent="about May 2026"),
        "about May 2024 and 2026",
    ),
    ("danger_without_goal", pairs(1, danger="d"), pairs(1, danger="d", goal="g"), ""),
    ("goal_without_danger", pairs(1, goal="g"), pairs(1, danger="d", goal="g"), ""),
    (
        "pair_without_scale",
        pairs(1, danger="d", goal="g"),
        pairs(1, danger="d", goal="g", scale="s"),
        "",
    ),
    ("many_pairs", pairs(4, danger="d", goal="g"), pairs(3, danger="d", goal="g"), ""),
    *NETWORK_CASES,
    *PLAN_CASES,
]


def of(rule: str, found: Record) -> list[str]:
    return [note.about for note in notes(found) if note.rule == rule]


@pytest.mark.parametrize(("rule", "looked_at", "left_alone", "about"), CASES)
def test_a_rule_looks_again_at_one_and_leaves_the_other(
    rule: str, looked_at: Record, left_alone: Record, about: str
) -> None:
    assert about in of(rule, looked_at)
    assert of(rule, left_alone) == []


def test_every_rule_has_its_two_examples_and_all_its_words() -> None:
    known = {each.id for each in rule_words()}
    assert {rule for rule, *_ in CASES} | STORY_RULES == known
    assert {each.id for each in rule_words()} == set(table("rules")["rules"])
    for each in rule_words():
        assert each.title
        assert each.why
        assert each.source


def test_every_rule_that_a_note_can_name_is_in_the_table() -> None:
    room = Path(checks.__file__).parent
    named = set()
    for module in ("grid", "network", "pairs", "plan", "telling"):
        for node in ast.walk(ast.parse((room / f"{module}.py").read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "_note":
                first = node.args[0]
                assert isinstance(first, ast.Constant), ast.unparse(node)
                named.add(first.value)
    assert len(named) > 25
    assert named <= {each.id for each in rule_words()}


def test_a_rule_on_what_is_there_can_be_switched_off_and_put_aside() -> None:
    found = timed(first="May 2025", worst="2024")
    (note,) = [each for each in notes(found, ["cells"]) if each.rule == "first_not_first"]
    assert note.sentence == (
        "“First known” is dated May 2025, later than “Worst” (2024). Which of them came first?"
    )
    assert note.item == "first"
    aside = Dismissal(id="d", rule=note.rule, part="cells", item="first", about=note.about)
    off = RuleOff(id=note.rule)
    for quiet in (replace(found, dismissals=(aside,)), replace(found, rules_off=(off,))):
        assert not [each for each in notes(quiet) if each.rule == note.rule]


def test_every_label_of_the_list_is_found_and_asked_about() -> None:
    for label in table("rules")["labels"]:
        assert label["ask"].endswith("?")
        for word in label["words"]:
            found = [
                n for n in notes(said(Category.HARM, f"It is {word}.")) if n.rule == "label_word"
            ]
            assert any(label["ask"] in note.sentence for note in found), word


@pytest.mark.parametrize(
    "words",
    [
        "Maisie says “it is chaotic” and looks away.",
        'Maisie says "it is chaotic" and looks away.',
        "Maisie says ‘it's chaotic, isn't it’ and looks away.",
        "Maisie's word is 'chaotic', and TJ's too.",
        "Maisie says: “it is chaotic, and nobody closed these words",
    ],
)
def test_words_that_somebody_said_are_never_advised_on(words: str) -> None:
    assert of("label_word", said(Category.HARM, words)) == []
    unquoted = words.translate(str.maketrans("", "", "“”\"‘’'"))
    assert of("label_word", said(Category.HARM, unquoted)) == ["chaotic"]


def test_what_is_not_sorted_and_a_childs_own_words_are_left_alone() -> None:
    for left in (
        said(Category.UNSORTED_WORRIED, "It is chaotic."),
        said(Category.HARM, "It is chaotic.", own_words=True),
    ):
        assert [note for note in notes(left) if note.item == "x"] == []


def test_no_example_is_asked_for_where_harm_is_only_likely() -> None:
    words = "Kelly is worried that Dean will throw things. Maisie could be cut."
    likely = Record(
        id="r", family=FAMILY, statements=(Statement(id="x", category=DANGER, words=words),)
    )
    assert of("no_past_example", likely) == []
    assert of("no_past_example", said(DANGER, words)) == [""]


def test_a_bottom_line_is_asked_for_its_other_half_and_for_nothing_else() -> None:
    bottom = said(GOAL, "Dean will not care for Maisie alone while drunk.")
    assert [note.rule for note in notes(bottom) if note.field == "words"] == ["bottom_line"]


def test_a_family_that_is_not_drawn_is_advised_on_by_the_names_in_the_words() -> None:
    def effect(words: str) -> list[str]:
        alone = Record(id="r", statements=(Statement(id="x", category=DANGER, words=words),))
        return of("no_child_effect", alone)

    assert effect("Nan is worried that Danny will drink, and Lena could be cut.") == []
    assert effect("Nan is worried that Danny will drink. Lena could be cut.") == []
    assert effect("Nan is worried that Danny will drink. It could get worse.") == ["the child"]
    assert effect("Nan is worried that Danny will drink, and the baby could be cut.") == []
    assert effect("Nan is worried that Danny will drink, and that it gets worse.") == ["the child"]


def test_a_child_whom_nobody_has_drawn_yet_counts_and_a_grown_up_does_not() -> None:
    begun = "Nan is worried that Dean will drink. "
    assert of("no_child_effect", said(DANGER, f"{begun}Lena could be cut.")) == []
    assert of("no_child_effect", said(DANGER, f"{begun}Kelly could be cut.")) == ["Maisie"]


def test_a_step_that_is_done_is_asked_nothing() -> None:
    done = said(STEP, "Fit a lock.", outcome="done")
    assert notes(done) == ()


def test_no_advice_says_a_number_about_anybodys_writing() -> None:
    for _rule, looked_at, _left, _about in CASES:
        for note in notes(looked_at):
            rest = note.sentence
            for quoted in filter(None, (note.about, *note.about.split(" and "))):
                rest = rest.replace(quoted, "")
            assert not any(letter.isdigit() for letter in rest), note.sentence


@pytest.mark.parametrize("words", ["", " \n ", "“", "'", "—", "a" * 10_000, "1 often “x” " * 900])
def test_odd_words_are_read_without_harm(words: str) -> None:
    for category in Category:
        found = apply(record(), Add(part="statements", item=said(category, words).statements[1]))
        notes(found)

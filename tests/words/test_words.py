"""The words are complete, even-handed, and there for every value of the model."""

import re
from enum import StrEnum
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from sos_widgets import words
from sos_widgets.errors import NotFoundError
from sos_widgets.loader import Loader
from sos_widgets.model import family, record
from sos_widgets.model.family import Basis
from sos_widgets.model.record import SEVEN, Category, Column, GridKind
from sos_widgets.words.tables import ROOM

PACKS = [pack.name for pack in words.label_packs()]
TOOLS = ("mapping", "scaling", "matrix", "genogram", "ecomap", "story", "meetings", "exercises")


def enums(module: ModuleType) -> list[type[StrEnum]]:
    return [
        each
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, StrEnum) and each is not StrEnum
    ]


def cut_off(value: object) -> list[str]:
    """The ends of sentences that YAML took for a further field: `{help: First this, then that}`."""
    if isinstance(value, dict):
        here = [str(key) for key, each in value.items() if each is None or " " in str(key)]
        return here + [found for each in value.values() for found in cut_off(each)]
    return [found for each in value for found in cut_off(each)] if isinstance(value, list) else []


@pytest.mark.parametrize("path", sorted(ROOM.rglob("*.yaml")), ids=lambda path: path.stem)
def test_no_sentence_is_cut_off_at_a_comma(path: Path) -> None:
    assert cut_off(words.table(path.relative_to(ROOM).with_suffix("").as_posix())) == []


def test_a_sentence_that_is_cut_off_would_be_found() -> None:
    table = yaml.load("steps: [{help: First this, then that}]", Loader)
    assert cut_off(table) == ["then that"]


@pytest.mark.parametrize("name", PACKS)
def test_a_pack_has_words_for_everything(name: str) -> None:
    pack = words.labels(name)
    for column in Column:
        assert pack.column(column)
        assert pack.question(column).endswith("?")
    for category in Category:
        assert pack.category(category)
        assert pack.one(category)
        assert pack.help(category).endswith(".")
        assert pack.test(category).endswith("?")
        assert pack.empty(category).endswith(".")
    for tool in TOOLS:
        assert pack.tool(tool)
    assert pack.scale_question.endswith("?")
    assert pack.zero != pack.ten


@pytest.mark.parametrize("name", PACKS)
def test_as_many_questions_are_asked_of_what_works_well_as_of_worries(name: str) -> None:
    pack = words.labels(name)
    asked = {
        column: sum(len(pack.prompts(each)) for each in SEVEN if each.column is column)
        for column in Column
    }
    assert asked[Column.WORRIED] == asked[Column.WORKING_WELL] == asked[Column.TO_HAPPEN] > 0


def test_drawing_out_asks_as_much_of_what_works_well_as_of_worries() -> None:
    ears = words.table("mapping")["ears"]
    assert [each["id"] for each in ears] == ["elicit", "amplify", "reflect", "start_over"]
    for letter in ears:
        assert len(letter["worried"]) == len(letter["working_well"]) > 2
        for asked in (*letter["worried"], *letter["working_well"]):
            assert asked.endswith("?") or asked.endswith("on."), asked


def test_the_quadrants_hold_every_category_once() -> None:
    held = [each for part in words.table("mapping")["quadrant"] for each in part["categories"]]
    assert sorted(held) == sorted(Category)


@pytest.mark.parametrize("name", PACKS)
def test_headings_of_a_pack_differ(name: str) -> None:
    headings = [words.labels(name).category(each) for each in SEVEN]
    assert len(set(headings)) == len(SEVEN)


def test_the_usual_pack_and_the_softer_ones() -> None:
    assert words.labels().name == "harm"
    assert words.labels().category(Category.HARM) == "Harm"
    assert words.labels("early_help").category(Category.HARM) == "What has happened so far"
    assert words.labels("early_help").category(Category.NEXT_STEP) == "Next steps"
    assert words.labels("care").category(Category.EXISTING_SAFETY) == "Connections"
    for name in ("worry", "early_help", "care"):
        for category in SEVEN:
            assert "Harm" not in words.labels(name).category(category)
            assert "Danger" not in words.labels(name).category(category)


def test_a_pack_on_the_wire_is_the_pack() -> None:
    pack = words.labels("early_help")
    plain = pack.plain()
    for category in Category:
        sent = plain["categories"][category.value]
        assert sent["heading"] == pack.category(category)
        assert sent["column"] == category.column.value
        assert sent["prompts"] == list(pack.prompts(category))


@pytest.mark.parametrize("name", PACKS)
def test_a_pack_says_nothing_that_the_usual_one_does_not_know(name: str) -> None:
    def keys(plain: object) -> object:
        return {key: keys(each) for key, each in plain.items()} if isinstance(plain, dict) else None

    assert keys(words.labels(name).plain()) == keys(words.labels().plain())


def test_what_is_not_there_is_said_with_the_nearest() -> None:
    with pytest.raises(NotFoundError, match="Did you mean 'early_help'"):
        words.labels("early_halp")
    with pytest.raises(NotFoundError, match="Did you mean 'harm_over_time'"):
        words.grid_template("harm_over_tim")
    with pytest.raises(NotFoundError, match="Did you mean 'mapping'"):
        words.labels().tool("maping")
    with pytest.raises(NotFoundError, match="only for England"):
        words.legal_words("Wales")
    with pytest.raises(NotFoundError, match="Did you mean 'about'"):
        words.table("abot")


def test_matrix_and_safety_grid_are_equals() -> None:
    harm = words.grid_template("harm_over_time")
    safety = words.grid_template("safety_over_time")
    assert (harm.kind, safety.kind) == (GridKind.HARM, GridKind.SAFETY)
    needed = [row.id for row in harm.rows if not row.optional]
    assert needed == ["first", "worst", "recent"]
    assert [row.id for row in harm.rows if row.optional] == ["pattern"]
    assert [row.id for row in safety.rows] == ["first", "best", "recent"]
    assert [each.id for each in harm.columns] == [
        "what_happened",
        "how_serious",
        "how_often",
        "effect",
        "how_we_know",
    ]
    assert [each.id for each in safety.columns] == [
        "who_did_what",
        "how_it_protected",
        "effect",
        "what_it_would_take",
        "how_we_know",
    ]
    for template in (harm, safety):
        assert [each.id for each in template.columns if each.per_child] == ["effect"]
    asked = [sum(len(c.prompts) for c in each.columns) for each in (harm, safety)]
    assert asked[0] == asked[1] > 0
    assert harm.prompts("effect")
    assert harm.prompts("nothing") == ()


def test_every_kind_of_matrix_has_an_equal_among_safety_grids() -> None:
    harm, safety = words.grid_template("harm_by_type"), words.grid_template("safety_by_type")
    assert [row.id for row in harm.rows] == [row.id for row in safety.rows]
    assert all(row.optional for row in (*harm.rows, *safety.rows))
    asked = [[len(c.prompts) for c in each.columns] for each in (harm, safety)]
    assert asked[0] == asked[1]


def test_the_softer_matrix_asks_the_same() -> None:
    harm, worry = words.grid_template("harm_over_time"), words.grid_template("worry_over_time")
    assert [each.id for each in worry.columns] == [each.id for each in harm.columns]
    assert "harm" not in str(worry).replace("GridKind.HARM: 'harm'", "").lower()


def test_the_softer_matrix_by_kind_asks_the_same() -> None:
    harm, worry = words.grid_template("harm_by_type"), words.grid_template("worry_by_type")
    assert [row.id for row in worry.rows] == [row.id for row in harm.rows]
    assert [[each.id, len(each.prompts)] for each in worry.columns] == [
        [each.id, len(each.prompts)] for each in harm.columns
    ]
    assert "harm" not in str(worry).replace("GridKind.HARM: 'harm'", "").lower()


@pytest.mark.parametrize("name", PACKS)
def test_every_kind_of_scale_has_a_question_and_ends_in_every_pack(name: str) -> None:
    kinds = words.labels(name).scale_kinds()
    assert list(kinds) == list(record.ScaleKind)
    assert kinds["safety"]["zero"] == words.labels(name).zero
    for kind in kinds.values():
        assert kind["question"].endswith("?")
        assert kind["about"].endswith(".")
        assert len({kind["zero"], kind["ten"], *(o["zero"] for o in kind["others"])}) > 1
        # In a child's words: short, and as sentences.
        for end in (kind["child_zero"], kind["child_ten"]):
            assert end.endswith(".")
            assert len(end.split()) <= 13
    assert len({kind["child_zero"] for kind in kinds.values()}) == len(kinds)


def test_that_a_child_cannot_live_at_home_is_never_an_end_in_early_help() -> None:
    def ends(name: str) -> str:
        return str(words.labels(name).scale_kinds())

    assert "cannot live at home" in ends("harm")
    assert "cannot live at home" in ends("worry")
    assert "cannot live at home" not in ends("early_help")
    assert "cannot live at home" not in ends("care")


def test_every_value_of_the_model_has_plain_words() -> None:
    found = [*enums(family), *enums(record)]
    assert len(found) > 15
    for each in found:
        said = [words.term(value) for value in each]
        assert all(said)
        assert len(set(said)) == len(said)


def test_every_basis_is_explained_with_the_day_of_the_law() -> None:
    law = words.legal_words("England")
    assert law.law_as_at.exact
    for basis in Basis:
        assert law.basis(basis).means.endswith(".")
    assert law.basis(Basis.SPECIAL_GUARDIANSHIP).short == "SGO"
    assert {"conference", "family_group_decision_making"} <= {each.id for each in law.terms}


def test_the_disclaimer_says_what_it_must() -> None:
    said = words.disclaimer()
    assert "Signs of Safety®" in said
    assert "not made, approved or endorsed" in said
    assert "Do not enter information about real people." in said
    assert "999" in said
    assert "\n" not in said
    assert "not training" in words.not_training()
    names = " ".join(each.who for each in words.credits())
    for name in ("Turnell", "Essex", "Weld", "Hartman", "McGoldrick", "Shazer", "Berg"):
        assert name in names


def test_the_approach_is_named_in_the_disclaimer_alone() -> None:
    for path in words.tables.ROOM.rglob("*.yaml"):
        if path.stem not in ("about", "advice"):
            assert "Signs of" not in path.read_text("utf-8"), path.name
    assert "Signs of Safety" in words.disclaimer()


def test_every_source_of_help_says_who_for_whom_and_how_and_none_is_a_link() -> None:
    known = words.table("help")
    for group in known["groups"]:
        for each in group["sources"]:
            assert set(each) == {"who", "whom", "how"}, each
    for each in known["approach"]["sources"]:
        assert set(each) == {"who", "what", "use"}, each
    assert not re.search(r"https?:|www\.|@", repr(known))
    assert "Signs of Safety" not in repr(known), "the registered name stands in the disclaimer"

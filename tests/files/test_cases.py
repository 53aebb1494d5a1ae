"""A case study is read as it was meant, short forms and all."""

from pathlib import Path

import pytest

from sos_widgets import files
from sos_widgets.errors import NotFoundError, UnreadableFileError
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.family import EventKind, LinkKind
from sos_widgets.model.record import Answer, GridKind
from sos_widgets.model.stages import family_at, worked_record

CASES = Path(__file__).parent / "cases"
SMALL = (CASES / "small.yaml").read_text("utf-8")


@pytest.fixture
def case() -> CaseStudy:
    return files.load_case(CASES / "small.yaml")


def test_words_are_kept_as_they_stand(case: CaseStudy) -> None:
    assert case.stages[0].text == "School rings on a Tuesday.\n\nNobody answers at first.\n"
    assert case.facilitator.helplines[0].how == "0800 1111"
    assert case.law_as_at.exact
    assert case.voices[0].number_now == "4"
    assert case.intruder[0].answer == "None"


def test_stages_make_the_family_known_step_by_step(case: CaseStudy) -> None:
    first = family_at(case, {"referral"})
    both = family_at(case, {"referral", "visit"})
    assert [person.id for person in first.people] == ["ivy", "lena", "tom", "rolf"]
    assert [person.id for person in both.people] == ["ivy", "lena", "tom", "nora"]
    assert [str(first.as_at), str(both.as_at)] == ["3 March 2026", "10 March 2026"]
    lena = both.person("lena")
    assert lena is not None
    assert str(lena.born) == "20 January 1991"
    assert lena.name == "Lena"


def test_short_forms_are_spread_out(case: CaseStudy) -> None:
    family = family_at(case, {"referral"})
    links = [(link.child, link.parent, link.kind) for link in family.parent_links]
    assert links == [("ivy", "lena", LinkKind.BIRTH), ("ivy", "tom", LinkKind.BIRTH)]
    (union,) = family.unions
    assert [(event.kind, event.when.text) for event in union.events] == [
        (EventKind.MARRIED, "2015"),
        (EventKind.SEPARATED, "spring 2021"),
    ]
    members = [(member.person, member.share) for member in family.households[0].members]
    assert members == [("lena", ""), ("ivy", "school nights"), ("rolf", "")]


def test_ids_that_are_left_out_follow_from_what_is_named(case: CaseStudy) -> None:
    family = family_at(case, {"referral", "visit"})
    worked = case.worked[0]
    assert [each.id for each in family.unions] == ["lena+tom"]
    assert [each.id for each in family.placements] == ["ivy@nora"]
    assert [each.id for each in family.parent_links] == [
        "ivy<lena:birth",
        "ivy<tom:birth",
        "lena<nora:birth",
    ]
    assert [each.id for each in worked.cells] == [
        "matrix/first/what_happened",
        "matrix/first/effect/ivy",
    ]
    assert [each.id for each in worked.ties] == ["school>household", "school>ivy"]
    assert worked.statements[0].from_cell == worked.cells[0].id


def test_worked_items_have_their_types(case: CaseStudy) -> None:
    worked = case.worked[0]
    assert [(each.number, each.answer) for each in worked.ratings] == [
        (4, Answer.NUMBER),
        (None, Answer.DONT_KNOW),
    ]
    assert worked.grids[0].kind is GridKind.HARM
    assert worked.ties[0].stress is True
    seen = worked_record(case, worked, {"referral"})
    assert [each.id for each in seen.statements] == ["h1", "d1"]


def test_the_kind_of_a_grid_follows_from_its_template() -> None:
    text = SMALL.replace("template: harm_over_time", "template: safety_over_time")
    text = text.replace("column: what_happened", "column: who_did_what")
    text = text.replace("first/what_happened", "first/who_did_what")
    assert files.case_from_yaml(text).worked[0].grids[0].kind is GridKind.SAFETY


def test_repeated_lines_to_one_system_are_numbered() -> None:
    text = SMALL.replace(
        "- {system: school, who: ivy, from_stage: referral}",
        "- {system: school, from_stage: referral}",
    )
    ties = files.case_from_yaml(text).worked[0].ties
    assert [each.id for each in ties] == ["school>household", "school>household-2"]


def test_a_change_that_makes_no_sense_is_said_at_its_stage() -> None:
    text = SMALL.replace("remove:\n        people: [rolf]", "change_: x")
    with pytest.raises(UnreadableFileError, match="change_"):
        files.case_from_yaml(text)
    text = SMALL.replace(
        "- {id: lena, born: 1991-01-20}",
        "- {id: lena, name: Lena}\n        "
        "parent_links:\n          - {id: 'ivy<lena:birth', parent: ivy}",
    )
    with pytest.raises(UnreadableFileError, match=r"stages 2, family: .*their own parent"):
        files.case_from_yaml(text)


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "family.yaml"
    path.write_text(SMALL, "utf-8")
    assert files.load_case(path).title == "The Ferris family, Quay Lane"
    path.write_text(SMALL.replace("Ferris", "Ferry"), "utf-8")
    assert files.load_case(path).title == "The Ferry family, Quay Lane"


def test_a_missing_file_is_said() -> None:
    with pytest.raises(NotFoundError, match=r"no file 'nowhere.yaml'"):
        files.load_case(Path("nowhere.yaml"))


@pytest.mark.parametrize("summary", files.case_studies(), ids=lambda each: each.slug)
def test_every_shipped_family_can_be_read(summary: files.CaseSummary) -> None:
    case = files.load_case(summary.slug)
    assert (case.slug, case.title) == (summary.slug, summary.title)
    assert summary.path.stem == case.slug

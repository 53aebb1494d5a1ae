"""Every mistake in a case study is named, on its line, and nothing else is."""

import re
from pathlib import Path

import pytest

from sos_widgets import files
from sos_widgets.errors import Problem, UnreadableFileError

CASES = Path(__file__).parent / "cases"
SMALL = (CASES / "small.yaml").read_text("utf-8")


def problems(text: str) -> list[Problem]:
    with pytest.raises(UnreadableFileError) as caught:
        files.case_from_yaml(text, "small.yaml")
    return list(caught.value.problems)


def line_of(problem: Problem) -> int:
    found = re.search(r"line (\d+)", problem.where)
    assert found, problem
    return int(found[1])


def test_all_mistakes_of_a_file_are_named_at_once_each_on_its_line() -> None:
    text = (CASES / "many-mistakes.yaml").read_text("utf-8")
    expected = [
        (number, words.strip())
        for number, line in enumerate(text.splitlines(), 1)
        for words in line.split("  # !! ")[1:]
    ]
    found = [(line_of(problem), str(problem)) for problem in problems(text)]
    unmarked = [
        said for line, said in found if not any(n == line and w in said for n, w in expected)
    ]
    unsaid = [
        (n, words)
        for n, words in expected
        if not any(n == line and words in s for line, s in found)
    ]
    assert unmarked == []
    assert unsaid == []
    assert len(found) == len(expected) >= 35
    assert [line for line, _ in found] == sorted(line for line, _ in found)


def test_a_place_is_named_as_a_person_finds_it() -> None:
    (problem,) = problems(
        SMALL.replace("id: lena, name: Lena, shape: circle", "id: lena, shape: c")
    )
    line = SMALL[: SMALL.index("id: lena,")].count("\n") + 1
    assert problem.where == f"small.yaml, line {line}, stages 1, family, people 2, shape"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("fictional: true\n", "", "'fictional' is missing. Only invented families"),
        ("fictional: true", "fictional: false", "must be true"),
        ("format: 1", "format: 2", "newer version of the workbench"),
        ("slug: small", "slug: small\nslug: other", "twice; line 4 has it already"),
        ("{id: tom, name: Tom,", "{id: tom, name: Tom, name: Tim,", "'name' stands here twice"),
        ("id: lena, born: 1991-01-20", "id: lina, born: 1991-01-20", "Did you mean 'lena'?"),
        ("people: [rolf]", "people: [wolf]", "no person with the id 'wolf'. Did you mean 'rolf'?"),
        ("title: Form, writer", "title: Form, signed, writer", "'signed' stands here by itself"),
        ("who: nora, role: family", "who: nora, role: famly", "Did you mean 'family'?"),
        ("harm, words: Ivy", "harm, does: nora, words: Ivy", "'nora' is named too soon"),
        ("centre: quay", "centre: [quay]", "Words are needed here, not a list"),
        ("until_stage: visit", "until_stage: vizit", "no stage 'vizit'. Did you mean 'visit'?"),
        ("from_cell: matrix/first/what", "from_cell: matrix/frst/what", "no box of a grid"),
        ("- id: visit\n", "- id: referral\n", "Two stages are called 'referral'"),
        ("child: lena, parent: nora", "child: nora, parent: nora", "their own ancestors"),
        ("        - {child: lena, parent: nora}", "        - ivy", "Fields and their values"),
    ],
)
def test_one_mistake_gives_one_sentence(old: str, new: str, said: str) -> None:
    assert SMALL.count(old) == 1, old
    (problem,) = problems(SMALL.replace(old, new))
    assert said in str(problem)


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("title: The Ferris family", "title: The Ferris: family", 5, "one colon too many"),
        ("sources: [Public", 'sources: ["Public', None, "never closed"),
        ("  - id: referral", "\t- id: referral", 15, "A tab"),
        ("  - Tell a", "   - x\n  - Tell a", 9, "does not line up"),
        ("[Public guidance]", "[Public guidance", None, "not closed"),
        ("summary: A short", "summary: *A short", 6, "begins with *"),
        ("summary: A short", "summary: @A short", 6, "Put quotes"),
        ("sources: [", "---\nsources: [", None, "A second file"),
        ("summary: A short", "summary: A\x00 short", 6, "cannot be seen"),
        ("summary: A short", f"summary: {'Zoë – ' * 200}\x07 short", 6, "cannot be seen"),
        ("summary: A short", "summary: A \ud800 short", 6, "cannot be seen"),
        ("summary: A short", "summary: !A short", 6, "begins with !"),
        ("summary: A short", "summary: 'A short isn't", 6, "close quotation marks"),
        ("summary: A short", "summary: &a A\nnotes: &a short", 7, "begins with &"),
        ("sources: [", f"sources: {'[' * 20_000}", None, "too deep"),
    ],
)
def test_a_slip_in_the_writing_is_one_sentence_with_its_line(
    old: str, new: str, line: int | None, said: str
) -> None:
    (problem,) = problems(SMALL.replace(old, new))
    assert said in str(problem)
    if line:
        assert line_of(problem) == line


@pytest.mark.parametrize("text", ["", "just words", "- a\n- b", "# nothing\n", "null"])
def test_what_holds_no_fields_is_refused(text: str) -> None:
    (problem,) = problems(text)
    assert "must hold fields" in str(problem)


def test_an_alias_bomb_is_refused_quickly() -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
    )
    (problem,) = problems(bomb)
    assert "Far too much" in str(problem)
    (problem,) = problems("a: &a [*a]")
    assert "holds itself" in str(problem)
    (problem,) = problems("a: " + "[" * 5000)
    assert "too deep" in str(problem)


def test_a_file_that_is_no_text_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "family.yaml"
    path.write_bytes(SMALL.replace("Quay Lane\n", "Caf\u00e9\n", 1).encode("latin-1"))
    with pytest.raises(UnreadableFileError, match=r"family.yaml, line 5: .*UTF-8"):
        files.load_case(path)
    path.write_bytes(b"a: " + b"x" * 2_000_001)
    with pytest.raises(UnreadableFileError, match="larger than 2 MB"):
        files.load_case(path)
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert files.load_case(path).slug == "small"


def test_other_words_of_the_family_stay_out_of_the_message() -> None:
    text = SMALL.replace("name: Lena, shape: circle", "name: Lena, shape: " + "Zebra" * 40)
    (problem,) = problems(text)
    assert "Zebra" in str(problem)
    assert len(str(problem)) < 250
    assert "Ferris" not in str(problem)
    assert "Lena" not in str(problem)

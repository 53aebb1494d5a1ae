"""Families and notebooks are found where a person would look for them."""

import subprocess
import sys
from pathlib import Path

import pytest

from sos_widgets import files
from sos_widgets.errors import NotFoundError
from sos_widgets.files import places

SMALL = (Path(__file__).parent / "cases" / "small.yaml").read_text("utf-8")


def test_a_folder_of_ones_own_comes_first(tmp_path: Path) -> None:
    shipped = files.case_studies()
    assert shipped, "a family is shipped"
    own = SMALL.replace("slug: small", f"slug: {shipped[0].slug}")
    (tmp_path / "a.yaml").write_text(own, "utf-8")
    (tmp_path / "b.yaml").write_text(SMALL, "utf-8")
    (tmp_path / "notes.txt").write_text("no family", "utf-8")
    found = files.case_studies(tmp_path)
    assert len(found) == len(shipped) + 1
    assert files.find_case(shipped[0].slug, tmp_path) == tmp_path / "a.yaml"
    assert files.find_case(shipped[0].slug) == shipped[0].path
    assert files.load_case("small", tmp_path).title == "The Ferris family, Quay Lane"


def test_a_family_that_is_not_there_is_said_with_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text(SMALL, "utf-8")
    with pytest.raises(NotFoundError, match=r"no practice family 'smal'. Did you mean 'small'\?"):
        files.find_case("smal", tmp_path)


def test_a_broken_file_is_listed_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "torn.yaml").write_text("title: 'never closed", "utf-8")
    (tmp_path / "bytes.yaml").write_bytes(b"\xff\xfe\x00")
    assert {"torn", "bytes"} <= {each.slug for each in files.case_studies(tmp_path)}


def test_only_slug_and_title_at_the_top_level_count(tmp_path: Path) -> None:
    text = "extra: {slug: wrong, title: [wrong]}\nslug: right\ntitle: Right\nrest: 'never closed"
    (tmp_path / "a.yaml").write_text(text, "utf-8")
    assert ("right", "Right") in {(each.slug, each.title) for each in files.case_studies(tmp_path)}


def test_notebooks_and_families_lie_beside_the_package_in_a_checkout() -> None:
    root = Path(places.__file__).parents[2]
    assert files.notebooks_folder() == root / "notebooks"
    assert files.case_folders() == (root / "case_studies",)


def test_an_installed_package_looks_inside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "sos_widgets"
    (package / "shipped" / "case_studies").mkdir(parents=True)
    # Another project's folder of the same name is not ours.
    (tmp_path / "site-packages" / "case_studies").mkdir()
    (tmp_path / "site-packages" / "pyproject.toml").write_text('name = "another"', "utf-8")
    monkeypatch.setattr(places, "PACKAGE", package)
    assert files.case_folders() == (package / "shipped" / "case_studies",)
    with pytest.raises(NotFoundError, match="Install the workbench again"):
        files.notebooks_folder()


def test_listing_families_loads_no_reader() -> None:
    code = (
        "import sys; from sos_widgets import files; files.case_studies();"
        "assert 'pydantic' not in sys.modules, 'listing must stay light';"
        "files.load_case; assert 'pydantic' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def with_odd_names(folder: Path) -> None:
    """What editors and people leave in a folder: a lock that links to nowhere, a folder, a loop."""
    (folder / ".#a.yaml").symlink_to("ann@her-laptop.4711")
    (folder / ".a.yaml.swp").write_text("", "utf-8")
    (folder / "linked.yaml").symlink_to(folder / "nowhere.yaml")
    (folder / "round.yaml").symlink_to(folder / "round.yaml")
    (folder / "old.yaml").mkdir()


def test_odd_names_in_a_folder_keep_no_family_away(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(SMALL, "utf-8")
    before = files.case_studies(tmp_path)
    with_odd_names(tmp_path)
    assert "small" in {each.slug for each in before}
    assert files.case_studies(tmp_path) == before


def test_odd_names_in_a_folder_keep_no_template_away(tmp_path: Path) -> None:
    template = "format: 1\nkind: safety\ntitle: Ours\nrows:\n  - {id: first, title: First}\n"
    (tmp_path / "ours.yaml").write_text(
        f"{template}columns:\n  - {{id: who, title: Who}}\n", "utf-8"
    )
    with_odd_names(tmp_path)
    own = files.own_templates(tmp_path)
    assert [each.title for each in own.templates] == ["Ours"]
    assert own.unreadable == ()

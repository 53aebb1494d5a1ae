"""What the package promises as a whole, whichever room a change is made in."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
import typer.main

import sos_widgets
from sos_widgets.app.command import app

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "sos_widgets"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LONGEST = 500


def tracked() -> list[Path]:
    """Every file of the project, those included that are about to be added."""
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("needs a git checkout")
    command = ["git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
    paths = (ROOT / name for name in listed.decode().split("\0") if name)
    return sorted(path for path in paths if path.is_file())


def words_of(path: Path) -> str:
    """A file's text; what is no text, such as a picture, gives what can be read in it."""
    return path.read_text("utf-8", errors="replace")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# What importing costs, and what it gives.

SLOW = {"matplotlib", "pysat", "nbformat", "nbconvert", "networkx", "pydantic", "ipywidgets"}


def slow_after(code: str) -> set[str]:
    """The slow libraries that a new process has loaded after running some code."""
    ask = f"{code}\nimport sys; print(*({SLOW!r} & {{*sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", ask], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing_slow() -> None:
    assert slow_after("import sos_widgets") == set()


def test_a_slow_library_would_be_noticed() -> None:
    assert slow_after("import sos_widgets\nimport pydantic") == {"pydantic"}


@pytest.mark.parametrize("name", [name for name in sos_widgets.__all__ if name != "__version__"])
def test_every_public_name_can_be_loaded_and_is_what_it_says(name: str) -> None:
    assert getattr(sos_widgets, name).__name__ == name
    assert name in dir(sos_widgets)


def test_a_name_that_is_not_there_is_refused_as_by_any_module() -> None:
    with pytest.raises(AttributeError, match="'Mapping'"):
        _ = sos_widgets.Mapping


def test_the_version_is_the_one_that_is_published() -> None:
    assert sos_widgets.__version__ == PROJECT["version"]


# Modules.


def says_what_is_public(source: str) -> bool:
    """Whether a module has an ``__all__`` of its own."""
    for statement in ast.parse(source).body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                return True
            case ast.AnnAssign(target=ast.Name(id="__all__")):
                return True
    return False


def undeclared(folders: Iterable[Path], declared: Iterable[str]) -> set[str]:
    """The libraries that code imports, and that no requirement among these brings."""
    known = {re.split(r"[^\w.-]", each)[0].lower().replace("_", "-") for each in declared}
    brought_by = packages_distributions()
    paths = (path for folder in folders for path in folder.rglob("*.py"))
    found = {name for path in paths for name in imported(path.read_text("utf-8"))}
    others = found - sys.stdlib_module_names - {"sos_widgets", "tests"}
    return {
        name
        for name in others
        if known.isdisjoint(
            each.lower().replace("_", "-") for each in brought_by.get(name, (name,))
        )
    }


def imported(code: str) -> Iterator[str]:
    """The libraries that a module imports, at its top or where they are needed."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from (each.name.partition(".")[0] for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def test_every_library_that_is_imported_is_asked_for() -> None:
    needed, extras = PROJECT["dependencies"], PROJECT["optional-dependencies"]
    assert undeclared([PACKAGE], needed) == set()
    assert undeclared([ROOT / "tests", ROOT / "docs"], [*needed, *extras["test"]]) == set()
    without = [each for each in needed if not each.startswith("tornado")]
    assert undeclared([PACKAGE], without) == {"tornado"}


def test_every_module_says_what_is_public() -> None:
    modules = [path for path in PACKAGE.rglob("*.py") if not path.name.startswith("__")]
    assert len(modules) > 100
    assert [name_of(path) for path in modules if not says_what_is_public(words_of(path))] == []


def test_a_module_that_does_not_say_would_be_found() -> None:
    assert says_what_is_public('__all__: list[str] = []\n"__all__"')
    assert not says_what_is_public('"""__all__ = []"""\ndef f():\n    __all__ = []\n')


def test_no_file_of_code_is_too_long_to_be_read_at_once() -> None:
    lengths = {
        name_of(path): len(words_of(path).splitlines())
        for path in tracked()
        if path.suffix in (".py", ".ts", ".tsx")
    }
    assert {"sos_widgets/errors.py", "frontend/src/kit/board.tsx"} <= lengths.keys()
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}


# Nothing is fetched: what is shipped works with the network cable out.

# An address with a scheme, or one that takes the page's own ("//host.name/…").
ADDRESS = re.compile(
    r"""(?:https?|wss?)://[^\s"'`)<>\\]*|(?<=["'`(=])//[\w-]+(?:\.[\w-]+)+[^\s"'`)]*"""
)
FETCHED_BY_NOBODY = {
    "names of XML's own vocabularies: compared, not opened": "http://www.w3.org/",
}
SHIPPED = ("static/*", "export/templates/**/*", "app/labextension/**/*")


def addresses(words: str) -> list[str]:
    """Every address in a text, except those that nobody fetches."""
    harmless = tuple(FETCHED_BY_NOBODY.values())
    return [found for found in ADDRESS.findall(words) if not found.startswith(harmless)]


def shipped() -> list[Path]:
    found = [path for pattern in SHIPPED for path in PACKAGE.glob(pattern) if path.is_file()]
    return found + sorted((ROOT / "notebooks").glob("*.ipynb"))


def test_nothing_shipped_holds_an_address_that_a_page_would_fetch() -> None:
    paths = shipped()
    assert {".js", ".css", ".j2", ".ipynb"} <= {path.suffix for path in paths}
    assert {name_of(path): found for path in paths if (found := addresses(words_of(path)))} == {}


@pytest.mark.parametrize(
    "words",
    [
        '<script src="https://cdn.example/x.js">',
        "@import url(//fonts.example/css?family=Inter);",
        'import x from "//cdn.example/x.js";',
        'new WebSocket("wss://live.example/")',
        '"![](http://pictures.example/a.png)\\n"',
        'fetch("https://www.w3.org.example/")',
    ],
)
def test_an_address_would_be_found(words: str) -> None:
    assert len(addresses(words)) == 1


# The views write text, never markup.

RISKY = re.compile(
    r"inner_?html|outer_?html|insertAdjacentHTML|createContextualFragment|document\.write"
    r"|\beval\s*\(|\bnew\s+Function\b",
    re.IGNORECASE,
)
# Preact can be told to write markup by a property that no view here uses. These
# are all its words for that, in the file of it that writes elements.
PREACT = "node_modules/preact/dist/preact.module.js"
PREACTS_OWN = re.compile(
    r'"dangerouslySetInnerHTML" == \w+ \?'
    r"|\w+\.__html == \w+\.innerHTML"
    r"|\w+\.innerHTML = \w+\.__html"
    r'|\w+ && \(\w+\.innerHTML = ""\)'
)
SECTION = re.compile(r"^// ((?:src|node_modules)/\S+)$", re.MULTILINE)


def sections(bundle: str) -> Iterator[tuple[str, str]]:
    """The source files that a built view is made of, by name; "" before the first."""
    names = ["", *SECTION.findall(bundle)]
    yield from zip(names, SECTION.split(bundle)[::2], strict=True)


def risky(bundle: str) -> list[tuple[str, str]]:
    """Where a script writes markup or runs text, except for Preact's own words."""
    found = []
    for name, code in sections(bundle):
        own = PREACTS_OWN.sub("", code) if name == PREACT else code
        found += [(name, word) for word in RISKY.findall(own)]
    return found


def test_no_view_writes_markup_or_runs_text() -> None:
    views = sorted((PACKAGE / "static").glob("*.js"))
    scripts = [*views, *(PACKAGE / "app" / "labextension").rglob("*.js")]
    assert len(views) >= 5
    assert all(PREACT in dict(sections(words_of(view))) for view in views)
    assert {path.name: found for path in scripts if (found := risky(words_of(path)))} == {}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("src/kit/board.tsx", "el.innerHTML = words;"),
        ("src/kit/board.tsx", 'p3 && (u4.innerHTML = "")'),
        ("src/kit/board.tsx", "jsx(P, { dangerouslySetInnerHTML: { __html: words } })"),
        ("src/kit/board.tsx", "el.insertAdjacentHTML('beforeend', words);"),
        ("node_modules/other/index.js", "const f = new Function('x', words);"),
        (PREACT, "u4.innerHTML = words;"),
        (PREACT, "eval (words);"),
    ],
)
def test_markup_or_text_that_runs_would_be_found(name: str, code: str) -> None:
    bundle = words_of(PACKAGE / "static" / "mapping.js")
    assert risky(f"{bundle}\n// {name}\n{code}\n") == [(name, RISKY.findall(code)[0])]


# The project speaks of itself alone. (A letter in brackets keeps a pattern
# from finding itself; Ann, "the team" and "other" are invented for tests.)

FOREIGN = {
    "a path of somebody's machine": re.compile(
        r"/roo[t]/|/wor[k]/|/home/(?!ann\b|the\b|other\b)\w|/Users/(?!ann\b)\w|\b[A-Z]:\\+Users\b"
        r"|\.\./share[d]\b"
    ),
    "a host that packages come from": re.compile(
        r"pypi\.[a-z]|pythonhoste[d]|npmj[s]|artifactor[y]|registr[y][.=]|index[-_]ur[l]"
        r'|"resolve[d]":'
    ),
}


def foreign(words: str) -> list[str]:
    """What a project's file should not say, by the reason."""
    return [f"{why}: {hit[0]}" for why, what in FOREIGN.items() if (hit := what.search(words))]


def test_no_file_names_a_machine_or_a_host_of_packages() -> None:
    paths = tracked()
    assert ROOT / "frontend" / "package-lock.json" in paths
    assert {name_of(path): found for path in paths if (found := foreign(words_of(path)))} == {}
    here = (f"{ROOT.as_posix()}/", f"{Path.home().as_posix()}/")
    assert [name_of(path) for path in paths if any(at in words_of(path) for at in here)] == []


@pytest.mark.parametrize(
    "words",
    [
        "see /home/" + "sam/notes",
        "/Users/" + "sam/x",
        "C:\\" + "Users\\sam",
        "/roo" + "t/.cache",
        "../share" + "d/x.md",
        '"resolve' + 'd": "https://x.example/preact.tgz"',
        "--extra-index-" + "url https://x.example",
    ],
)
def test_a_foreign_word_would_be_found(words: str) -> None:
    assert len(foreign(words)) == 1


# What README tells a person to type.


def command(name: str) -> str:
    """The one line between README's marks of that name, as `.ci/run` takes it."""
    readme = words_of(ROOT / "README.md")
    (between,) = re.findall(rf"<!-- {name} -->\n(.*?)<!-- /{name} -->", readme, re.DOTALL)
    (line,) = (line for line in between.splitlines() if line.startswith("python3 "))
    return str(line)


def test_ci_runs_the_very_line_that_readme_gives_for_the_tests() -> None:
    (taken,) = re.findall(r"^line=\$\((.*)\)$", words_of(ROOT / ".ci" / "run"), re.MULTILINE)
    if not shutil.which("bash"):
        pytest.skip("needs bash")
    found = subprocess.run(["bash", "-c", taken], cwd=ROOT, check=True, capture_output=True)
    assert found.stdout.decode().strip() == command("tests")


def test_readmes_two_lines_install_this_folder_and_run_what_it_brings() -> None:
    opening, testing = command("open").split(" && "), command("tests").split(" && ")
    assert opening[0] == testing[0] == "python3 -m venv .venv"
    install = ".venv/bin/pip install -q -e"
    assert opening[1] == f"{install} ."
    assert testing[1] == f'{install} ".[test]"'
    assert any(need.startswith("pytest>") for need in PROJECT["optional-dependencies"]["test"])
    assert testing[2:] == [".venv/bin/pytest -q"]
    (script,) = opening[2:]
    module, function = PROJECT["scripts"][script.removeprefix(".venv/bin/")].split(":")
    assert callable(getattr(import_module(module), function))


def test_every_command_that_readme_shows_is_there() -> None:
    shown = set(re.findall(r"^practice-workbench ([a-z]+) ", words_of(ROOT / "README.md"), re.M))
    assert {"open", "export", "draw"} <= shown
    assert shown <= set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]

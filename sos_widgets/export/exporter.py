"""The nbconvert exporter ``practice_handout``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from nbconvert.exporters.templateexporter import TemplateExporter
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbformat import NotebookNode
from traitlets import Unicode
from traitlets.config import Config

from sos_widgets.export.redraw import Redraw
from sos_widgets.scene.theme import DARK, LIGHT, PRINT
from sos_widgets.words import credits, disclaimer, not_training, page_mark
from sos_widgets.words.reading import Reading

__all__ = ["HandoutExporter", "PracticeHandoutExporter"]

_TEMPLATES = Path(__file__).parent / "templates"


class PracticeHandoutExporter(TemplateExporter):
    """One self-contained HTML file: no script, no request, no code, no prompts."""

    # The name that a menu should offer is `HandoutExporter`'s.
    export_from_notebook: str | None = None
    output_mimetype = "text/html"

    text_size = Unicode("ordinary", help="ordinary, large or largest").tag(config=True)
    spacing = Unicode("ordinary", help="ordinary, wide or widest").tag(config=True)

    def _file_extension_default(self) -> str:
        return ".html"

    def _template_extension_default(self) -> str:
        return ".html.j2"

    def _template_name_default(self) -> str:
        return "practice_handout"

    @property
    def default_config(self) -> Config:
        """Leave code and prompts out, and draw every board again."""
        own = Config(
            {
                "TemplateExporter": {
                    "preprocessors": [Redraw],
                    "extra_template_basedirs": [str(_TEMPLATES)],
                    "exclude_input": True,
                    "exclude_input_prompt": True,
                    "exclude_output_prompt": True,
                },
            }
        )
        base = super().default_config
        base.merge(own)
        return base

    def default_filters(self) -> Iterable[tuple[str, Any]]:
        """Add this exporter's own Markdown to nbconvert's filters."""
        yield from super().default_filters()
        yield "markdown2html", _markdown

    def _init_resources(self, resources: Any) -> Any:
        resources = super()._init_resources(resources)
        reading = Reading(size=self.text_size, spacing=self.spacing)
        resources["handout"] = {
            "columns": reading.columns,
            "reading": reading.variables(),
            "css": (_TEMPLATES / "practice_handout" / "handout.css").read_text("utf-8"),
            "light": LIGHT.variables(),
            "dark": DARK.variables(),
            "print": PRINT.variables(),
            "mark": page_mark(),
            "disclaimer": disclaimer(),
            "not_training": not_training(),
            "credits": [f"{credit.what}: {credit.who}" for credit in credits()],
        }
        return resources

    def from_notebook_node(
        self, nb: NotebookNode, resources: Any = None, **kw: Any
    ) -> tuple[str, Any]:
        """Write a notebook as a handout."""
        title = nb.metadata.get("title") or _first_heading(nb)
        resources = {**(resources or {})}
        resources["metadata"] = {**resources.get("metadata", {})}
        if title:
            resources["metadata"]["name"] = title
        written: tuple[str, Any] = super().from_notebook_node(nb, resources, **kw)
        return written


class HandoutExporter(PracticeHandoutExporter):
    """The same, under the name that JupyterLab's export menu shows."""

    export_from_notebook = "Practice handout"


class _Plain(IPythonRenderer):
    """Markdown without HTML of its own, and without links that lead nowhere in a handout."""

    def link(self, text: str, url: str, title: str | None = None) -> str:
        if not url.startswith(("https://", "#")):
            return str(text)
        return str(super().link(text, url, title))


def _markdown(source: str) -> str:
    renderer = _Plain(escape=True, allow_harmful_protocols=False, exclude_anchor_links=True)
    return str(MarkdownWithMath(renderer=renderer).render(source))


def _first_heading(nb: NotebookNode) -> str:
    for cell in nb.cells:
        if cell.cell_type == "markdown":
            for line in cell.source.splitlines():
                if line.startswith("# "):
                    return str(line[2:].strip())
    return ""

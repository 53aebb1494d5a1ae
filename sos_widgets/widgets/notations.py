"""All notations side by side, as the output of a notebook's cell."""

from __future__ import annotations

from typing import Any

from ipywidgets import HTML

from sos_widgets.render.html import html
from sos_widgets.render.svg import svg
from sos_widgets.render.text import text
from sos_widgets.scene.specimen import comparisons, notation_sheet
from sos_widgets.scene.theme import DARK, LIGHT
from sos_widgets.shown import Shown

__all__ = ["Notations"]

_STYLE = f"""<style>
.sos-notations {{ {LIGHT.variables()} color: var(--sos-ink); max-width: 1010px; line-height: 1.5; }}
body[data-jp-theme-light="false"] .sos-notations {{ {DARK.variables()} }}
.sos-notations figure {{ margin: 0 0 8px; }}
.sos-notations details {{ margin: 0 0 28px; }}
.sos-notations summary {{ cursor: pointer; min-height: 24px; }}
.sos-notations table {{ border-collapse: collapse; margin: 8px 0; }}
.sos-notations th, .sos-notations td {{
  border: 1px solid var(--sos-faint); padding: 4px 8px; text-align: left; vertical-align: top;
}}
</style>"""


class Notations(HTML):
    """The marks of all notations side by side: people, partners, children, quality lines, eco map."""

    def __init__(self) -> None:
        super().__init__(value=_page())

    def __repr__(self) -> str:
        """Give the text equivalent: it is what a notebook keeps of the cell."""
        return text(notation_sheet())

    def _repr_mimebundle_(self, **kwargs: object) -> tuple[dict[str, Any], dict[str, Any]]:
        """Say what is shown, so that an export can draw it anew."""
        data = super()._repr_mimebundle_(**kwargs)
        return {**data, "text/plain": repr(self)}, Shown(tool="notation").metadata()


def _page() -> str:
    parts = []
    for n, scene in enumerate(comparisons()):
        words = "".join(html(sheet, level=4, ids=f"notation-{n}-") for sheet in scene.equivalents)
        parts.append(
            f"<figure>{svg(scene, ids=f'notation-{n}-')}</figure>"
            f"<details><summary>{scene.title}: the same in words</summary>{words}</details>"
        )
    return f'{_STYLE}<div class="sos-notations">{"".join(parts)}</div>'

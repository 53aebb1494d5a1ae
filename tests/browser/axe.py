"""Asking axe-core about a page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

__all__ = ["violations"]

_PLACES = (
    Path(__file__).parent / "axe.min.js",
    Path(__file__).parents[2] / "frontend/node_modules/axe-core/axe.min.js",
)


def violations(page: Any, root: str) -> list[Any]:
    """What axe finds against WCAG 2.2 AA below the first element that `root` selects."""
    script = next((place for place in _PLACES if place.exists()), None)
    if script is None:
        pytest.skip("axe-core is not installed: run `npm ci` in frontend")
    page.evaluate(script.read_text("utf-8"))
    found: list[Any] = page.evaluate(
        """root => axe.run(document.querySelector(root), {
             runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
             rules: {'target-size': {enabled: true}},
           }).then(found => found.violations.map(
             each => [each.id, each.nodes.slice(0, 3).map(node => node.html.slice(0, 150))]))""",
        root,
    )
    return found

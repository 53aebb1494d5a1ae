"""The JSON Schema of a case study's file, for editors that help while writing."""

from __future__ import annotations

from typing import Any

from sos_widgets.files.shapes import case_shape
from sos_widgets.model.upgrades import CASE_FORMAT

__all__ = ["json_schema"]


def json_schema() -> dict[str, Any]:
    """The shape of a case study as JSON Schema (draft 2020-12).

    Examples
    --------
    >>> sorted(json_schema()["required"])[:3]
    ['aims', 'content_note', 'fictional']
    """
    schema = case_shape().model_json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": f"Practice family, format {CASE_FORMAT}",
    }

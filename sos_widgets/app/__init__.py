"""The practice-workbench command, and the JupyterLab set-up that it brings."""

from __future__ import annotations

__all__: list[str] = []

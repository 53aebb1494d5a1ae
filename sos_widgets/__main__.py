"""``python -m sos_widgets`` is the practice-workbench command."""

from __future__ import annotations

from sos_widgets.app.command import main

__all__: list[str] = []

if __name__ == "__main__":
    main()

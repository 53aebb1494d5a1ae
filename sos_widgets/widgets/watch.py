"""Noticing what another window has saved in the same practice file."""

from __future__ import annotations

import asyncio
import weakref

from sos_widgets.store import Practice

__all__ = ["SECONDS", "watch"]

SECONDS = 1.0

_watched: weakref.WeakSet[Practice] = weakref.WeakSet()


def watch(practice: Practice) -> None:
    """Look for other windows' edits every second while the practice is in use.

    Where there is no running event loop (a script), nothing is watched.
    """
    if practice in _watched:
        return
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return
    _watched.add(practice)
    loop.call_later(SECONDS, _look, weakref.ref(practice), loop)


def _look(reference: weakref.ref[Practice], loop: asyncio.AbstractEventLoop) -> None:
    practice = reference()
    if practice is None or practice.closed:
        return
    practice.refresh()
    loop.call_later(SECONDS, _look, reference, loop)

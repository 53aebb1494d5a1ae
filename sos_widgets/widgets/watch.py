"""What is done beside the gestures: noticing other windows' edits, and drawing."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Callable

from sos_widgets.store import Practice

__all__ = ["SECONDS", "soon", "watch"]

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


def soon(work: Callable[[], None]) -> bool:
    """Do something once what is being done now is done; at once where no loop runs.

    Returns
    -------
    bool
        Whether it is still to be done.
    """
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        work()
        return False
    loop.call_soon(work)
    return True


def _look(reference: weakref.ref[Practice], loop: asyncio.AbstractEventLoop) -> None:
    practice = reference()
    if practice is None or practice.closed:
        return
    practice.refresh()
    loop.call_later(SECONDS, _look, reference, loop)

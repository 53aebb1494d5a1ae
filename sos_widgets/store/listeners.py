"""Who is told when something has changed, without being kept alive by that."""

from __future__ import annotations

import logging
import weakref
from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

__all__ = ["Listeners"]

_LOGGER = logging.getLogger(__name__)
_T = TypeVar("_T")


class Listeners(Generic[_T]):
    """Callbacks, held weakly."""

    def __init__(self) -> None:
        self._held: list[weakref.ReferenceType[Any]] = []

    def add(self, callback: Callable[[_T], object]) -> Callable[[], None]:
        """Call back whenever something is told; returns what ends that."""
        held: weakref.ReferenceType[Any] = (
            weakref.WeakMethod(callback) if hasattr(callback, "__self__") else weakref.ref(callback)
        )
        self._held.append(held)
        return partial(self._drop, held)

    def tell(self, news: _T) -> None:
        """Call everybody who still lives; a fault in one silences no other."""
        for held in tuple(self._held):
            callback = held()
            if callback is None:
                self._drop(held)
                continue
            try:
                callback(news)
            except Exception as error:  # noqa: BLE001 - one board must not silence the others
                _LOGGER.warning("A board could not show a change (%s).", type(error).__name__)

    def _drop(self, held: weakref.ReferenceType[Any]) -> None:
        if held in self._held:
            self._held.remove(held)

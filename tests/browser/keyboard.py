"""Somebody who works with the keyboard alone, and sees every step of it."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["FOCUS", "Keyboard", "saved"]

# The name of what has the focus, and whether a person can see that it has it.
FOCUS = """() => {
  const held = document.activeElement;
  if (!held || held === document.body) return {id: "", name: "", seen: false};
  window.heldBefore = window.heldBefore || new Map();
  if (!window.heldBefore.has(held)) window.heldBefore.set(held, window.heldBefore.size + 1);
  const said = held.getAttribute("aria-label") || held.labels?.[0]?.textContent || held.textContent;
  const mark = held.querySelector(":scope > .sos-picture__ring");
  const style = getComputedStyle(held);
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  const box = held.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {
    id: String(window.heldBefore.get(held)),
    name: (said || "").trim().replace(/\\s+/g, " "),
    seen: inside && (ring || (mark && getComputedStyle(mark).stroke !== "none")),
  };
}"""


class Keyboard:
    """Somebody who has no mouse; every step is checked."""

    def __init__(self, page: Any) -> None:
        self.page = page

    def focus(self) -> dict[str, Any]:
        found: dict[str, Any] = self.page.evaluate(FOCUS)
        return found

    def reach(self, name: str, key: str = "Tab") -> None:
        """Press Tab until something of that name has the focus."""
        passed: list[str] = []
        before = self.focus()
        for _ in range(120):
            self.page.keyboard.press(key)
            now = self.focus()
            passed.append(now["name"][:40])
            assert now["id"] != before["id"] or not now["id"], f"trapped at {now['name']!r}"
            # Between the last and the first there is the browser's own part of the page.
            if now["id"] and not now["seen"]:
                self.is_seen()
            if re.search(name, now["name"]):
                return
            before = now
        raise AssertionError(f"{name!r} is not reached by {key}: {passed}")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def write(self, words: str) -> None:
        self.page.keyboard.type(words)
        self.press("Tab")

    def lands(self, name: str) -> None:
        """Wait until something of that name has the focus, and see it there."""
        try:
            self.page.wait_for_function(
                f"wanted => new RegExp(wanted).test(({FOCUS})().name)", arg=name
            )
        except Exception as late:
            held = self.focus()["name"]
            raise AssertionError(f"{name!r} did not get the focus; {held!r} has it") from late
        self.is_seen()

    def is_seen(self) -> None:
        """Wait until the page has scrolled to what has the focus; fail where it never does."""
        try:
            self.page.wait_for_function(f"({FOCUS})().seen", timeout=10_000)
        except Exception as late:
            name = self.focus()["name"]
            raise AssertionError(f"the focus on {name!r} is not to be seen") from late

    def stays(self) -> None:
        """See that the focus has not fallen out of the page."""
        assert self.focus()["id"], "the focus is lost"


def saved(page: Any) -> None:
    """Wait until the page says that everything is on disk."""
    page.locator("[data-sos-save=saved]:visible").first.wait_for()

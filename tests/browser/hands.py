"""What a hand does on a picture: where a symbol is, and drags by mouse and by finger."""

from __future__ import annotations

from typing import Any

__all__ = ["Point", "drag", "drag_by_finger", "middle"]

Point = tuple[float, float]

_MIDDLE = """(group) => {
  const box = group.querySelector(":scope > :is(rect, circle, path):not(.sos-picture__ring)")
    .getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
}"""


def middle(stop: Any) -> Point:
    """The middle of a symbol, on the page."""
    x, y = stop.evaluate(_MIDDLE)
    return x, y


def drag(page: Any, start: Point, end: Point) -> None:
    """With the mouse."""
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*end, steps=8)
    page.mouse.up()


def drag_by_finger(page: Any, start: Point, end: Point) -> None:
    """As a touch screen tells of it."""
    session = page.context.new_cdp_session(page)
    for at in range(9):
        x, y = (a + (b - a) * at / 8 for a, b in zip(start, end, strict=True))
        kind = "touchMove" if at else "touchStart"
        points = [{"x": x, "y": y}]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    session.detach()

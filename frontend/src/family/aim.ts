// Dropped on somebody, into their row, or nowhere that makes sense. Numbers only.

import { type Aim, type Box, type Drag, on } from "../kit/aim";

/**
 * @param boxes The symbols of everybody, in the picture's own units.
 * @param rows Ids by generation, from left to right.
 */
export function aimed(drag: Drag, boxes: Map<string, Box>, rows: string[][]): Aim {
  const own = boxes.get(drag.who);
  if (!own) return { to: "nowhere", why: "here" };
  for (const box of boxes.values()) {
    if (box.id !== drag.who && on(box, drag)) return { to: "one", id: box.id };
  }
  if (Math.abs(drag.y - (own.y + own.h / 2)) > 1.5 * own.h) return { to: "nowhere", why: "row" };
  const row = rows.find((each) => each.includes(drag.who)) ?? [];
  const others = row.filter((id) => id !== drag.who).flatMap((id) => boxes.get(id) ?? []);
  const at = others.filter((each) => each.x + each.w / 2 < drag.x).length;
  if (at === row.indexOf(drag.who) || others.length === 0) return { to: "nowhere", why: "here" };
  const [left, right] = [others[at - 1], others[at]];
  const x =
    left && right
      ? (left.x + left.w + right.x) / 2
      : left
        ? left.x + left.w + own.w / 2
        : (right as Box).x - own.w / 2;
  return {
    to: "row",
    before: right?.id ?? "",
    x,
    top: own.y - own.h / 4,
    bottom: own.y + own.h * 1.25,
  };
}

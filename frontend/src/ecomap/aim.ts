// Where a drag on an eco map leads: to the other end of a line, to a place, or nowhere that makes sense.

import { type Aim, type Box, type Drag, on } from "../kit/aim";
import { endAt, HOUSEHOLD, systemAt } from "./stops";

/**
 * @param boxes The symbols of everybody and everything, in the picture's own units.
 */
export function aimed(drag: Drag, boxes: Map<string, Box>): Aim {
  const found = under(drag, boxes);
  const fromSystem = systemAt(drag.who) !== undefined;
  if (found && systemAt(found) !== undefined) {
    return fromSystem ? { to: "nowhere", why: "around" } : { to: "one", id: found };
  }
  if (fromSystem) {
    return found ? { to: "one", id: found } : { to: "place", dx: drag.dx, dy: drag.dy };
  }
  if (found) {
    const meant = found !== HOUSEHOLD && drag.who !== HOUSEHOLD;
    return { to: "nowhere", why: meant ? "inside" : "here" };
  }
  const home = boxes.get(HOUSEHOLD);
  if (!home) return { to: "nowhere", why: "here" };
  return { to: "new", x: drag.x - home.x - home.w / 2, y: drag.y - home.y - home.h / 2 };
}

/** What the pointer is on, besides what is dragged; people before the circle that they stand in. */
function under(drag: Drag, boxes: Map<string, Box>): string | undefined {
  const over = [...boxes.values()].filter(({ id }) => {
    const box = boxes.get(id) as Box;
    const end = endAt(id) !== undefined;
    return id !== drag.who && (end || systemAt(id)) && on(box, drag, !id.startsWith("person:"));
  });
  const home = boxes.get(HOUSEHOLD);
  const inside = drag.who === HOUSEHOLD && home && on(home, drag, true) ? HOUSEHOLD : undefined;
  return over.find(({ id }) => id !== HOUSEHOLD)?.id ?? over[0]?.id ?? inside;
}

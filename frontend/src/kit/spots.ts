// Places that a hand has set in a picture: one for each person or system.

import { add, change, newId, remove, together } from "./edits";
import type { Edit, Item, Parts } from "./types";

export const spotsOf = (parts: Parts, picture: string): Item[] =>
  (parts.spots ?? []).filter((each) => each.picture === picture);

export const spotOf = (parts: Parts, picture: string, item: string): Item | undefined =>
  spotsOf(parts, picture).find((each) => each.item === item);

/** Hold something where it stands, or, where places are numbers, at a place. */
export function held(parts: Parts, picture: string, item: string, at?: { x: number; y: number }) {
  const spot = spotOf(parts, picture, item);
  if (!spot) return [add("spots", { id: newId("spot"), picture, item, ...at })];
  return at ? [change("spots", spot.id, at)] : [];
}

export const letGo = (spots: Item[]): Edit =>
  together(
    spots.length > 1 ? "let go of all places" : "let go of a place",
    spots.map(({ id }) => remove("spots", id)),
  );

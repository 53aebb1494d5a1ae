// Who stands where in their row: what the record keeps of it, and what a hand may set.

import { add, change, newId, remove, together } from "../kit/edits";
import type { Edit, Item, Parts } from "../kit/types";

type Rows = string[][];

const keep = (rows: Rows): Edit => change("record", "", { arrangement: rows });

/** The hand-set place of somebody. */
export const spotOf = (parts: Parts, who: string): Item | undefined =>
  parts.spots?.find((each) => each.picture === "genogram" && each.item === who);

export const spots = (parts: Parts): Item[] =>
  (parts.spots ?? []).filter(({ picture }) => picture === "genogram");

/** Put somebody before another of their row, or at its end: there they stay. */
export function put(parts: Parts, rows: Rows, who: string, before: string, name: string): Edit {
  const moved = rows.map((row) => {
    if (!row.includes(who)) return row;
    const rest = row.filter((each) => each !== who);
    const at = before ? rest.indexOf(before) : rest.length;
    return [...rest.slice(0, at), who, ...rest.slice(at)];
  });
  const held = spotOf(parts, who)
    ? []
    : [add("spots", { id: newId("spot"), picture: "genogram", item: who })];
  return together(`move ${name} along the row`, [keep(moved), ...held]);
}

/** One place left or right: before whom somebody would stand; null where the row ends. */
export function stepped(rows: Rows, who: string, way: -1 | 1): string | null {
  const row = rows.find((each) => each.includes(who)) ?? [];
  const at = row.indexOf(who);
  if (at < 0 || !row[at + way]) return null;
  return way < 0 ? (row[at - 1] as string) : (row[at + 2] ?? "");
}

export const released = (held: Item[]): Edit =>
  together(
    held.length > 1 ? "let everybody stand as the picture likes" : "let go of a place",
    held.map(({ id }) => remove("spots", id)),
  );

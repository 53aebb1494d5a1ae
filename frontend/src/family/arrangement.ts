// Who stands where in their row: what the record keeps of it, and what a hand may set.

import { change, together } from "../kit/edits";
import { held } from "../kit/spots";
import type { Edit, Parts } from "../kit/types";

type Rows = string[][];

const keep = (rows: Rows): Edit => change("record", "", { arrangement: rows });

/** Put somebody before another of their row, or at its end: there they stay. */
export function put(parts: Parts, rows: Rows, who: string, before: string, name: string): Edit {
  const moved = rows.map((row) => {
    if (!row.includes(who)) return row;
    const rest = row.filter((each) => each !== who);
    const at = before ? rest.indexOf(before) : rest.length;
    return [...rest.slice(0, at), who, ...rest.slice(at)];
  });
  return together(`move ${name} along the row`, [keep(moved), ...held(parts, "genogram", who)]);
}

/** One place left or right: before whom somebody would stand; null where the row ends. */
export function stepped(rows: Rows, who: string, way: -1 | 1): string | null {
  const row = rows.find((each) => each.includes(who)) ?? [];
  const at = row.indexOf(who);
  if (at < 0 || !row[at + way]) return null;
  return way < 0 ? (row[at - 1] as string) : (row[at + 2] ?? "");
}

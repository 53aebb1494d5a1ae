// The two ends of a scale that stands between a danger statement and its safety goal.

import { add, change, newId, together } from "../kit/edits";
import type { Edit, Item, Parts } from "../kit/types";
import type { LabelWords, Scale } from "./terms";

export type Pair = { id: string; scale: string; danger: string; goal: string };

/** Pairs with the words of both sides; one whose sides are both empty has nothing to give. */
export function pairsOf(parts: Parts): Pair[] {
  const words = (id: unknown) =>
    String((parts.statements ?? []).find((each) => each.id === id)?.words ?? "").trim();
  return (parts.pairs ?? [])
    .map((each) => ({
      id: each.id,
      scale: String(each.scale ?? ""),
      danger: words(each.danger),
      goal: words(each.goal),
    }))
    .filter((each) => each.danger || each.goal);
}

/** The ends that a pair gives; where a side has no words yet, the usual ones stand. */
export const endsOf = (pair: Pair, words: LabelWords) => ({
  zero: pair.danger || (words.scale_kinds.goal?.zero ?? ""),
  ten: pair.goal || (words.scale_kinds.goal?.ten ?? ""),
});

/** A new scale between the two sides of a pair. */
export function scaleFor(pair: Pair, words: LabelWords): { id: string; edit: Edit } {
  const id = newId("scale");
  const question = words.scale_kinds.goal?.question ?? "";
  const item: Item = { id, kind: "goal", question, ...endsOf(pair, words) };
  const linking = change("pairs", pair.id, { scale: id });
  return { id, edit: together("add a scale for a pair", [add("scales", item), linking]) };
}

/** A scale takes its ends from a pair, and stands between its two sides. */
export const takeEnds = (scale: Scale, pair: Pair, words: LabelWords): Edit =>
  together("take a scale's ends from a pair", [
    change("scales", scale.id, { kind: "goal", ...endsOf(pair, words) }),
    change("pairs", pair.id, { scale: scale.id }),
  ]);

/** What changes with the kind: words that somebody has put in the place of the usual ones stay. */
export function kindFields(scale: Scale, kind: string, words: LabelWords) {
  const [old, next] = [words.scale_kinds[scale.kind], words.scale_kinds[kind]];
  const fields: Record<string, string> = { kind };
  for (const name of ["question", "zero", "ten"] as const) {
    if (next && (!scale[name].trim() || scale[name] === old?.[name])) fields[name] = next[name];
  }
  return fields;
}

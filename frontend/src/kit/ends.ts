// The two ends of a scale that stands between a danger statement and its safety goal.

import { add, change, newId, together } from "./edits";
import type { Edit, Item, Parts } from "./types";

/** What a scale can ask about, with the usual words, as a label pack gives them. */
export type ScaleKinds = Record<string, { question: string; zero: string; ten: string }>;
type Words = { scale_kinds: ScaleKinds };

export type Told = { id: string; scale: string; danger: string; goal: string };

/** A pair with the words of both its sides. */
export function toldOf(pair: Item, parts: Parts): Told {
  const words = (id: unknown) =>
    String((parts.statements ?? []).find((each) => each.id === id)?.words ?? "").trim();
  const { id, scale = "", danger, goal } = pair;
  return { id, scale: String(scale), danger: words(danger), goal: words(goal) };
}

/** Pairs with the words of both sides; one whose sides are both empty has nothing to give. */
export const pairsOf = (parts: Parts): Told[] =>
  (parts.pairs ?? []).map((each) => toldOf(each, parts)).filter((each) => each.danger || each.goal);

/** The ends that a pair gives; where a side has no words yet, the usual ones stand. */
export const endsOf = (pair: Told, words: Words) => ({
  zero: pair.danger || (words.scale_kinds.goal?.zero ?? ""),
  ten: pair.goal || (words.scale_kinds.goal?.ten ?? ""),
});

/** A new scale between the two sides of a pair. */
export function scaleFor(pair: Told, words: Words): { id: string; edit: Edit } {
  const id = newId("scale");
  const question = words.scale_kinds.goal?.question ?? "";
  const item: Item = { id, kind: "goal", question, ...endsOf(pair, words) };
  const linking = change("pairs", pair.id, { scale: id });
  return { id, edit: together("add a scale for a pair", [add("scales", item), linking]) };
}

/** A scale takes its ends from a pair, and stands between its two sides. */
export const takeEnds = (scale: Item, pair: Told, words: Words): Edit =>
  together("take a scale's ends from a pair", [
    change("scales", scale.id, { kind: "goal", ...endsOf(pair, words) }),
    change("pairs", pair.id, { scale: scale.id }),
  ]);

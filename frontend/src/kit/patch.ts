// Changes of a model's plain data, as Python sends them in place of all of it.

import { send } from "./send";
import type { Model } from "./types";

export type Change =
  | { at: (string | number)[]; set: unknown }
  | { at: (string | number)[]; drop: true }
  | { at: (string | number)[]; gone: number; put: unknown[] };

type Patch = { type: "patch"; trait: string; from: number; to: number; changes: Change[] };

/** Data with changes made; whatever no change touches is the very same object. */
export function patched(whole: unknown, changes: Change[]): unknown {
  return changes.reduce((data, change) => made(data, change, change.at), whole);
}

function made(data: unknown, change: Change, path: (string | number)[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return "set" in change ? change.set : data;
  if (rest.length === 0 && "put" in change) {
    const [items, from] = [data as unknown[], key as number];
    return [...items.slice(0, from), ...change.put, ...items.slice(from + change.gone)];
  }
  if (Array.isArray(data)) {
    return data.map((item, at) => (at === key ? made(item, change, rest) : item));
  }
  const inside = data as Record<string, unknown>;
  if (rest.length === 0 && "drop" in change) {
    const { [key]: _, ...others } = inside;
    return others;
  }
  return { ...inside, [key]: made(inside[key], change, rest) };
}

/**
 * Keep a model in step from its first moment, drawn or not. Patches are numbered:
 * where one is missing, the whole is asked for.
 */
export function follow(model: Model): void {
  // Where there is no kernel to ask, a new one sends everything.
  const ask = () => send(model, { type: "whole", version: model.get("version") });
  model.on("msg:custom", (content: Patch) => {
    if (content?.type !== "patch") return;
    if (content.from !== model.get("version")) return void ask();
    model.set(content.trait, patched(model.get(content.trait), content.changes));
    model.set("version", content.to);
  });
  ask();
}

// What can be done on an eco map, each as one edit.

import { add, change, newId, remove, together } from "../kit/edits";
import { held } from "../kit/spots";
import type { Edit, Item, Parts } from "../kit/types";

/** Somebody or something around the family; fields as in the model. */
export type System = {
  id: string;
  name: string;
  kind: string;
  professional: boolean;
  note: string;
};

/** A line from a system to the household (`who` is empty) or to one person. */
export type Tie = {
  id: string;
  system: string;
  who: string;
  strength: string;
  stress: boolean;
  flow: string;
  words: string;
  since: string;
  until: string;
  source: string;
};

const SYSTEM = { name: "", kind: "other", professional: false, note: "" };
const TIE = {
  who: "",
  strength: "ordinary",
  stress: false,
  flow: "none",
  words: "",
  since: "",
  until: "",
  source: "",
};

const systemOf = (item: Item): System => ({ ...SYSTEM, ...item });
const tieOf = (item: Item): Tie => ({ ...TIE, ...(item as Item & { system: string }) });

export const systemsIn = (parts: Parts): System[] => (parts.systems ?? []).map(systemOf);

export const tieIn = (parts: Parts, id: string): Tie | undefined =>
  (parts.ties ?? []).map(tieOf).find((each) => each.id === id);

/** Whether it is drawn as ended. */
export const isOver = ({ strength, until }: Tie): boolean => strength === "ended" || Boolean(until);

export const tiesOf = (parts: Parts, system: string): Tie[] =>
  (parts.ties ?? []).map(tieOf).filter((each) => each.system === system);

type Fresh = {
  name?: string;
  kind?: string;
  /** Whom its first tie goes to: a person, or the household. */
  who?: string;
  /** Where a hand has put it, from the middle of the household. */
  at?: { x: number; y: number };
};

/** Put somebody or something on the map with a first tie, so that it stands there at once. */
export function addSystem(fields: Fresh): { system: System; edit: Edit } {
  const name = (fields.name ?? "").trim();
  const id = newId("system");
  const kind = fields.kind ?? SYSTEM.kind;
  const { who, at } = fields;
  const edit = together(name ? `add ${name}` : "add to the eco map", [
    add("systems", { id, name, kind }),
    add("ties", { id: newId("tie"), system: id, ...(who && { who }) }),
    ...(at ? held({}, "ecomap", id, at) : []),
  ]);
  return { system: systemOf({ id, name, kind }), edit };
}

export const changeSystem = (id: string, fields: Partial<Omit<System, "id">>): Edit =>
  change("systems", id, fields);

export function addTie(system: string, who = ""): { tie: string; edit: Edit } {
  const tie = newId("tie");
  return { tie, edit: add("ties", { id: tie, system, ...(who && { who }) }) };
}

export const changeTie = (id: string, fields: Partial<Omit<Tie, "id" | "system">>): Edit =>
  change("ties", id, fields);

export const removeTie = (id: string): Edit => remove("ties", id);

/** Which household stands in the middle. */
export const putInMiddle = (household: string): Edit => change("record", "", { centre: household });

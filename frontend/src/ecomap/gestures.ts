// What can be done on an eco map, each as one edit.

import { add, change, newId, remove, together } from "../kit/edits";
import type { Edit, Item, Parts } from "../kit/types";
import type { Term } from "./terms";

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
  source: "",
};

const systemOf = (item: Item): System => ({ ...SYSTEM, ...item });
const tieOf = (item: Item): Tie => ({ ...TIE, ...(item as Item & { system: string }) });

export const systemsIn = (parts: Parts): System[] => (parts.systems ?? []).map(systemOf);

export const tiesOf = (parts: Parts, system: string): Tie[] =>
  (parts.ties ?? []).map(tieOf).filter((each) => each.system === system);

/** Put somebody or something on the map with a first tie, so that it stands there at once. */
export function addSystem(fields: { name?: string; kind?: string }): { id: string; edit: Edit } {
  const id = newId("system");
  const name = (fields.name ?? "").trim();
  const edit = together(name ? `add ${name}` : "add to the eco map", [
    add("systems", { id, name, kind: fields.kind ?? SYSTEM.kind }),
    add("ties", { id: newId("tie"), system: id }),
  ]);
  return { id, edit };
}

export const changeSystem = (id: string, fields: Partial<Omit<System, "id">>): Edit =>
  change("systems", id, fields);

/** Its ties go with it: they cannot stand without it. */
export const removeSystem = (id: string): Edit => remove("systems", id, true);

export function addTie(system: string): { id: string; edit: Edit } {
  const id = newId("tie");
  return { id, edit: add("ties", { id, system }) };
}

export const changeTie = (id: string, fields: Partial<Omit<Tie, "id" | "system">>): Edit =>
  change("ties", id, fields);

export const removeTie = (id: string): Edit => remove("ties", id);

/** Which household stands in the middle. */
export const putInMiddle = (household: string): Edit => change("record", "", { centre: household });



/** The words for a value of the model; the value itself where there are none. */
export const termOf = (terms: Term[], value: string): string =>
  terms.find((each) => each.value === value)?.label ?? value;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What something on the map is called: its name, or what it is until it has one. */
export const systemName = (system: System, kinds: Term[]): string =>
  system.name.trim() || capital(termOf(kinds, system.kind));

/** A line in a few words: with whom, how strong, and whether it costs. */
export function tieName(tie: Tie, whose: string, strengths: Term[]): string {
  const strength = termOf(strengths, tie.strength);
  return `${whose}: ${strength}${tie.stress ? " and stressful" : ""}`;
}

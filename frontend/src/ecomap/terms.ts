// What Python sends besides the record, and how people and homes are called.

import { called } from "../kit/people";
import type { Item, Parts } from "../kit/types";
import type { System } from "./gestures";

export type Term = { value: string; label: string };

export type Terms = {
  /** The household in the middle; empty where none is known. */
  centre: string;
  kinds: Term[];
  strengths: Term[];
  flows: Term[];
  /** How a tie is drawn, by strength, "_stressful" behind it: an SVG each. */
  samples: Record<string, string>;
};

/** The words for a value; the value itself where there are none. */
export const termOf = (terms: Term[], value: string): string =>
  terms.find((each) => each.value === value)?.label ?? value;

/** What something on the map is called: its name or, until it has one, what it is. */
export const systemName = (system: System, kinds: Term[]): string =>
  system.name || termOf(kinds, system.kind);

export type EcomapExtra = { form: Terms };

export const homeName = (home: Item | undefined): string =>
  String(home?.name ?? "").trim() || "Household";

/** Whom a tie can go to: the household, its members, then everybody else of the family. */
export function ends(parts: Parts, centre: string, now: string): Term[] {
  const home = (parts.households ?? []).find((each) => each.id === centre);
  const members = (home?.members ?? []) as { person: string }[];
  const lives = new Set(members.map((each) => each.person));
  const people = (parts.people ?? []).filter((each) => each.known !== false || each.id === now);
  const inside = people.filter((each) => lives.has(each.id));
  const others = people.filter((each) => !lives.has(each.id));
  const elsewhere = home ? " (lives elsewhere)" : "";
  return [
    { value: "", label: home ? `The household (${homeName(home)})` : "The household" },
    ...inside.map((each) => ({ value: each.id, label: called(each) })),
    ...others.map((each) => ({ value: each.id, label: `${called(each)}${elsewhere}` })),
  ];
}

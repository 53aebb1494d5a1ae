// A family as the forms read it: parts with every field in place.

import { called } from "../kit/people";
import type { Item, Parts } from "../kit/types";

export type Turn = { kind: string; when?: string };
export type Member = { person: string; share?: string; since?: string; until?: string };

export type Union = Item & { a: string; b: string; kind: string; events: Turn[] };
export type Link = Item & { child: string; parent: string; kind: string };
export type Household = Item & { name: string; members: Member[] };
export type Placement = Item & { child: string; carers: string[]; basis: string };
export type Twins = Item & { members: string[]; kind: string };
export type Bond = Item & { a: string; b: string; quality: string };

export type Term = { value: string; label: string };
export type Terms = Record<
  | "Shape"
  | "Life"
  | "UnionKind"
  | "EventKind"
  | "LinkKind"
  | "Basis"
  | "TwinKind"
  | "Quality"
  | "Illness"
  | "Misuse",
  Term[]
>;

/** What Python sends beside the parts. */
export type Extra = {
  /** Who stands in which generation, from the top. */
  rows: string[][];
  advice: { people: string[]; sentence: string }[];
  terms: Terms;
};

export type Family = {
  people: Item[];
  unions: Union[];
  links: Link[];
  placements: Placement[];
  twins: Twins[];
  households: Household[];
  bonds: Bond[];
};

/** Fields without which an item cannot stand. */
const ENDS = ["a", "b", "child", "parent"];

// Python leaves out what stands at its default.
export function familyOf(parts: Parts): Family {
  const people = parts.people ?? [];
  const known = new Set(people.map((each) => each.id));
  // What hangs on somebody goes with them; here at once, in Python a moment later.
  const stands = (item: Item) =>
    ENDS.every((end) => !(end in item) || known.has(String(item[end])));
  const all = <T>(part: string, defaults: object): T[] =>
    (parts[part] ?? []).filter(stands).map((each) => ({ ...defaults, ...each })) as T[];
  return {
    people,
    unions: all<Union>("unions", { kind: "relationship", events: [] }),
    links: all<Link>("parent_links", { kind: "birth" }),
    placements: all<Placement>("placements", { carers: [], basis: "family_arrangement" }),
    twins: all<Twins>("twins", { members: [], kind: "unknown" }),
    households: all<Household>("households", { name: "", members: [] }),
    bonds: all<Bond>("bonds", { quality: "close" }),
  };
}

/** A name for a list or a sentence; somebody new has none yet. */
export const nameOf = (family: Family, id: string): string => {
  const found = family.people.find((each) => each.id === id);
  if (!found) return id;
  return found.name || found.known === false ? called(found) : "No name yet";
};

export const unionsOf = (family: Family, who: string): Union[] =>
  family.unions.filter(({ a, b }) => a === who || b === who);

export const otherOf = ({ a, b }: { a: string; b: string }, who: string): string =>
  a === who ? b : a;

export const linksTo = (family: Family, child: string): Link[] =>
  family.links.filter((each) => each.child === child);

export const linksFrom = (family: Family, parent: string): Link[] =>
  family.links.filter((each) => each.parent === parent);

/** How somebody lives, or has lived, in a household. */
export const memberOf = (home: Household, who: string): Member | undefined =>
  home.members.find(({ person }) => person === who);

/** Where somebody lives now. */
export const homesOf = (family: Family, who: string): Household[] =>
  family.households.filter((each) => memberOf(each, who) && !memberOf(each, who)?.until);

const CARERS = ["foster", "kinship", "special_guardian"];

export const isCarer = ({ kind }: Link): boolean => CARERS.includes(kind);

/**
 * Those who share a parent, or have the same carer, in the order of the family.
 * A child in the care of a grandmother is no sister of her own mother.
 */
export function siblingsOf(family: Family, who: string): Item[] {
  const found = new Set(
    linksTo(family, who).flatMap((mine) =>
      linksFrom(family, mine.parent)
        .filter((each) => isCarer(each) === isCarer(mine))
        .map((each) => each.child),
    ),
  );
  found.delete(who);
  return family.people.filter((each) => found.has(each.id));
}

export const parted = ({ events }: Union): boolean =>
  ["separated", "divorced"].includes(events.at(-1)?.kind ?? "");

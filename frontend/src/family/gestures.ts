// From a family and a gesture to the one edit that makes it. `who` is whom the
// gesture leads to: the new person, or the one chosen among those who are there.

import { add, change, newId, remove, together } from "../kit/edits";
import type { Edit, Plain } from "../kit/types";
import {
  type Family,
  type Household,
  homesOf,
  isCarer,
  type Link,
  linksTo,
  type Member,
  parted,
  siblingsOf,
  type Turn,
  type Union,
  unionsOf,
} from "./shapes";

export type Gesture = { edit: Edit; who: string };

/** Somebody new where no id is given: their id and the edits that add them. */
function somebody(id: string, fields: Plain = {}): [string, Edit[]] {
  if (id) return [id, []];
  const fresh = newId("person");
  return [fresh, [add("people", { id: fresh, name: "", ...fields })]];
}

const link = (child: string, parent: string, kind: string): Edit =>
  add("parent_links", { id: newId("link"), child, parent, kind });

const union = (a: string, b: string, kind: string): Edit =>
  add("unions", { id: newId("union"), a, b, kind });

const areTogether = (family: Family, a: string, b: string): boolean =>
  unionsOf(family, a).some((each) => each.a === b || each.b === b);

export function addPerson(fields: Plain = {}): Gesture {
  const [who, edits] = somebody("", fields);
  return { edit: together("add a person", edits), who };
}

/** A pet lives where its person lives. */
export function addPet(family: Family, of: string): Gesture {
  const [who, edits] = somebody("", { pet: "pet" });
  const home = homesOf(family, of)[0];
  if (home) edits.push(joined(home, { person: who }));
  return { edit: together("add a pet", edits), who };
}

export function addPartner(of: string, partner = ""): Gesture {
  const [who, edits] = somebody(partner);
  edits.push(union(of, who, "relationship"));
  return { edit: together("add a partner", edits), who };
}

/** The partner to be offered as the other parent: the only one who has not parted. */
export function likelyParent(family: Family, of: string): string {
  const [one, another] = unionsOf(family, of).filter((each) => !parted(each));
  return one && !another ? (one.a === of ? one.b : one.a) : "";
}

/** A child of both partners, or of one where nothing is said of the other. */
export function addChild(of: string, { child = "", other = "" } = {}): Gesture {
  const [who, edits] = somebody(child);
  edits.push(...[of, other].filter(Boolean).map((parent) => link(who, parent, "birth")));
  return { edit: together("add a child", edits), who };
}

/** Two parents who are not named yet, and what joins them: the child. */
export function addParents(of: string): Gesture & { also: string[] } {
  const [one, first] = somebody("");
  const [two, second] = somebody("");
  const edits = [
    ...first,
    ...second,
    union(one, two, "co_parents"),
    link(of, one, "birth"),
    link(of, two, "birth"),
  ];
  return { edit: together("add both parents", edits), who: one, also: [two] };
}

/** One more parent or carer. Two of the same kind become parents together. */
export function addParent(
  family: Family,
  of: string,
  { kind = "birth", parent = "" } = {},
): Gesture {
  const [who, edits] = somebody(parent);
  edits.push(link(of, who, kind));
  const same = linksTo(family, of).filter((each) => each.kind === kind && each.parent !== who);
  const [other] = same;
  const pair = kind === "birth" || kind === "adopted";
  if (pair && other && same.length === 1 && !areTogether(family, who, other.parent)) {
    edits.push(union(other.parent, who, "co_parents"));
  }
  return { edit: together("add a parent or carer", edits), who };
}

/**
 * A brother or sister has the same parents in the same ways; that a carer of
 * one also cares for the other is not taken for granted. Where no parent is
 * drawn yet, two who are not known stand for them: nobody is left out.
 */
export function addSibling(family: Family, of: string, sibling = ""): Gesture {
  const [who, edits] = somebody(sibling);
  const own = linksTo(family, who);
  const all = linksTo(family, of);
  const born = all.filter((each) => !isCarer(each));
  let parents: Pick<Link, "parent" | "kind">[] = born.length > 0 ? born : all;
  if (parents.length === 0) {
    const [one, first] = somebody("", { known: false });
    const [two, second] = somebody("", { known: false });
    edits.unshift(...first, ...second);
    edits.push(union(one, two, "co_parents"));
    parents = [one, two].map((parent) => ({ parent, kind: "birth" }));
    edits.push(...parents.map(({ parent, kind }) => link(of, parent, kind)));
  }
  const missing = parents.filter(
    ({ parent, kind }) => !own.some((each) => each.parent === parent && each.kind === kind),
  );
  edits.push(...missing.map(({ parent, kind }) => link(who, parent, kind)));
  return { edit: together("add a brother or sister", edits), who };
}

/** Born together: into the group that one of them is in, or a group of their own. */
export function addTwin(family: Family, of: string, twin: string): Edit {
  const group = family.twins.find(({ members }) => members.includes(of) || members.includes(twin));
  if (!group) return add("twins", { id: newId("twins"), members: [of, twin] });
  const members = [...new Set([...group.members, of, twin])];
  return change("twins", group.id, { members });
}

/** Somebody new, born together with somebody. */
export function addNewTwin(family: Family, of: string): Gesture {
  const { edit, who } = addSibling(family, of);
  const edits = edit.do === "together" ? edit.edits : [edit];
  return { edit: together("add a twin", [...edits, addTwin(family, of, who)]), who };
}

/** Those who may be twins of somebody: brothers and sisters not in the same group. */
export const mayBeTwins = (family: Family, who: string) =>
  siblingsOf(family, who).filter(
    ({ id }) => !family.twins.some(({ members }) => members.includes(who) && members.includes(id)),
  );

/** Out of a group of twins; a group of two ends with that. */
export function leaveTwins(family: Family, group: string, who: string): Edit {
  const members = family.twins.find((each) => each.id === group)?.members ?? [];
  const left = members.filter((each) => each !== who);
  return left.length < 2 ? remove("twins", group) : change("twins", group, { members: left });
}

export function addHousehold(...people: string[]): Gesture {
  const id = newId("household");
  const members = people.map((person) => ({ person }));
  return { edit: add("households", { id, name: "", members }), who: id };
}

/** Into a household; whoever has left it comes back. */
export function joined(home: Household, member: Member): Edit {
  const others = home.members.filter(({ person }) => person !== member.person);
  return change("households", home.id, { members: [...others, member] });
}

export function left(home: Household, who: string): Edit {
  const members = home.members.filter(({ person }) => person !== who);
  return change("households", home.id, { members });
}

/** How somebody lives in a household: for what share of the time, since and until when. */
export function living(home: Household, who: string, fields: Omit<Member, "person">): Edit {
  const members = home.members.map((each) => (each.person === who ? { ...each, ...fields } : each));
  return change("households", home.id, { members });
}

/** What happened between two people, with one turn written anew, added or taken out. */
export function turned({ id, events }: Union, at: number, turn?: Turn): Edit {
  const before = events.slice(0, at);
  return change("unions", id, {
    events: [...before, ...(turn ? [turn] : []), ...events.slice(at + 1)],
  });
}

export const addPlacement = (child: string, carer = ""): Edit =>
  add("placements", { id: newId("placement"), child, carers: carer ? [carer] : [] });

/** Their name, the kind of link to the child, and how that kind is called. */
export type Carer = { name: string; kind: string; called: string };

/** What an arrangement most likely rests on; elsewhere words stand for it until somebody says. */
const RESTS_ON: Record<string, string> = {
  kinship: "family_arrangement",
  special_guardian: "special_guardianship",
};

/** Somebody who is not drawn yet and cares for a child: who they are, and that the child lives there. */
export function addCarer(child: string, carer: Carer): Gesture {
  const [who, edits] = somebody("", { name: carer.name });
  const known = RESTS_ON[carer.kind];
  const basis = known ? { basis: known } : { basis: "other", words: carer.called };
  edits.push(
    link(child, who, carer.kind),
    add("placements", { id: newId("placement"), child, carers: [who], ...basis }),
  );
  return { edit: together("add who cares for a child", edits), who };
}

export const addBond = (a: string, b: string, quality = "close"): Edit =>
  add("bonds", { id: newId("bond"), a, b, quality });

import { expect, test } from "vitest";
import {
  addChild,
  addHousehold,
  addParent,
  addParents,
  addPartner,
  addPerson,
  addPet,
  addSibling,
  addTwin,
  joined,
  leaveTwins,
  left,
  likelyParent,
  living,
  mayBeTwins,
  turned,
} from "../../src/family/gestures";
import { type Family, familyOf, linksTo, siblingsOf, unionsOf } from "../../src/family/shapes";
import { applied } from "../../src/kit/edits";
import type { Edit, Parts } from "../../src/kit/types";

const EMPTY: Parts = {
  people: [],
  unions: [],
  parent_links: [],
  placements: [],
  twins: [],
  households: [],
  bonds: [],
};

const person = (id: string) => ({ id, name: id });
const FAMILY: Parts = {
  ...EMPTY,
  people: ["ann", "bo", "cy", "dee"].map(person),
  unions: [{ id: "u", a: "ann", b: "bo" }],
  parent_links: [
    { id: "l1", child: "cy", parent: "ann" },
    { id: "l2", child: "cy", parent: "bo", kind: "step" },
  ],
  households: [{ id: "h", name: "Home", members: [{ person: "ann" }] }],
};

/** The family after an edit, which must be one gesture: one edit with an id. */
function after(parts: Parts, edit: Edit): Family {
  expect(edit.edit_id).toBeTruthy();
  return familyOf(applied(parts, edit));
}

const parents = (family: Family, child: string) =>
  linksTo(family, child).map(({ parent, kind }) => [parent, kind]);

test("a new person is in the family, and is whom the gesture leads to", () => {
  const { edit, who } = addPerson({ focal: true });
  expect(after(EMPTY, edit).people).toEqual([{ id: who, name: "", focal: true }]);
});

test("a child of both partners has both as parents", () => {
  const { edit, who } = addChild("ann", { other: "bo" });
  const family = after(FAMILY, edit);
  expect(parents(family, who)).toEqual([
    ["ann", "birth"],
    ["bo", "birth"],
  ]);
  const alone = addChild("ann");
  expect(parents(after(FAMILY, alone.edit), alone.who)).toEqual([["ann", "birth"]]);
});

test("somebody who is there already becomes the child, and nobody new comes", () => {
  const { edit, who } = addChild("ann", { child: "dee", other: "bo" });
  expect(who).toBe("dee");
  expect(after(FAMILY, edit).people).toHaveLength(4);
});

test("the other parent offered is the one partner who has not parted", () => {
  expect(likelyParent(familyOf(FAMILY), "ann")).toBe("bo");
  const apart = { ...FAMILY, unions: [{ ...FAMILY.unions?.[0], events: [{ kind: "separated" }] }] };
  expect(likelyParent(familyOf(apart as Parts), "ann")).toBe("");
  const two = { ...FAMILY, unions: [...(FAMILY.unions ?? []), { id: "v", a: "dee", b: "ann" }] };
  expect(likelyParent(familyOf(two), "ann")).toBe("");
});

test("a partner is somebody new, or somebody who is there", () => {
  const fresh = addPartner("dee");
  expect(unionsOf(after(FAMILY, fresh.edit), "dee")[0]).toMatchObject({ a: "dee", b: fresh.who });
  const known = addPartner("dee", "cy");
  expect(after(FAMILY, known.edit).people).toHaveLength(4);
});

test("both parents come as a pair", () => {
  const { edit, who } = addParents("dee");
  const family = after(FAMILY, edit);
  const [one, two] = linksTo(family, "dee").map((each) => each.parent);
  expect(one).toBe(who);
  expect(unionsOf(family, who)).toMatchObject([{ a: one, b: two, kind: "co_parents" }]);
});

test("a second birth parent is joined to the first; a carer is not", () => {
  const one = addParent(familyOf(FAMILY), "dee", { parent: "ann" });
  const first = applied(FAMILY, one.edit);
  expect(unionsOf(familyOf(first), "ann")).toHaveLength(1);
  const two = addParent(familyOf(first), "dee");
  const both = after(first, two.edit);
  expect(unionsOf(both, two.who)).toMatchObject([{ a: "ann", kind: "co_parents" }]);
  const carer = addParent(familyOf(first), "dee", { kind: "kinship" });
  const cared = after(first, carer.edit);
  expect(unionsOf(cared, carer.who)).toEqual([]);
  expect(parents(cared, "dee")).toEqual([
    ["ann", "birth"],
    [carer.who, "kinship"],
  ]);
});

test("two who are together already are not joined twice", () => {
  const first = applied(FAMILY, addParent(familyOf(FAMILY), "dee", { parent: "ann" }).edit);
  const second = addParent(familyOf(first), "dee", { parent: "bo" });
  expect(after(first, second.edit).unions).toHaveLength(1);
});

test("a brother or sister has the same parents in the same ways", () => {
  const { edit, who } = addSibling(familyOf(FAMILY), "cy");
  expect(parents(after(FAMILY, edit), who)).toEqual([
    ["ann", "birth"],
    ["bo", "step"],
  ]);
});

test("a carer of one child is neither parent of the other nor makes them siblings", () => {
  const care = { id: "l5", child: "cy", parent: "dee", kind: "kinship" };
  const born = { id: "l6", child: "ann", parent: "dee", kind: "birth" };
  const parts = { ...FAMILY, parent_links: [...(FAMILY.parent_links ?? []), care, born] };
  expect(siblingsOf(familyOf(parts), "cy")).toEqual([]);
  const { edit, who } = addSibling(familyOf(parts), "cy");
  const family = after(parts, edit);
  expect(parents(family, who)).toEqual([
    ["ann", "birth"],
    ["bo", "step"],
  ]);
  expect(siblingsOf(family, "cy").map(({ id }) => id)).toEqual([who]);
});

test("without parents, two who are not known stand for them", () => {
  const { edit, who } = addSibling(familyOf(FAMILY), "dee");
  const family = after(FAMILY, edit);
  expect(parents(family, who)).toEqual(parents(family, "dee"));
  const unknown = family.people.filter((each) => each.known === false);
  expect(unknown).toHaveLength(2);
});

test("somebody who shares a parent already gets only the link that is missing", () => {
  const half = { ...FAMILY, parent_links: [...(FAMILY.parent_links ?? [])] };
  half.parent_links.push({ id: "l3", child: "dee", parent: "ann", kind: "birth" });
  const { edit } = addSibling(familyOf(half), "cy", "dee");
  expect(parents(after(half, edit), "dee")).toEqual([
    ["ann", "birth"],
    ["bo", "step"],
  ]);
});

test("a pet lives where its person lives", () => {
  const { edit, who } = addPet(familyOf(FAMILY), "ann");
  const family = after(FAMILY, edit);
  expect(family.households[0]?.members).toEqual([{ person: "ann" }, { person: who }]);
  expect(after(EMPTY, addPet(familyOf(EMPTY), "").edit).people).toHaveLength(1);
});

test("twins are brothers and sisters, and three may be born together", () => {
  let parts = applied(FAMILY, addSibling(familyOf(FAMILY), "cy", "dee").edit);
  const third = addSibling(familyOf(parts), "cy");
  parts = applied(parts, third.edit);
  expect(mayBeTwins(familyOf(parts), "cy").map(({ id }) => id)).toEqual(["dee", third.who]);
  parts = applied(parts, addTwin(familyOf(parts), "cy", "dee"));
  expect(mayBeTwins(familyOf(parts), "cy").map(({ id }) => id)).toEqual([third.who]);
  parts = applied(parts, addTwin(familyOf(parts), third.who, "cy"));
  const [group] = familyOf(parts).twins;
  expect(group?.members).toEqual(["cy", "dee", third.who]);
  parts = applied(parts, leaveTwins(familyOf(parts), group?.id ?? "", "cy"));
  expect(familyOf(parts).twins[0]?.members).toEqual(["dee", third.who]);
  parts = applied(parts, leaveTwins(familyOf(parts), group?.id ?? "", "dee"));
  expect(familyOf(parts).twins).toEqual([]);
});

test("people move in, share their time, and move out", () => {
  const made = addHousehold("dee");
  let parts = applied(FAMILY, made.edit);
  const home = () => familyOf(parts).households.find(({ id }) => id === made.who);
  const here = () => home() ?? expect.fail("no household");
  parts = applied(parts, joined(here(), { person: "cy" }));
  parts = applied(parts, living(here(), "cy", { share: "weekends" }));
  expect(here().members).toEqual([{ person: "dee" }, { person: "cy", share: "weekends" }]);
  parts = applied(parts, left(here(), "dee"));
  expect(here().members).toEqual([{ person: "cy", share: "weekends" }]);
});

test("together, apart and together again are three turns in order", () => {
  let parts = FAMILY;
  const union = () => familyOf(parts).unions[0] ?? expect.fail("no partnership");
  for (const kind of ["living_together", "separated", "together_again"]) {
    parts = applied(parts, turned(union(), union().events.length, { kind }));
  }
  parts = applied(parts, turned(union(), 1, { kind: "separated", when: "2023" }));
  expect(union().events).toEqual([
    { kind: "living_together" },
    { kind: "separated", when: "2023" },
    { kind: "together_again" },
  ]);
  parts = applied(parts, turned(union(), 0));
  expect(union().events.map(({ kind }) => kind)).toEqual(["separated", "together_again"]);
});

import { describe, expect, it } from "vitest";
import {
  addSystem,
  addTie,
  changeSystem,
  changeTie,
  putInMiddle,
  removeTie,
  systemsIn,
  tiesOf,
} from "../../src/ecomap/gestures";
import { ends, systemName, termOf } from "../../src/ecomap/terms";
import { applied } from "../../src/kit/edits";
import type { Parts } from "../../src/kit/types";

const EMPTY: Parts = { record: [{ id: "", centre: "" }], systems: [], ties: [] };
const kinds = [
  { value: "school", label: "School" },
  { value: "other", label: "Other" },
];

describe("somebody or something new", () => {
  it("stands on the map with a first tie, by one edit", () => {
    const { system, edit } = addSystem({ name: "  Boat club ", kind: "club" });
    expect(edit.do).toBe("together");
    const parts = applied(EMPTY, edit);
    expect(systemsIn(parts)).toEqual([
      { id: system.id, name: "Boat club", kind: "club", professional: false, note: "" },
    ]);
    expect(tiesOf(parts, system.id)).toMatchObject([
      { who: "", strength: "ordinary", stress: false, flow: "none", words: "" },
    ]);
  });

  it("may have a name later, and is called by its kind until then", () => {
    const { system } = addSystem({ kind: "school" });
    expect(systemName(system, kinds)).toBe("School");
    expect(systemName({ ...system, name: "Moss Lane" }, kinds)).toBe("Moss Lane");
    expect(addSystem({ name: "Ann" }).system.kind).toBe("other");
  });
});

describe("ties", () => {
  it("are added, changed and removed one by one", () => {
    const { system, edit } = addSystem({ name: "Dawn", kind: "friend" });
    const second = addTie(system.id);
    let parts = applied(applied(EMPTY, edit), second.edit);
    parts = applied(
      parts,
      changeTie(second.tie, { who: "mia", strength: "strong", stress: true, flow: "both" }),
    );
    const [first, other] = tiesOf(parts, system.id);
    expect(other).toMatchObject({ who: "mia", strength: "strong", stress: true, flow: "both" });
    expect(first).toMatchObject({ who: "", strength: "ordinary", stress: false });
    parts = applied(parts, removeTie(first?.id ?? ""));
    expect(tiesOf(parts, system.id).map((each) => each.id)).toEqual([second.tie]);
    expect(tiesOf(parts, "somebody-else")).toEqual([]);
  });
});

it("the household in the middle and what a system is are changed at once", () => {
  const { system, edit } = addSystem({ name: "Dawn" });
  let parts = applied(applied(EMPTY, edit), putInMiddle("flat"));
  expect(parts.record?.[0]?.centre).toBe("flat");
  parts = applied(parts, changeSystem(system.id, { professional: true, note: "Tuesdays" }));
  expect(systemsIn(parts)[0]).toMatchObject({ professional: true, note: "Tuesdays" });
});

it("a tie can go to the household, to its members first, and to everybody else of the family", () => {
  const parts: Parts = {
    people: [
      { id: "nan", name: "Nan" },
      { id: "mia", name: "Mia" },
      { id: "x", known: false },
    ],
    households: [{ id: "flat", name: "The flat", members: [{ person: "mia" }] }],
  };
  expect(ends(parts, "flat", "").map((each) => each.label)).toEqual([
    "The household (The flat)",
    "Mia",
    "Nan (lives elsewhere)",
  ]);
  // Somebody who is not known is never offered, but is not lost where a tie names them.
  expect(termOf(ends(parts, "flat", "x"), "x")).toBe("Not known (lives elsewhere)");
  expect(ends({ ...parts, households: [] }, "", "").map((each) => each.label)).toEqual([
    "The household",
    "Nan",
    "Mia",
  ]);
});

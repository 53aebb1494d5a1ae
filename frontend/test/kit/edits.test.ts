import { describe, expect, it } from "vitest";
import { add, applied, change, move, remove, together } from "../../src/kit/edits";

const parts = {
  statements: [
    { id: "a", category: "harm" },
    { id: "b", category: "harm" },
    { id: "c", category: "next_step" },
  ],
};
const ids = (all: { statements?: { id: string }[] }) => all.statements?.map((each) => each.id);

describe("what is shown before Python has answered", () => {
  it("puts a new item where it belongs", () => {
    expect(ids(applied(parts, add("statements", { id: "d" }, "b")))).toEqual(["a", "d", "b", "c"]);
    expect(ids(applied(parts, add("statements", { id: "d" })))).toEqual(["a", "b", "c", "d"]);
  });

  it("moves an item and changes its category on the way", () => {
    const after = applied(parts, move("statements", "a", "c", { category: "next_step" }));
    expect(ids(after)).toEqual(["b", "a", "c"]);
    expect(after.statements?.[1]?.category).toBe("next_step");
  });

  it("does nothing a second time", () => {
    const edits = [
      add("statements", { id: "d" }, "b"),
      change("statements", "b", { words: "x" }),
      move("statements", "a", "", {}),
      remove("statements", "c"),
    ];
    const once = applied(parts, together("all", edits));
    expect(applied(once, together("all", edits))).toEqual(once);
  });

  it("leaves alone what it was not given", () => {
    expect(applied(parts, change("people", "x", { name: "y" }))).toBe(parts);
  });
});

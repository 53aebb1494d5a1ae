import { describe, expect, test } from "vitest";
import { aimed } from "../../src/family/aim";
import { put, stepped } from "../../src/family/arrangement";
import type { Box } from "../../src/kit/aim";
import { applied } from "../../src/kit/edits";
import { spotOf } from "../../src/kit/spots";
import type { Parts } from "../../src/kit/types";

const ROWS = [
  ["ann", "bo"],
  ["cy", "di", "ed"],
];
const parts = (arrangement: string[][] = []): Parts => ({
  record: [{ id: "", arrangement }],
  people: [],
  spots: [],
});
test("somebody put into their row stays there, and is held once", () => {
  const once = applied(parts(), put(parts(), ROWS, "ed", "cy", "Ed"));
  expect(once.record?.[0]?.arrangement).toEqual([
    ["ann", "bo"],
    ["ed", "cy", "di"],
  ]);
  expect(spotOf(once, "genogram", "ed")).toMatchObject({ picture: "genogram", item: "ed" });
  const again = applied(once, put(once, ROWS, "ed", "", "Ed"));
  expect(again.spots).toHaveLength(1);
});

test("a step left or right ends with the row", () => {
  expect(stepped(ROWS, "di", -1)).toBe("cy");
  expect(stepped(ROWS, "di", 1)).toBe("");
  expect(stepped(ROWS, "cy", 1)).toBe("ed");
  expect(stepped(ROWS, "cy", -1)).toBeNull();
  expect(stepped(ROWS, "ed", 1)).toBeNull();
});

describe("a drag", () => {
  const boxes = new Map<string, Box>(
    ROWS.flatMap((row, y) =>
      row.map((id, x) => [id, { id, x: 100 * x, y: 200 * y, w: 40, h: 40 }] as const),
    ),
  );
  const drag = (who: string, x: number, y: number) =>
    aimed({ who, x, y, dx: 0, dy: 0 }, boxes, ROWS);

  test("onto somebody else is about the two of them", () => {
    expect(drag("cy", 120, 20)).toEqual({ to: "one", id: "bo" });
  });
  test("between others of the row says before whom, and shows where", () => {
    expect(drag("cy", 170, 230)).toMatchObject({ to: "row", before: "ed", x: 170 });
    expect(drag("cy", 300, 230)).toMatchObject({ to: "row", before: "" });
    expect(drag("ed", -30, 230)).toMatchObject({ to: "row", before: "cy" });
  });
  test("to where somebody stands is nothing", () => {
    expect(drag("di", 160, 230)).toEqual({ to: "nowhere", why: "here" });
  });
  test("out of the row makes no sense", () => {
    expect(drag("cy", 60, 20)).toEqual({ to: "nowhere", why: "row" });
  });
});

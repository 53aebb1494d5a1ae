import { describe, expect, it } from "vitest";
import { between, flat, inParts, type Point, pathOf, simpler, touches } from "../../src/pages/line";

const round = (count: number): Point[] =>
  Array.from({ length: count }, (_, n) => {
    const angle = (2 * Math.PI * n) / (count - 1);
    return [200 + 100 * Math.cos(angle), 200 + 100 * Math.sin(angle)];
  });

describe("a line that is made simpler", () => {
  it("keeps its ends and stays within what was allowed of what was drawn", () => {
    const drawn = round(2000);
    const kept = simpler(drawn, 0.7);
    expect(kept.length).toBeLessThan(80);
    expect(kept[0]).toEqual(drawn[0]);
    expect(kept.at(-1)).toEqual(drawn.at(-1));
    for (const point of drawn) expect(touches(point, kept, 0.71)).toBe(true);
  });

  it("is two points where it was straight, and a dot where it was one", () => {
    expect(
      simpler(
        Array.from({ length: 50 }, (_, n) => [n, n] as const),
        0.7,
      ),
    ).toEqual([
      [0, 0],
      [49, 49],
    ]);
    expect(simpler([[3, 4]], 0.7)).toEqual([[3, 4]]);
  });

  it("does not lose a line that goes back on itself", () => {
    const there: Point[] = [
      [0, 0],
      [100, 0],
      [0, 0],
    ];
    expect(simpler(there, 0.7)).toEqual(there);
  });
});

describe("a line without end", () => {
  it("becomes lines that meet, and no point is lost", () => {
    const points = Array.from({ length: 2501 }, (_, n) => [n, n % 2] as const);
    const parts = inParts(points, 1000);
    expect(Math.max(...parts.map((each) => each.length))).toBeLessThanOrEqual(1000);
    parts.slice(1).forEach((part, n) => {
      expect(part[0]).toEqual(parts[n]?.at(-1));
    });
    expect(parts.flatMap((part, n) => (n ? part.slice(1) : part))).toEqual(points);
  });

  it("is one part when it is a dot or fits", () => {
    expect(inParts([[1, 1]], 1000)).toEqual([[[1, 1]]]);
    const whole = Array.from({ length: 1000 }, (_, n) => [n, 0] as const);
    expect(inParts(whole, 1000)).toHaveLength(1);
  });
});

it("is drawn through its points, and saved in whole numbers", () => {
  const line: Point[] = [
    [1, 2],
    [3, 4],
  ];
  expect(pathOf(line)).toBe("M1 2L3 4");
  expect(pathOf([[5, 6]])).toContain("M5 6");
  expect(pathOf([])).toBe("");
  expect(flat([[1.4, 2.6]])).toEqual([1, 3]);
});

it("is met by a rubber that passes quickly", () => {
  const line: Point[] = [
    [50, 0],
    [50, 100],
  ];
  const way = between([0, 50], [100, 50], 9);
  expect(way.at(-1)).toEqual([100, 50]);
  expect(way.some((at) => touches(at, line, 9))).toBe(true);
  expect(between([0, 150], [100, 150], 9).some((at) => touches(at, line, 9))).toBe(false);
});

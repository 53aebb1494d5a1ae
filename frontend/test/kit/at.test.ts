import { expect, test } from "vitest";
import { beside } from "../../src/kit/at";

const box = (left: number, top: number, width = 40, height = 40) => ({ left, top, width, height });
const WHOLE = box(100, 100, 800, 600);
const BAR = box(0, 0, 300, 150);

const overlaps = (one: typeof BAR, other: typeof BAR) =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

const placed = (stop: typeof BAR, others: (typeof BAR)[] = []) => {
  const { left, top } = beside(stop, BAR, WHOLE, others);
  return { ...BAR, left: WHOLE.left + left, top: WHOLE.top + top };
};

test("it stands near somebody, and not on them", () => {
  const stop = box(450, 300);
  const bar = placed(stop);
  expect(overlaps(bar, stop)).toBe(false);
  expect(Math.min(Math.abs(bar.top - 340), Math.abs(bar.top + 150 - 300))).toBeLessThan(30);
});

test("it stays inside, also for somebody in the corner", () => {
  const bar = placed(box(850, 650));
  expect(bar.left + bar.width).toBeLessThanOrEqual(900);
  expect(bar.top + bar.height).toBeLessThanOrEqual(700);
});

test("it covers nobody as long as there is a place for it", () => {
  const stop = box(450, 150);
  const row = [300, 360, 420, 480, 540, 600].map((left) => box(left, 260));
  expect(row.filter((each) => overlaps(placed(stop, row), each))).toEqual([]);
  // Without them it would stand there.
  expect(row.some((each) => overlaps(placed(stop), each))).toBe(true);
});

test("where it must cover somebody, it takes what little room is free beside them", () => {
  const stop = box(450, 150);
  // One below whom it does not fit by a hair, and who fills the row.
  const below = box(100, 400, 800, 148);
  const bar = placed(stop, [below, box(100, 100, 800, 60), box(100, 160, 340, 200)]);
  expect(overlaps(bar, stop)).toBe(false);
  expect(bar.top).toBeGreaterThanOrEqual(190);
  expect(bar.top + bar.height).toBeLessThanOrEqual(400);
});

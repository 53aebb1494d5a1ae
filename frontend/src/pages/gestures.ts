// What is done to something on a page, as fields to change.

import type { Plain } from "../kit/types";
import { type Drawing, type Extra, FOOT, type Look } from "./shapes";

const SMALLEST = 20;
const LARGEST = 400;

const within = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** The same, elsewhere: a line by its points, anything else by its foot; never off the page. */
export function placed(drawn: Drawing, dx: number, dy: number): Plain {
  if (drawn.thing === "line") {
    return { points: (drawn.points ?? []).map((each, n) => Math.round(each + (n % 2 ? dy : dx))) };
  }
  return {
    x: Math.round(within((drawn.x ?? FOOT.x) + dx, 0, 800)),
    y: Math.round(within((drawn.y ?? FOOT.y) + dy, 20, 560)),
  };
}

/** A step larger or smaller. */
export function sized(drawn: Drawing, by: 1 | -1): Plain {
  if (drawn.thing === "line") return { width: within((drawn.width ?? 5) + 3 * by, 2, 40) };
  const size = Math.round((drawn.size ?? FOOT.size) * (by > 0 ? 1.15 : 1 / 1.15));
  return { size: within(size, SMALLEST, LARGEST) };
}

const SKY = new Set(["sun", "moon", "star", "cloud", "rain", "storm", "rainbow"]);
const SAID = new Set(["speech", "thought"]);
const ACROSS = [400, 220, 580, 120, 680, 310, 490];

/** Where something new is put: side by side, people on the ground and the sun in the sky. */
export function fresh(thing: string, already: Drawing[]): Plain {
  const alike = already.filter((each) => each.thing !== "line").length;
  const x = ACROSS[alike % ACROSS.length] as number;
  if (SAID.has(thing)) return { x, y: 250 };
  return { x, y: SKY.has(thing) ? 140 : 484 };
}

const SIZES: Record<string, number> = { flats: 90, star: 80, house: 100 };
export const sizeOf = (thing: string): Plain =>
  SIZES[thing] && SIZES[thing] !== 100 ? { size: SIZES[thing] } : {};

/** What something on the page is called, until Python has said it. */
export function nameOf(drawn: Drawing, extra: Extra, looks: Look[]): string {
  if (!drawn.thing || drawn.thing === "figure") {
    const look = looks.find((each) => each.id === drawn.look);
    return (look && extra.looks[look.id]?.called) || "somebody";
  }
  return extra.choices.Thing?.find((each) => each.value === drawn.thing)?.label ?? drawn.thing;
}

// Moving a system round the household: steps, and whether it stands where it was put.

import type { Item } from "../kit/types";

export type Move = "round" | "back" | "out" | "in";

const TURN = Math.PI / 8;
const FARTHER = 1.15;

export const MOVES: [Move, string, string][] = [
  ["back", "Anticlockwise", "Shift+ArrowLeft"],
  ["round", "Clockwise", "Shift+ArrowRight"],
  ["out", "Further out", "Shift+ArrowUp"],
  ["in", "Nearer", "Shift+ArrowDown"],
];

export const PRESSED: Record<string, Move> = {
  ArrowLeft: "back",
  ArrowRight: "round",
  ArrowUp: "out",
  ArrowDown: "in",
};

/** What is said of it. */
export const MOVED: Record<Move, string> = {
  round: "is moved clockwise.",
  back: "is moved anticlockwise.",
  out: "is moved further out.",
  in: "is moved nearer.",
};

/** A place moved round (0, 0), or along the line from there. */
export function moved(x: number, y: number, how: Move): { x: number; y: number } {
  const angle = how === "round" ? TURN : how === "back" ? -TURN : 0;
  const far = how === "out" ? FARTHER : how === "in" ? 1 / FARTHER : 1;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return { x: far * (x * cos - y * sin), y: far * (x * sin + y * cos) };
}

/** Whether something stands where a hand has put it. */
export const stands = (spot: Item, at: [number, number] = [0, 0]): boolean =>
  Math.hypot(Number(spot.x ?? 0) - at[0], Number(spot.y ?? 0) - at[1]) < 0.1;

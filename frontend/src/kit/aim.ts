// What a drag in a picture would do where the pointer is now.

/** A symbol, in the picture's own units. */
export type Box = { id: string; x: number; y: number; w: number; h: number };

/** Where the pointer is, and how far it has come. */
export type Drag = { who: string; x: number; y: number; dx: number; dy: number };

export type Aim =
  | { to: "one"; id: string }
  /** Into the row: before whom, and where the mark for it stands. */
  | { to: "row"; before: string; x: number; top: number; bottom: number }
  /** So far from where it stands. */
  | { to: "place"; dx: number; dy: number }
  /** Where nothing stands yet: so far from the middle. */
  | { to: "new"; x: number; y: number }
  /** `why` is "here" where nothing was meant, else what the tool refuses. */
  | { to: "nowhere"; why: string };

/** What a tool does with drags of the people or systems in its picture. */
export type Hand = {
  may(who: string): boolean;
  /** Whether a drag draws a line from there, instead of carrying it along. */
  trails?(who: string): boolean;
  aim(drag: Drag, boxes: Map<string, Box>): Aim;
  drop(who: string, aim: Aim): void;
};

/** Whether the pointer is on a symbol; `round` where its corners do not count. */
export function on({ x, y, w, h }: Box, drag: Drag, round = false): boolean {
  const [across, down] = [drag.x - x - w / 2, drag.y - y - h / 2];
  return round
    ? Math.hypot((2 * across) / w, (2 * down) / h) <= 1
    : Math.abs(across) <= w / 2 && Math.abs(down) <= h / 2;
}

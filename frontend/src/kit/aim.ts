// What a drag in a picture would do where the pointer is now.

/** A symbol, in the picture's own units. */
export type Box = { id: string; x: number; y: number; w: number; h: number };

export type Drag = { who: string; x: number; y: number };

export type Aim =
  | { to: "one"; id: string }
  /** Into the row: before whom, and where the mark for it stands. */
  | { to: "row"; before: string; x: number; top: number; bottom: number }
  | { to: "nowhere"; why: "here" | "row" };

/** What a tool does with drags of the people or systems in its picture. */
export type Hand = {
  may(who: string): boolean;
  aim(drag: Drag, boxes: Map<string, Box>): Aim;
  drop(who: string, aim: Aim): void;
};

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
  | { to: "nowhere"; why: "here" | "row" };

/** What a tool does with drags of the people or systems in its picture. */
export type Hand = {
  may(who: string): boolean;
  aim(drag: Drag, boxes: Map<string, Box>): Aim;
  drop(who: string, aim: Aim): void;
};

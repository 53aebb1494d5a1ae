// Moving what is on the eco map: by drags, by clicks beside it, and by keys.

import { useState } from "preact/hooks";
import type { Aim, Drag } from "../kit/aim";
import { At } from "../kit/at";
import { useBoard, useModel } from "../kit/board";
import { together } from "../kit/edits";
import { useRemoval } from "../kit/form";
import type { HandProps } from "../kit/hand";
import { held, letGo, spotOf } from "../kit/spots";
import type { Item } from "../kit/types";
import { systemsIn } from "./gestures";
import { type EcomapExtra, systemName } from "./terms";

type Extra = EcomapExtra & {
  first: string;
  /** Where systems stand round (0, 0), in units of so many of the picture's own. */
  points: Record<string, [number, number]>;
  unit: number;
};

type Move = "round" | "back" | "out" | "in";

const TURN = Math.PI / 8;
const FARTHER = 1.15;
const MOVES: [Move, string, string][] = [
  ["back", "Anticlockwise", "Shift+ArrowLeft"],
  ["round", "Clockwise", "Shift+ArrowRight"],
  ["out", "Further out", "Shift+ArrowUp"],
  ["in", "Nearer", "Shift+ArrowDown"],
];
const PRESSED: Record<string, Move> = {
  ArrowLeft: "back",
  ArrowRight: "round",
  ArrowUp: "out",
  ArrowDown: "in",
};

export const ECOMAP_KEYS: [string, [string, string][]][] = [
  [
    "Go",
    [
      ["→ ↓, ← ↑", "round the household"],
      ["Enter", "change what is known"],
      ["Space", "read what is known"],
      ["Escape", "leave it, back to the picture"],
    ],
  ],
  [
    "Change",
    [
      ["Shift → ←", "move clockwise, anticlockwise"],
      ["Shift ↑ ↓", "move further out, nearer"],
      ["Delete", "remove; Undo brings it back"],
    ],
  ],
  [
    "Look",
    [
      ["+ −", "larger, smaller"],
      ["0", "all of it"],
      ["?", "these keys"],
    ],
  ],
];

/** A place moved round (0, 0), or along the line from there. */
export function moved(x: number, y: number, how: Move): { x: number; y: number } {
  const angle = how === "round" ? TURN : how === "back" ? -TURN : 0;
  const far = how === "out" ? FARTHER : how === "in" ? 1 / FARTHER : 1;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return { x: far * (x * cos - y * sin), y: far * (x * sin + y * cos) };
}

/** Whether something stands where a hand has put it. */
const stands = (spot: Item, at: [number, number] = [0, 0]): boolean =>
  Math.hypot(Number(spot.x ?? 0) - at[0], Number(spot.y ?? 0) - at[1]) < 0.1;

export function useEcomapHand({ chosen, onChoose, onFocus }: HandProps) {
  const { model, parts, submit, announce } = useBoard();
  const extra = useModel<Extra>(model, "extra");
  const [refused, setRefused] = useState("");
  const system = systemsIn(parts).find(({ id }) => id === chosen);
  const name = (id: string) => {
    const found = systemsIn(parts).find((each) => each.id === id);
    return found ? systemName(found, extra.form.kinds) : id;
  };
  const { ask, question } = useRemoval(() => {
    onChoose("");
    const stays = [extra.first, ...Object.keys(extra.points)].find((id) => id !== chosen);
    if (stays) onFocus(stays);
  });
  const put = (id: string, at: { x: number; y: number }, words: string) => {
    const place = { x: Math.round(at.x * 100) / 100, y: Math.round(at.y * 100) / 100 };
    setRefused("");
    onChoose(id);
    submit(together(`move ${name(id)}`, held(parts, "ecomap", id, place)), setRefused);
    announce(`${name(id)} ${words}`);
  };
  const step = (id: string, how: Move) => {
    const [x, y] = extra.points[id] ?? [0, 0];
    const words = {
      round: "is moved clockwise.",
      back: "is moved anticlockwise.",
      out: "is moved further out.",
      in: "is moved nearer.",
    };
    put(id, moved(x, y, how), words[how]);
  };
  const spot = spotOf(parts, "ecomap", chosen);
  return {
    may: (id: string) => id in extra.points,
    aim: ({ dx, dy }: Drag): Aim => ({ to: "place", dx, dy }),
    drop(id: string, aim: Aim) {
      if (aim.to !== "place") return;
      const [x, y] = extra.points[id] ?? [0, 0];
      put(id, { x: x + aim.dx / extra.unit, y: y + aim.dy / extra.unit }, "is moved.");
    },
    pick: () => false,
    begin() {},
    press(event: KeyboardEvent, id: string): boolean {
      const how = event.shiftKey ? PRESSED[event.key] : undefined;
      if (how) step(id, how);
      else if (event.key === "Delete" || event.key === "Backspace") {
        onChoose(id);
        ask("systems", id, name(id));
      } else return false;
      return true;
    },
    overlay: question ? (
      <div class="sos-picture__asked">{question}</div>
    ) : system ? (
      <At of={chosen} label={`Move: ${name(chosen)}`} onLeave={() => onFocus(chosen)}>
        {refused && (
          <p class="sos-form__refused" role="alert" dir="auto">
            {refused}
          </p>
        )}
        {spot && !stands(spot, extra.points[chosen]) && (
          <p class="sos-at__words" role="status">
            There is no room at that place: something would lie on something else. It goes there as
            soon as there is.
          </p>
        )}
        <div class="sos-at__adds">
          {MOVES.map(([how, words, key]) => (
            <button
              key={how}
              type="button"
              class="sos-button sos-at__add"
              aria-keyshortcuts={key}
              onClick={() => step(chosen, how)}
            >
              {words}
            </button>
          ))}
          {spot && (
            <button
              type="button"
              class="sos-button sos-at__add"
              onClick={() => submit(letGo([spot]))}
            >
              Let go of the place
            </button>
          )}
        </div>
      </At>
    ) : null,
  };
}

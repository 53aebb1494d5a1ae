// Drawing with the hand in a picture: what a tool is given, and what it does.

import type { ComponentChildren } from "preact";
import type { Hand } from "./aim";

export type HandProps = {
  chosen: string;
  several: string[];
  setSeveral: (ids: string[]) => void;
  /** Whether the form beside the picture is open. */
  changing: boolean;
  onChoose: (id: string) => void;
  /** Give somebody in the picture the focus, as soon as they are drawn. */
  onFocus: (id: string) => void;
};

/** Keys, clicks and drags on somebody, and what floats beside them. */
export type Drawing = Hand & {
  /** A key that was pressed on somebody; whether it meant something. */
  press(key: KeyboardEvent, who: string): boolean;
  /** Somebody was clicked or entered; whether that answered a question. */
  pick(who: string): boolean;
  begin(): void;
  overlay: ComponentChildren;
};

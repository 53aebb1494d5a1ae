// What a card can do. The object stays the same while the board is drawn anew, so that a
// card is drawn again only where something about that card has changed.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Place } from "../kit/going";
import type { Edit, Parts } from "../kit/types";
import type { Carry } from "./carry";

export type Tools = {
  carry: Carry;
  /** The meeting that a new card is said at; empty outside of one. */
  meeting: string;
  /** The record's parts as they stand. */
  parts(): Parts;
  submit(edit: Edit): void;
  announce(sentence: string): void;
  /** Begin the next card in a box. */
  next(category: string): void;
  /** A field has been left, with these words in it. */
  left(id: string, words: string): void;
  /** Remove a card; asks first where something hangs on it. */
  remove(id: string): void;
  can(tool: string): boolean;
  go(place: Place): void;
  /** Put the focus on a card. */
  focus(id: string): void;
};

const Context = createContext<{ current: Tools } | null>(null);
export const ToolsProvider = Context.Provider;

export function useTools(): { current: Tools } {
  const tools = useContext(Context);
  if (!tools) throw new Error("A card stands outside of a map.");
  return tools;
}

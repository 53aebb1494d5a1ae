// The network as Python sends it, and the words of the board.

import type { AdviceExtra } from "../kit/advice";
import type { Sheet } from "../kit/sheet";
import type { Item, Parts, Term } from "../kit/types";

export type Person = Item & {
  who?: string;
  asked?: string;
  could_do?: string;
  at_night?: boolean;
  how?: string;
  worry?: string;
};

export type Move = Item & { person: string; circle?: string; when?: string; by?: string };

export type Obstacle = Item & {
  kind?: string;
  who?: string;
  words?: string;
  ask?: string;
  answer?: string;
};

type Field = "circle" | "since" | "by" | "asked" | "could_do" | "at_night" | "how" | "worry";

export type NetworkWords = {
  lead: string;
  none: string;
  nobody: string;
  nobody_here: string;
  circles: Record<string, { title: string; help: string }>;
  fields: Record<Field, string>;
  help: Record<"could_do" | "how" | "worry", string>;
  safe_before: string;
  moves: string;
  no_moves: string;
  night: string;
  from_tools: string;
  add: string;
  else: string;
  else_help: string;
  else_kind: string;
  cards: string[];
  obstacles: {
    title: string;
    lead: string;
    add: string;
    own: string;
    kind: string;
    who: string;
    words: string;
    ask: string;
    ask_help: string;
    offer: string;
    answer: string;
    kinds: Record<string, { title: string; ask: string[] }>;
  };
};

export type Extra = AdviceExtra & {
  svg: string;
  sheet: Sheet;
  safe: Record<string, string[]>;
  words: NetworkWords;
  asked: Term[];
  circles: Term[];
  kinds: Term[];
};

export const networkOf = (parts: Parts) => (parts.network ?? []) as Person[];
export const movesOf = (parts: Parts, person: string) =>
  ((parts.circle_moves ?? []) as Move[]).filter((each) => each.person === person);
export const obstaclesOf = (parts: Parts) => (parts.obstacles ?? []) as Obstacle[];

const NOT_YET = "not_yet";

/** Where somebody stands: who has never moved does not know yet. */
export const circleOf = (parts: Parts, person: string): string =>
  movesOf(parts, person).at(-1)?.circle ?? NOT_YET;

/** What a move says of its circle; Python leaves out the outmost one. */
export const circleIn = (move: Move): string => move.circle ?? NOT_YET;

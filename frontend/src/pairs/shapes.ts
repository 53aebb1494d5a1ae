// Pairs as Python sends them, and the words of the board.

import type { AdviceExtra } from "../kit/advice";
import type { ScaleKinds } from "../kit/ends";
import type { Days } from "../kit/meetings";
import type { Sheet } from "../kit/sheet";
import type { Item, Parts } from "../kit/types";

export const DANGER = "danger_statement";
export const GOAL = "safety_goal";
export const STEP = "next_step";

export type Pair = Item & {
  danger?: string;
  goal?: string;
  scale?: string;
  steps?: string[];
  disagreement?: string;
  own_way?: string;
  told?: string;
};

export type Scale = Item & { question?: string; zero?: string; ten?: string };

export type Statement = Item & {
  category: string;
  words?: string;
  does?: string;
  by_when?: string;
  outcome?: string;
};

/** The two ends of a pair: a danger statement and a safety goal. */
export type End = "danger" | "goal";

export type Helper = {
  title: string;
  lead: string;
  before?: string;
  questions: Record<string, { ask: string; help: string }>;
};

export type PairWords = {
  lead: string;
  none: string;
  alone: string;
  unnamed: string;
  scale: string;
  steps: string;
  fields: Record<"own_way" | "told" | "disagreement", string>;
  help: Record<"own_way" | "told" | "disagreement", string>;
  helpers: Record<End, Helper>;
};

export type Extra = AdviceExtra &
  Days & { pairs: Record<string, { svg: string; sheet: Sheet }>; words: PairWords };

export type Category = { heading: string; one: string };
export type LabelWords = {
  categories: Record<string, Category>;
  tools: Record<string, string>;
  scale_kinds: ScaleKinds;
};

export const CATEGORY: Record<End, string> = { danger: DANGER, goal: GOAL };

export const pairsOf = (parts: Parts) => (parts.pairs ?? []) as Pair[];
export const statementsOf = (parts: Parts) => (parts.statements ?? []) as Statement[];
export const scalesOf = (parts: Parts) => (parts.scales ?? []) as Scale[];

export const statementOf = (parts: Parts, id: string | undefined) =>
  statementsOf(parts).find((each) => each.id === id);

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

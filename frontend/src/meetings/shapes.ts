// What the parts of the meetings board share: the shapes on the wire.

import type { Sheet } from "../kit/sheet";
import type { Item, Plain, Term } from "../kit/types";
import type { CardExtra } from "../scaling/terms";

export type Meeting = {
  id: string;
  title: string;
  date: string;
  present: string[];
  best_hopes: string;
  changed: string;
  labels: string;
};

export type Step = {
  id: string;
  words: string;
  source: string;
  meeting: string;
  does: string;
  by_when: string;
  outcome: string;
  outcome_why: string;
};

/** What Python sends besides the parts. */
export type Extra = CardExtra & {
  /** By meeting: what changed on the map since the one before. */
  changes: Record<string, Sheet>;
  /** The label pack that the record is worked in, and those to choose from. */
  labels: string;
  packs: Term[];
};

// Python leaves out what stands at the model's default.
export const meetingOf = (item: Item): Meeting =>
  ({
    title: "",
    date: "",
    present: [],
    best_hopes: "",
    changed: "",
    labels: "",
    ...item,
  }) as Meeting;

const STEP: Plain = {
  words: "",
  source: "",
  meeting: "",
  does: "",
  by_when: "",
  outcome: "open",
  outcome_why: "",
};

export const stepOf = (item: Item): Step => ({ ...STEP, ...item }) as Step;

export const stepsIn = (statements: Item[] = []): Step[] =>
  statements.filter((each) => each.category === "next_step").map(stepOf);

// What Python sends of the way alone, and what is kept of it in the practice file.

import { useBoard } from "../kit/board";
import { add, change } from "../kit/edits";
import type { Sheet } from "../kit/sheet";
import type { Plain } from "../kit/types";

export type Step = {
  id: string;
  /** What kind of step it is, in words. */
  kind: string;
  what: "before" | "read" | "try" | "compare" | "end";
  title: string;
  lead: string[];
  ask: string;
  tool: string;
  /** The words of the button that opens the tool. */
  go: string;
  /** What is so just now, such as that this part has been let out already. */
  note: string;
  exercises: string[];
};

export type Extra = {
  words: Record<string, string> & { confidence: Record<string, string> };
  closing: Record<string, string>;
  missing: string;
  /** Where to find help. */
  help?: Sheet;
  steps: Step[];
};

export type Closing = {
  id: string;
  question: string;
  whom: string;
  before: number | null;
  after: number | null;
  moved: string;
};

const OWN = "own";
const EMPTY: Closing = { id: OWN, question: "", whom: "", before: null, after: null, moved: "" };
const reflectionOf = (step: Step) => `alone-${step.id}`;

/** What was written at a step; undefined until it was gone past or written at. */
export function useReflection(step: Step) {
  const { parts, submit } = useBoard();
  const id = reflectionOf(step);
  const found = (parts.reflections ?? []).find((each) => each.id === id);
  const keep = (words: string) =>
    submit(
      found
        ? change("reflections", id, { words })
        : add("reflections", { id, prompt: step.ask || step.title, words }),
    );
  return { id, words: String(found?.words ?? ""), there: Boolean(found), keep };
}

/** The steps that were gone past. */
export function useDone(steps: Step[]): Set<string> {
  const { parts } = useBoard();
  const there = new Set((parts.reflections ?? []).map((each) => each.id));
  return new Set(steps.filter((step) => there.has(reflectionOf(step))).map((step) => step.id));
}

export function useClosing() {
  const { parts, submit } = useBoard();
  const found = (parts.closings ?? []).find((each) => each.id === OWN);
  return {
    closing: { ...EMPTY, ...found } as Closing,
    keep: (fields: Partial<Closing>) =>
      submit(
        found
          ? change("closings", OWN, fields as Plain)
          : add("closings", { ...EMPTY, ...fields } as Closing & Plain),
      ),
  };
}

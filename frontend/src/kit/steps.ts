// How a next step went, in the words that every board uses.

import type { Term } from "./types";

export const OUTCOMES: Term[] = [
  { value: "open", label: "Still to do" },
  { value: "done", label: "Done" },
  { value: "not_done", label: "Not done" },
];

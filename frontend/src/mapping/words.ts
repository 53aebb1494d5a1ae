// The label pack as Python sends it, and the shape of a statement.

import type { Item } from "../kit/types";

export type Category = {
  heading: string;
  one: string;
  help: string;
  test: string;
  empty: string;
  prompts: string[];
  column: string;
};

export type LabelWords = {
  name: string;
  title: string;
  columns: Record<string, { heading: string; question: string }>;
  categories: Record<string, Category>;
  tools: Record<string, string>;
};

export type Statement = Item & {
  category: string;
  words?: string;
  who?: string;
  source?: string;
  when?: string;
  own_words?: boolean;
  meeting?: string;
  does?: string;
  by_when?: string;
  outcome?: string;
  outcome_why?: string;
  from_cell?: string;
};

/** The columns from left to right, each with its categories from the top. */
export const COLUMNS: { column: string; categories: string[] }[] = [
  {
    column: "worried",
    categories: ["unsorted_worried", "harm", "danger_statement", "complicating_factor"],
  },
  {
    column: "working_well",
    categories: ["unsorted_working_well", "existing_strength", "existing_safety"],
  },
  { column: "to_happen", categories: ["unsorted_to_happen", "safety_goal", "next_step"] },
];

export const ORDER = COLUMNS.flatMap((each) => each.categories);

// What Python sends of a map, and the four ways in which its statements are looked at.

import type { Days } from "../kit/meetings";
import type { Item, Term } from "../kit/types";

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
  about?: string[];
  passage?: string;
  passage_from?: string;
  meeting?: string;
  does?: string;
  by_when?: string;
  outcome?: string;
  outcome_why?: string;
  from_cell?: string;
};

/** The questions of `words/mapping.yaml`. */
export type About = {
  opening: string[];
  ears: { id: string; title: string; about: string; worried: string[]; working_well: string[] }[];
  quadrant: { id: string; heading: string; column: string; categories: string[] }[];
  reading: { ask: string; lead: string; questions: string[] };
  still_open: { lead: string; none: string; groups: Record<string, string> };
  drafting: { lead: string; shown: string };
  flipchart: { lead: string };
};

/** A question that the map leaves open, and where its answer would stand. */
export type Open = { group: string; words: string; part: string; item: string; category: string };

export type Extra = Days & {
  labels: string;
  packs: Term[];
  about: About;
  /** What each box of a grid is called. */
  boxes: Record<string, string>;
  /** The released stages of the story, each with its passages. */
  passages: { stage: string; title: string; passages: string[] }[];
  open: Open[];
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

export const unsorted = (column: string): string => `unsorted_${column}`;
export const isUnsorted = (category: string): boolean => category.startsWith("unsorted_");

/** A box of cards: what it shows, and the category that a card gets which comes into it. */
export type Box = { heading: string; shows: string[]; adds: string };
/** A part of a view with its boxes; `heading` is a question. */
export type Section = { id: string; column: string; heading: string; boxes: Box[] };

export const VIEWS = [
  { value: "categories", label: "Seven categories" },
  { value: "columns", label: "Three columns" },
  { value: "list", label: "One column" },
  { value: "quadrant", label: "Four quadrants" },
] as const;
export type ViewName = (typeof VIEWS)[number]["value"];

/** One view: the same statements, in other boxes. */
export function sections(view: ViewName, words: LabelWords, about: About): Section[] {
  const box = (category: string): Box => ({
    heading: words.categories[category]?.heading ?? category,
    shows: [category],
    adds: category,
  });
  const question = (column: string) => words.columns[column]?.question ?? column;
  if (view === "quadrant") {
    return about.quadrant.map(({ id, column, heading, categories }) => ({
      id,
      column,
      heading,
      boxes: categories.map(box),
    }));
  }
  return COLUMNS.map(({ column, categories }) => ({
    id: column,
    column,
    heading: question(column),
    boxes:
      view === "columns"
        ? [{ heading: question(column), shows: categories, adds: unsorted(column) }]
        : categories.map(box),
  }));
}
